package dev.kiln.backend.llvm;

/** LLVM has rejected what Kiln gave it: a fault of Kiln, never of the program being built. */
public final class CompilerFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  CompilerFault(String module, String stage, String message) {
    super("module %s, %s: %s".formatted(module, stage, message));
  }
}
