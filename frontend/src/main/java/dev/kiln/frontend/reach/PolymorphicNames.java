package dev.kiln.frontend.reach;

import java.util.Set;

/** The signature-polymorphic methods of the class library (JVMS 2.9.3), patched or not. */
final class PolymorphicNames {
  private static final Set<String> HANDLE =
      Set.of(
          "invoke",
          "invokeExact",
          "invokeBasic",
          "linkToVirtual",
          "linkToStatic",
          "linkToSpecial",
          "linkToInterface",
          "linkToNative");

  private static final Set<String> VARIABLE_SUFFIXES =
      Set.of("", "Volatile", "Opaque", "Acquire", "Release", "Plain");

  private PolymorphicNames() {}

  static boolean isPolymorphic(String owner, String name) {
    if (owner.equals("java/lang/invoke/MethodHandle")) {
      return HANDLE.contains(name);
    }
    if (!owner.equals("java/lang/invoke/VarHandle")) {
      return false;
    }
    if (name.startsWith("getAnd")) {
      return true;
    }
    if (name.startsWith("get") || name.startsWith("set")) {
      return VARIABLE_SUFFIXES.contains(name.substring(3));
    }
    return name.startsWith("compareAnd") || name.startsWith("weakCompareAndSet");
  }
}
