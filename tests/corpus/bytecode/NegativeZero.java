package bytecode;

/** Where -0.0 and 0.0 differ and where not: arithmetic, comparison, division, min and max, boxes, conversion. */
public class NegativeZero {
  static double neg = -0.0;
  static double pos = 0.0;
  static float fneg = -0f;

  public static void main(String[] args) {
    System.out.println((neg == pos) + " " + (neg < pos) + " " + (neg >= pos) + " " + 1 / neg + " " + 1 / pos + " " + 1 / -pos + " " + 1 / (0 - pos) + " " + 1 / (neg + pos) + " " + 1 / (neg + neg) + " " + 1 / (neg - pos) + " " + 1 / (neg * -1));
    System.out.println(-pos + " " + -neg + " " + (0.0 - neg) + " " + (neg - 0) + " " + neg * 5 + " " + neg * -5 + " " + neg / 3 + " " + -3 % 3.0 + " " + neg % 3 + " " + Math.abs(neg) + " " + fneg * 0 + " " + -fneg);
    System.out.println(Math.max(neg, pos) + " " + Math.max(pos, neg) + " " + Math.min(neg, pos) + " " + Math.min(pos, neg) + " " + Math.max(fneg, 0f) + " " + Math.min(0f, fneg));
    System.out.println(Double.valueOf(neg).equals(pos) + " " + Double.compare(neg, pos) + " " + Double.compare(pos, neg) + " " + Float.compare(fneg, 0f) + " " + Double.valueOf(neg).hashCode() + " " + Double.valueOf(pos).hashCode());
    System.out.println((int) neg + " " + (long) fneg + " " + (float) neg + " " + (double) fneg + " " + Double.doubleToLongBits(neg) + " " + Float.floatToIntBits(fneg) + " " + (neg == 0) + " " + (int) -0.9);
    System.out.println(Math.sqrt(neg) + " " + Math.ceil(-0.5) + " " + Math.floor(neg) + " " + Math.rint(-0.3) + " " + Math.round(-0.3) + " " + Math.signum(neg) + " " + Math.copySign(1, neg) + " " + Math.atan2(neg, neg) + " " + Math.pow(neg, 3) + " " + Math.pow(neg, -1) + " " + Math.cbrt(neg) + " " + Math.nextUp(neg) + " " + Math.nextDown(pos));
    double sum = neg;
    for (int i = 0; i < 3; i++) sum += neg;
    System.out.println(sum + " " + (sum + 0) + " " + (0.0 == -0.0 ? "equal" : "not"));
    double[] sorted = {pos, neg, 1, neg, pos, -1};
    java.util.Arrays.sort(sorted);
    System.out.println(java.util.Arrays.toString(sorted) + java.util.Arrays.binarySearch(sorted, 0.0));
  }
}
