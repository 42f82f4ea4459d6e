package bytecode;

/** Every comparison with NaN, as branch, negated, as value, in && and ||, in loops: fcmpl, fcmpg, dcmpl, dcmpg. */
public class NanBranches {
  static String doubles(double a, double b) {
    String s = "";
    if (a < b) s += "<"; else s += ".";
    if (a <= b) s += "="; else s += ".";
    if (a > b) s += ">"; else s += ".";
    if (a >= b) s += "g"; else s += ".";
    if (a == b) s += "e"; else s += ".";
    if (a != b) s += "n"; else s += ".";
    if (!(a < b)) s += "!"; else s += ".";
    if (!(a >= b)) s += "!"; else s += ".";
    if (a < b || a > b) s += "|"; else s += ".";
    if (!(a < b) && !(a > b)) s += "&"; else s += ".";
    return s;
  }

  static String floats(float a, float b) {
    boolean l = a < b, le = a <= b, g = a > b, ge = a >= b, e = a == b, n = a != b;
    return "" + (l ? 1 : 0) + (le ? 1 : 0) + (g ? 1 : 0) + (ge ? 1 : 0) + (e ? 1 : 0) + (n ? 1 : 0) + (!l ? 1 : 0) + (!ge ? 1 : 0) + (l ^ ge) + (a < b ? a : b);
  }

  public static void main(String[] args) {
    double[] d = {Double.NaN, 0.0, -0.0, 1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (double a : d) {
      StringBuilder s = new StringBuilder();
      for (double b : d) {
        s.append(doubles(a, b)).append(' ').append(floats((float) a, (float) b)).append(' ');
      }
      System.out.println(s);
    }
    int n = 0;
    for (double x = 0; !(x >= Double.NaN) && n < 5; x++) n++;
    while (Double.NaN < n) n++;
    do n++; while (n <= Float.NaN);
    double nan = 0.0 / d[1];
    System.out.println(n + " " + (nan != nan) + " " + (nan == nan) + " " + (nan < nan) + " " + Double.compare(nan, nan) + " " + Double.valueOf(nan).equals(nan) + " " + Double.compare(nan, 1e308) + " " + (Double.MIN_VALUE > 0));
  }
}
