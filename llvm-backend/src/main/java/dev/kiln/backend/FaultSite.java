package dev.kiln.backend;

/** A failure of Kiln's own that knows what was being worked on. */
public interface FaultSite {
  /** The method or module, and the place in it. */
  String site();

  /** The code that could not be compiled as IR text; empty if there is none yet. */
  String code();
}
