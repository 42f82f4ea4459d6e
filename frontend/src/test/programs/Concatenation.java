import java.util.List;

/** String concatenation with every kind of operand. */
public class Concatenation {
  private static final String CONST = "constant";

  static class Null {
    @Override
    public String toString() {
      return null;
    }
  }

  static String one(Object o) {
    return "" + o;
  }

  static String two(Object a, Object b) {
    return "" + a + b;
  }

  public static void main(String[] args) {
    byte b = -1;
    short s = -300;
    char c = 'ä';
    int i = Integer.MIN_VALUE;
    long l = Long.MIN_VALUE;
    float f = 1.1f;
    double d = 1e100;
    boolean z = true;
    String n = null;
    Object o = null;
    char[] chars = null;
    System.out.println("" + b + s + c + i + l + f + d + z + n + o);
    System.out.println(b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d + " " + z);
    System.out.println(CONST + c + CONST);
    System.out.println("\u20ac" + i + "\u4e2d" + l + "x");
    System.out.println(one(null) + one("") + one(3) + one(new Null()) + one(List.of(1, 2)));
    System.out.println(two("", "a") + two("a", "") + two(null, null) + two("\u4e2d", 'a'));
    System.out.println("tags \1 and \2 inside " + i + "\1\2");
    System.out.println(Float.NaN + " " + -0.0 + " " + Double.MIN_VALUE + " " + Float.MAX_VALUE);
    String grown = "g";
    for (int k = 0; k < 5; k++) {
      grown += k;
      grown += (char) ('a' + k);
    }
    System.out.println(grown);
    String e = "";
    System.out.println((e + "") == e);
    System.out.println((e + e + args.length).length());
    System.out.println("" + new StringBuilder("sb") + 'c' + 1L + chars);
    String many = "";
    many = "a" + i + "b" + l + "c" + f + "d" + d + "e" + z + "f" + b + "g" + s + "h" + c + "i" + n
        + "j" + o + "k" + i + "l" + l + "m" + f + "n" + d + "o" + z + "p" + b + "q" + s + "r" + c;
    System.out.println(many);
  }
}
