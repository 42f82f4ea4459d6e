package bytecode;

/** Methods that return and take byte, short, char, boolean: values are normalized at each call, through generics and lambdas too. */
public class NarrowReturns {
  static byte b(int x) {
    return (byte) x;
  }

  static short s(int x) {
    return (short) x;
  }

  static char c(int x) {
    return (char) x;
  }

  static boolean z(int x) {
    return (x & 1) != 0;
  }

  interface ToByte {
    byte get(long x);
  }

  interface ToChar {
    char get(int x);
  }

  static int sum(byte b, short s, char c, boolean z) {
    return b + s * 3 + c * 5 + (z ? 7 : 0);
  }

  static byte twice(byte b) {
    b += b;
    return b++;
  }

  public static void main(String[] args) {
    ToByte tb = x -> (byte) (x >> 3);
    ToChar tc = x -> (char) -x;
    for (int x : new int[] {0, 1, -1, 127, 128, 255, 256, 32768, 65535, 65536, 0x7fffffff, 0x80000000}) {
      System.out.println(b(x) + " " + s(x) + " " + (int) c(x) + " " + z(x) + " " + (b(x) + s(x)) + " " + (c(x) - 1) + " " + tb.get(x) + " " + (int) tc.get(x) + " " + sum(b(x), s(x), c(x), z(x)) + " " + twice(b(x)) + " " + (b(x) == x) + " " + (c(x) == x) + " " + (b(x) >>> 28) + " " + (z(x) ^ z(x + 1)));
    }
    java.util.function.IntFunction<Byte> boxed = NarrowReturns::b;
    java.util.function.Function<Integer, Character> ch = NarrowReturns::c;
    System.out.println(boxed.apply(300) + " " + (int) ch.apply(65601) + " " + boxed.apply(128).hashCode());
  }
}
