package bytecode;

/** Direct, mutual, tree, tail and nested recursion with int, long, double and reference results. */
public class RecursionKinds {
  static int ackermann(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }

  static long fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

  static boolean even(long n) { return n == 0 || odd(n - 1); }

  static boolean odd(long n) { return n != 0 && even(n - 1); }

  static double cf(int n) { return n == 0 ? 1 : 1 + 1 / cf(n - 1); }

  static String hanoi(int n, char a, char b, char c) { return n == 0 ? "" : hanoi(n - 1, a, c, b) + a + c + " " + hanoi(n - 1, b, a, c); }

  static int collatz(long n, int steps) { return n == 1 ? steps : collatz(n % 2 == 0 ? n / 2 : 3 * n + 1, steps + 1); }

  static int mc91(int n) { return n > 100 ? n - 10 : mc91(mc91(n + 11)); }

  static int hofstadter(int n) { return n <= 2 ? 1 : hofstadter(n - hofstadter(n - 1)) + hofstadter(n - hofstadter(n - 2)); }

  static float gcd(float a, float b) { return b < 0.5f ? a : gcd(b, a % b); }

  static int[] sum(int[] a, int i) {
    if (i == a.length) return new int[] {0};
    int[] r = sum(a, i + 1);
    r[0] += a[i];
    return r;
  }

  public static void main(String[] args) {
    System.out.println(ackermann(2, 9) + " " + fib(22) + " " + even(1000) + odd(999) + even(7) + " " + cf(30) + " " + hanoi(4, 'A', 'B', 'C'));
    System.out.println(collatz(27, 0) + " " + collatz(837799, 0) + " " + mc91(45) + " " + hofstadter(25) + " " + gcd(1071f, 462f) + " " + sum(new int[] {1, 2, 3, 4}, 0)[0]);
  }
}
