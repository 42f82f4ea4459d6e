package sun.net.ext;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "sun.net.ext.ExtendedSocketOptions",
    why = "module jdk.net, looked for by name, finds its part for Linux by a composed name")
class Patch_ExtendedSocketOptions {
  @Substitute
  public static ExtendedSocketOptions getInstance() {
    return KilnSocketOptions.NONE;
  }
}
