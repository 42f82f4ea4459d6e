package exceptions;

/** Code that goes on in the deepest frame after its callee overflowed overflows there again. */
public class OverflowAgain {
  private static int budget;
  private static long ballast;

  public static void main(String[] args) throws InterruptedException {
    Runnable all =
        () -> {
          for (int i = 0; i < 20; i++) {
            budget = 40;
            try {
              System.out.println(narrow(0));
            } catch (StackOverflowError e) {
              System.out.println("narrow " + budget);
            }
            budget = 40;
            try {
              System.out.println(wide(1, 2, 3, 4, 5, 6, 7, 8));
            } catch (StackOverflowError e) {
              System.out.println("wide " + budget);
            }
          }
        };
    all.run();
    Thread small = new Thread(null, all, "small", 256 << 10);
    small.start();
    small.join();
  }

  private static int narrow(int n) {
    try {
      return narrow(n + 1) + 1;
    } catch (StackOverflowError e) {
      while (budget > 0) {
        budget--;
        try {
          narrow(n + 1);
        } catch (StackOverflowError again) {
          ballast++;
        }
      }
      throw e;
    }
  }

  private static long wide(long a, long b, long c, long d, long e, long f, long g, long h) {
    try {
      return wide(b, c, d, e, f, g, h, a) + a + b * c + d * e + f * g + h;
    } catch (StackOverflowError error) {
      if (budget > 0) {
        budget--;
        return wide(h, a, b, c, d, e, f, g) + a * b + c * d + e * f + g * h;
      }
      throw error;
    }
  }
}
