package dev.kiln.tests.odd;

import static dev.kiln.tests.odd.OddProgram.method;

import java.util.function.IntUnaryOperator;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The largest of what the format allows. */
final class Sizes implements Opcodes {
  private static final String[] KINDS = {"I", "J", "D", "Ljava/lang/Object;", "F", "S"};

  private Sizes() {}

  static void addTo(OddProgram program) {
    program.add(
        "LongMethod",
        V1_5,
        cls -> {
          cls.visitField(ACC_STATIC | ACC_VOLATILE, "in", "I", null, null);
          method(cls, "run", "()V", Sizes::longBody);
        });
    program.add("Arguments255", V1_5, cls -> arguments(cls, 255, i -> 0));
    program.add("ArgumentsMixed", V1_5, cls -> arguments(cls, 250, i -> i % KINDS.length));
  }

  /** 60,000 bytes; a field is read now and then, so that not all is known when compiling. */
  private static void longBody(Code c) {
    c.number(1).local(ISTORE, 0);
    for (int i = 0; i < 9_800; i++) {
      if (i % 100 == 0) {
        c.visitFieldInsn(GETSTATIC, "LongMethod", "in", "I");
        c.local(ILOAD, 0).insns(IADD).local(ISTORE, 0);
      }
      c.local(ILOAD, 0);
      c.visitIntInsn(SIPUSH, 200 + i);
      c.insns(i % 3 == 0 ? IMUL : IXOR).local(ISTORE, 0);
    }
    c.local(ILOAD, 0).sayTop('i').insns(RETURN);
  }

  private static void arguments(ClassWriter cls, int slots, IntUnaryOperator kinds) {
    String owner = slots == 255 ? "Arguments255" : "ArgumentsMixed";
    StringBuilder desc = new StringBuilder("(");
    int count = 0;
    for (int used = 0; used < slots; count++) {
      String kind = KINDS[kinds.applyAsInt(count)];
      int size = kind.equals("J") || kind.equals("D") ? 2 : 1;
      if (used + size > slots) {
        break;
      }
      used += size;
      desc.append(kind);
    }
    String signature = desc.append(")D").toString();
    int all = count;
    method(
        cls,
        "f",
        signature,
        c -> {
          c.ldc(0.0);
          int local = 0;
          for (int i = 0; i < all; i++) {
            String kind = KINDS[kinds.applyAsInt(i)];
            c.ldc(1.000001).insns(DMUL);
            switch (kind) {
              case "J" -> c.local(LLOAD, local++).insns(L2D);
              case "D" -> c.local(DLOAD, local++);
              case "F" -> c.local(FLOAD, local).insns(F2D);
              case "I", "S" -> c.local(ILOAD, local).insns(I2D);
              default -> {
                c.local(ALOAD, local);
                c.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Object", "hashCode", "()I", false);
                c.insns(I2D);
              }
            }
            local++;
            c.insns(DADD);
          }
          c.insns(DRETURN);
        });
    method(
        cls,
        "run",
        "()V",
        c -> {
          for (int i = 0; i < all; i++) {
            switch (KINDS[kinds.applyAsInt(i)]) {
              case "J" -> c.ldc((long) i * 7);
              case "D" -> c.ldc(i / 8.0);
              case "F" -> c.ldc(i / 4f);
              case "I", "S" -> c.number(i * 3);
              default -> c.ldc("argument " + i);
            }
          }
          c.call(owner, "f", signature).sayTop('d').insns(RETURN);
        });
  }
}
