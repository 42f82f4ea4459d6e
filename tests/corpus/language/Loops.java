package language;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Loops: labelled break and continue of every loop, enhanced for over everything, nested with switch and try, odd conditions. */
public class Loops {
  static String labelled(int limit) {
    StringBuilder s = new StringBuilder();
    int w = 0;
    whiles:
    while (true) {
      int d = 0;
      dos:
      do {
        d++;
        for (int f : new int[] {1, 2, 3}) {
          if (f == d) continue dos;
          if (d == 3) continue whiles;
          if (w > limit) break whiles;
          if (f == 3) break;
          s.append(w).append(d).append(f).append(' ');
        }
        s.append('.');
      } while (d < 5 && w++ < 20);
    }
    block:
    {
      if (w > 5) {
        break block;
      }
      s.append("small");
    }
    return s.toString();
  }

  static class Countdown implements Iterable<Long> {
    final long from;

    Countdown(long from) {
      this.from = from;
    }

    @Override
    public Iterator<Long> iterator() {
      return new Iterator<>() {
        long at = from;

        @Override
        public boolean hasNext() {
          return at > 0;
        }

        @Override
        public Long next() {
          return at--;
        }
      };
    }
  }

  static int gcd(int a, int b) {
    for (; b != 0; ) {
      int t = a % b;
      a = b;
      b = t;
    }
    return a;
  }

  static int collatz(long n) {
    int steps = 0;
    while (n != 1) {
      n = (n & 1) == 0 ? n >> 1 : 3 * n + 1;
      steps++;
    }
    return steps;
  }

  public static void main(String[] args) {
    System.out.println(labelled(3) + "|" + labelled(9));
    long total = 0;
    for (long l : new Countdown(5)) {
      total = total * 10 + l;
    }
    for (char c : "abc".toCharArray()) {
      total += c;
    }
    for (byte b : new byte[] {-1, 5}) {
      total += b;
    }
    for (double d : new float[] {1.5f, 2.5f}) {
      total *= d;
    }
    for (Object o : new String[][] {{"a"}, {"b", "c"}}) {
      total += ((String[]) o).length;
    }
    for (int i : List.of(1, 2, 3)) {
      total -= i;
    }
    System.out.println(total + " " + gcd(1071, 462) + " " + collatz(27));
    int i, j;
    for (i = 0, j = 100; i < j; i += 3, j -= 7) {
      if (i == j) break;
    }
    System.out.println(i + " " + j);
    int hash = 0;
    for (int a = 0; a < 50; a++) {
      for (int b = a; b < 50; b++) {
        for (int c = b; c < 50; c++) {
          if (a * a + b * b == c * c && a > 0) {
            hash = hash * 31 + c;
          }
        }
      }
    }
    System.out.println(hash);
    int n = 0;
    for (int k = Integer.MAX_VALUE - 1; k > 0; k++) {
      n++;
    }
    for (byte b = 120; b > 0; b++) {
      n++;
    }
    for (long l = Integer.MAX_VALUE; l < Integer.MAX_VALUE + 4L; l++) {
      n++;
    }
    for (float f = 1 << 24; n < 100 && f + 1 == f; n++) {
      f++;
    }
    for (char c = 65530; c > 10; c++) {
      n++;
    }
    System.out.println(n);
    try {
      List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
      for (Integer x : list) {
        if (x == 1) list.add(4);
      }
    } catch (java.util.ConcurrentModificationException e) {
      System.out.println("modified");
    }
    try {
      for (String s : (String[]) null) {
        System.out.println(s);
      }
    } catch (NullPointerException e) {
      System.out.println("null array");
    }
    do {
      n--;
      if (n % 2 == 0) continue;
      if (n < 90) break;
    } while (n > 0);
    System.out.println(n);
    while (false || n-- > 80) ;
    System.out.println(n);
  }
}
