package streams;

import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

/** Parallel streams keep encounter order where promised: collect, forEachOrdered, limit, findFirst, sorted, toArray. */
public class ParallelOrders {
  public static void main(String[] args) throws Exception {
    List<Integer> n = IntStream.range(0, 2000).boxed().toList();
    System.out.println(n.parallelStream().map(x -> x * 7 % 2003).filter(x -> x % 3 == 0).limit(12).toList());
    StringBuilder out = new StringBuilder();
    n.parallelStream().filter(x -> x % 191 == 0).forEachOrdered(x -> out.append(x).append(' '));
    System.out.println(out);
    System.out.println(n.parallelStream().filter(x -> x > 777).findFirst().get() + " " + n.parallelStream().anyMatch(x -> x == 1999) + n.parallelStream().allMatch(x -> x < 1999) + n.parallelStream().noneMatch(x -> x < 0));
    System.out.println(n.parallelStream().sorted(Comparator.comparing((Integer x) -> x % 10).thenComparing(Comparator.reverseOrder())).skip(195).limit(8).toList());
    System.out.println(n.parallelStream().map(String::valueOf).collect(Collectors.joining()).hashCode() + " " + n.parallelStream().reduce(0, (a, x) -> (a * 31 + x) & 0xffff, (a, b) -> a ^ b).getClass().getSimpleName() + " " + n.parallelStream().mapToInt(x -> x).sum() + " " + n.parallelStream().reduce(0, Integer::max));
    System.out.println(Arrays.hashCode(n.parallelStream().map(x -> x ^ 5).toArray(Integer[]::new)) + " " + n.parallelStream().takeWhile(x -> x < 1500).count() + " " + n.parallelStream().dropWhile(x -> x < 1990).toList());
    System.out.println(n.parallelStream().map(x -> x / 100).distinct().toList() + " " + n.parallelStream().unordered().map(x -> x % 5).distinct().sorted().toList());
    System.out.println(IntStream.rangeClosed(1, 1000).parallel().mapToObj(java.math.BigInteger::valueOf).reduce(java.math.BigInteger.ONE, java.math.BigInteger::multiply).bitLength());
    Set<String> caught = new TreeSet<>();
    try {
      n.parallelStream().forEach(x -> { if (x == 1234) throw new IllegalStateException("found " + x); });
    } catch (IllegalStateException e) {
      Throwable first = e; // the thrown one, or a copy of another thread's with it as cause
      while (first.getCause() != null) first = first.getCause();
      caught.add(first.getMessage());
    }
    System.out.println(caught + " " + n.parallelStream().isParallel() + n.parallelStream().sequential().isParallel());
    int[] a = new int[3000], b;
    for (int i = 0; i < a.length; i++) a[i] = (i * 7907) % 3001;
    b = a.clone();
    Arrays.parallelSort(b);
    int[] c = a.clone();
    Arrays.sort(c);
    System.out.println(Arrays.equals(b, c));
    Arrays.parallelPrefix(b, (x, y) -> (x + y) & 0xfffff);
    Arrays.parallelSetAll(c, i -> i * i);
    System.out.println(b[2999] + " " + c[2999] + " " + Arrays.stream(c).parallel().filter(x -> x % 2 == 0).count());
    ForkJoinPool pool = new ForkJoinPool(2);
    System.out.println(pool.submit(() -> n.parallelStream().mapToLong(x -> x).sum()).get());
    pool.shutdown();
    ConcurrentMap<Integer, List<Integer>> groups = n.parallelStream().collect(Collectors.groupingByConcurrent(x -> x % 4));
    System.out.println(groups.values().stream().map(List::size).toList() + " " + groups.get(3).stream().mapToInt(x -> x).sum());
  }
}
