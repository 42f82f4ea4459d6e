package bytecode;

/** Every int operation on edge values. */
public class IntArithmetic {
  static final int[] EDGES = {0, 1, -1, 2, -2, 7, -7, 31, 32, 33, 255, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1, 0x55555555};

  public static void main(String[] args) {
    for (int a : EDGES) {
      StringBuilder line = new StringBuilder();
      line.append(a).append(": ").append(-a).append(' ').append(~a).append(' ').append((byte) a).append(' ').append((short) a).append(' ').append((int) (char) a);
      for (int b : EDGES) {
        line.append(' ').append(a + b).append(',').append(a - b).append(',').append(a * b).append(',').append(a & b).append(',').append(a | b).append(',').append(a ^ b);
        line.append(',').append(a << b).append(',').append(a >> b).append(',').append(a >>> b).append(',').append(a < b).append(a <= b).append(a == b);
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
