package dev.kiln.tests.odd;

import static dev.kiln.tests.odd.OddProgram.constructor;
import static dev.kiln.tests.odd.OddProgram.method;

import org.objectweb.asm.Opcodes;

/** Interfaces with private, static and initializing methods. */
final class OddInterfaces implements Opcodes {
  private OddInterfaces() {}

  static void addTo(OddProgram program) {
    String[] none = {};
    program.type(
        "Noisy",
        V11,
        ACC_PUBLIC | ACC_INTERFACE | ACC_ABSTRACT,
        "java/lang/Object",
        none,
        cls -> {
          cls.visitField(
              ACC_PUBLIC | ACC_STATIC | ACC_FINAL, "X", "Ljava/lang/Object;", null, null);
          method(
              cls,
              ACC_STATIC | ACC_ABSTRACT, // which means nothing here
              "<clinit>",
              "()V",
              c -> {
                c.say("Noisy initialized").ldc("noisy x");
                c.visitFieldInsn(PUTSTATIC, "Noisy", "X", "Ljava/lang/Object;");
                c.insns(RETURN);
              });
          method(cls, ACC_PRIVATE, "hidden", "()I", c -> c.number(5).insns(IRETURN));
          method(
              cls,
              ACC_PRIVATE | ACC_STATIC,
              "own",
              "(I)I",
              c -> c.local(ILOAD, 0).number(2).insns(IMUL, IRETURN));
          method(
              cls,
              ACC_PUBLIC,
              "open",
              "()I",
              c -> {
                c.local(ALOAD, 0);
                c.visitMethodInsn(INVOKEINTERFACE, "Noisy", "hidden", "()I", true);
                c.local(ALOAD, 0);
                c.visitMethodInsn(INVOKESPECIAL, "Noisy", "hidden", "()I", true);
                c.insns(IADD);
                c.visitMethodInsn(INVOKESTATIC, "Noisy", "own", "(I)I", true);
                c.insns(IRETURN);
              });
          method(cls, ACC_PUBLIC | ACC_STATIC, "whole", "()I", c -> c.number(77).insns(IRETURN));
        });
    program.type(
        "Quiet",
        V11,
        ACC_PUBLIC | ACC_INTERFACE | ACC_ABSTRACT,
        "java/lang/Object",
        none,
        cls -> {
          cls.visitField(
              ACC_PUBLIC | ACC_STATIC | ACC_FINAL, "Y", "Ljava/lang/Object;", null, null);
          method(
              cls,
              ACC_STATIC,
              "<clinit>",
              "()V",
              c -> {
                c.say("Quiet initialized").ldc("quiet y");
                c.visitFieldInsn(PUTSTATIC, "Quiet", "Y", "Ljava/lang/Object;");
                c.insns(RETURN);
              });
        });
    program.type(
        "Loud",
        V11,
        ACC_PUBLIC | ACC_SUPER,
        "java/lang/Object",
        new String[] {"Noisy", "Quiet"},
        cls -> {
          constructor(cls, "java/lang/Object");
          // Of the same name as the interface's private method, and not its override.
          method(cls, ACC_PUBLIC, "hidden", "()I", c -> c.number(500).insns(IRETURN));
          method(cls, ACC_STATIC, "<clinit>", "()V", c -> c.say("Loud initialized").insns(RETURN));
        });
    program.add(
        "OddInterfaces",
        V11,
        cls ->
            method(
                cls,
                "run",
                "()V",
                c -> {
                  c.say("begin").type(NEW, "Loud").insns(DUP);
                  c.visitMethodInsn(INVOKESPECIAL, "Loud", "<init>", "()V", false);
                  c.insns(DUP).local(ASTORE, 0);
                  c.visitMethodInsn(INVOKEINTERFACE, "Noisy", "open", "()I", true);
                  c.sayTop('i').local(ALOAD, 0);
                  c.visitMethodInsn(INVOKEVIRTUAL, "Loud", "hidden", "()I", false);
                  c.sayTop('i');
                  c.visitMethodInsn(INVOKESTATIC, "Noisy", "whole", "()I", true);
                  c.sayTop('i').say("before Quiet");
                  c.visitFieldInsn(GETSTATIC, "Loud", "Y", "Ljava/lang/Object;");
                  c.sayTop('s').insns(RETURN);
                }));
    failing(program);
    oldInitializer(program);
  }

  /** Before version 51 an initializer is static whatever its flags say. */
  private static void oldInitializer(OddProgram program) {
    program.add(
        "OldInitializer",
        V1_6,
        cls -> {
          method(cls, ACC_NATIVE, "<clinit>", "()V", c -> c.say("old initialized").insns(RETURN));
          method(cls, "run", "()V", c -> c.say("old runs").insns(RETURN));
        });
  }

  /** An interface whose initializer fails: once with the cause, then as erroneous. */
  private static void failing(OddProgram program) {
    program.type(
        "Failing",
        V11,
        ACC_PUBLIC | ACC_INTERFACE | ACC_ABSTRACT,
        "java/lang/Object",
        new String[0],
        cls -> {
          cls.visitField(ACC_PUBLIC | ACC_STATIC | ACC_FINAL, "Z", "I", null, null);
          method(
              cls,
              ACC_STATIC,
              "<clinit>",
              "()V",
              c -> c.number(1).number(0).insns(IDIV, POP, RETURN));
        });
    for (String name : new String[] {"FailsFirst", "FailsAgain"}) {
      program.add(
          name,
          c -> {
            c.visitFieldInsn(GETSTATIC, "Failing", "Z", "I");
            c.sayTop('i').insns(RETURN);
          });
    }
  }
}
