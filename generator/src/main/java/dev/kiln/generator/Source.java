package dev.kiln.generator;

/** Indented program text. */
final class Source {
  private final StringBuilder text = new StringBuilder();
  private int indent;

  void line(String line) {
    text.append("  ".repeat(indent)).append(line).append('\n');
  }

  void open(String head) {
    line(head + " {");
    indent++;
  }

  /** Ends a block and begins another of the same statement. */
  void next(String middle) {
    indent--;
    line("} " + middle + " {");
    indent++;
  }

  void close() {
    close("");
  }

  void close(String tail) {
    indent--;
    line("}" + tail);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
