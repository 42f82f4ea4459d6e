package bytecode;

/** Shifts by constants and variables of int and long distance, beyond the width too. */
public class Shifts {
  public static void main(String[] args) {
    int[] ints = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x12345678};
    long[] longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x123456789abcdefL};
    int[] distances = {0, 1, 31, 32, 33, 63, 64, 65, -1, -32, -64, Integer.MIN_VALUE, Integer.MAX_VALUE};
    for (int d : distances) {
      StringBuilder line = new StringBuilder().append(d).append(':');
      for (int v : ints) {
        line.append(' ').append(v << d).append(',').append(v >> d).append(',').append(v >>> d).append(',').append(v << (long) d).append(',').append(v >>> (d + (1L << 40)));
      }
      for (long v : longs) {
        line.append(' ').append(v << d).append(',').append(v >> d).append(',').append(v >>> d).append(',').append(v >> (long) d).append(',').append(v >>> (d | (1L << 40)));
      }
      System.out.println(line);
    }
    int x = args.length - 1;
    long y = args.length - 1;
    System.out.println((x << 31) + " " + (x >>> 31) + " " + (x >> 31) + " " + (x << 32) + " " + (x >>> 32) + " " + (y << 63) + " " + (y >>> 63) + " " + (y << 64) + " " + (y >>> 64) + " " + (y >>> -1) + " " + (x >>> -1));
    byte b = (byte) (x << 7);
    short s = (short) (x << 15);
    System.out.println((b >>> 1) + " " + (s >>> 1) + " " + ((byte) (b >>> 1)) + " " + (b << 25));
    System.out.println(Integer.rotateLeft(0x80000001, 1) + " " + Integer.rotateRight(1, -31) + " " + Long.rotateLeft(1, 127) + " " + Integer.reverse(5) + " " + Long.reverseBytes(5) + " " + Integer.bitCount(-1) + " " + Long.numberOfLeadingZeros(0) + " " + Integer.numberOfTrailingZeros(0) + " " + Integer.highestOneBit(-5) + " " + Long.lowestOneBit(48));
  }
}
