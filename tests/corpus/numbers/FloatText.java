package numbers;

/** Float.toString and parseFloat: boundaries, subnormals, halves, random values round trip. */
public class FloatText {
  public static void main(String[] args) {
    float[] v = {0f, -0f, 1e-3f, 9.999e-4f, 1e7f, 9999999f, 16777216f, 0.1f, 1 / 3f, 3.4028235e38f, 1.4e-45f, 2.8e-45f, 1.17549435e-38f, 1.1754942e-38f, 33554432f, 1e10f, 123456.79f, 8.5f, 1.0000001f, 4.7019774e-38f, Float.NaN, Float.NEGATIVE_INFINITY, 2e-3f, 1.1e-44f};
    for (float f : v) System.out.print(f + " " + (double) f + " " + Float.toHexString(f) + " ");
    System.out.println();
    String[] texts = {"1.17549429e-38", "1.40129846432481707e-45", "0.7e-45", "0.70064923216240862e-45", "3.4028235677973366e38", "3.40282356779733642e38", "16777217", "16777219", "1.00000017881393432617187499", "1.00000017881393432617187500", "0x1.fffffeP127", "0x1p-149", "0x0.8p-149", "1e39", "-1e-50", " 1.5f ", "+.5d", "5.", "Infinity", "-NaN", "0x.8p1"};
    for (String t : texts) {
      float f = Float.parseFloat(t);
      System.out.print(f + " " + Integer.toHexString(Float.floatToIntBits(f)) + " " + Double.parseDouble(t) + " ");
    }
    System.out.println();
    long hash = 0;
    int good = 0;
    java.util.Random r = new java.util.Random(11);
    for (int i = 0; i < 4000; i++) {
      float f = Float.intBitsToFloat(r.nextInt());
      String t = Float.toString(f);
      hash = hash * 31 + t.hashCode();
      if (Float.compare(Float.parseFloat(t), f) == 0) good++;
    }
    System.out.println(hash + " " + good);
  }
}
