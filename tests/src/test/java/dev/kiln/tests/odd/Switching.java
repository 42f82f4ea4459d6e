package dev.kiln.tests.odd;

import static dev.kiln.tests.odd.OddProgram.method;

import java.util.Arrays;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Switches of odd sizes and bounds. */
final class Switching implements Opcodes {
  private Switching() {}

  static void addTo(OddProgram program) {
    program.add(
        "HugeTable",
        V1_5,
        cls -> {
          method(cls, "f", "(I)I", Switching::huge);
          probes(cls, "HugeTable", -6, -5, -4, 0, 4999, 9994, 9995, Integer.MIN_VALUE);
        });
    table(program, "TableAtMin", Integer.MIN_VALUE, Integer.MIN_VALUE + 3);
    table(program, "TableAtMax", Integer.MAX_VALUE - 3, Integer.MAX_VALUE);
    table(program, "TableOfOne", 17, 17);
    lookup(program, "Sparse", Integer.MIN_VALUE, -1_000_000, -1, 0, 7, 1 << 20, Integer.MAX_VALUE);
    lookup(program, "NoCases");
    program.add(
        "AllDefault",
        c -> {
          Label same = new Label();
          c.number(3);
          c.visitTableSwitchInsn(1, 5, same, same, same, same, same, same);
          c.at(same).say("default").insns(RETURN);
        });
    program.add(
        "SwitchBack",
        c -> {
          Label loop = new Label(), end = new Label();
          c.number(0).local(ISTORE, 0).at(loop);
          c.visitIincInsn(0, 1);
          c.local(ILOAD, 0);
          c.visitTableSwitchInsn(1, 4, end, loop, loop, loop, loop);
          c.at(end).local(ILOAD, 0).sayTop('i').insns(RETURN);
        });
  }

  private static void huge(Code c) {
    Label otherwise = new Label();
    Label[] labels = new Label[10_000];
    Label[] shared = new Label[16];
    Arrays.setAll(shared, i -> new Label());
    Arrays.setAll(labels, i -> shared[i * 7 % 16]);
    c.local(ILOAD, 0);
    c.visitTableSwitchInsn(-5, -5 + labels.length - 1, otherwise, labels);
    for (int i = 0; i < shared.length; i++) {
      c.at(shared[i]).number(1000 + i).insns(IRETURN);
    }
    c.at(otherwise).number(-1).insns(IRETURN);
  }

  private static void table(OddProgram program, String name, int min, int max) {
    program.add(
        name,
        V1_5,
        cls -> {
          method(
              cls,
              "f",
              "(I)I",
              c -> {
                Label otherwise = new Label();
                Label[] labels = new Label[max - min + 1];
                Arrays.setAll(labels, i -> new Label());
                c.local(ILOAD, 0);
                c.visitTableSwitchInsn(min, max, otherwise, labels);
                for (int i = 0; i < labels.length; i++) {
                  c.at(labels[i]).number(i).insns(IRETURN);
                }
                c.at(otherwise).number(-1).insns(IRETURN);
              });
          probes(cls, name, min, max, min - 1, max + 1, min + (max - min) / 2, 0, -1);
        });
  }

  private static void lookup(OddProgram program, String name, int... keys) {
    program.add(
        name,
        V1_5,
        cls -> {
          method(
              cls,
              "f",
              "(I)I",
              c -> {
                Label otherwise = new Label();
                Label[] labels = new Label[keys.length];
                Arrays.setAll(labels, i -> new Label());
                c.local(ILOAD, 0);
                c.visitLookupSwitchInsn(otherwise, keys, labels);
                for (int i = 0; i < labels.length; i++) {
                  c.at(labels[i]).number(i).insns(IRETURN);
                }
                c.at(otherwise).number(-1).insns(IRETURN);
              });
          int[] asked = Arrays.copyOf(keys, keys.length + 3);
          asked[keys.length] = 1;
          asked[keys.length + 1] = -2;
          asked[keys.length + 2] = 123456;
          probes(cls, name, asked);
        });
  }

  /** Asks through a static field, so that nothing is known when compiling. */
  private static void probes(org.objectweb.asm.ClassWriter cls, String name, int... values) {
    cls.visitField(ACC_STATIC | ACC_VOLATILE, "in", "I", null, null);
    method(
        cls,
        "run",
        "()V",
        c -> {
          for (int value : values) {
            c.number(value);
            c.visitFieldInsn(PUTSTATIC, name, "in", "I");
            c.visitFieldInsn(GETSTATIC, name, "in", "I");
            c.call(name, "f", "(I)I").sayTop('i');
          }
          c.insns(RETURN);
        });
  }
}
