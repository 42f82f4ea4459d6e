package exceptions;

/** Allocations that can never succeed: OutOfMemoryError with its message, and the program goes on. */
public class OutOfMemoryLimits {
  interface Try {
    Object run();
  }

  static void attempt(Try t) {
    try {
      System.out.println("fine " + t.run());
    } catch (OutOfMemoryError e) {
      System.out.println("OutOfMemoryError " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    attempt(() -> new long[Integer.MAX_VALUE]);
    attempt(() -> new Object[Integer.MAX_VALUE]);
    attempt(() -> new byte[Integer.MAX_VALUE]);
    attempt(() -> new int[2][Integer.MAX_VALUE].length);
    attempt(() -> "ab".repeat(Integer.MAX_VALUE));
    attempt(() -> new StringBuilder().append(new char[10]).length());
    StringBuilder s = new StringBuilder("x");
    attempt(() -> {
      s.ensureCapacity(10);
      return s.append("still usable");
    });
    attempt(() -> new byte[10].length);
  }
}
