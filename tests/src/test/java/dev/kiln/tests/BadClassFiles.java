package dev.kiln.tests;

import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes class files that no compiler writes. Each class has a static method {@code touch}, which
 * initializes it and runs it if it is let.
 */
class BadClassFiles implements Opcodes {
  static final String OBJECT = "java/lang/Object";
  static final int STATIC = ACC_PUBLIC | ACC_STATIC;

  final Map<String, byte[]> files;

  BadClassFiles(Map<String, byte[]> files) {
    this.files = files;
  }

  /** A class with a bad method that nothing calls. */
  void badHelper(String name, Consumer<MethodVisitor> body) {
    bad(name, "()V", body);
  }

  void bad(String name, String desc, Consumer<MethodVisitor> body) {
    define(
        name,
        OBJECT,
        w -> {
          method(w, STATIC, "bad", desc, body);
          touch(w);
        });
  }

  void runs(String name, Consumer<MethodVisitor> body) {
    define(
        name,
        OBJECT,
        w ->
            method(
                w,
                STATIC,
                "touch",
                "()V",
                m -> {
                  body.accept(m);
                  m.visitInsn(RETURN);
                }));
  }

  void define(String name, String superclass, Consumer<ClassWriter> members) {
    define(name, superclass, V17, members);
  }

  void define(
      String name,
      String superclass,
      int version,
      Consumer<ClassWriter> members,
      String... interfaces) {
    ClassWriter w = new ClassWriter(0);
    w.visit(version, ACC_PUBLIC | ACC_SUPER, name, null, superclass, interfaces);
    members.accept(w);
    w.visitEnd();
    files.put(name, w.toByteArray());
  }

  void touch(ClassWriter w) {
    method(
        w,
        STATIC,
        "touch",
        "()V",
        m -> {
          m.visitMethodInsn(INVOKESTATIC, "Targets", "ran", "()V", false);
          m.visitInsn(RETURN);
        });
  }

  static void constructor(ClassWriter w) {
    method(
        w,
        ACC_PUBLIC,
        "<init>",
        "()V",
        m -> {
          m.visitVarInsn(ALOAD, 0);
          m.visitMethodInsn(INVOKESPECIAL, superOf(w), "<init>", "()V", false);
          m.visitInsn(RETURN);
        });
  }

  static String superOf(ClassWriter w) {
    return new org.objectweb.asm.ClassReader(w.toByteArray()).getSuperName();
  }

  static void newObject(MethodVisitor m, String name) {
    m.visitTypeInsn(NEW, name);
    m.visitInsn(DUP);
    m.visitMethodInsn(INVOKESPECIAL, name, "<init>", "()V", false);
  }

  static void method(
      ClassWriter w, int access, String name, String desc, Consumer<MethodVisitor> body) {
    MethodVisitor m = w.visitMethod(access, name, desc, null, null);
    m.visitCode();
    body.accept(m);
    m.visitMaxs(8, 4);
    m.visitEnd();
  }
}
