package dev.kiln.gc.model;

import dev.kiln.gc.model.Heap.Size;
import dev.kiln.gc.model.Heap.Violation;
import java.util.Arrays;
import java.util.Random;

/**
 * Looks for a schedule that breaks an invariant.
 *
 * <p>{@link #exhaust}:
 *
 * <ol>
 *   <li>Depth first from the empty heap; each state is 128 bits.
 *   <li>A state is not entered again; states that differ in the names of the two mutators only are
 *       one.
 *   <li>At a violation the path is shortened: leave out steps as long as it stays a violation.
 * </ol>
 *
 * <p>{@link #sample} takes random steps instead, of any size of heap.
 */
final class Explorer {
  /**
   * What was found.
   *
   * @param states different states visited, or steps taken at random
   * @param complete whether there are no further states
   * @param cycles collections that ended (random schedules only)
   * @param schedule readable counterexample, or null
   */
  record Result(long states, boolean complete, int cycles, String schedule) {}

  /** Least tries of steps between two draws of weights; at most 32 times that: some cycles. */
  private static final int REDRAW = 250;

  private final Protocol protocol;
  private final Size size;
  private final boolean strict;

  /**
   * Explores one protocol.
   *
   * @param strict check the inner invariants too, not only that nothing reachable is freed
   */
  Explorer(Protocol protocol, Size size, boolean strict) {
    this.protocol = protocol;
    this.size = size;
    this.strict = strict;
  }

  /** All interleavings, but at most that many states; at each state from a random step on. */
  Result exhaust(long limit, long seed) {
    Machine machine = machine();
    StateSet seen = new StateSet();
    Random random = new Random(seed);
    int choices = machine.choices();
    long[] shared = new long[1 << 12];
    long[] threads = new long[1 << 12];
    int[] first = new int[1 << 12];
    int[] tried = new int[1 << 12];
    int depth = 0;
    shared[0] = machine.encodeShared();
    threads[0] = machine.encodeMutators();
    seen.add(shared[0], canonical(threads[0]));
    boolean dirty = false;
    while (depth >= 0) {
      if (tried[depth] == choices) {
        depth--;
        dirty = true;
        continue;
      }
      if (dirty) {
        machine.decode(shared[depth], threads[depth]);
        dirty = false;
      }
      int choice = (first[depth] + tried[depth]++) % choices;
      try {
        if (!machine.step(choice)) {
          continue;
        }
      } catch (Violation violation) {
        int[] path = new int[depth + 1];
        for (int i = 0; i <= depth; i++) {
          path[i] = (first[i] + tried[i] - 1) % choices;
        }
        return new Result(seen.size(), false, 0, tell(shorten(path)));
      }
      dirty = true;
      long nextShared = machine.encodeShared();
      long nextThreads = machine.encodeMutators();
      if (!seen.add(nextShared, canonical(nextThreads))) {
        continue;
      }
      if (seen.size() >= limit) {
        return new Result(seen.size(), false, 0, null);
      }
      if (++depth == first.length) {
        shared = Arrays.copyOf(shared, 2 * depth);
        threads = Arrays.copyOf(threads, 2 * depth);
        first = Arrays.copyOf(first, 2 * depth);
        tried = Arrays.copyOf(tried, 2 * depth);
      }
      shared[depth] = nextShared;
      threads[depth] = nextThreads;
      first[depth] = random.nextInt(choices);
      tried[depth] = 0;
      dirty = false;
    }
    return new Result(seen.size(), true, 0, null);
  }

  /**
   * One random schedule of at most that many steps. What is likely, and what does not happen at
   * all, is drawn anew now and then: uniform choices would seldom leave a reference in one place
   * only.
   */
  Result sample(int steps, long seed) {
    Machine machine = machine();
    Random random = new Random(seed);
    int[] path = new int[steps];
    int taken = 0;
    int[] bag = bag(random, machine.choices());
    int tries = REDRAW;
    while (taken < steps) {
      if (tries-- == 0) {
        bag = bag(random, machine.choices());
        tries = REDRAW << random.nextInt(6);
      }
      path[taken] = bag[random.nextInt(bag.length)];
      try {
        if (machine.step(path[taken])) {
          taken++;
        }
      } catch (Violation violation) {
        String schedule = tell(shorten(Arrays.copyOf(path, taken + 1)));
        return new Result(taken, false, machine.cycles, schedule);
      }
    }
    return new Result(taken, false, machine.cycles, null);
  }

  // Choices with weights from 0 to 8; what lets a cycle go on has at least 1.
  private int[] bag(Random random, int choices) {
    int[] bag = new int[9 * choices];
    int count = 0;
    for (int choice = 0; choice < choices; choice++) {
      int kind = choice - 1 - size.mutators();
      if (kind >= 0 && (size.steps() >> kind % MutatorSteps.COUNT & 1) == 0) {
        continue;
      }
      boolean needed = kind < 0 || kind % MutatorSteps.COUNT < 2;
      int weight = random.nextInt(3) == 0 ? 0 : 1 << random.nextInt(4);
      for (int i = needed ? Math.max(1, weight) : weight; i > 0; i--) {
        bag[count++] = choice;
      }
    }
    return Arrays.copyOf(bag, count);
  }

  private Machine machine() {
    Machine machine = new Machine(protocol, size);
    machine.strict = strict;
    return machine;
  }

  private static long canonical(long threads) {
    long swapped = Long.rotateLeft(threads, 32);
    return Math.min(swapped, threads);
  }

  // Leaves out ever smaller pieces while the rest still ends in a violation.
  private int[] shorten(int[] path) {
    int[] best = cut(path, 0, 0);
    for (int piece = Math.max(1, best.length / 2); piece > 0; piece /= 2) {
      boolean again = true;
      while (again) {
        again = false;
        for (int from = 0; from + piece <= best.length; ) {
          int[] shorter = cut(best, from, piece);
          if (shorter != null) {
            best = shorter;
            again = piece == 1;
          } else {
            from += piece;
          }
        }
      }
    }
    return best;
  }

  // The steps that can be taken of a path without a piece of it; null if nothing is broken.
  private int[] cut(int[] path, int from, int length) {
    Machine machine = machine();
    int[] taken = new int[path.length];
    int count = 0;
    for (int i = 0; i < path.length; i++) {
      if (i >= from && i < from + length) {
        continue;
      }
      taken[count] = path[i];
      try {
        if (machine.step(path[i])) {
          count++;
        }
      } catch (Violation violation) {
        return Arrays.copyOf(taken, count + 1);
      }
    }
    return null;
  }

  private String tell(int[] path) {
    Machine machine = machine();
    machine.log = new StringBuilder();
    try {
      for (int choice : path) {
        machine.step(choice);
      }
    } catch (Violation violation) {
      machine.log.append("  ").append(violation.getMessage()).append('\n');
    }
    return machine.log.toString();
  }
}
