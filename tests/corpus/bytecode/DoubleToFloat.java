package bytecode;

/** d2f: rounding to even, overflow to infinity, subnormals, underflow to zero with its sign; f2d keeps everything. */
public class DoubleToFloat {
  public static void main(String[] args) {
    double[] values = {0.1, 1.0000000596046448, 1.0000000596046447, 1.00000005960464490, 1.0000001788139343, 3.4028234663852886E38, 3.4028235677973365E38, 3.4028235677973366E38, 3.5e38, -1e300, 1.1754943508222875E-38, 1.1754943157898258E-38, 1.4e-45, 7.006492321624085E-46, 7.006492321624086E-46, 7e-46, 1e-46, -1e-46, 2.1019476964872256E-45, 2.101947696487226E-45, 16777217, 16777219, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, -Double.MIN_VALUE};
    for (double d : values) {
      float f = (float) d;
      System.out.println(d + " -> " + f + " " + Integer.toHexString(Float.floatToIntBits(f)) + " -> " + (double) f + " " + ((double) f == d) + " " + 1 / f);
    }
    float acc = 0;
    double sum = 0;
    for (int i = 0; i < 1000; i++) {
      acc += 0.1;
      sum += 0.1f;
    }
    System.out.println(acc + " " + sum + " " + (0.1f + 0.2f) + " " + (0.1 + 0.2) + " " + (0.1f == 0.1) + " " + (float) (0.1f + 0.2) + " " + (0.1f * 3 == 0.3f));
    float x = 1e20f, y = 1e20f;
    System.out.println(x * y + " " + (double) x * y + " " + (double) (x * y) + " " + x * y / 1e30f + " " + (float) ((double) x * y / 1e30));
  }
}
