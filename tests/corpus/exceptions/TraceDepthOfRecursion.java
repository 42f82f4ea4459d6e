package exceptions;

/** Traces of recursion: each level its line, mutual recursion, constructors calling each other, depth exact. */
public class TraceDepthOfRecursion {
  static int even(int n) {
    if (n == 0) throw new IllegalStateException("bottom");
    return odd(n - 1) + 1;
  }

  static int odd(int n) {
    return n == 0
        ? 0
        : even(
            n - 1);
  }

  static class Chain {
    Chain next;

    Chain(int n) {
      if (n == 0) throw new RuntimeException("chain");
      next = n % 2 == 0
          ? new Chain(n - 1)
          : new Chain(n - 1, true);
    }

    Chain(int n, boolean flag) {
      this(n);
    }
  }

  static int sum(java.util.List<Object> l) {
    int s = 0;
    for (Object o : l) s += o instanceof Integer i ? i : sum((java.util.List<Object>) o);
    return s;
  }

  static void depth(int n) {
    if (n == 0) throw new RuntimeException();
    depth(n - 1);
  }

  public static void main(String[] args) {
    try {
      even(6);
    } catch (IllegalStateException e) {
      e.printStackTrace(System.out);
    }
    try {
      new Chain(4);
    } catch (RuntimeException e) {
      e.printStackTrace(System.out);
    }
    try {
      sum(java.util.List.of(1, java.util.List.of(2, java.util.List.of("three"))));
    } catch (ClassCastException e) {
      for (StackTraceElement x : e.getStackTrace()) System.out.println(x);
    }
    for (int n : new int[] {0, 1, 10, 500, 1022}) {
      try {
        depth(n);
      } catch (RuntimeException e) {
        int count = 0;
        for (StackTraceElement x : e.getStackTrace()) if (x.getMethodName().equals("depth")) count++;
        System.out.print(n + ":" + count + " ");
      }
    }
    System.out.println();
  }
}
