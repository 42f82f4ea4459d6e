package dev.kiln.gc.spec;

import java.util.List;

/**
 * An access to memory that the collector must know of: its steps, in order, with no poll between.
 *
 * <p>The compiler writes its helpers by these lists, and the executable model ({@code
 * dev.kiln.gc.model}) runs them: what is left out or exchanged here frees live objects there.
 */
public enum ReferenceAccess {
  /** A field, an element or a static gets a reference, volatile or not. */
  STORE(Step.SHADE, Step.WRITE),
  /** The same with a comparison or an exchange; shaded even if the comparison will fail. */
  REPLACE(Step.SHADE, Step.WRITE),
  /** What a weak slot refers to becomes a strong reference in a register. */
  LOAD_WEAK(Step.READ, Step.VETO, Step.FILTER, Step.SHADE);

  /** One atomic step. All but reading and writing do nothing while the thread's barrier is off. */
  public enum Step {
    /** Mark the reference, if it is not null, and remember to trace it. */
    SHADE,
    /** Write it to memory. */
    WRITE,
    /** Read it from memory. */
    READ,
    /** If marking is about to end, object to that. */
    VETO,
    /** If marking is over and it is not marked, it is null. */
    FILTER
  }

  private final List<Step> steps;

  ReferenceAccess(Step... steps) {
    this.steps = List.of(steps);
  }

  public List<Step> steps() {
    return steps;
  }
}
