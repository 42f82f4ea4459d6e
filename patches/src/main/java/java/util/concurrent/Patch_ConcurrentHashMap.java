package java.util.concurrent;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.util.concurrent.ConcurrentHashMap",
    why = "asking for generic interfaces would bring their parser and more into every program")
class Patch_ConcurrentHashMap {
  @Substitute
  static Class<?> comparableClassFor(Object x) {
    return KilnComparable.selfComparable(x);
  }
}
