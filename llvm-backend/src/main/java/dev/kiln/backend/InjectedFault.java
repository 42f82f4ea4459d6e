package dev.kiln.backend;

import dev.kiln.backend.ir.ModuleText;

/**
 * Makes a build fail on request, so that the handling of Kiln's own faults can be tested: the
 * system property {@code kiln.test.fault} is {@code module:NAME} (LLVM gets a damaged text of that
 * module), {@code linking} or {@code overflow} (a StackOverflowError in the analysis).
 */
final class InjectedFault {
  private static final String PROPERTY = "kiln.test.fault";

  private InjectedFault() {}

  private static boolean wanted(String fault) {
    return fault.equals(System.getProperty(PROPERTY));
  }

  static boolean inModule(String name) {
    return wanted("module:" + name);
  }

  static ModuleText damaged(String name, ModuleText text) {
    return inModule(name)
        ? new ModuleText(text.text() + "\nthis is a fault made for a test\n", text.methods())
        : text;
  }

  static void inAnalysis() {
    if (wanted("overflow")) {
      throw new StackOverflowError("a fault made for a test");
    }
  }

  static void inLinking() {
    if (wanted("linking")) {
      throw new IllegalStateException("a fault made for a test");
    }
  }
}
