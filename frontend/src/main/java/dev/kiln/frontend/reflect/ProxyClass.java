package dev.kiln.frontend.reflect;

import static org.objectweb.asm.Opcodes.*;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The class of dynamic proxies of a list of interfaces, as {@code java.lang.reflect.Proxy}
 * describes it: hashCode, equals and toString, then each method of each interface calls the
 * handler. A method that several interfaces declare is the first one's, and may throw what all of
 * them allow.
 *
 * <p>Its name follows from the names of the interfaces, so that the program finds it at run time
 * ({@code java.lang.reflect.KilnProxies} computes the same).
 */
final class ProxyClass {
  private static final String PROXY = "java/lang/reflect/Proxy";
  private static final String HANDLER = "java/lang/reflect/InvocationHandler";
  private static final String METHOD = "Ljava/lang/reflect/Method;";
  private static final String FINDER = "java/lang/reflect/KilnProxies";

  /** A method of the proxy, and the class in which the program finds it. */
  private record Member(JClass from, String name, String desc, Set<String> exceptions) {}

  private final List<JClass> interfaces;
  private final JClass object;
  private final Map<String, Member> members = new LinkedHashMap<>();

  ProxyClass(List<JClass> interfaces, JClass object) {
    this.interfaces = interfaces;
    this.object = object;
  }

  static String name(List<JClass> interfaces) {
    StringBuilder key = new StringBuilder();
    String place = "jdk/proxy1";
    for (JClass i : interfaces) {
      key.append(i.name().replace('/', '.')).append(',');
      if (!isPublic(i)) {
        place = i.name().substring(0, Math.max(0, i.name().lastIndexOf('/')));
      }
    }
    int forwards = key.toString().hashCode();
    int backwards = key.reverse().toString().hashCode();
    return (place.isEmpty() ? "" : place + "/")
        + "$Proxy"
        + Integer.toHexString(forwards)
        + Integer.toHexString(backwards);
  }

  /** By the flags that {@code Class.getModifiers} gives. */
  private static boolean isPublic(JClass c) {
    for (InnerClassNode inner : c.node().innerClasses) {
      if (inner.name.equals(c.name())) {
        return (inner.access & ACC_PUBLIC) != 0;
      }
    }
    return (c.access() & ACC_PUBLIC) != 0;
  }

  byte[] write() {
    member(object, object.method("hashCode", "()I"));
    member(object, object.method("equals", "(Ljava/lang/Object;)Z"));
    member(object, object.method("toString", "()Ljava/lang/String;"));
    interfaces.forEach(i -> collect(i, i, new LinkedHashSet<>()));

    ClassWriter node = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String name = name(interfaces);
    node.visit(
        V1_5,
        ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
        name,
        null,
        PROXY,
        interfaces.stream().map(JClass::name).toArray(String[]::new));
    constructor(node);
    initializer(node, name);
    int k = 0;
    for (Member m : members.values()) {
      node.visitField(ACC_PRIVATE | ACC_STATIC, "m" + k, METHOD, null, null).visitEnd();
      method(node, name, m, "m" + k);
      k++;
    }
    node.visitEnd();
    return node.toByteArray();
  }

  private void collect(JClass from, JClass declaring, Set<JClass> seen) {
    if (!seen.add(declaring)) {
      return;
    }
    for (JMethod m : declaring.declaredMethods()) {
      if (!m.isStatic() && !m.isPrivate() && !m.name().contains("$$Kiln")) {
        member(from, m);
      }
    }
    declaring.interfaces().forEach(i -> collect(from, i, seen));
  }

  private void member(JClass from, JMethod m) {
    Set<String> exceptions = new LinkedHashSet<>();
    for (MethodNode node : m.owner().node().methods) {
      if (node.name.equals(m.name()) && node.desc.equals(m.desc())) {
        exceptions.addAll(node.exceptions);
      }
    }
    Member before =
        members.putIfAbsent(m.name() + m.desc(), new Member(from, m.name(), m.desc(), exceptions));
    if (before != null && before.from() != from) {
      before.exceptions().retainAll(exceptions);
    }
  }

  private static void constructor(ClassWriter node) {
    String desc = "(L" + HANDLER + ";)V";
    MethodVisitor m = node.visitMethod(ACC_PUBLIC, "<init>", desc, null, null);
    m.visitCode();
    m.visitVarInsn(ALOAD, 0);
    m.visitVarInsn(ALOAD, 1);
    m.visitMethodInsn(INVOKESPECIAL, PROXY, "<init>", desc, false);
    m.visitInsn(RETURN);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }

  /** Finds the methods by name, since not all of their types need be accessible here. */
  private void initializer(ClassWriter node, String name) {
    MethodVisitor m = node.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    m.visitCode();
    int k = 0;
    for (Member member : members.values()) {
      m.visitLdcInsn(member.from().name().replace('/', '.'));
      m.visitLdcInsn(member.name());
      m.visitLdcInsn(member.desc());
      String desc = "(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)" + METHOD;
      m.visitMethodInsn(INVOKESTATIC, FINDER, "method", desc, false);
      m.visitFieldInsn(PUTSTATIC, name, "m" + k++, METHOD);
    }
    m.visitInsn(RETURN);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }

  private void method(ClassWriter node, String owner, Member member, String field) {
    MethodVisitor visitor =
        node.visitMethod(
            ACC_PUBLIC | ACC_FINAL,
            member.name(),
            member.desc(),
            null,
            member.exceptions().toArray(String[]::new));
    GeneratorAdapter m =
        new GeneratorAdapter(visitor, ACC_PUBLIC | ACC_FINAL, member.name(), member.desc());
    m.visitCode();
    Label start = m.mark();
    m.loadThis();
    m.getField(Type.getObjectType(PROXY), "h", Type.getObjectType(HANDLER));
    m.loadThis();
    m.visitFieldInsn(GETSTATIC, owner, field, METHOD);
    if (Type.getArgumentTypes(member.desc()).length == 0) {
      m.visitInsn(ACONST_NULL);
    } else {
      m.loadArgArray();
    }
    String invoke = "(Ljava/lang/Object;" + METHOD + "[Ljava/lang/Object;)Ljava/lang/Object;";
    m.visitMethodInsn(INVOKEINTERFACE, HANDLER, "invoke", invoke, true);
    result(m, Type.getReturnType(member.desc()));
    m.returnValue();
    Label end = m.mark();
    if (!member.exceptions().contains("java/lang/Throwable")) {
      Collection<String> passed = new ArrayList<>(member.exceptions());
      passed.add("java/lang/RuntimeException");
      passed.add("java/lang/Error");
      Label pass = new Label();
      passed.forEach(e -> m.visitTryCatchBlock(start, end, pass, e));
      Label wrap = new Label();
      m.visitTryCatchBlock(start, end, wrap, "java/lang/Throwable");
      m.mark(pass);
      m.throwException();
      m.mark(wrap);
      int thrown = m.newLocal(Type.getObjectType("java/lang/Throwable"));
      m.storeLocal(thrown);
      String undeclared = "java/lang/reflect/UndeclaredThrowableException";
      m.visitTypeInsn(NEW, undeclared);
      m.dup();
      m.loadLocal(thrown);
      m.visitMethodInsn(INVOKESPECIAL, undeclared, "<init>", "(Ljava/lang/Throwable;)V", false);
      m.throwException();
    }
    m.visitMaxs(0, 0);
    m.visitEnd();
  }

  /** The handler's result as the method's; a wrong type is a ClassCastException. */
  private static void result(GeneratorAdapter m, Type type) {
    if (type.getSort() == Type.VOID) {
      m.pop();
    } else if (type.getSort() >= Type.ARRAY) {
      m.checkCast(type);
    } else {
      String box =
          switch (type.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.BYTE -> "java/lang/Byte";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.FLOAT -> "java/lang/Float";
            default -> "java/lang/Double";
          };
      m.visitTypeInsn(CHECKCAST, box);
      m.visitMethodInsn(
          INVOKEVIRTUAL, box, type.getClassName() + "Value", "()" + type.getDescriptor(), false);
    }
  }
}
