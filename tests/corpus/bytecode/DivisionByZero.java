package bytecode;

/** Division by zero of int and long in every position that could hide it: unused results, conditions, constants, loops; floating point has none. */
public class DivisionByZero {
  static int zero;
  static long lzero;
  static int calls;

  static int call() {
    return ++calls;
  }

  interface Try {
    void run();
  }

  static void attempt(String name, Try t) {
    try {
      t.run();
      System.out.println(name + " fine");
    } catch (ArithmeticException e) {
      System.out.println(name + " " + e.getMessage() + " calls " + calls);
    }
  }

  public static void main(String[] args) {
    attempt("unused quotient", () -> { int x = 5 / zero; });
    attempt("unused remainder", () -> { long x = 5 % lzero; });
    attempt("constant", () -> { int x = 1 / 0; });
    attempt("zero by zero", () -> { int x = zero / zero; });
    attempt("left first", () -> { int x = call() / zero; });
    attempt("right first too", () -> { int x = zero / (zero * call()) + call(); });
    attempt("short circuit", () -> { boolean b = zero != 0 && 5 / zero > 1; });
    attempt("condition", () -> { if (call() % lzero == 0) call(); });
    attempt("loop", () -> { for (int i = 3; i >= -3; i--) calls += 6 / i; });
    attempt("assign", () -> { int[] a = {4}; a[0] /= zero; });
    attempt("char", () -> { char c = 'x'; c %= zero; });
    attempt("boxed", () -> { Integer i = 7; i /= zero; });
    attempt("mixed", () -> { long l = 3; l = l / zero; });
    attempt("double", () -> { double d = 5 / (double) zero; System.out.print(d + " " + 5 % 0.0 + " " + -1f / zero + " "); });
    attempt("array index", () -> { int[] a = new int[call()]; a[1 / zero] = call(); });
    System.out.println(calls);
  }
}
