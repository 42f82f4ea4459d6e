package bytecode;

/** Every long operation on edge values. */
public class LongArithmetic {
  static final long[] EDGES = {0, 1, -1, 3, -3, 63, 64, 65, 1L << 31, 1L << 32, -(1L << 32), Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, 0x5555555555555555L};

  public static void main(String[] args) {
    for (long a : EDGES) {
      StringBuilder line = new StringBuilder();
      line.append(a).append(": ").append(-a).append(' ').append(~a).append(' ').append((int) a).append(' ').append((float) a).append(' ').append((double) a);
      for (long b : EDGES) {
        line.append(' ').append(a + b).append(',').append(a - b).append(',').append(a * b).append(',').append(a & b).append(',').append(a | b).append(',').append(a ^ b);
        line.append(',').append(a << b).append(',').append(a >> b).append(',').append(a >>> (int) b).append(',').append(a < b).append(a >= b).append(Long.compare(a, b)).append(Long.compareUnsigned(a, b));
        try {
          line.append(',').append(a / b).append(',').append(a % b);
        } catch (ArithmeticException e) {
          line.append(e.getMessage());
        }
      }
      System.out.println(line);
    }
  }
}
