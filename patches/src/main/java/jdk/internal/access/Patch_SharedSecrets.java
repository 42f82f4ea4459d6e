package jdk.internal.access;

import jdk.internal.misc.Unsafe;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "jdk.internal.access.SharedSecrets",
    why = "classes are initialized directly, not through a lookup of method handles",
    replaceInitializer = true)
class Patch_SharedSecrets {
  @Substitute
  private static void ensureClassInitialized(Class<?> c) {
    Unsafe.getUnsafe().ensureClassInitialized(c);
  }
}
