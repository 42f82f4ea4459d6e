package bytecode;

/** Casts of casts: each step narrows or extends with its own sign rule. */
public class NarrowingChains {
  public static void main(String[] args) {
    long[] values = {0, 1, -1, 127, 128, 255, 256, -129, 0x7fff, 0x8000, 0xffff, 0x10000, 0x12345678, 0x80000000L, 0xffffffffL, 0x1ffffff80L, Long.MIN_VALUE, Long.MAX_VALUE, 0x8000000000000080L};
    for (long l : values) {
      int i = (int) l;
      System.out.println(l + ": " + i + " " + (byte) l + " " + (short) l + " " + (int) (char) l + " " + (byte) (char) i + " " + (int) (char) (byte) i + " " + (short) (char) (byte) i + " " + (char) (short) i % 1000 + " " + (long) (char) (byte) i + " " + (int) (char) (short) (byte) l + " " + (byte) (short) i + " " + (float) (byte) i + " " + (double) (char) l + " " + (byte) (float) i + " " + (l & 0xffffffffL) + " " + (i & 0xff) + " " + (byte) i % 16 + " " + ((byte) i & 0xff) + " " + ((byte) i >>> 4) + " " + ((byte) i & 0xff) / 2);
    }
    byte b = (byte) 200;
    short s = b;
    char c = (char) b;
    int i = c;
    long w = b;
    System.out.println(b + " " + s + " " + (int) c + " " + i + " " + w + " " + (b == (byte) 200) + " " + (c == 65480) + " " + (s == (short) 65480) + " " + (b < c) + " " + (char) (b & 0x7f));
  }
}
