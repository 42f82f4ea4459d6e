package dev.kiln.gc.model;

import dev.kiln.gc.model.Heap.Mutator;
import dev.kiln.gc.model.Heap.Phase;
import dev.kiln.gc.model.Heap.Violation;
import dev.kiln.gc.model.Protocol.Operation;
import dev.kiln.gc.model.Protocol.Rule;
import dev.kiln.gc.model.Protocol.Step;

/** The operations of several atomic steps, and a mutator's memory behind its store buffer. */
final class Operations {
  private Operations() {}

  static boolean begin(Machine machine, Mutator t, int index, Operation operation) {
    t.operation = operation;
    t.at = 0;
    advance(machine, t, index);
    return true;
  }

  static boolean inside(Machine machine, Mutator t, int index, int kind) {
    if (kind == MutatorSteps.NEXT) {
      advance(machine, t, index);
      return true;
    }
    boolean atPoll = machine.program(t.operation)[t.at] == Step.POLL;
    return kind == MutatorSteps.POLL && atPoll && MutatorSteps.poll(machine, t, index);
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
    boolean fromRegister =
        switch (t.operation) {
          case STORE_FIELD, STORE_STATIC, NEW_WITH_FIELD -> t.read == 0;
          default -> false;
        };
    int value = fromRegister ? t.r1 : t.read;
    if (machine.log != null) {
      String text = t.operation + ": " + step;
      machine.say("T" + index, text + (value == 0 ? "" : " o" + value));
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
      case READ_INTERN -> t.read = machine.intern;
      case READ_PHASE -> t.read = machine.state == Machine.OVER ? 1 : 0;
      case READ_GLOBAL -> {
        boolean over = t.read == 1;
        boolean sure = t.barrier || !machine.has(Rule.GLOBAL_WAITS_FOR_REVIVING);
        t.read = over && !(sure && !machine.isDead(machine.global)) ? 0 : machine.global;
      }
      case READ_OTHER -> t.read = machine.mutators[(index + 1) % machine.mutators.length].r1;
      case KEEP_LEAF -> {
        if (machine.state == Machine.OVER) {
          if (machine.has(Rule.REVIVE_INTERNED)) {
            machine.mark(value);
          }
        } else if (t.barrier) {
          t.local |= machine.mark(value);
        }
      }
      case RESERVE -> {
        t.read = Integer.numberOfTrailingZeros(machine.free());
        machine.reserved |= 1 << t.read;
        machine.marked &= ~(1 << t.read);
      }
      case COLOUR -> {
        if (t.black) {
          machine.marked |= 1 << t.read;
        }
      }
      case PUBLISH -> {
        machine.reserved &= ~(1 << t.read);
        machine.allocated |= 1 << t.read;
        machine.field[t.read] = 0;
        t.r0 = t.read;
        t.read = 0;
      }
      case VETO -> {
        boolean any = value != 0;
        if (t.operation == Operation.GLOBAL_GET) {
          any = machine.isDead(machine.global); // else it could keep marking from ending
        }
        if (t.barrier && any && machine.state == Machine.TERMINATING) {
          machine.state = Machine.MARKING;
        }
      }
      case FILTER -> {
        if (t.barrier && machine.state == Machine.OVER && (machine.marked >> value & 1) == 0) {
          t.read = 0;
        }
      }
      case TAKE_GREY -> {
        t.read = Integer.numberOfTrailingZeros(machine.grey);
        machine.grey &= ~(1 << t.read);
      }
      case TRACE_GREY -> {
        machine.grey |= machine.mark(load(machine, t, t.read));
        t.read = 0;
      }
      case KEEP -> {
        if (value != 0 && (machine.allocated >> value & 1) == 0) {
          throw new Violation("INV-1: o" + value + " was freed and is reachable again");
        }
        boolean interned = t.operation == Operation.INTERN_GET;
        if (interned && machine.strict && machine.intern != value) {
          throw new Violation("INV-10: o" + value + " is not in the table it was found in");
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

  /** The colour is decided when the hole is taken, not for each object. */
  static void allocate(Machine machine, Mutator t, int value) {
    if (t.hole == Machine.NO_HOLE) {
      t.hole = t.black ? Machine.BLACK : Machine.WHITE;
    }
    boolean black = t.hole == Machine.BLACK;
    if (black && machine.strict) {
      for (Mutator other : machine.mutators) {
        if (!other.barrier && !other.ended && machine.phase.compareTo(Phase.CENSUS) < 0) {
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

  static int load(Machine machine, Mutator t, int place) {
    int value = machine.field[place];
    for (int rest = t.buffer; rest != 0; rest >>>= 8) {
      if ((rest >> 4 & 7) == place) {
        value = rest & 15;
      }
    }
    return value;
  }

  static void store(Machine machine, Mutator t, int place, int value) {
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
}
