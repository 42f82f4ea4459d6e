package dev.kiln.frontend.synth;

import static org.objectweb.asm.Opcodes.*;

import dev.kiln.frontend.hooks.SynthesizedClasses;
import dev.kiln.frontend.world.JClass;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The class of one lambda expression or method reference.
 *
 * <ol>
 *   <li>A final class that implements the interface and the markers, a field a captured value.
 *   <li>Nothing captured: one object, made by the static initializer. Otherwise a factory.
 *   <li>The interface's method, and its bridges: load captures, load and adapt arguments, call the
 *       target, adapt the result.
 *   <li>Serializable: {@code writeReplace} gives the JDK's SerializedLambda.
 * </ol>
 */
final class LambdaClass {
  static final String INSTANCE = "INSTANCE";
  static final String FACTORY = "make";

  private final LambdaSite site;
  private final JClass host;
  private final SynthesizedClasses classes;
  private final String name;
  private final ClassNode node = new ClassNode();

  LambdaClass(LambdaSite site, JClass host, SynthesizedClasses classes) {
    this.site = site;
    this.host = host;
    this.classes = classes;
    this.name = host.name() + KnownValues.MARK + "Lambda$" + classes.nextIndex(host);
  }

  String name() {
    return name;
  }

  /** Defines the class. */
  void define() {
    node.visit(
        V17,
        ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        site.interfaces().toArray(String[]::new));
    Type[] captures = site.captures();
    for (int i = 0; i < captures.length; i++) {
      node.visitField(ACC_PRIVATE | ACC_FINAL, "arg$" + i, captures[i].getDescriptor(), null, null);
    }
    constructor();
    if (captures.length == 0) {
      singleton();
    } else {
      factory();
    }
    Handle target = reachable(site.target());
    method(site.erased(), target);
    for (Type bridge : site.bridges()) {
      method(bridge, target);
    }
    if (site.serializable()) {
      writeReplace();
    }
    classes.define(node, host);
  }

  private String constructorDesc() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, site.captures());
  }

  private void constructor() {
    MethodVisitor m = node.visitMethod(ACC_PRIVATE, "<init>", constructorDesc(), null, null);
    m.visitCode();
    m.visitVarInsn(ALOAD, 0);
    m.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int slot = 1;
    for (int i = 0; i < site.captures().length; i++) {
      Type t = site.captures()[i];
      m.visitVarInsn(ALOAD, 0);
      m.visitVarInsn(t.getOpcode(ILOAD), slot);
      m.visitFieldInsn(PUTFIELD, name, "arg$" + i, t.getDescriptor());
      slot += t.getSize();
    }
    m.visitInsn(RETURN);
    m.visitMaxs(3, slot);
  }

  private void singleton() {
    node.visitField(ACC_STATIC | ACC_FINAL, INSTANCE, "L" + name + ";", null, null);
    MethodVisitor m = node.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    m.visitCode();
    m.visitTypeInsn(NEW, name);
    m.visitInsn(DUP);
    m.visitMethodInsn(INVOKESPECIAL, name, "<init>", "()V", false);
    m.visitFieldInsn(PUTSTATIC, name, INSTANCE, "L" + name + ";");
    m.visitInsn(RETURN);
    m.visitMaxs(2, 0);
  }

  String factoryDesc() {
    return Type.getMethodDescriptor(Type.getObjectType(name), site.captures());
  }

  private void factory() {
    MethodVisitor m = node.visitMethod(ACC_STATIC, FACTORY, factoryDesc(), null, null);
    m.visitCode();
    m.visitTypeInsn(NEW, name);
    m.visitInsn(DUP);
    int slot = 0;
    for (Type t : site.captures()) {
      m.visitVarInsn(t.getOpcode(ILOAD), slot);
      slot += t.getSize();
    }
    m.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructorDesc(), false);
    m.visitInsn(ARETURN);
    m.visitMaxs(slot + 2, slot);
  }

  /** {@code super::m} can be called from the host alone: through a method added to it. */
  private Handle reachable(Handle target) {
    if (target.getTag() != H_INVOKESPECIAL) {
      return target;
    }
    boolean isPrivate = false;
    var found =
        classes.resolveMethod(
            target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    if (found != null) {
      isPrivate = found.isPrivate();
    }
    if (isPrivate) {
      int tag = target.isInterface() ? H_INVOKEINTERFACE : H_INVOKEVIRTUAL;
      return new Handle(
          tag, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    }
    Type[] args = Type.getArgumentTypes(target.getDesc());
    Type result = Type.getReturnType(target.getDesc());
    Type[] all = new Type[args.length + 1];
    all[0] = Type.getObjectType(host.name());
    System.arraycopy(args, 0, all, 1, args.length);
    MethodNode m =
        new MethodNode(
            ACC_STATIC | ACC_SYNTHETIC,
            "super" + KnownValues.MARK + "$" + target.getName() + "$" + classes.nextIndex(host),
            Type.getMethodDescriptor(result, all),
            null,
            null);
    int slot = 0;
    for (Type t : all) {
      m.visitVarInsn(t.getOpcode(ILOAD), slot);
      slot += t.getSize();
    }
    m.visitMethodInsn(
        INVOKESPECIAL, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    m.visitInsn(result.getOpcode(IRETURN));
    m.visitMaxs(Math.max(slot, 2), slot);
    classes.addMethod(host, m);
    return new Handle(H_INVOKESTATIC, host.name(), m.name, m.desc, host.isInterface());
  }

  private void method(Type erased, Handle target) {
    MethodVisitor m =
        node.visitMethod(ACC_PUBLIC, site.method(), erased.getDescriptor(), null, null);
    m.visitCode();
    boolean constructor = target.getTag() == H_NEWINVOKESPECIAL;
    if (constructor) {
      m.visitTypeInsn(NEW, target.getOwner());
      m.visitInsn(DUP);
    }
    Type[] wanted = parameters(target);
    Type[] captures = site.captures();
    int stack = constructor ? 2 : 0;
    for (int i = 0; i < captures.length; i++) {
      m.visitVarInsn(ALOAD, 0);
      m.visitFieldInsn(GETFIELD, name, "arg$" + i, captures[i].getDescriptor());
      Conversions.convert(m, captures[i], wanted[i]);
      stack += 2;
    }
    Type[] given = erased.getArgumentTypes();
    Type[] actual = site.actual().getArgumentTypes();
    int slot = 1;
    for (int i = 0; i < given.length; i++) {
      m.visitVarInsn(given[i].getOpcode(ILOAD), slot);
      slot += given[i].getSize();
      Conversions.convert(m, given[i], wanted[captures.length + i], actual[i]);
      stack += 2;
    }
    Type result = Type.getReturnType(target.getDesc());
    switch (target.getTag()) {
      case H_NEWINVOKESPECIAL -> {
        m.visitMethodInsn(INVOKESPECIAL, target.getOwner(), "<init>", target.getDesc(), false);
        result = Type.getObjectType(target.getOwner());
      }
      case H_INVOKESTATIC -> call(m, INVOKESTATIC, target);
      case H_INVOKEINTERFACE -> call(m, INVOKEINTERFACE, target);
      case H_INVOKEVIRTUAL -> call(m, INVOKEVIRTUAL, target);
      default -> throw new IllegalArgumentException("lambda over " + target);
    }
    Type wantedResult = erased.getReturnType();
    Conversions.convert(m, result, wantedResult, site.actual().getReturnType());
    m.visitInsn(wantedResult.getOpcode(IRETURN));
    m.visitMaxs(stack + 4, slot);
  }

  private static void call(MethodVisitor m, int opcode, Handle target) {
    m.visitMethodInsn(
        opcode, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
  }

  /** The parameters of the target with its receiver, if it has one, first. */
  private static Type[] parameters(Handle target) {
    Type[] args = Type.getArgumentTypes(target.getDesc());
    if (target.getTag() == H_INVOKESTATIC || target.getTag() == H_NEWINVOKESPECIAL) {
      return args;
    }
    Type[] all = new Type[args.length + 1];
    all[0] = Type.getObjectType(target.getOwner());
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }

  private void writeReplace() {
    String serialized = "java/lang/invoke/SerializedLambda";
    MethodVisitor m =
        node.visitMethod(
            ACC_PRIVATE | ACC_FINAL, "writeReplace", "()Ljava/lang/Object;", null, null);
    m.visitCode();
    m.visitTypeInsn(NEW, serialized);
    m.visitInsn(DUP);
    m.visitLdcInsn(Type.getObjectType(host.name()));
    m.visitLdcInsn(site.interfaces().get(0));
    m.visitLdcInsn(site.method());
    m.visitLdcInsn(site.erased().getDescriptor());
    m.visitLdcInsn(site.target().getTag());
    m.visitLdcInsn(site.target().getOwner());
    m.visitLdcInsn(site.target().getName());
    m.visitLdcInsn(site.target().getDesc());
    m.visitLdcInsn(site.actual().getDescriptor());
    Type[] captures = site.captures();
    m.visitLdcInsn(captures.length);
    m.visitTypeInsn(ANEWARRAY, "java/lang/Object");
    for (int i = 0; i < captures.length; i++) {
      m.visitInsn(DUP);
      m.visitLdcInsn(i);
      m.visitVarInsn(ALOAD, 0);
      m.visitFieldInsn(GETFIELD, name, "arg$" + i, captures[i].getDescriptor());
      if (Conversions.isPrimitive(captures[i])) {
        Conversions.box(m, captures[i]);
      }
      m.visitInsn(AASTORE);
    }
    m.visitMethodInsn(
        INVOKESPECIAL,
        serialized,
        "<init>",
        "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;I"
            + "Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;"
            + "[Ljava/lang/Object;)V",
        false);
    m.visitInsn(ARETURN);
    m.visitMaxs(17, 1);
  }
}
