package bytecode;

/** frem and drem: signs, infinities, NaN, zeros, huge quotients, exactness. */
public class FloatRemainder {
  public static void main(String[] args) {
    double[] d = {0.0, -0.0, 1, -1, 0.5, 2.5, -2.5, 3, 1e300, -1e300, 1e-300, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Math.PI};
    for (double a : d) {
      StringBuilder s = new StringBuilder().append(a).append(" %");
      for (double b : d) {
        s.append(' ').append(a % b);
      }
      System.out.println(s);
    }
    float[] f = {0f, -0f, 1f, -7.25f, 0.1f, 1e30f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NEGATIVE_INFINITY, Float.NaN};
    for (float a : f) {
      StringBuilder s = new StringBuilder().append(a).append(" %");
      for (float b : f) {
        s.append(' ').append(a % b);
      }
      System.out.println(s);
    }
    double x = 10.75;
    x %= 3;
    float y = -10.75f;
    y %= -3;
    int i = 17;
    i %= 5.5;
    System.out.println(x + " " + y + " " + i + " " + Math.IEEEremainder(10.75, 3) + " " + Math.IEEEremainder(5, 2) + " " + Math.IEEEremainder(-0.0, 1));
  }
}
