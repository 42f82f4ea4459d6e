package dev.kiln.gc.model;

import dev.kiln.gc.model.Heap.Mutator;
import dev.kiln.gc.model.Heap.Phase;
import dev.kiln.gc.model.Protocol.Operation;
import dev.kiln.gc.model.Protocol.Rule;

/**
 * What a mutator can do next.
 *
 * <ol>
 *   <li>Inside an operation: its next step. The store buffer may drain at any time.
 *   <li>Else: answer a handshake; enter or leave native code; move, drop and load references; begin
 *       an operation; sweep an object if memory is full.
 * </ol>
 */
final class MutatorSteps {
  private MutatorSteps() {}

  static final int POLL = 0;
  static final int NEXT = 1;
  private static final int DRAIN = 2;
  private static final int ENTER_NATIVE = 3;
  private static final int LEAVE_NATIVE = 4;
  private static final int MOVE_TO_R0 = 5;
  private static final int MOVE_TO_R1 = 6;
  private static final int DROP_R0 = 7;
  private static final int DROP_R1 = 8;
  private static final int LOAD_STATIC = 9;
  private static final int LOAD_FIELD = 10;
  private static final int STORE_FIELD = 11;
  private static final int STORE_STATIC = 12;
  private static final int CLEAR_FIELD = 13;
  private static final int CLEAR_STATIC = 14;
  private static final int NEW = 15;
  private static final int NEW_WITH_FIELD = 16;
  private static final int WEAK_GET = 17;
  private static final int WEAK_SET = 18;
  private static final int SWEEP = 19;
  private static final int START_THREAD = 20;
  private static final int END_THREAD = 21;
  private static final int FINAL_SET = 22;
  private static final int TAKE_PENDING = 23;
  private static final int PHANTOM_SET = 24;
  private static final int INTERN_SET = 25;
  private static final int INTERN_GET = 26;
  private static final int NEW_LARGE = 27;

  private static final int ASSIST = 28;
  private static final int GLOBAL_SET = 29;
  private static final int GLOBAL_GET = 30;

  static final int COUNT = 31;

  static final int NATIVE = 1 << ENTER_NATIVE | 1 << LEAVE_NATIVE;
  static final int WEAK = 1 << WEAK_GET | 1 << WEAK_SET;
  static final int THREADS = 1 << START_THREAD | 1 << END_THREAD;
  static final int FINAL = 1 << FINAL_SET | 1 << TAKE_PENDING | 1 << PHANTOM_SET;
  static final int INTERN = 1 << INTERN_SET | 1 << INTERN_GET;
  static final int GLOBAL = 1 << GLOBAL_SET | 1 << GLOBAL_GET;
  static final int LARGE = 1 << NEW_LARGE;
  static final int ASSISTS = 1 << ASSIST;
  static final int ALL = (1 << COUNT) - 1;

  /** Loads, stores and allocation of small objects; nothing else. */
  static final int PLAIN =
      ALL & ~NATIVE & ~WEAK & ~THREADS & ~FINAL & ~INTERN & ~GLOBAL & ~LARGE & ~ASSISTS;

  /** Plain, but fields are stored by initialization only. */
  static final int INITIALIZING = PLAIN & ~(1 << STORE_FIELD | 1 << CLEAR_FIELD);

  /** Takes that step, or is false if it cannot be taken. */
  static boolean step(Machine machine, int index, int kind) {
    Mutator t = machine.mutators[index];
    if ((machine.size.steps() >> kind & 1) == 0) {
      return false;
    }
    if (kind == DRAIN) {
      return drain(machine, t, index);
    }
    if (t.ended) {
      return kind == START_THREAD && startThread(machine, t, index);
    }
    if (t.operation != Operation.NONE) {
      return Operations.inside(machine, t, index, kind);
    }
    if (t.inNative) {
      return kind == LEAVE_NATIVE && leaveNative(machine, t, index);
    }
    switch (kind) {
      case POLL:
        return poll(machine, t, index);
      case ENTER_NATIVE:
        if (machine.has(Rule.FENCE_ENTERING_NATIVE)) {
          machine.drainAll(t);
        }
        t.inNative = true;
        break;
      case MOVE_TO_R0:
        if (t.r0 == t.r1 || t.r1 == 0) {
          return false;
        }
        t.r0 = t.r1;
        break;
      case MOVE_TO_R1:
        if (t.r0 == t.r1 || t.r0 == 0) {
          return false;
        }
        t.r1 = t.r0;
        break;
      case DROP_R0:
        if (t.r0 == 0) {
          return false;
        }
        t.r0 = 0;
        break;
      case DROP_R1:
        if (t.r1 == 0) {
          return false;
        }
        t.r1 = 0;
        break;
      case LOAD_STATIC:
        t.r1 = Operations.load(machine, t, 0);
        break;
      case LOAD_FIELD:
        if (t.r0 == 0) {
          return false;
        }
        t.r1 = Operations.load(machine, t, t.r0);
        break;
      case STORE_FIELD:
        return t.r0 != 0
            && t.r1 != 0
            && (machine.leaves >> t.r0 & 1) == 0
            && Operations.begin(machine, t, index, Operation.STORE_FIELD);
      case STORE_STATIC:
        return t.r1 != 0 && Operations.begin(machine, t, index, Operation.STORE_STATIC);
      case CLEAR_FIELD:
        if (t.r0 == 0 || Operations.load(machine, t, t.r0) == 0) {
          return false;
        }
        Operations.store(machine, t, t.r0, 0);
        break;
      case CLEAR_STATIC:
        if (Operations.load(machine, t, 0) == 0) {
          return false;
        }
        Operations.store(machine, t, 0, 0);
        break;
      case NEW:
        if (machine.free() == 0) {
          return false;
        }
        Operations.allocate(machine, t, 0);
        break;
      case NEW_WITH_FIELD:
        return t.r1 != 0
            && machine.free() != 0
            && Operations.begin(machine, t, index, Operation.NEW_WITH_FIELD);
      case WEAK_GET:
        return Operations.begin(machine, t, index, Operation.WEAK_GET);
      case WEAK_SET:
        if (t.r1 == 0 || machine.weak == t.r1) {
          return false;
        }
        machine.weak = t.r1;
        break;
      case END_THREAD:
        return endThread(machine, t, index);
      case FINAL_SET:
        if (t.r1 == 0 || machine.finalizable != 0 || machine.pending != 0) {
          return false;
        }
        machine.finalizable = t.r1;
        break;
      case TAKE_PENDING:
        if (machine.pending == 0) {
          return false;
        }
        t.r1 = machine.pending;
        machine.pending = 0;
        break;
      case PHANTOM_SET:
        if (t.r1 == 0 || machine.phantom != 0) {
          return false;
        }
        machine.phantom = t.r1;
        break;
      case INTERN_SET:
        if (t.r1 == 0 || machine.intern != 0 || !isLeaf(machine, t.r1)) {
          return false;
        }
        machine.intern = t.r1;
        machine.leaves |= 1 << t.r1;
        break;
      case INTERN_GET:
        return machine.intern != 0
            && !machine.anyAt(Operation.INTERN_GET)
            && Operations.begin(machine, t, index, Operation.INTERN_GET);
      case GLOBAL_SET:
        if (t.r1 == 0 || machine.global != 0) {
          return false;
        }
        machine.global = t.r1;
        break;
      case GLOBAL_GET:
        return machine.global != 0 && Operations.begin(machine, t, index, Operation.GLOBAL_GET);
      case NEW_LARGE:
        return machine.free() != 0 && Operations.begin(machine, t, index, Operation.NEW_LARGE);
      case ASSIST:
        return machine.grey != 0
            && !machine.closed
            && Operations.begin(machine, t, index, Operation.ASSIST);
      case SWEEP:
        return sweep(machine, index);
      default:
        return false;
    }
    say(machine, index, kind, t);
    return true;
  }

  private static void say(Machine machine, int index, int kind, Mutator t) {
    if (machine.log == null) {
      return;
    }
    String text =
        switch (kind) {
          case ENTER_NATIVE -> "enter native code";
          case MOVE_TO_R0 -> "r0 = r1";
          case MOVE_TO_R1 -> "r1 = r0";
          case DROP_R0 -> "r0 = null";
          case DROP_R1 -> "r1 = null";
          case LOAD_STATIC -> "r1 = static: o" + t.r1;
          case LOAD_FIELD -> "r1 = r0.field: o" + t.r1;
          case CLEAR_FIELD -> "r0.field = null";
          case CLEAR_STATIC -> "static = null";
          case NEW -> "r0 = new o" + t.r0 + (t.hole == Machine.BLACK ? " (black)" : " (white)");
          case WEAK_SET -> "weak = r1: o" + t.r1;
          case FINAL_SET -> "o" + t.r1 + " has a finalizer";
          case TAKE_PENDING -> "r1 = pending: o" + t.r1;
          case PHANTOM_SET -> "phantom = r1: o" + t.r1;
          case GLOBAL_SET -> "weak global = r1: o" + t.r1;
          case INTERN_SET -> "intern o" + t.r1;
          default -> "?";
        };
    machine.say("T" + index, text);
  }

  static boolean poll(Machine machine, Mutator t, int index) {
    if (!t.asked || t.halfScanned) {
      return false;
    }
    machine.perform(t, true);
    t.asked = false;
    if (machine.log != null) {
      machine.say("T" + index, "poll: handshake " + machine.phase);
    }
    return true;
  }

  private static boolean leaveNative(Machine machine, Mutator t, int index) {
    if (t.halfScanned && machine.has(Rule.RETURN_FROM_NATIVE_WAITS)) {
      return false;
    }
    t.inNative = false;
    if (machine.log != null) {
      machine.say("T" + index, "leave native code");
    }
    return true;
  }

  private static boolean startThread(Machine machine, Mutator t, int index) {
    int parent = (index + 1) % machine.mutators.length;
    Mutator other = machine.mutators[parent];
    if (other.ended || other.r1 == 0) {
      return false;
    }
    t.ended = false;
    t.barrier = machine.barrier && machine.has(Rule.STARTING_INHERITS_BARRIER);
    t.black = machine.black && machine.has(Rule.STARTING_INHERITS_BLACK);
    return Operations.begin(machine, t, index, Operation.START_THREAD);
  }

  private static boolean endThread(Machine machine, Mutator t, int index) {
    if (t.halfScanned) {
      return false;
    }
    boolean last = true;
    for (Mutator other : machine.mutators) {
      last &= other == t || other.ended;
    }
    if (last) {
      return false;
    }
    if (machine.has(Rule.ENDING_DRAINS)) {
      machine.drainAll(t);
    }
    if (machine.has(Rule.ENDING_GIVES_GREY)) {
      machine.grey |= t.local;
    }
    t.local = 0;
    t.r0 = 0;
    t.r1 = 0;
    t.hole = Machine.NO_HOLE;
    t.asked = false;
    t.barrier = false;
    t.black = false;
    t.ended = true;
    if (machine.log != null) {
      machine.say("T" + index, "ends");
    }
    return true;
  }

  // Has no reference in its field, and will not get one.
  private static boolean isLeaf(Machine machine, int object) {
    boolean leaf = machine.field[object] == 0;
    for (Mutator t : machine.mutators) {
      leaf &= t.operation != Operation.STORE_FIELD || t.r0 != object;
      for (int rest = t.buffer; rest != 0; rest >>>= 8) {
        leaf &= (rest >> 4 & 7) != object;
      }
    }
    return leaf;
  }

  private static boolean drain(Machine machine, Mutator t, int index) {
    if (t.buffer == 0) {
      return false;
    }
    if (machine.log != null) {
      machine.say("T" + index, "the store to " + place(t.buffer >> 4 & 7) + " reaches memory");
    }
    machine.drainOne(t);
    return true;
  }

  private static boolean sweep(Machine machine, int index) {
    int dead = machine.unswept & ~machine.marked;
    if (machine.free() != 0 || dead == 0 || machine.phase != Phase.SWEEPING) {
      return false;
    }
    machine.sweep(Integer.numberOfTrailingZeros(dead), "T" + index);
    return true;
  }

  private static String place(int place) {
    return place == 0 ? "the static" : "o" + place;
  }
}
