package java.util;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.util.Tripwire",
    why = "a debugging aid of the library that would bring its logging into every stream",
    replaceInitializer = true)
final class Patch_Tripwire {
  @Substitute
  static void trip(Class<?> trippingClass, String msg) {}
}
