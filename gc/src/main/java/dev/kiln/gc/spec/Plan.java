package dev.kiln.gc.spec;

import java.util.Locale;
import java.util.Optional;

/**
 * A collector, as the compiler sees it: what to inline at allocations, reference stores and polls.
 *
 * @see <a href="../../../../../../../README.md">the module's page on adding a plan</a>
 */
public enum Plan {
  /** Marks while mutators run; asks them one at a time by handshakes. */
  CONCURRENT(Allocator.BUMP_IN_HOLE, Barrier.SHADE_NEW_VALUE, Poll.STACK_LIMIT_WORD),
  /** The same heap with all work in one stop. Keeps the barrier so that objects are shared. */
  STW(Allocator.BUMP_IN_HOLE, Barrier.SHADE_NEW_VALUE, Poll.STACK_LIMIT_WORD),
  /** Never collects: the lower bound for measuring. */
  NONE(Allocator.BUMP_IN_HOLE, Barrier.NONE, Poll.STACK_LIMIT_WORD);

  /** What compiled code does to allocate. */
  public enum Allocator {
    /** Advance {@code alloc_ptr} to at most {@code alloc_end}; memory is zero; else slow path. */
    BUMP_IN_HOLE
  }

  /** What compiled code does before it stores a reference. */
  public enum Barrier {
    /** While {@code marking}: {@code kiln_barrier_slow(new value)} unless it is null. */
    SHADE_NEW_VALUE,
    NONE
  }

  /** How compiled code notices a handshake. */
  public enum Poll {
    /** Compare the frame address with {@code stack_limit}; below it: {@code kiln_poll_slow}. */
    STACK_LIMIT_WORD
  }

  private final Allocator allocator;
  private final Barrier barrier;
  private final Poll poll;

  Plan(Allocator allocator, Barrier barrier, Poll poll) {
    this.allocator = allocator;
    this.barrier = barrier;
    this.poll = poll;
  }

  public Allocator allocator() {
    return allocator;
  }

  public Barrier barrier() {
    return barrier;
  }

  public Poll poll() {
    return poll;
  }

  /** The name on the command line ({@code --gc}). */
  public String optionName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The plan of that command-line name. */
  public static Optional<Plan> named(String name) {
    for (Plan plan : values()) {
      if (plan.optionName().equals(name)) {
        return Optional.of(plan);
      }
    }
    return Optional.empty();
  }
}
