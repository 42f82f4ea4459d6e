package dev.kiln.gc.model;

import dev.kiln.gc.model.Heap.Mutator;
import dev.kiln.gc.model.Protocol.Operation;

/**
 * What the program can still get at.
 *
 * <ol>
 *   <li>Roots: the static and the registers; the weak slot and what was read from it if asked for.
 *   <li>The field of a reachable object, and every value a store buffer holds for it: threads may
 *       see the old value or the new.
 * </ol>
 */
final class Reachability {
  private Reachability() {}

  /** The set of reachable objects. */
  static int of(Heap heap, boolean weakly) {
    int reached = 1; // place 0, the static
    if (weakly) {
      reached |= 1 << heap.weak;
    }
    for (Mutator mutator : heap.mutators) {
      reached |= 1 << mutator.r0 | 1 << mutator.r1;
      if (weakly || mutator.operation != Operation.WEAK_GET) {
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
}
