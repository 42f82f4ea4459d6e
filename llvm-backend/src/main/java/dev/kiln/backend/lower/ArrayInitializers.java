package dev.kiln.backend.lower;

import dev.kiln.backend.ir.Declaration;
import dev.kiln.backend.ir.IrNames;
import dev.kiln.gc.spec.ObjectLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;

/**
 * Array initializers of constants: {@code newarray} followed by {@code dup, index, value, xastore}
 * again and again becomes one copy from constant data, so that tables cost neither code nor time.
 */
final class ArrayInitializers {
  /** Fewer elements than this are stored one by one. */
  private static final int WORTHWHILE = 6;

  private ArrayInitializers() {}

  /**
   * Lowers the stores that follow a {@code newarray}, as far as they are constant.
   *
   * @param next index of the instruction after it
   * @return index of the instruction to go on from
   */
  static int lower(Body b, Value array, char descriptor, int next) {
    if (!array.length().matches("[0-9]{1,8}")) {
      return next;
    }
    int length = Integer.parseInt(array.length());
    int size = Kinds.size(descriptor);
    if (length < WORTHWHILE) {
      return next;
    }
    ByteBuffer data = null;
    int count = 0;
    int at = next;
    while (b.flow.opcode(at) == Opcodes.DUP && isStraight(b, at)) {
      Object index = constant(b.flow.at(at + 1));
      Object value = constant(b.flow.at(at + 2));
      if (!(index instanceof Integer i)
          || i < 0
          || i >= length
          || value == null
          || !isStore(b.flow.opcode(at + 3))) {
        break;
      }
      if (data == null) {
        data = ByteBuffer.allocate(length * size).order(ByteOrder.LITTLE_ENDIAN);
      }
      put(data, i * size, descriptor, value);
      count++;
      at += 4;
      while (b.flow.opcode(at) < 0 && at < b.flow.size() && !b.flow.startsBlock(at)) {
        at++;
      }
    }
    if (count < WORTHWHILE) {
      return next;
    }
    copy(b, array, data.array());
    return at;
  }

  private static boolean isStraight(Body b, int at) {
    return at + 3 < b.flow.size()
        && !b.flow.startsBlock(at)
        && !b.flow.startsBlock(at + 1)
        && !b.flow.startsBlock(at + 2)
        && !b.flow.startsBlock(at + 3);
  }

  private static boolean isStore(int opcode) {
    return opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE && opcode != Opcodes.AASTORE;
  }

  private static Object constant(AbstractInsnNode insn) {
    int opcode = insn.getOpcode();
    if (insn instanceof LdcInsnNode ldc) {
      return ldc.cst instanceof Number ? ldc.cst : null;
    } else if (insn instanceof IntInsnNode push) {
      return opcode == Opcodes.NEWARRAY ? null : (Object) push.operand;
    } else if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
      return opcode - Opcodes.ICONST_0;
    } else if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
      return (long) (opcode - Opcodes.LCONST_0);
    } else if (opcode >= Opcodes.FCONST_0 && opcode <= Opcodes.FCONST_2) {
      return (float) (opcode - Opcodes.FCONST_0);
    } else if (opcode == Opcodes.DCONST_0 || opcode == Opcodes.DCONST_1) {
      return (double) (opcode - Opcodes.DCONST_0);
    }
    return null;
  }

  private static void put(ByteBuffer data, int at, char descriptor, Object value) {
    Number number = (Number) value;
    switch (descriptor) {
      case 'Z' -> data.put(at, (byte) (number.intValue() & 1));
      case 'B' -> data.put(at, number.byteValue());
      case 'C', 'S' -> data.putShort(at, number.shortValue());
      case 'I' -> data.putInt(at, number.intValue());
      case 'J' -> data.putLong(at, number.longValue());
      case 'F' -> data.putInt(at, Float.floatToRawIntBits(number.floatValue()));
      default -> data.putLong(at, Double.doubleToRawLongBits(number.doubleValue()));
    }
  }

  private static void copy(Body b, Value array, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(data);
    String symbol =
        "kiln.table."
            + b.method.symbol()
            + "."
            + b.position()
            + "."
            + Long.toHexString(crc.getValue());
    String name = IrNames.global(symbol);
    b.declare(
        new Declaration(
            symbol,
            name
                + " = private unnamed_addr constant ["
                + data.length
                + " x i8] c\""
                + IrNames.escaped(data)
                + "\", align 8"));
    String to =
        b.def(
            "getelementptr inbounds nuw i8, ptr addrspace(1) "
                + array.text()
                + ", i64 "
                + ObjectLayout.ARRAY_BASE);
    b.op(
        "call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) align 8 "
            + to
            + ", ptr align 8 "
            + name
            + ", i64 "
            + data.length
            + ", i1 false)");
  }
}
