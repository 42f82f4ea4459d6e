package numbers;

/** Double.toString: shortest digits as Java 17 prints them, format boundaries, powers of ten and two, subnormals. */
public class DoubleText {
  public static void main(String[] args) {
    double[] v = {1e-3, 9.999999999999999e-4, 1e7, 9999999.999999998, 123456.789, 0.1, 1 / 3.0, 2 / 3.0, 100, 1e21, 1e22, 1e23, 2e23, 5e-324, 1e-323, 2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, 4.35, 4.349999999999999, 9007199254740993.0, 1.0E16, 3.141592653589793, 2.718281828459045, 123456789.0, 1234567.0, 12345678.9, 8.41e21, 2.0e-3, 2.2e-322, 4.8726570057E288};
    for (double d : v) System.out.print(d + " " + -d + " " + (float) d + " ");
    System.out.println();
    StringBuilder s = new StringBuilder();
    for (int e = -325; e < 310; e += 9) s.append(Double.parseDouble("1e" + e)).append(' ').append(Double.parseDouble("9.5e" + e)).append(' ');
    System.out.println(s);
    s.setLength(0);
    for (int e = -1074; e < 1024; e += 41) s.append(Math.scalb(1.0, e)).append(' ').append(Math.nextDown(Math.scalb(1.0, e))).append(' ');
    System.out.println(s);
    java.util.Random r = new java.util.Random(7);
    long hash = 0;
    int good = 0;
    for (int i = 0; i < 5000; i++) {
      double d = Double.longBitsToDouble(r.nextLong());
      String t = Double.toString(d);
      hash = hash * 31 + t.hashCode();
      if (Double.compare(Double.parseDouble(t), d) == 0) good++;
      double e = r.nextInt(2000000) / 1000.0;
      hash = hash * 31 + Double.toString(e).hashCode();
    }
    System.out.println(hash + " " + good);
  }
}
