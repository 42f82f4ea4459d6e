package jdk.internal.access;

import java.lang.reflect.AccessibleObject;
import jdk.internal.misc.Unsafe;
import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "jdk.internal.access.SharedSecrets",
    why =
        "classes are initialized directly, not through a lookup of method handles; reflection is"
            + " initialized when it is used, not by the VM at start",
    replaceInitializer = true)
class Patch_SharedSecrets {
  @Alias private static JavaLangReflectAccess javaLangReflectAccess;

  @Substitute
  private static void ensureClassInitialized(Class<?> c) {
    Unsafe.getUnsafe().ensureClassInitialized(c);
  }

  @Substitute
  public static JavaLangReflectAccess getJavaLangReflectAccess() {
    if (javaLangReflectAccess == null) {
      Unsafe.getUnsafe().ensureClassInitialized(AccessibleObject.class);
    }
    return javaLangReflectAccess;
  }
}
