package jdk.internal.misc;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "jdk.internal.misc.VM",
    why = "all classes of the application have one loader; no need to look through the stack")
class Patch_VM {
  @Substitute
  public static ClassLoader latestUserDefinedLoader() {
    return ClassLoader.getSystemClassLoader();
  }
}
