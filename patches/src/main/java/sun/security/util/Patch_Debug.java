package sun.security.util;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "sun.security.util.Debug",
    why =
        "the tracing of java.security.debug would bring regular expressions, dates and stack"
            + " walking into every program",
    replaceInitializer = true)
class Patch_Debug {
  @Substitute
  public static Debug getInstance(String option) {
    return null;
  }

  @Substitute
  public static Debug getInstance(String option, String prefix) {
    return null;
  }

  @Substitute
  public static boolean isOn(String option) {
    return false;
  }

  @Substitute
  private String extraInfo() {
    return "";
  }
}
