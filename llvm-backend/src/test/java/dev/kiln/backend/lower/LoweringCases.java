package dev.kiln.backend.lower;

/** Bodies whose lowering is pinned in the golden files. */
@SuppressWarnings("unused")
final class LoweringCases {
  private int count;
  private volatile long ticks;
  private final Object next;
  private static String name = "start";

  LoweringCases(Object next) {
    this.next = next;
  }

  static int divide(int a, int b) {
    return a / b;
  }

  static int sum(int[] a) {
    int s = 0;
    for (int i = 0; i < a.length; i++) {
      s += a[i];
    }
    return s;
  }

  int field(LoweringCases other) {
    other.count += count;
    ticks++;
    return other.count;
  }

  static void store(Object[] a, Object value) {
    a[0] = value;
  }

  static Object cast(Object value) {
    if (value instanceof CharSequence) {
      return (String) value;
    }
    return (Object[]) value;
  }

  static int caught(Object value) {
    try {
      return value.hashCode();
    } catch (IllegalStateException e) {
      return 1;
    } finally {
      name = "done";
    }
  }

  synchronized void locked(Runnable task) {
    task.run();
  }

  static boolean compare(double a, double b, long c, long d) {
    return a < b && c >= d;
  }

  static int choose(String s, int i) {
    return switch (i) {
      case 1, 2 -> s.length();
      case 1000 -> -1;
      default -> i << s.length();
    };
  }

  static byte[] table() {
    return new byte[] {1, 2, 3, 4, 5, 6, 7, 8};
  }

  static Object make(int n) {
    LoweringCases[][] grid = new LoweringCases[n][2];
    return n > 0 ? new LoweringCases(grid) : String.class;
  }

  static int convert(double d, float f) {
    return (byte) (int) d + (int) (long) f;
  }

  synchronized native boolean missing(int[] a, String s);
}
