package dev.kiln.generator;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The class of a batch that calls the main method of the program of a number: two switches, so that
 * no method is too large. Made without javac, for programs may be class files that nothing has
 * verified.
 */
final class Chooser {
  static final String NAME = GeneratedProgram.SUPPORT + ".Programs";

  private static final int PART = 250;

  private Chooser() {}

  /** What the runner compiles against. */
  static String placeholder() {
    return "package "
        + GeneratedProgram.SUPPORT
        + "; class Programs { static void run(int i) throws Throwable {} }";
  }

  static byte[] write(List<String> mainClasses) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String self = NAME.replace('.', '/');
    // Version 6, where methods need no frames.
    writer.visit(Opcodes.V1_6, Opcodes.ACC_SUPER, self, null, "java/lang/Object", null);
    int parts = (mainClasses.size() + PART - 1) / PART;
    MethodVisitor run = method(writer, "run");
    run.visitVarInsn(Opcodes.ILOAD, 0);
    run.visitIntInsn(Opcodes.SIPUSH, PART);
    run.visitInsn(Opcodes.IDIV);
    choose(
        run,
        0,
        parts,
        part -> {
          run.visitVarInsn(Opcodes.ILOAD, 0);
          run.visitMethodInsn(Opcodes.INVOKESTATIC, self, "part" + part, "(I)V", false);
        });
    for (int part = 0; part < parts; part++) {
      MethodVisitor body = method(writer, "part" + part);
      body.visitVarInsn(Opcodes.ILOAD, 0);
      choose(
          body,
          part * PART,
          Math.min(mainClasses.size(), part * PART + PART),
          i -> {
            body.visitInsn(Opcodes.ACONST_NULL);
            body.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                mainClasses.get(i).replace('.', '/'),
                "main",
                "([Ljava/lang/String;)V",
                false);
          });
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static MethodVisitor method(ClassWriter writer, String name) {
    MethodVisitor body = writer.visitMethod(Opcodes.ACC_STATIC, name, "(I)V", null, null);
    body.visitCode();
    return body;
  }

  private static void choose(
      MethodVisitor body, int from, int to, java.util.function.IntConsumer branch) {
    Label end = new Label();
    Label[] labels = new Label[to - from];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = new Label();
    }
    body.visitTableSwitchInsn(from, to - 1, end, labels);
    for (int i = from; i < to; i++) {
      body.visitLabel(labels[i - from]);
      branch.accept(i);
      body.visitInsn(Opcodes.RETURN);
    }
    body.visitLabel(end);
    body.visitInsn(Opcodes.RETURN);
    body.visitMaxs(0, 0);
    body.visitEnd();
  }
}
