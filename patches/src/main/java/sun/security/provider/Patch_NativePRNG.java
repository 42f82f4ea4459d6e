package sun.security.provider;

import java.net.URL;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "sun.security.provider.NativePRNG",
    why =
        "the source of seeds is given as an address, which would bring all protocols into every"
            + " program with random numbers")
final class Patch_NativePRNG {
  /** None: seeds come from /dev/random. */
  @Substitute
  private static URL getEgdUrl() {
    return null;
  }
}
