package dev.kiln.toolchain;

/** A program of the bundled LLVM. */
public enum Tool {
  CLANG("clang", "clang"),
  CLANG_FORMAT("clang-format", "clang-format"),
  LLD("lld", "ld.lld"),
  OBJCOPY("llvm-objcopy", "llvm-objcopy"),
  AR("llvm-ar", "llvm-ar"),
  SYMBOLIZER("llvm-symbolizer", "llvm-symbolizer"),
  READOBJ("llvm-readobj", "llvm-readobj"),
  OBJDUMP("llvm-objdump", "llvm-objdump");

  /** Name of the file inside the LLVM artifact. */
  final String packaged;

  /** Name under which it must be started (lld chooses its flavour by it). */
  final String program;

  Tool(String packaged, String program) {
    this.packaged = packaged;
    this.program = program;
  }

  /** The name users know it by. */
  public String program() {
    return program;
  }
}
