package java.lang;

import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.System",
    why =
        "start-up is driven from Java instead of from the VM; a closed world has no security"
            + " manager, and every check for one folds away")
final class Patch_System {
  @Alias
  static native void initPhase1();

  @Substitute
  public static SecurityManager getSecurityManager() {
    return null;
  }

  @Substitute
  private static boolean allowSecurityManager() {
    return false;
  }
}
