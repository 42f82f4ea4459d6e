package bytecode;

/** Constants: every size of int, long, float, double; class and string literals; constant expressions. */
public class Constants {
  static final int FOLDED = 3 * 7 + (1 << 4);
  static final String TEXT = "v" + FOLDED + 'c' + 1.5f + true + null;
  static final long BIG = Integer.MAX_VALUE + 1L;
  static final char LETTER = 'a' + 1;
  static final byte SMALL = (byte) 300;
  static final boolean BOTH = FOLDED > 5 && BIG != 0;
  final int instance = 42;
  final String name = "fin" + "al";

  interface Holder {
    double E = 2.718;
    String S = "holder" + E;
    float F = 1 / 3f;
  }

  public static void main(String[] args) {
    int[] ints = {-1, 0, 1, 2, 3, 4, 5, 6, -2, 127, 128, -128, -129, 32767, 32768, -32768, -32769, 0x7fffffff, 0x80000000, 0xcafe_babe, 0b1010, 0777};
    long[] longs = {0L, 1L, 2L, -1L, 0x7fffffffffffffffL, 0x8000000000000000L, 1_000_000_000_000L};
    float[] floats = {0f, 1f, 2f, -0f, 3f, 1e-45f, 0x1.8p1f, Float.MIN_NORMAL, 16777217f};
    double[] doubles = {0d, 1d, -0d, 2d, 4.9e-324, 0x1p-3, 1e308 * 10, .1 + .2, 1 / 3.0};
    System.out.println(java.util.Arrays.toString(ints) + java.util.Arrays.toString(longs));
    System.out.println(java.util.Arrays.toString(floats) + java.util.Arrays.toString(doubles));
    System.out.println(FOLDED + TEXT + BIG + LETTER + SMALL + BOTH + Holder.S + Holder.F + new Constants().instance + new Constants().name);
    System.out.println((TEXT == "v37c1.5truenull") + " " + (new Constants().name == "final") + " " + ("a" + args.length).intern().equals("a0") + " " + (("x" + args.length).intern() == "x0"));
    Class<?>[] classes = {int.class, void.class, int[].class, String[][].class, Object.class, Holder.class, boolean.class, Constants[].class, double[].class, Runnable.class, Thread.State.class};
    for (Class<?> c : classes) {
      System.out.print(c.getName() + "/" + c.getSimpleName() + "/" + c.isPrimitive() + c.isArray() + c.isInterface() + " ");
    }
    System.out.println();
    String odd = "\0\1\u00e9\u20ac\ud83d\ude00\ud800\t\\\"\'\b\f\r\n\377";
    for (char c : odd.toCharArray()) {
      System.out.print((int) c + " ");
    }
    System.out.println(odd.length() + " " + odd.codePointCount(0, odd.length()) + " " + odd.hashCode());
    System.out.println("" + 'x' + (char) 65 + (int) 'A' + ('a' + 'b') + (char) ('a' + 1) + 1 + 2 + (1 + 2) + 1L + 2.0f + 3.0 + null + new char[0].length);
  }
}
