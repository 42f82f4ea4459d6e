package java.lang;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.ModuleLayer",
    why = "no module graph exists at run time: the boot layer is there, and empty")
final class Patch_ModuleLayer {
  @Substitute
  public static ModuleLayer boot() {
    return ModuleLayer.empty();
  }
}
