package language;

/** Conditionals of conditionals with casts, boxes, lambdas, null and generic results; each evaluates only its branch. */
public class NestedTernariesAndCasts {
  static int evaluated;

  static <T> T v(T t) {
    evaluated++;
    return t;
  }

  static String kind(Object o) { return o == null ? "null" : o.getClass().getSimpleName() + o; }

  public static void main(String[] args) {
    for (int i = -1; i < 6; i++) {
      int k = i;
      Object r = i < 0 ? v(null) : i == 0 ? v("zero") : i == 1 ? (Object) v(1) : i == 2 ? v(2L) : i == 3 ? v(i) * 1.5 : i > 4 ? v(new int[] {i}).length : v((char) ('a' + i));
      String s = (i & 1) == 0 ? i > 2 ? "big even" : "small even" : i > 2 ? "big odd" : i < 0 ? "negative" : "small odd";
      java.util.function.Supplier<String> f = i > 2 ? () -> "lambda" + k : i > 0 ? String::new : null;
      long l = i > 3 ? i : i > 1 ? 1L << 40 : (byte) 300;
      double d = i == 2 ? i : i == 3 ? 'x' : i == 4 ? 1f / 3 : 5L;
      char c = i > 0 ? 'p' : i == 0 ? 113 : (char) (i + 200);
      System.out.println(kind(r) + " " + s + " " + (f == null ? "-" : f.get()) + " " + l + " " + d + " " + (int) c + " " + (i > 2 ? i : i > 1 ? "str" : 'c') + ((boolean) (i == 1 ? Boolean.TRUE : i == 3) ? 'T' : 'F'));
    }
    System.out.println(evaluated);
    Integer n = null;
    Object o = args.length > 5 ? (Object) 1 : n;
    Object p = args.length == 0 ? n : "s";
    System.out.println(o + " " + p + " " + (args.length == 0 ? (short) 1 : 'a') + (args.length == 0 ? (byte) 1 : (short) 2) + (args.length == 0 ? 'b' : (short) 2) + (Object) (args.length == 0 ? 1 : 2f));
    int x = 3;
    System.out.println((x > 2 ? x++ : x--) + (x > 3 ? ++x : --x) + " " + x + " " + (x = x > 4 ? x < 6 ? 50 : 60 : 40) + (x > 45 == x < 55 ? "mid" : "out") + (x > 0 ? x > 1 ? x > 2 ? "deep" : "" : "" : ""));
  }
}
