package collections;

import java.util.*;

/** Ring buffers, sliding windows with monotonic deques, running medians with two heaps, interval merging. */
public class BoundedBuffers {
  static List<Integer> windowMaxima(int[] a, int k) {
    Deque<Integer> q = new ArrayDeque<>();
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < a.length; i++) {
      while (!q.isEmpty() && q.peekFirst() <= i - k) q.pollFirst();
      while (!q.isEmpty() && a[q.peekLast()] <= a[i]) q.pollLast();
      q.addLast(i);
      if (i >= k - 1) out.add(a[q.peekFirst()]);
    }
    return out;
  }

  static double[] medians(int[] a) {
    PriorityQueue<Integer> low = new PriorityQueue<>(Comparator.reverseOrder()), high = new PriorityQueue<>();
    double[] out = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      low.add(a[i]);
      high.add(low.poll());
      if (high.size() > low.size()) low.add(high.poll());
      out[i] = low.size() > high.size() ? low.peek() : (low.peek() + high.peek()) / 2.0;
    }
    return out;
  }

  static class Ring<T> extends AbstractList<T> {
    final Object[] items;
    int start, size;

    Ring(int n) { items = new Object[n]; }

    @Override public boolean add(T t) {
      items[(start + size) % items.length] = t;
      if (size < items.length) size++;
      else start = (start + 1) % items.length;
      modCount++;
      return true;
    }

    @SuppressWarnings("unchecked") @Override public T get(int i) { return (T) items[(start + Objects.checkIndex(i, size)) % items.length]; }

    @Override public int size() { return size; }
  }

  public static void main(String[] args) {
    int[] a = {5, 3, 8, 1, 9, 2, 2, 7, 6, 4};
    System.out.println(windowMaxima(a, 3) + " " + windowMaxima(a, 1).size() + windowMaxima(a, 11) + " " + Arrays.toString(medians(a)));
    Ring<String> r = new Ring<>(3);
    for (String s : "a b c d e".split(" ")) r.add(s);
    System.out.println(r + " " + r.indexOf("d") + r.contains("a") + r.equals(List.of("c", "d", "e")) + r.subList(1, 3) + new ArrayList<>(r).hashCode());
    int[][] intervals = {{5, 8}, {1, 3}, {2, 4}, {8, 9}, {12, 12}, {10, 11}};
    Arrays.sort(intervals, (x, y) -> x[0] - y[0]);
    List<int[]> merged = new ArrayList<>();
    for (int[] i : intervals) if (!merged.isEmpty() && merged.get(merged.size() - 1)[1] >= i[0] - 1) merged.get(merged.size() - 1)[1] = Math.max(merged.get(merged.size() - 1)[1], i[1]);
    else merged.add(i);
    System.out.println(merged.stream().map(Arrays::toString).toList());
    try {
      for (String s : r) r.add(s + s);
    } catch (ConcurrentModificationException e) {
      System.out.println(r);
    }
  }
}
