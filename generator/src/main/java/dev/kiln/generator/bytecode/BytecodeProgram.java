package dev.kiln.generator.bytecode;

import dev.kiln.generator.GeneratedProgram;
import dev.kiln.generator.Prng;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A random class file with what javac never emits: irreducible loops, values left on the stack
 * across branches, all forms of dup and swap, subroutines, handlers that overlap and cover
 * themselves, objects not yet constructed on the stack, slots of changing type, wide instructions,
 * dead code, large switches, ints in boolean and byte fields.
 *
 * <ol>
 *   <li>A method is some blocks ({@link MethodShape}). Each has a fixed shape of the stack on
 *       entry; variables have fixed types there.
 *   <li>A block's instructions are random, but only such as the stack's types allow ({@link
 *       BlockWriter}); at its end the stack is brought into the shape of the block that follows.
 *   <li>Each block costs fuel; without fuel the method returns.
 * </ol>
 *
 * Class file versions are below 50, so that HotSpot's verifier infers types and needs no frames.
 */
public final class BytecodeProgram {
  /** Changes whenever a seed's class changes. */
  public static final int VERSION = 1;

  private BytecodeProgram() {}

  /** Binary name of a seed's class. */
  public static String className(long seed) {
    return "b" + Long.toUnsignedString(seed) + ".Main";
  }

  /** A seed's class file. */
  public static byte[] of(long seed) {
    Prng random = new Prng(seed ^ 0x5EEDL);
    String name = className(seed).replace('.', '/');
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        random.chance(50) ? Opcodes.V1_5 : Opcodes.V1_2,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER,
        name,
        null,
        GeneratedProgram.SUPPORT + "/Support",
        null);
    for (String field : List.of("Z", "B", "S", "C", "I", "J", "F", "D")) {
      writer.visitField(Opcodes.ACC_STATIC, "f" + field, field, null, null);
    }
    writer.visitField(Opcodes.ACC_STATIC, "fA", "Ljava/lang/Object;", null, null);
    List<MethodShape> methods = new ArrayList<>();
    for (int i = random.between(2, 4); i > 0; i--) {
      MethodShape method =
          new MethodShape(name, "m" + methods.size(), random, List.copyOf(methods));
      method.write(writer);
      methods.add(method);
    }
    main(writer, name, methods, random);
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** Calls each method with some arguments; exceptions are noted. */
  private static void main(
      ClassWriter writer, String name, List<MethodShape> methods, Prng random) {
    MethodVisitor code =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
    code.visitCode();
    String support = GeneratedProgram.SUPPORT + "/Support";
    code.visitMethodInsn(Opcodes.INVOKESTATIC, support, "start", "()V", false);
    for (MethodShape method : methods) {
      for (int call = 0; call < 3; call++) {
        Label from = new Label();
        Label to = new Label();
        Label handler = new Label();
        Label next = new Label();
        code.visitTryCatchBlock(from, to, handler, call == 0 ? null : "java/lang/Throwable");
        code.visitLabel(from);
        code.visitLdcInsn(Constants.ints(random));
        code.visitLdcInsn(Constants.longs(random));
        code.visitLdcInsn(Constants.doubles(random));
        if (random.chance(30)) {
          code.visitInsn(Opcodes.ACONST_NULL);
        } else {
          code.visitLdcInsn("argument " + call);
        }
        code.visitMethodInsn(Opcodes.INVOKESTATIC, name, method.name(), method.descriptor(), false);
        method.noteResult(code);
        code.visitLabel(to);
        code.visitJumpInsn(Opcodes.GOTO, next);
        code.visitLabel(handler);
        code.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Throwable");
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, support, "caught", "(Ljava/lang/Throwable;)V", false);
        code.visitLabel(next);
        code.visitLdcInsn(method.name() + call);
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, support, "section", "(Ljava/lang/String;)V", false);
      }
    }
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(8, 1);
    code.visitEnd();
  }
}
