package java.util;

import kiln.patch.Patch;
import kiln.patch.Substitute;
import sun.util.locale.LocaleExtensions;

@Patch(
    value = "java.util.Locale",
    why =
        "user.locale.extensions would bring the parser of language tags and regular expressions"
            + " into every program")
final class Patch_Locale {
  @Substitute
  private static Optional<LocaleExtensions> getDefaultExtensions(String extensionsProp) {
    return Optional.empty();
  }
}
