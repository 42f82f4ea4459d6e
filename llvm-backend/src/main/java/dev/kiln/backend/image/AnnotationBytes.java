package dev.kiln.backend.image;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Predicate;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ParameterNode;
import org.objectweb.asm.tree.TypeAnnotationNode;

/**
 * Annotations in the class file's encoding (JVMS 4.7.16 to 4.7.22) with indexes into an {@link
 * AnnotationConstants}. Annotations whose type the image does not have are left out, as the JVM's
 * library ignores annotations whose class is missing.
 */
final class AnnotationBytes {
  private final AnnotationConstants constants;
  private final Predicate<String> present;

  /**
   * @param present whether the image has the annotation type of that descriptor
   */
  AnnotationBytes(AnnotationConstants constants, Predicate<String> present) {
    this.constants = constants;
    this.present = present;
  }

  /** RuntimeVisibleAnnotations without its header; null if nothing is left. */
  byte[] annotations(List<AnnotationNode> list) {
    List<AnnotationNode> kept = kept(list);
    if (kept.isEmpty()) {
      return null;
    }
    var out = new Out();
    out.u2(kept.size());
    kept.forEach(a -> annotation(out, a));
    return out.toByteArray();
  }

  private <A extends AnnotationNode> List<A> kept(List<A> list) {
    return list == null ? List.of() : list.stream().filter(a -> present.test(a.desc)).toList();
  }

  /** RuntimeVisibleParameterAnnotations; null if nothing is left. */
  byte[] parameters(List<AnnotationNode>[] lists, int count) {
    if (lists == null) {
      return null;
    }
    boolean any = false;
    var out = new Out();
    int n = count > 0 ? Math.min(count, lists.length) : lists.length;
    out.u1(n);
    for (int i = 0; i < n; i++) {
      List<AnnotationNode> kept = kept(lists[i]);
      any |= !kept.isEmpty();
      out.u2(kept.size());
      kept.forEach(a -> annotation(out, a));
    }
    return any ? out.toByteArray() : null;
  }

  /** AnnotationDefault; null if there is none. */
  byte[] defaultValue(Object value) {
    if (value == null) {
      return null;
    }
    var out = new Out();
    element(out, value);
    return out.toByteArray();
  }

  /** MethodParameters; null if there are none. */
  byte[] methodParameters(List<ParameterNode> parameters) {
    if (parameters == null || parameters.isEmpty()) {
      return null;
    }
    var out = new Out();
    out.u1(parameters.size());
    for (ParameterNode p : parameters) {
      out.u2(p.name == null ? 0 : constants.utf8(p.name));
      out.u2(p.access);
    }
    return out.toByteArray();
  }

  /** RuntimeVisibleTypeAnnotations of a declaration; null if nothing is left. */
  byte[] typeAnnotations(List<TypeAnnotationNode> list) {
    List<TypeAnnotationNode> kept = kept(list);
    if (kept.isEmpty()) {
      return null;
    }
    var out = new Out();
    out.u2(kept.size());
    for (TypeAnnotationNode a : kept) {
      target(out, a.typeRef);
      path(out, a.typePath);
      annotation(out, a);
    }
    return out.toByteArray();
  }

  private static void target(Out out, int typeRef) {
    int sort = typeRef >>> 24;
    out.u1(sort);
    switch (sort) {
      case TypeReference.CLASS_TYPE_PARAMETER,
              TypeReference.METHOD_TYPE_PARAMETER,
              TypeReference.METHOD_FORMAL_PARAMETER ->
          out.u1(typeRef >> 16);
      case TypeReference.CLASS_TYPE_PARAMETER_BOUND,
              TypeReference.METHOD_TYPE_PARAMETER_BOUND,
              TypeReference.CLASS_EXTENDS,
              TypeReference.THROWS ->
          out.u2(typeRef >> 8);
      default -> {
        // FIELD, METHOD_RETURN and METHOD_RECEIVER have no more.
      }
    }
  }

  private static void path(Out out, TypePath path) {
    int length = path == null ? 0 : path.getLength();
    out.u1(length);
    for (int i = 0; i < length; i++) {
      out.u1(path.getStep(i));
      out.u1(path.getStepArgument(i));
    }
  }

  private void annotation(Out out, AnnotationNode a) {
    out.u2(constants.utf8(a.desc));
    int n = a.values == null ? 0 : a.values.size() / 2;
    out.u2(n);
    for (int i = 0; i < n; i++) {
      out.u2(constants.utf8((String) a.values.get(2 * i)));
      element(out, a.values.get(2 * i + 1));
    }
  }

  private void element(Out out, Object value) {
    if (value instanceof Byte b) {
      number(out, 'B', b);
    } else if (value instanceof Boolean b) {
      number(out, 'Z', b ? 1 : 0);
    } else if (value instanceof Character c) {
      number(out, 'C', c);
    } else if (value instanceof Short s) {
      number(out, 'S', s);
    } else if (value instanceof Integer i) {
      number(out, 'I', i);
    } else if (value instanceof Long l) {
      out.tagged('J', constants.longBits(l));
    } else if (value instanceof Float f) {
      out.tagged('F', constants.floatBits(f));
    } else if (value instanceof Double d) {
      out.tagged('D', constants.doubleBits(d));
    } else if (value instanceof String s) {
      out.tagged('s', constants.utf8(s));
    } else if (value instanceof Type t) {
      out.tagged('c', constants.utf8(t.getDescriptor()));
    } else if (value instanceof String[] e) {
      out.tagged('e', constants.utf8(e[0]));
      out.u2(constants.utf8(e[1]));
    } else if (value instanceof AnnotationNode a) {
      out.u1('@');
      annotation(out, a);
    } else if (value instanceof List<?> list) {
      out.u1('[');
      out.u2(list.size());
      list.forEach(v -> element(out, v));
    } else {
      array(out, value);
    }
  }

  private void number(Out out, char tag, int value) {
    out.tagged(tag, constants.integer(value));
  }

  private void array(Out out, Object array) {
    int n = java.lang.reflect.Array.getLength(array);
    out.u1('[');
    out.u2(n);
    for (int i = 0; i < n; i++) {
      element(out, java.lang.reflect.Array.get(array, i));
    }
  }

  private static final class Out extends ByteArrayOutputStream {
    void u1(int value) {
      write(value);
    }

    void u2(int value) {
      write(value >> 8);
      write(value);
    }

    void tagged(char tag, int index) {
      u1(tag);
      u2(index);
    }
  }
}
