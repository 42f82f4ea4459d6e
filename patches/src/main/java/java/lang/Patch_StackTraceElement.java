package java.lang;

import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.StackTraceElement",
    why = "all loaders are built in and the modules are the JDK's own: nothing to find out")
final class Patch_StackTraceElement {
  @Alias private transient Class<?> declaringClassObject;
  @Alias private String moduleName;
  @Alias private byte format;

  /** Built-in loader (its name is not shown), module not upgradeable (its version is not shown). */
  @Substitute
  private synchronized void computeFormat() {
    declaringClassObject = null;
    format = (byte) (moduleName == null ? 1 : 3);
  }
}
