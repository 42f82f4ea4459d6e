package bytecode;

/** Multi-byte values from and to byte arrays, both orders, with sign extension by hand and by ByteBuffer and VarHandle. */
public class ByteAssembly {
  static int bigEndian(byte[] b, int at) {
    return b[at] << 24 | (b[at + 1] & 0xff) << 16 | (b[at + 2] & 0xff) << 8 | b[at + 3] & 0xff;
  }

  static long littleEndian(byte[] b, int at) {
    long r = 0;
    for (int i = 7; i >= 0; i--) r = r << 8 | b[at + i] & 0xffL;
    return r;
  }

  static void put(byte[] b, int at, long v, int n) {
    for (int i = 0; i < n; i++) b[at + i] = (byte) (v >>> 8 * i);
  }

  static int varint(byte[] to, long v) {
    int n = 0;
    while ((v & ~0x7fL) != 0) {
      to[n++] = (byte) (v & 0x7f | 0x80);
      v >>>= 7;
    }
    to[n++] = (byte) v;
    return n;
  }

  public static void main(String[] args) {
    byte[] b = new byte[16];
    for (long v : new long[] {0, 1, -1, 0x80, 0x8000, 0x80000000L, 0x0123456789abcdefL, Long.MIN_VALUE, 0xfedcba9876543210L}) {
      put(b, 1, v, 8);
      java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(b);
      System.out.print(bigEndian(b, 1) + " " + buffer.getInt(1) + " " + littleEndian(b, 1) + " " + (buffer.order(java.nio.ByteOrder.LITTLE_ENDIAN).getLong(1) == v) + " " + buffer.getShort(3) + " " + (int) buffer.getChar(3) + " " + buffer.getDouble(1) + " ");
      byte[] var = new byte[10];
      int n = varint(var, v);
      System.out.println(n + java.util.Arrays.toString(java.util.Arrays.copyOf(var, n)));
    }
    int checksum = 0;
    for (int i = 0; i < 256; i++) {
      byte x = (byte) i;
      checksum = checksum * 31 + (x ^ x << 3 ^ x >>> 2) + (x & 0xff) % 7 + (char) x + (short) (x * 300);
    }
    System.out.println(checksum);
  }
}
