package algorithms;

import java.util.*;
import java.util.stream.*;

/** Permutations, combinations, subsets, Gray codes, partitions by iterators and recursion; counts and order. */
public class Permutations {
  static boolean next(int[] a) {
    int i = a.length - 2;
    while (i >= 0 && a[i] >= a[i + 1]) i--;
    if (i < 0) return false;
    int j = a.length - 1;
    while (a[j] <= a[i]) j--;
    int t = a[i]; a[i] = a[j]; a[j] = t;
    for (int l = i + 1, r = a.length - 1; l < r; l++, r--) { t = a[l]; a[l] = a[r]; a[r] = t; }
    return true;
  }

  static Iterable<List<Integer>> combinations(int n, int k) {
    return () -> new Iterator<>() {
      int[] c = IntStream.range(0, k).toArray();
      boolean more = k <= n;

      @Override
      public boolean hasNext() {
        return more;
      }

      @Override
      public List<Integer> next() {
        if (!more) throw new NoSuchElementException();
        List<Integer> r = Arrays.stream(c).boxed().toList();
        int i = k - 1;
        while (i >= 0 && c[i] == n - k + i) i--;
        if (i < 0) more = false;
        else {
          c[i]++;
          for (int j = i + 1; j < k; j++) c[j] = c[j - 1] + 1;
        }
        return r;
      }
    };
  }

  static void partitions(int n, int max, Deque<Integer> at, List<String> out) {
    if (n == 0) out.add(at.toString());
    for (int i = Math.min(n, max); i > 0; i--) {
      at.addLast(i);
      partitions(n - i, i, at, out);
      at.removeLast();
    }
  }

  static <T> Stream<List<T>> all(List<T> l) {
    return l.isEmpty() ? Stream.of(List.of()) : IntStream.range(0, l.size()).boxed().flatMap(i -> {
      List<T> rest = new ArrayList<>(l);
      T t = rest.remove((int) i);
      return all(rest).map(r -> Stream.concat(Stream.of(t), r.stream()).toList());
    });
  }

  public static void main(String[] args) {
    int[] a = {1, 2, 2, 3};
    int n = 0;
    do {
      System.out.print(Arrays.toString(a).replaceAll("\\D", "") + " ");
      n++;
    } while (next(a));
    System.out.println(n);
    for (List<Integer> c : combinations(5, 3)) System.out.print(c);
    System.out.println();
    for (int i = 0; i < 16; i++) System.out.print(Integer.toBinaryString(16 + (i ^ i >> 1)).substring(1) + " ");
    List<String> out = new ArrayList<>();
    partitions(7, 7, new ArrayDeque<>(), out);
    System.out.println(out.size() + " " + out);
    System.out.println(all(List.of("x", "y", "z")).toList() + " " + all(List.of(1, 2, 3, 4, 5)).count());
    System.out.println(IntStream.range(0, 16).mapToObj(m -> IntStream.range(0, 4).filter(b -> (m >> b & 1) == 1).boxed().toList()).filter(l -> l.stream().mapToInt(x -> x).sum() == 3).toList());
    try {
      var it = combinations(1, 2).iterator();
      it.next();
    } catch (NoSuchElementException e) {
      System.out.println("none");
    }
  }
}
