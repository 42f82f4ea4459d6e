package dev.kiln.frontend.model;

/** How HotSpot's messages say which module and loader a class belongs to. */
public final class ModuleText {
  private ModuleText() {}

  /** {@code unnamed module of loader 'app'}, {@code module java.base of loader 'bootstrap'}. */
  public static String of(TypeInfo c) {
    String loader =
        switch (c.loader()) {
          case BOOT -> "'bootstrap'";
          case PLATFORM -> "'platform'";
          case APP -> "'app'";
        };
    String module = c.moduleName() == null ? "unnamed module" : "module " + c.moduleName();
    return module + " of loader " + loader;
  }

  /** The parenthesis of access errors: where both classes are. */
  public static String both(TypeInfo a, TypeInfo b) {
    String nameA = Descriptors.externalClass(a.name());
    String nameB = Descriptors.externalClass(b.name());
    String moduleA = of(a);
    String moduleB = of(b);
    return moduleA.equals(moduleB)
        ? nameA + " and " + nameB + " are in " + moduleA
        : nameA + " is in " + moduleA + "; " + nameB + " is in " + moduleB;
  }
}
