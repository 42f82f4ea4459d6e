package dev.kiln.runtime.build;

/** The C runtime could not be built; the diagnostics were printed. */
final class RuntimeBuildFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  RuntimeBuildFailure(String message) {
    super(message, null, false, false);
  }
}
