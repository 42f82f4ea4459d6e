package dev.kiln.report.model;

/**
 * A call that may collect or throw.
 *
 * @param address return address, as offset in the image's code
 * @param kind what is called
 * @param callee symbol, or null for a dispatched call
 * @param flag number of its coverage flag, -1 without
 * @param roots stack slots of the live references, pairs of base and derived, each as distance from
 *     the frame pointer divided by 8
 * @param landingPad where an exception lands, as offset in the image's code, or -1
 * @param frames Java frames, innermost first, triples of method, bytecode index and line
 * @param bytes its part of the safepoint tables
 * @param hits what runs have told, or null
 */
public record Statepoint(
    int address,
    Kind kind,
    String callee,
    int flag,
    int[] roots,
    int landingPad,
    int[] frames,
    int bytes,
    Hits hits) {
  /** What a statepoint calls. */
  public enum Kind {
    /** A Java method. */
    CALL,
    /** A Java method chosen by the receiver's class. */
    DISPATCH,
    /** The check for polls and stack overflow at a method's start. */
    ENTRY_POLL,
    /** A poll in a loop. */
    LOOP_POLL,
    /** The C function of a native method. */
    NATIVE,
    /** An entry of the runtime. */
    RUNTIME,
    /** An entry of the runtime that throws. */
    THROW
  }

  /** Counters of a statepoint, summed over runs. */
  public static final class Hits {
    /** Whether it was reached. */
    public boolean executed;

    /** How often a collection scanned its frame. */
    public long scanned;

    /** How often it was the newest Java frame of the scanned thread. */
    public long stopped;

    /** Roots found to refer to an object, over all scans. */
    public long live;

    /** Bit n: its nth distinct base slot has referred to an object; bit 63 also for those after. */
    public long seen;

    /** Bit n: scanned in phase n of the collector; bit 4: once more in the same cycle. */
    public int phases;
  }

  /** Number of Java frames. */
  public int depth() {
    return frames.length / 3;
  }

  /** Number of distinct base slots. */
  public int rootCount() {
    int count = 0;
    for (int i = 0; i < roots.length; i += 2) {
      if (i == 0 || roots[i] != roots[i - 2]) {
        count++;
      }
    }
    return count;
  }

  /** Whether a run has reached it. */
  public boolean executed() {
    return hits != null && hits.executed;
  }

  /** Whether a collection has been through it. */
  public boolean scanned() {
    return hits != null && hits.scanned > 0;
  }

  /** The same with counters. */
  public Statepoint with(Hits counted) {
    return new Statepoint(address, kind, callee, flag, roots, landingPad, frames, bytes, counted);
  }
}
