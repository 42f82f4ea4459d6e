package exceptions;

/** Exceptions in loop headers, bodies and updates; values of the loop variables afterwards; thousands of throws. */
public class ThrowInLoops {
  static int calls;

  static boolean check(int i) {
    calls++;
    if (i == 4) throw new IllegalArgumentException("check " + i);
    return i < 8;
  }

  static int update(int i) {
    if (i == 6) throw new IllegalStateException("update " + i);
    return i + 1;
  }

  public static void main(String[] args) {
    int i = 0, sum = 0;
    while (i < 20) {
      try {
        for (; check(i); i = update(i)) {
          if (i == 2) {
            i = 3;
            throw new RuntimeException("body");
          }
          sum += i;
        }
        i = 100;
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage() + " " + i + " " + sum);
        i = 5;
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage() + " " + i + " " + sum);
        i += 10;
      } catch (RuntimeException e) {
        System.out.println(e.getMessage() + " " + i + " " + sum);
      }
    }
    System.out.println(calls);
    long hash = 0;
    int[] a = new int[10];
    for (int k = 0; k < 3000; k++) {
      try {
        a[k % 12] += 100 / (k % 7);
        hash = hash * 31 + a[k % 10];
      } catch (ArithmeticException e) {
        hash ^= k;
      } catch (ArrayIndexOutOfBoundsException e) {
        hash += e.getMessage().length();
      }
    }
    System.out.println(hash);
    java.util.Iterator<Integer> it = java.util.List.of(1, 2, 3).iterator();
    try {
      while (true) sum += it.next();
    } catch (java.util.NoSuchElementException e) {
      System.out.println(sum + " " + it.hasNext());
    }
    for (int n = 0; n < 3; n++) {
      try {
        if (n == 1) continue;
        if (n == 2) throw new Exception("last");
      } catch (Exception e) {
        System.out.println(e.getMessage() + n);
      } finally {
        System.out.print("f" + n + " ");
      }
    }
    System.out.println();
  }
}
