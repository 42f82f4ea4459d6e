package dev.kiln.tests.odd;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Constants, null constants and arrays. */
final class Constants implements Opcodes {
  private Constants() {}

  static void addTo(OddProgram program) {
    program.add(
        "Numbers",
        c -> {
          for (long bits :
              new long[] {
                0,
                1,
                -1,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                0x7ff8000000000123L,
                0x7ff0000000000000L,
                0xfff8000000000000L,
                1L << 52
              }) {
            c.ldc(bits).sayTop('l').ldc(Double.longBitsToDouble(bits)).sayTop('d');
          }
          for (int bits : new int[] {0, 1, Integer.MIN_VALUE, 0x7fc00123, 0x7f800000, 0xffc00000}) {
            c.ldc(bits).sayTop('i').ldc(Float.intBitsToFloat(bits)).sayTop('f');
          }
          c.insns(RETURN);
        });
    program.add(
        "Texts",
        c -> {
          for (String text :
              new String[] {
                "",
                "\0",
                "a\0b",
                "\ud800",
                "\udc00x",
                "x\ud83d",
                "\ud83d\ude00",
                "\"\\\n\r\t%s%n@",
                "\u007f\u0080\u07ff\u0800\uffff"
              }) {
            c.ldc(text).sayTop('s').ldc(text);
            c.visitMethodInsn(INVOKEVIRTUAL, "java/lang/String", "hashCode", "()I", false);
            c.sayTop('i');
          }
          c.ldc("\u00e9".repeat(30_000));
          c.visitMethodInsn(INVOKEVIRTUAL, "java/lang/String", "hashCode", "()I", false);
          c.sayTop('i').insns(RETURN);
        });
    program.add(
        "Classes",
        c -> {
          for (String type : new String[] {"LSay;", "[I", "[[LSay;", "[[[[[Z"}) {
            c.ldc(Type.getType(type));
            c.visitMethodInsn(
                INVOKEVIRTUAL, "java/lang/Class", "getName", "()Ljava/lang/String;", false);
            c.sayTop('s');
          }
          c.insns(RETURN);
        });
    nulls(program);
    program.add("MultiPartly", Constants::multiPartly);
    program.add(
        "MultiNegative",
        c -> {
          c.number(0).number(-7);
          c.visitMultiANewArrayInsn("[[J", 2);
          c.sayTop('c').insns(RETURN);
        });
    program.add("ArrayCasts", Constants::arrayCasts);
    program.add(
        "ArrayCastFails",
        c -> {
          c.number(1).number(1);
          c.visitMultiANewArrayInsn("[[I", 2);
          c.type(CHECKCAST, "[[J").sayTop('c').insns(RETURN);
        });
  }

  private static void nulls(OddProgram program) {
    program.add(
        "NullCast",
        c -> {
          c.insns(ACONST_NULL).type(CHECKCAST, "[[LSay;").sayTop('c');
          c.insns(ACONST_NULL).type(CHECKCAST, "java/util/List").sayTop('s');
          c.insns(ACONST_NULL).type(INSTANCEOF, "[I").sayTop('i').insns(RETURN);
        });
    program.add("NullLength", c -> c.insns(ACONST_NULL, ARRAYLENGTH).sayTop('i').insns(RETURN));
    program.add(
        "NullLengthCast",
        c ->
            c.insns(ACONST_NULL)
                .type(CHECKCAST, "[I")
                .insns(ARRAYLENGTH)
                .sayTop('i')
                .insns(RETURN));
    program.add(
        "NullLoad",
        c ->
            c.insns(ACONST_NULL)
                .type(CHECKCAST, "[J")
                .number(0)
                .insns(LALOAD)
                .sayTop('l')
                .insns(RETURN));
    program.add(
        "NullStore",
        c -> c.insns(ACONST_NULL).type(CHECKCAST, "[Z").number(0).number(1).insns(BASTORE, RETURN));
    program.add("NullMonitor", c -> c.insns(ACONST_NULL, MONITORENTER, RETURN));
    program.add(
        "NullCall",
        c -> {
          c.insns(ACONST_NULL);
          c.visitMethodInsn(INVOKEVIRTUAL, "java/lang/String", "length", "()I", false);
          c.sayTop('i').insns(RETURN);
        });
  }

  private static void multiPartly(Code c) {
    int[][] shapes = {{1}, {2, 3}, {0, 5}, {2, 0, 4}, {1, 2, 1, 2}};
    for (int[] shape : shapes) {
      for (int size : shape) {
        c.number(size);
      }
      c.visitMultiANewArrayInsn("[[[[I", shape.length);
      c.local(ASTORE, 0).local(ALOAD, 0).sayTop('c');
      c.local(ALOAD, 0).type(CHECKCAST, "[Ljava/lang/Object;");
      c.call("java/util/Arrays", "deepToString", "([Ljava/lang/Object;)Ljava/lang/String;");
      c.sayTop('s');
    }
    c.number(2).number(1);
    c.visitMultiANewArrayInsn("[[LSay;", 2);
    c.sayTop('c').number(3);
    c.visitMultiANewArrayInsn("[Ljava/lang/String;", 1);
    c.sayTop('c').insns(RETURN);
  }

  private static void arrayCasts(Code c) {
    String[] made = {
      "[[I", "[[Ljava/lang/String;", "[[[Ljava/lang/Object;", "[[Ljava/util/ArrayList;"
    };
    String[] asked = {
      "[[I",
      "[I",
      "[Ljava/lang/Object;",
      "[[Ljava/lang/Object;",
      "[[Ljava/lang/Comparable;",
      "[Ljava/io/Serializable;",
      "[[Ljava/io/Serializable;",
      "java/lang/Cloneable",
      "[Ljava/lang/Cloneable;",
      "[[Ljava/util/List;",
      "[[[I",
      "[[J"
    };
    for (String type : made) {
      c.number(1).number(1);
      c.visitMultiANewArrayInsn(type, 2);
      c.local(ASTORE, 0);
      for (String wanted : asked) {
        Label no = new Label(), next = new Label();
        c.local(ALOAD, 0).type(INSTANCEOF, wanted).jump(IFEQ, no);
        c.local(ALOAD, 0).type(CHECKCAST, wanted).sayTop('c').jump(GOTO, next);
        c.at(no).say("no").at(next);
      }
    }
    c.insns(RETURN);
  }
}
