package dev.kiln.tests.odd;

import static dev.kiln.tests.odd.OddProgram.constructor;
import static dev.kiln.tests.odd.OddProgram.method;

import org.objectweb.asm.Opcodes;

/** Names with odd characters, and members that differ in their type only. */
final class Names implements Opcodes {
  private static final String[] NAMES = {
    "a b",
    "qu\"ote",
    "back\\slash",
    "li\nne",
    "ta\tb",
    "re\rturn",
    "caf\u00e9",
    "\ud83d\ude00",
    "%0022",
    "at@v1",
    "hash#",
    "dollar$",
    "{}",
    "'",
    "\u2028",
    "-",
    "1",
    "if",
    "\u0001",
    "(x)",
    "a,b"
  };

  private Names() {}

  static void addTo(OddProgram program) {
    for (int i = 0; i < NAMES.length; i++) {
      named(program, NAMES[i], "pack name/" + NAMES[i] + i);
    }
    // Not as names of classes: they would be names of files.
    named(program, "\ud800", "LoneSurrogate");
    named(program, "?", "LikeLone");
    named(program, "nul\0x", "WithNul");
    program.add("SameNames", V1_5, Names::sameNames);
    program.type(
        "SameSuper",
        V1_5,
        ACC_PUBLIC | ACC_SUPER,
        "java/lang/Object",
        new String[0],
        cls -> virtuals(cls, "java/lang/Object", 0));
    program.type(
        "SameSub",
        V1_5,
        ACC_PUBLIC | ACC_SUPER,
        "SameSuper",
        new String[0],
        cls -> virtuals(cls, "SameSuper", 100));
    program.add(
        "SameVirtuals",
        c -> {
          for (String owner : new String[] {"SameSuper", "SameSub"}) {
            c.type(NEW, owner).insns(DUP);
            c.visitMethodInsn(INVOKESPECIAL, owner, "<init>", "()V", false);
            c.local(ASTORE, 0);
            for (String result :
                new String[] {"I", "J", "Ljava/lang/Object;", "Ljava/lang/String;"}) {
              c.local(ALOAD, 0);
              c.visitMethodInsn(INVOKEVIRTUAL, "SameSuper", "m", "()" + result, false);
              c.sayTop(result.length() > 1 ? 's' : result.equals("I") ? 'i' : 'l');
            }
          }
          c.insns(RETURN);
        });
  }

  /** A class whose field and methods have the name, and the class perhaps. */
  private static void named(OddProgram program, String name, String owner) {
    program.add(
        owner,
        V1_5,
        cls -> {
          constructor(cls, "java/lang/Object");
          cls.visitField(ACC_STATIC, name, "I", null, null);
          cls.visitField(0, name, "Ljava/lang/String;", null, null);
          cls.visitSource(name + ".odd", null);
          method(
              cls,
              name,
              "(I)I",
              c -> {
                c.local(ILOAD, 0).insns(DUP);
                c.visitFieldInsn(PUTSTATIC, owner, name, "I");
                c.insns(IRETURN);
              });
          method(
              cls,
              ACC_PUBLIC,
              name,
              "()V",
              c -> {
                c.local(ALOAD, 0).ldc("in " + name);
                c.visitFieldInsn(PUTFIELD, owner, name, "Ljava/lang/String;");
                c.local(ALOAD, 0);
                c.visitFieldInsn(GETFIELD, owner, name, "Ljava/lang/String;");
                c.sayTop('s').local(ALOAD, 0).sayTop('c').fail("java/lang/IllegalStateException");
              });
          method(
              cls,
              "run",
              "()V",
              c -> {
                c.number(12).call(owner, name, "(I)I").sayTop('i');
                c.visitFieldInsn(GETSTATIC, owner, name, "I");
                c.sayTop('i').number(2);
                c.visitMultiANewArrayInsn("[[L" + owner + ";", 1);
                c.sayTop('c').type(NEW, owner).insns(DUP);
                c.visitMethodInsn(INVOKESPECIAL, owner, "<init>", "()V", false);
                c.visitMethodInsn(INVOKEVIRTUAL, owner, name, "()V", false);
                c.insns(RETURN);
              });
        });
  }

  private static void sameNames(org.objectweb.asm.ClassWriter cls) {
    constructor(cls, "java/lang/Object");
    String[] types = {"I", "J", "F", "D", "Ljava/lang/String;", "Z"};
    int[] results = {IRETURN, LRETURN, FRETURN, DRETURN, ARETURN, IRETURN};
    Object[] values = {1, 2L, 3.5f, 4.5, "five", 1};
    char[] kinds = {'i', 'l', 'f', 'd', 's', 'z'};
    for (int i = 0; i < types.length; i++) {
      cls.visitField(ACC_STATIC, "x", types[i], null, null);
      cls.visitField(0, "y", types[i], null, null);
      int own = i;
      method(cls, "m", "()" + types[i], c -> c.ldc(values[own]).insns(results[own]));
    }
    method(
        cls,
        "run",
        "()V",
        c -> {
          c.type(NEW, "SameNames").insns(DUP);
          c.visitMethodInsn(INVOKESPECIAL, "SameNames", "<init>", "()V", false);
          c.local(ASTORE, 0);
          for (int i = 0; i < types.length; i++) {
            c.call("SameNames", "m", "()" + types[i]);
            c.visitFieldInsn(PUTSTATIC, "SameNames", "x", types[i]);
            c.local(ALOAD, 0).call("SameNames", "m", "()" + types[i]);
            c.visitFieldInsn(PUTFIELD, "SameNames", "y", types[i]);
          }
          for (int i = 0; i < types.length; i++) {
            c.visitFieldInsn(GETSTATIC, "SameNames", "x", types[i]);
            c.sayTop(kinds[i]).local(ALOAD, 0);
            c.visitFieldInsn(GETFIELD, "SameNames", "y", types[i]);
            c.sayTop(kinds[i]);
          }
          c.insns(RETURN);
        });
  }

  private static void virtuals(org.objectweb.asm.ClassWriter cls, String superclass, int add) {
    constructor(cls, superclass);
    method(cls, ACC_PUBLIC, "m", "()I", c -> c.number(1 + add).insns(IRETURN));
    method(cls, ACC_PUBLIC, "m", "()J", c -> c.ldc(2L + add).insns(LRETURN));
    method(cls, ACC_PUBLIC, "m", "()Ljava/lang/Object;", c -> c.ldc("o" + add).insns(ARETURN));
    if (add == 0) {
      method(cls, ACC_PUBLIC, "m", "()Ljava/lang/String;", c -> c.ldc("s" + add).insns(ARETURN));
    }
  }
}
