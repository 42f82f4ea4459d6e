package exceptions;

/** Very many handlers: try blocks nested forty deep by hand-made recursion of lambdas, and thirty in a row in one method. */
public class LimitsOfHandlers {
  static int reached;

  static void nest(int n) {
    try {
      reached++;
      if (n == 0) throw new IllegalStateException("deepest");
      nest(n - 1);
    } catch (IllegalStateException e) {
      if (n % 10 != 0) throw e;
      throw new IllegalStateException(e.getMessage() + n, n == 0 ? null : e);
    } catch (IllegalArgumentException e) {
      reached = -1;
    } finally {
      reached += n % 10 == 0 ? 100 : 0;
    }
  }

  static int row(int k) {
    int r = 0;
    try { if (k == 0) throw new ArithmeticException(); r++; } catch (ArithmeticException e) { r += 10; }
    try { if (k == 1) throw new ArrayStoreException(); r++; } catch (ArrayStoreException e) { r += 20; }
    try { if (k == 2) throw new ClassCastException(); r++; } catch (ClassCastException e) { r += 30; } finally { r *= 2; }
    try { if (k == 3) throw new NegativeArraySizeException(); r++; } catch (NegativeArraySizeException e) { r += 40; }
    try { if (k == 4) throw new IllegalStateException(); r++; } catch (IllegalStateException e) { r += 50; } finally { r -= 3; }
    try { try { if (k == 5) throw new Error(); r++; } finally { r += 7; } } catch (Error e) { r += 60; }
    try { try { if (k == 6) throw new Exception(); r++; } catch (RuntimeException e) { r = 0; } } catch (Exception e) { r += 70; }
    try { if (k == 7) return r * 1000; r++; } finally { r = -1; reached++; }
    try { while (true) { try { if (k == 8) break; if (r++ > 5) throw new StackOverflowError(); } catch (StackOverflowError e) { r += 80; break; } finally { r++; } } } finally { r <<= 1; }
    return r;
  }

  public static void main(String[] args) {
    try {
      nest(40);
    } catch (IllegalStateException e) {
      int causes = 0;
      for (Throwable t = e; t.getCause() != null; t = t.getCause()) causes++;
      System.out.println(e.getMessage() + " " + reached + " " + causes);
    }
    for (int k = -1; k < 10; k++) System.out.print(row(k) + " ");
    System.out.println(reached);
  }
}
