package dev.kiln.gc.model;

import dev.kiln.gc.model.Heap.Mutator;
import dev.kiln.gc.model.Heap.Phase;
import dev.kiln.gc.model.Heap.Violation;
import dev.kiln.gc.model.Protocol.Operation;
import dev.kiln.gc.model.Protocol.Rule;
import dev.kiln.gc.model.Protocol.Step;

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

  private static final int POLL = 0;
  private static final int NEXT = 1;
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

  static final int COUNT = 20;

  static final int NATIVE = 1 << ENTER_NATIVE | 1 << LEAVE_NATIVE;
  static final int WEAK = 1 << WEAK_GET | 1 << WEAK_SET;
  static final int ALL = (1 << COUNT) - 1;

  /** Loads, stores and allocation; no weak slot, no native code. */
  static final int PLAIN = ALL & ~NATIVE & ~WEAK;

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
    if (t.operation != Operation.NONE) {
      return inside(machine, t, index, kind);
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
        t.r1 = load(machine, t, 0);
        break;
      case LOAD_FIELD:
        if (t.r0 == 0) {
          return false;
        }
        t.r1 = load(machine, t, t.r0);
        break;
      case STORE_FIELD:
        return t.r0 != 0 && t.r1 != 0 && begin(machine, t, index, Operation.STORE_FIELD);
      case STORE_STATIC:
        return t.r1 != 0 && begin(machine, t, index, Operation.STORE_STATIC);
      case CLEAR_FIELD:
        if (t.r0 == 0 || load(machine, t, t.r0) == 0) {
          return false;
        }
        store(machine, t, t.r0, 0);
        break;
      case CLEAR_STATIC:
        if (load(machine, t, 0) == 0) {
          return false;
        }
        store(machine, t, 0, 0);
        break;
      case NEW:
        if (machine.free() == 0) {
          return false;
        }
        allocate(machine, t, 0);
        break;
      case NEW_WITH_FIELD:
        return t.r1 != 0
            && machine.free() != 0
            && begin(machine, t, index, Operation.NEW_WITH_FIELD);
      case WEAK_GET:
        return begin(machine, t, index, Operation.WEAK_GET);
      case WEAK_SET:
        if (t.r1 == 0 || machine.weak == t.r1) {
          return false;
        }
        machine.weak = t.r1;
        break;
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
          default -> "?";
        };
    machine.say("T" + index, text);
  }

  private static boolean poll(Machine machine, Mutator t, int index) {
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

  // --- Operations of several steps

  private static boolean begin(Machine machine, Mutator t, int index, Operation operation) {
    t.operation = operation;
    t.at = 0;
    advance(machine, t, index);
    return true;
  }

  private static boolean inside(Machine machine, Mutator t, int index, int kind) {
    if (kind == NEXT) {
      advance(machine, t, index);
      return true;
    }
    boolean atPoll = machine.program(t.operation)[t.at] == Step.POLL;
    return kind == POLL && atPoll && poll(machine, t, index);
  }

  private static void advance(Machine machine, Mutator t, int index) {
    Step[] program = machine.program(t.operation);
    do {
      perform(machine, t, index, program[t.at++]);
    } while (t.at < program.length && program[t.at] == Step.KEEP);
    if (t.at == program.length) {
      t.operation = Operation.NONE;
      t.at = 0;
    }
  }

  private static void perform(Machine machine, Mutator t, int index, Step step) {
    boolean fromRegister = t.operation != Operation.WEAK_GET && t.read == 0;
    int value = fromRegister ? t.r1 : t.read;
    if (machine.log != null) {
      String text = t.operation + ": " + step;
      machine.say(
          "T" + index, text + (step == Step.READ_WEAK ? " o" + machine.weak : " o" + value));
    }
    switch (step) {
      case SHADE -> {
        if (t.barrier) {
          int shaded = machine.mark(value);
          if (machine.has(Rule.GIVE_AWAY_AT_ONCE)) {
            machine.grey |= shaded;
          } else {
            t.local |= shaded;
          }
        }
      }
      case WRITE -> {
        store(machine, t, t.operation == Operation.STORE_STATIC ? 0 : t.r0, value);
        t.read = 0;
      }
      case ALLOCATE -> {
        if (machine.free() == 0) {
          t.r0 = 0; // out of memory
        } else {
          allocate(machine, t, value);
        }
      }
      case READ_WEAK -> t.read = machine.weak;
      case VETO -> {
        if (t.barrier && value != 0 && machine.state == Machine.TERMINATING) {
          machine.state = Machine.MARKING;
        }
      }
      case FILTER -> {
        if (t.barrier && machine.state == Machine.OVER && (machine.marked >> value & 1) == 0) {
          t.read = 0;
        }
      }
      case KEEP -> {
        if (value != 0 && (machine.allocated >> value & 1) == 0) {
          throw new Violation("INV-1: o" + value + " was freed and is reachable again");
        }
        t.r1 = value;
        t.read = 0;
      }
      case ENCODE -> {
        t.read = value;
        t.r1 = 0;
      }
      case POLL -> {}
    }
  }

  // The colour is decided when the hole is taken, not for each object.
  private static void allocate(Machine machine, Mutator t, int value) {
    if (t.hole == Machine.NO_HOLE) {
      t.hole = machine.black ? Machine.BLACK : Machine.WHITE;
    }
    boolean black = t.hole == Machine.BLACK;
    if (black && machine.strict) {
      for (Mutator other : machine.mutators) {
        if (!other.barrier && machine.phase.compareTo(Phase.CENSUS) < 0) {
          throw new Violation("INV-5: allocated black while a thread's barrier is off");
        }
      }
    }
    int object = Integer.numberOfTrailingZeros(machine.free());
    int bit = 1 << object;
    machine.allocated |= bit;
    machine.marked = black ? machine.marked | bit : machine.marked & ~bit;
    if (t.hole == Machine.STALE) {
      machine.unswept |= bit;
    }
    machine.field[object] = value;
    t.r0 = object;
  }

  // --- Memory through the store buffer

  private static int load(Machine machine, Mutator t, int place) {
    int value = machine.field[place];
    for (int rest = t.buffer; rest != 0; rest >>>= 8) {
      if ((rest >> 4 & 7) == place) {
        value = rest & 15;
      }
    }
    return value;
  }

  private static void store(Machine machine, Mutator t, int place, int value) {
    if (machine.size.buffer() == 0) {
      machine.field[place] = value;
      return;
    }
    int used = (39 - Integer.numberOfLeadingZeros(t.buffer)) / 8;
    if (used == machine.size.buffer()) {
      machine.drainOne(t);
      used--;
    }
    t.buffer |= (0x80 | place << 4 | value) << 8 * used;
  }

  private static String place(int place) {
    return place == 0 ? "the static" : "o" + place;
  }
}
