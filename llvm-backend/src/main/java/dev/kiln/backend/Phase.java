package dev.kiln.backend;

/** The parts of a build, in order. */
public enum Phase {
  ANALYSIS,
  LOWERING,
  OPTIMIZING,
  LINKING
}
