package java.lang;

import java.io.InputStream;
import kiln.internal.Resources;
import kiln.patch.Add;
import kiln.patch.Alias;
import kiln.patch.Delete;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.Module",
    why =
        "the module graph is resolved when an executable is built; at run time a module is a name"
            + " and a rule of what it exports and opens")
final class Patch_Module {
  @Alias private String name;

  /** A named module that is no part of a layer. */
  @Add
  static Module named(String name, ClassLoader loader) {
    Module module = new Module(loader);
    ((Patch_Module) (Object) module).name = name;
    return module;
  }

  @Substitute
  public boolean canRead(Module other) {
    return true;
  }

  /** The JDK's modules export what starts with java and javax, to themselves everything. */
  @Add
  private boolean exports(String pn) {
    return pn.startsWith("java.")
        || pn.startsWith("javax.")
        || pn.startsWith("org.w3c.")
        || pn.startsWith("org.xml.")
        || pn.startsWith("com.sun.net.httpserver")
        || pn.equals("sun.misc")
        || pn.equals("sun.reflect");
  }

  @Add
  private boolean opens(String pn) {
    return pn.equals("sun.misc") || pn.equals("sun.reflect");
  }

  @Substitute
  public boolean isExported(String pn, Module other) {
    return name == null || other == (Object) this || isJdk(other) || exports(pn);
  }

  /** Modules of the JDK are open to each other here: qualified exports are not kept. */
  @Add
  private static boolean isJdk(Module other) {
    return other.isNamed();
  }

  @Substitute
  public boolean isExported(String pn) {
    return name == null || exports(pn);
  }

  @Substitute
  public boolean isOpen(String pn, Module other) {
    return name == null || other == (Object) this || isJdk(other) || opens(pn);
  }

  @Substitute
  public boolean isOpen(String pn) {
    return name == null || opens(pn);
  }

  @Substitute
  boolean isReflectivelyExported(String pn, Module other) {
    return isExported(pn, other);
  }

  @Substitute
  boolean isReflectivelyOpened(String pn, Module other) {
    return isOpen(pn, other);
  }

  @Substitute
  public Module addReads(Module other) {
    return (Module) (Object) this;
  }

  @Substitute
  public Module addExports(String pn, Module other) {
    return (Module) (Object) this;
  }

  @Substitute
  public Module addOpens(String pn, Module other) {
    return (Module) (Object) this;
  }

  @Substitute
  void implAddReads(Module other) {}

  @Substitute
  void implAddReadsAllUnnamed() {}

  @Substitute
  void implAddExports(String pn) {}

  @Substitute
  void implAddExports(String pn, Module other) {}

  @Substitute
  void implAddExportsToAllUnnamed(String pn) {}

  @Substitute
  void implAddOpens(String pn) {}

  @Substitute
  void implAddOpens(String pn, Module other) {}

  @Substitute
  public Module addUses(Class<?> service) {
    return (Module) (Object) this;
  }

  @Substitute
  void implAddUses(Class<?> service) {}

  @Substitute
  public boolean canUse(Class<?> service) {
    return true;
  }

  @Delete("module-info classes are not kept in an executable")
  private native Class<?> loadModuleInfoClass();

  @Delete("the packages of a module are not kept in an executable")
  public native java.util.Set<String> getPackages();

  @Substitute
  public InputStream getResourceAsStream(String name) {
    return Resources.stream(name.startsWith("/") ? name.substring(1) : name);
  }
}
