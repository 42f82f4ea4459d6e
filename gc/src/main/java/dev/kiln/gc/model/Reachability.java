package dev.kiln.gc.model;

import dev.kiln.gc.model.Heap.Mutator;
import dev.kiln.gc.model.Protocol.Operation;

/**
 * What the program can still get at.
 *
 * <ol>
 *   <li>Roots: the static, the pending list and the registers; weak slots of all kinds but phantom
 *       ones, and what was read from them, if asked for.
 *   <li>The field of a reachable object, and every value a store buffer holds for it: threads may
 *       see the old value or the new.
 * </ol>
 */
final class Reachability {
  private Reachability() {}

  /** The set of reachable objects. */
  static int of(Heap heap, boolean weakly) {
    int reached = 1; // place 0, the static
    reached |= 1 << heap.pending;
    if (weakly) {
      reached |= 1 << heap.weak | 1 << heap.intern;
      reached |= 1 << heap.global | 1 << heap.finalizable;
    }
    for (Mutator mutator : heap.mutators) {
      reached |= 1 << mutator.r0 | 1 << mutator.r1;
      if (isReference(mutator.operation, weakly)) {
        reached |= 1 << mutator.read;
      }
    }
    int before;
    do {
      before = reached;
      for (int place = 0; place < heap.field.length; place++) {
        if ((reached >> place & 1) != 0) {
          reached |= 1 << heap.field[place];
        }
      }
      for (Mutator mutator : heap.mutators) {
        for (int rest = mutator.buffer; rest != 0; rest >>>= 8) {
          if ((reached >> (rest >> 4 & 7) & 1) != 0) {
            reached |= 1 << (rest & 15);
          }
        }
      }
    } while (before != reached);
    return reached & ~1;
  }

  // What was read: a value to be stored, a weakly reachable object, memory that is none, or a grey
  // object.
  private static boolean isReference(Operation operation, boolean weakly) {
    return switch (operation) {
      case WEAK_GET, START_THREAD, INTERN_GET, GLOBAL_GET -> weakly;
      case NEW_LARGE, ASSIST -> false;
      default -> true;
    };
  }
}
