package bytecode;

/** Every primitive conversion, through variables, fields, arrays, compound assignments and returns. */
public class Conversions {
  static byte b;
  static short s;
  static char c;
  static boolean z;
  byte ib;
  char ic;

  static byte toByte(long v) {
    return (byte) v;
  }

  static short toShort(double v) {
    return (short) v;
  }

  static char toChar(float v) {
    return (char) v;
  }

  static boolean odd(int v) {
    return (v & 1) != 0;
  }

  public static void main(String[] args) {
    long[] longs = {0, -1, 127, 128, -129, 32768, 65535, 65536, 1L << 31, (1L << 31) - 1, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE};
    for (long v : longs) {
      b = (byte) v;
      s = (short) v;
      c = (char) v;
      int i = (int) v;
      System.out.println(b + " " + s + " " + (int) c + " " + i + " " + (float) v + " " + (double) v + " " + (float) i + " " + (double) i + " " + (float) (double) v + " " + (long) (float) v + " " + (long) (double) v + " " + toByte(v) + " " + toShort(v) + " " + (int) toChar(v) + " " + odd((int) v));
    }
    b = 127;
    b++;
    s = -32768;
    s--;
    c = 0;
    c--;
    System.out.println(b + " " + s + " " + (int) c);
    b *= 3.7;
    s += 70000.9f;
    c /= 2.5;
    System.out.println(b + " " + s + " " + (int) c);
    Conversions o = new Conversions();
    o.ib -= 200;
    o.ic += 'a' - 1L;
    o.ib >>>= 1;
    System.out.println(o.ib + " " + (int) o.ic);
    byte x = -1;
    System.out.println((x >>> 4) + " " + (x >> 4) + " " + (x & 0xff) + " " + (char) (x & 0x7f) + " " + (short) (char) x + " " + (int) (char) x);
    int n = 5;
    n += 3.99;
    n -= 1e20;
    System.out.println(n);
    long l = 5;
    l *= Float.NaN;
    System.out.println(l);
    l = 1;
    l <<= 65L;
    n = 1;
    n <<= 33L;
    System.out.println(l + " " + n);
    char d = 'x';
    d += 1;
    int e = d + 1;
    System.out.println(d + " " + e + " " + (char) e + d++ + ++d);
    z = b > s ^ c < e;
    System.out.println(z ? b : c);
    System.out.println(true ? 'a' : 0);
    System.out.println(args.length == 0 ? 'a' : e);
    Object boxed = args.length == 0 ? 1 : 2.0;
    System.out.println(boxed);
  }
}
