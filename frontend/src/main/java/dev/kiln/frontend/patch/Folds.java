package dev.kiln.frontend.patch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Calls and static fields with a value that is known ahead of time. */
final class Folds {
  /** The null reference as a known value. */
  static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  private final Map<String, Object> values = new HashMap<>();

  void add(List<?> texts) {
    for (Object text : texts) {
      String s = (String) text;
      int eq = s.lastIndexOf('=');
      String value = s.substring(eq + 1);
      values.put(
          s.substring(0, eq).replace(" ", ""),
          value.equals("null") ? NULL : (Object) Integer.valueOf(value));
    }
  }

  /** The value of a static call or field read, or null if it is not known. */
  Object value(AbstractInsnNode i) {
    if (i instanceof MethodInsnNode call) {
      return values.get(call.owner + "." + call.name + call.desc);
    }
    if (i instanceof FieldInsnNode access) {
      return values.get(access.owner + "." + access.name + access.desc);
    }
    return null;
  }
}
