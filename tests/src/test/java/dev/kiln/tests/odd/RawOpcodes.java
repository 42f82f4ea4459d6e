package dev.kiln.tests.odd;

import java.nio.ByteBuffer;
import java.util.BitSet;
import org.objectweb.asm.Opcodes;

/**
 * The opcodes of class files as they stand there. ASM does not tell {@code iload_1} from {@code
 * iload 1}, or {@code ldc} from {@code ldc_w}; the JVM has an instruction for each.
 */
final class RawOpcodes implements Opcodes {
  /** Added to the opcode of what {@code wide} widens. */
  static final int WIDE = 256;

  static final int LAST = 201;

  private static final int WIDE_PREFIX = 196;

  /** Bytes of operands, by opcode; x: depends. */
  private static final String OPERANDS =
      "0".repeat(16) // nop, constants
          + "12122" // bipush, sipush, ldc, ldc_w, ldc2_w
          + "11111" // loads
          + "0".repeat(28) // loads of the first four locals, loads from arrays
          + "11111" // stores
          + "0".repeat(73) // stores, the stack, arithmetic
          + "2" // iinc
          + "0".repeat(20) // conversions, comparisons
          + "2".repeat(16) // jumps
          + "1" // ret
          + "xx" // switches
          + "000000" // returns
          + "2222" // fields
          + "22244" // calls
          + "212" // new, newarray, anewarray
          + "00" // arraylength, athrow
          + "22" // checkcast, instanceof
          + "00" // monitors
          + "x" // wide
          + "3" // multianewarray
          + "22" // ifnull, ifnonnull
          + "44"; // goto_w, jsr_w

  private final BitSet seen = new BitSet();

  BitSet seen() {
    return seen;
  }

  void addClass(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    in.position(8);
    String[] names = names(in);
    in.position(in.position() + 6);
    in.position(in.position() + 2 * in.getShort(in.position()) + 2);
    members(in, names);
    members(in, names);
  }

  private static String[] names(ByteBuffer in) {
    int count = Short.toUnsignedInt(in.getShort());
    String[] names = new String[count];
    for (int i = 1; i < count; i++) {
      int tag = in.get();
      switch (tag) {
        case 1 -> {
          byte[] text = new byte[Short.toUnsignedInt(in.getShort())];
          in.get(text);
          names[i] = new String(text, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        case 5, 6 -> {
          in.getLong();
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.getShort();
        case 15 -> in.position(in.position() + 3);
        default -> in.getInt();
      }
    }
    return names;
  }

  private void members(ByteBuffer in, String[] names) {
    for (int n = Short.toUnsignedInt(in.getShort()); n > 0; n--) {
      in.position(in.position() + 6);
      for (int a = Short.toUnsignedInt(in.getShort()); a > 0; a--) {
        String name = names[Short.toUnsignedInt(in.getShort())];
        int length = in.getInt();
        if (name.equals("Code")) {
          int size = in.getInt(in.position() + 4);
          code(in.slice(in.position() + 8, size));
        }
        in.position(in.position() + length);
      }
    }
  }

  private void code(ByteBuffer code) {
    while (code.hasRemaining()) {
      int opcode = Byte.toUnsignedInt(code.get());
      seen.set(opcode);
      int operands =
          switch (opcode) {
            case TABLESWITCH -> {
              align(code);
              int first = code.getInt(code.position() + 4);
              yield 12 + 4 * (code.getInt(code.position() + 8) - first + 1);
            }
            case LOOKUPSWITCH -> {
              align(code);
              yield 8 + 8 * code.getInt(code.position() + 4);
            }
            case WIDE_PREFIX -> {
              int widened = Byte.toUnsignedInt(code.get());
              seen.set(WIDE + widened);
              yield widened == IINC ? 4 : 2;
            }
            default -> OPERANDS.charAt(opcode) - '0';
          };
      code.position(code.position() + operands);
    }
  }

  private static void align(ByteBuffer code) {
    code.position((code.position() + 3) / 4 * 4);
  }
}
