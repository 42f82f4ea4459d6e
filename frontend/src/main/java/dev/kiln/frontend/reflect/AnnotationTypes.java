package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Annotations whose type the image lacks are left out of it. That is right until the application
 * asks for all annotations of something: then the types of all annotations of its classes are kept,
 * and escape, since who lists annotations looks at their types' own annotations and members next.
 */
public final class AnnotationTypes implements ReflectionFacts {
  private static final Set<String> LISTING =
      Set.of("getAnnotations", "getDeclaredAnnotations", "getParameterAnnotations");

  private final EscapedClasses escaped;
  private final List<JClass> classes = new ArrayList<>();
  private boolean listed;

  public AnnotationTypes(EscapedClasses escaped) {
    this.escaped = escaped;
  }

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    if (listed || method.owner().loader() != JClass.Loader.APP) {
      return;
    }
    for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i instanceof MethodInsnNode call
          && LISTING.contains(call.name)
          && call.owner.startsWith("java/lang/")) {
        listed = true;
        List.copyOf(classes).forEach(c -> typesOf(c, keep));
        return;
      }
    }
  }

  @Override
  public void classReached(JClass c, Keep keep) {
    if (c.loader() == JClass.Loader.APP && !c.isArray() && !c.isSynthesized()) {
      classes.add(c);
      if (listed) {
        typesOf(c, keep);
      }
    }
  }

  private void typesOf(JClass c, Keep keep) {
    types(c, c.node().visibleAnnotations, keep);
    c.node().fields.forEach(f -> types(c, f.visibleAnnotations, keep));
    for (MethodNode m : c.node().methods) {
      types(c, m.visibleAnnotations, keep);
      if (m.visibleParameterAnnotations != null) {
        for (List<AnnotationNode> list : m.visibleParameterAnnotations) {
          types(c, list, keep);
        }
      }
    }
  }

  private void types(JClass c, Object value, Keep keep) {
    if (value instanceof List<?> list) {
      list.forEach(v -> types(c, v, keep));
    } else if (value instanceof AnnotationNode a) {
      JClass type = keep.lookup(Type.getType(a.desc).getInternalName());
      if (type != null) {
        String why = "annotation of " + c.name();
        keep.keepClass(type, c, why);
        escaped.escape(type, c, why, keep);
      }
      types(c, a.values, keep);
    }
  }
}
