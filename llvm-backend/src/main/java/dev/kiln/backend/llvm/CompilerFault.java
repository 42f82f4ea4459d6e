package dev.kiln.backend.llvm;

import dev.kiln.backend.FaultSite;

/** LLVM has rejected what Kiln gave it: a fault of Kiln, never of the program being built. */
public final class CompilerFault extends RuntimeException implements FaultSite {
  private static final long serialVersionUID = 1;

  private final String site;
  private final String code;

  CompilerFault(String module, String stage, String message, String code) {
    super("module %s, %s: %s".formatted(module, stage, message));
    this.site = "module %s, %s".formatted(module, stage);
    this.code = code;
  }

  @Override
  public String site() {
    return site;
  }

  @Override
  public String code() {
    return code;
  }
}
