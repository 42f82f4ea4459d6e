package dev.kiln.frontend.patch;

import java.util.List;
import org.objectweb.asm.tree.AnnotationNode;

/** Reading of the patch annotations. */
final class Annotations {
  private Annotations() {}

  static AnnotationNode find(List<AnnotationNode> list, String desc) {
    if (list != null) {
      for (AnnotationNode a : list) {
        if (a.desc.equals(desc)) {
          return a;
        }
      }
    }
    return null;
  }

  static String string(AnnotationNode a, String name, String otherwise) {
    Object value = value(a, name);
    return value instanceof String s && !s.isEmpty() ? s : otherwise;
  }

  static boolean flag(AnnotationNode a, String name) {
    return Boolean.TRUE.equals(value(a, name));
  }

  static List<?> list(AnnotationNode a, String name) {
    return value(a, name) instanceof List<?> l ? l : List.of();
  }

  private static Object value(AnnotationNode a, String name) {
    if (a.values != null) {
      for (int i = 0; i < a.values.size(); i += 2) {
        if (a.values.get(i).equals(name)) {
          return a.values.get(i + 1);
        }
      }
    }
    return null;
  }
}
