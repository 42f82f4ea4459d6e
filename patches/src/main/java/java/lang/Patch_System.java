package java.lang;

import kiln.patch.Alias;
import kiln.patch.Patch;

@Patch(value = "java.lang.System", why = "start-up is driven from Java instead of from the VM")
final class Patch_System {
  @Alias
  static native void initPhase1();
}
