package dev.kiln.frontend.reflect;

import static org.objectweb.asm.Opcodes.*;

import dev.kiln.frontend.hooks.AddedClasses.Added;
import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes, for each annotation type that the image has, the class of its objects, which the JDK would
 * make as a dynamic proxy; and keeps the facts of its members that the JDK's parser reads.
 */
public final class AnnotationFacts implements ReflectionFacts {
  private static final String MAKER = "sun/reflect/annotation/KilnAnnotation";
  private static final String SUFFIX = "$$KilnAnnotation";

  private final EscapedClasses escaped;
  private final Map<String, Added> implementations = new HashMap<>();
  private final List<JClass> types = new ArrayList<>();
  private boolean parses;

  public AnnotationFacts(EscapedClasses escaped) {
    this.escaped = escaped;
  }

  /** A synthesized class, or null. */
  public Added find(String internalName) {
    return implementations.get(internalName);
  }

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    if (!parses && method.owner().name().equals(MAKER) && method.name().equals("make")) {
      parses = true;
      List.copyOf(types).forEach(c -> implement(c, keep));
    }
  }

  @Override
  public void classReached(JClass c, Keep keep) {
    if ((c.access() & ACC_ANNOTATION) == 0 || c.isArray()) {
      return;
    }
    types.add(c);
    if (parses) {
      implement(c, keep);
    }
  }

  private void implement(JClass type, Keep keep) {
    String name = type.name() + SUFFIX;
    if (implementations.containsKey(name)) {
      return;
    }
    ClassWriter node = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    node.visit(
        V1_5,
        ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
        name,
        null,
        MAKER,
        new String[] {type.name()});
    for (JMethod m : type.declaredMethods()) {
      if (m.isAbstract() && m.desc().startsWith("()")) {
        member(node, m);
        keep.keepMethodFacts(m, type, "member of an annotation type");
        typeOf(m, type, keep);
      }
    }
    node.visitEnd();
    implementations.put(name, new Added(node.toByteArray(), type.isLibrary()));
    for (MethodNode m : type.node().methods) {
      if (m.annotationDefault != null) {
        escaped.value(type, m.annotationDefault, keep);
      }
    }
    JClass implementation = keep.lookup(name);
    keep.keepClass(implementation, type, "objects of an annotation type");
    keep.keepInstantiated(implementation, type, "objects of an annotation type");
  }

  /** Enums and annotations that a member gives are read by name. */
  private static void typeOf(JMethod m, JClass type, Keep keep) {
    Type t = Type.getReturnType(m.desc());
    if (t.getSort() == Type.ARRAY) {
      JClass array = keep.lookup(t.getInternalName());
      if (array != null) {
        keep.keepClass(array, type, "type of an annotation's member");
        keep.keepInstantiated(array, type, "type of an annotation's member");
      }
      t = t.getElementType();
    }
    if (t.getSort() == Type.OBJECT) {
      JClass c = keep.lookup(t.getInternalName());
      if (c != null) {
        keep.keepClass(c, type, "type of an annotation's member");
      }
    }
  }

  private static void member(ClassWriter node, JMethod member) {
    MethodVisitor m = node.visitMethod(ACC_PUBLIC, member.name(), member.desc(), null, null);
    m.visitCode();
    m.visitVarInsn(ALOAD, 0);
    m.visitLdcInsn(member.name());
    m.visitMethodInsn(
        INVOKEVIRTUAL, MAKER, "member", "(Ljava/lang/String;)Ljava/lang/Object;", false);
    Type t = Type.getReturnType(member.desc());
    if (t.getSort() >= Type.ARRAY) {
      m.visitTypeInsn(CHECKCAST, t.getInternalName());
    } else {
      String box =
          switch (t.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            default -> "java/lang/Number";
          };
      m.visitTypeInsn(CHECKCAST, box);
      m.visitMethodInsn(
          INVOKEVIRTUAL, box, t.getClassName() + "Value", "()" + t.getDescriptor(), false);
    }
    m.visitInsn(t.getOpcode(IRETURN));
    m.visitMaxs(0, 0);
    m.visitEnd();
  }
}
