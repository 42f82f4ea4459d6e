package dev.kiln.tests.odd;

import static dev.kiln.tests.odd.OddProgram.method;

import org.objectweb.asm.Opcodes;

/** Numbers out of the range of the boolean, byte, char or short that they are stored into. */
final class SmallTypes implements Opcodes {
  private static final int[] NUMBERS = {0, 1, 2, 3, -1, 255, 256, 300, 32768, 65537, -32769};

  private SmallTypes() {}

  static void addTo(OddProgram program) {
    program.add(
        "SmallArrays",
        c -> {
          for (int type : new int[] {T_BOOLEAN, T_BYTE, T_CHAR, T_SHORT}) {
            int store = type == T_CHAR ? CASTORE : type == T_SHORT ? SASTORE : BASTORE;
            int load = type == T_CHAR ? CALOAD : type == T_SHORT ? SALOAD : BALOAD;
            c.number(1);
            c.visitIntInsn(NEWARRAY, type);
            c.local(ASTORE, 0);
            for (int number : NUMBERS) {
              c.local(ALOAD, 0).number(0).number(number).insns(store);
              c.local(ALOAD, 0).number(0).insns(load).sayTop('i');
            }
          }
          c.insns(RETURN);
        });
    program.add(
        "BooleansUnseen",
        V1_5,
        cls -> {
          // The array's type is known to the verifier only.
          method(
              cls,
              "f",
              "([ZII)V",
              c -> c.local(ALOAD, 0).local(ILOAD, 1).local(ILOAD, 2).insns(BASTORE, RETURN));
          method(
              cls,
              "g",
              "([BII)V",
              c -> c.local(ALOAD, 0).local(ILOAD, 1).local(ILOAD, 2).insns(BASTORE, RETURN));
          method(
              cls,
              "run",
              "()V",
              c -> {
                for (int number : NUMBERS) {
                  for (int type : new int[] {T_BOOLEAN, T_BYTE}) {
                    c.number(2);
                    c.visitIntInsn(NEWARRAY, type);
                    c.insns(DUP).local(ASTORE, 0).number(1).number(number);
                    c.call(
                        "BooleansUnseen",
                        type == T_BOOLEAN ? "f" : "g",
                        type == T_BOOLEAN ? "([ZII)V" : "([BII)V");
                    c.local(ALOAD, 0).number(1).insns(BALOAD).sayTop('i');
                  }
                }
                c.insns(RETURN);
              });
        });
    program.add("SmallFields", V1_5, SmallTypes::fields);
    program.add("SmallReturns", V1_5, SmallTypes::returns);
    program.add(
        "SmallConversions",
        V1_5,
        cls -> {
          cls.visitField(ACC_STATIC | ACC_VOLATILE, "in", "I", null, null);
          method(
              cls,
              "run",
              "()V",
              c -> {
                for (int number : NUMBERS) {
                  for (int opcode : new int[] {I2B, I2C, I2S}) {
                    c.number(number);
                    c.visitFieldInsn(PUTSTATIC, "SmallConversions", "in", "I");
                    c.visitFieldInsn(GETSTATIC, "SmallConversions", "in", "I");
                    c.insns(opcode).sayTop('i');
                  }
                }
                c.insns(RETURN);
              });
        });
  }

  private static void fields(org.objectweb.asm.ClassWriter cls) {
    OddProgram.constructor(cls, "java/lang/Object");
    for (String type : new String[] {"Z", "B", "C", "S"}) {
      cls.visitField(ACC_STATIC, "s" + type, type, null, null);
      cls.visitField(0, "f" + type, type, null, null);
    }
    method(
        cls,
        "run",
        "()V",
        c -> {
          c.type(NEW, "SmallFields").insns(DUP);
          c.visitMethodInsn(INVOKESPECIAL, "SmallFields", "<init>", "()V", false);
          c.local(ASTORE, 0);
          for (String type : new String[] {"Z", "B", "C", "S"}) {
            for (int number : NUMBERS) {
              c.number(number);
              c.visitFieldInsn(PUTSTATIC, "SmallFields", "s" + type, type);
              c.visitFieldInsn(GETSTATIC, "SmallFields", "s" + type, type);
              c.sayTop('i').local(ALOAD, 0).number(number);
              c.visitFieldInsn(PUTFIELD, "SmallFields", "f" + type, type);
              c.local(ALOAD, 0);
              c.visitFieldInsn(GETFIELD, "SmallFields", "f" + type, type);
              c.sayTop('i');
            }
          }
          c.insns(RETURN);
        });
  }

  private static void returns(org.objectweb.asm.ClassWriter cls) {
    for (String type : new String[] {"Z", "B", "C", "S"}) {
      method(cls, "r" + type, "(I)" + type, c -> c.local(ILOAD, 0).insns(IRETURN));
    }
    method(
        cls,
        "run",
        "()V",
        c -> {
          for (String type : new String[] {"Z", "B", "C", "S"}) {
            for (int number : NUMBERS) {
              c.number(number).call("SmallReturns", "r" + type, "(I)" + type).sayTop('i');
            }
          }
          c.insns(RETURN);
        });
  }
}
