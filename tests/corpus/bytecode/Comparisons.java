package bytecode;

/** Every conditional branch, both ways and as values: int, long, float, double, reference, null. */
public class Comparisons {
  static String ints(int a, int b) {
    String s = "";
    if (a == b) s += "=";
    if (a != b) s += "!";
    if (a < b) s += "<";
    if (a <= b) s += "[";
    if (a > b) s += ">";
    if (a >= b) s += "]";
    if (a == 0) s += "z";
    if (a != 0) s += "n";
    if (a < 0) s += "-";
    if (a <= 0) s += "~";
    if (a > 0) s += "+";
    if (a >= 0) s += "p";
    return s;
  }

  static String longs(long a, long b) {
    String s = "";
    if (a == b) s += "=";
    if (a != b) s += "!";
    if (a < b) s += "<";
    if (a <= b) s += "[";
    if (a > b) s += ">";
    if (a >= b) s += "]";
    return s;
  }

  static String doubles(double a, double b) {
    String s = "";
    if (a == b) s += "=";
    if (a != b) s += "!";
    if (a < b) s += "<";
    if (a <= b) s += "[";
    if (a > b) s += ">";
    if (a >= b) s += "]";
    if (!(a == b)) s += "=";
    if (!(a != b)) s += "!";
    if (!(a < b)) s += "<";
    if (!(a <= b)) s += "[";
    if (!(a > b)) s += ">";
    if (!(a >= b)) s += "]";
    return s;
  }

  static String floats(float a, float b) {
    String s = "";
    if (a == b) s += "=";
    if (a != b) s += "!";
    if (a < b) s += "<";
    if (a <= b) s += "[";
    if (a > b) s += ">";
    if (a >= b) s += "]";
    boolean less = a < b;
    boolean more = a > b;
    return s + less + more + (a <= b ? 1 : 2) + (a >= b ? 1 : 2) + (a != b);
  }

  static String references(Object a, Object b) {
    return (a == b ? "same" : "other") + (a != b) + (a == null ? "null" : "some") + (b != null);
  }

  public static void main(String[] args) {
    int[] i = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};
    double[] d = {0.0, -0.0, 1, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE};
    for (int a : i) {
      for (int b : i) {
        System.out.print(ints(a, b) + " " + longs((long) a << 20, (long) b << 20) + " ");
      }
      System.out.println();
    }
    for (double a : d) {
      for (double b : d) {
        System.out.print(doubles(a, b) + " " + floats((float) a, (float) b) + " ");
      }
      System.out.println();
    }
    String s = "s";
    Object[] objects = {null, s, new String("s"), 1, 1, 1000, 1000, 1L};
    for (Object a : objects) {
      for (Object b : objects) {
        if (!(a instanceof Integer x && x == 1000)) {
          System.out.print(references(a, b));
        }
      }
    }
    System.out.println();
    Boolean t = true;
    System.out.println((t & false) + " " + (t | false) + " " + (t ^ t) + " " + !t + " " + (s == "s") + ("s" + args.length == "s0"));
  }
}
