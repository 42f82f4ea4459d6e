package collections;

/** PriorityQueue: order out, array order inside, removal of middle elements, comparators, heap from collections. */
public class PriorityQueues {
  record Task(String name, int p) implements Comparable<Task> {
    @Override
    public int compareTo(Task o) {
      return p - o.p;
    }
  }

  public static void main(String[] args) {
    var q = new java.util.PriorityQueue<Integer>();
    for (int i = 0; i < 20; i++) q.add(i * 13 % 20);
    System.out.println(q + " " + q.peek() + " " + q.contains(7) + " " + q.remove(7) + " " + q.remove(99) + " " + q);
    StringBuilder s = new StringBuilder();
    while (q.size() > 5) s.append(q.poll()).append(' ');
    System.out.println(s + "| " + q + " " + java.util.Arrays.toString(q.toArray()));
    var max = new java.util.PriorityQueue<>(java.util.Comparator.<Integer>reverseOrder());
    max.addAll(q);
    max.removeIf(x -> x % 2 == 0);
    System.out.println(max + " " + max.comparator().compare(1, 2) + " " + new java.util.PriorityQueue<>(max).peek() + " " + new java.util.PriorityQueue<>(new java.util.TreeSet<>(java.util.List.of(3, 1, 2))));
    var tasks = new java.util.PriorityQueue<Task>();
    String[] names = {"a", "b", "c", "d", "e", "f"};
    for (int i = 0; i < 6; i++) tasks.offer(new Task(names[i], i * 5 % 4));
    for (Task t; (t = tasks.poll()) != null; ) System.out.print(t.p());
    System.out.println(" " + tasks.poll() + tasks.peek());
    var r = new java.util.Random(4);
    var heap = new java.util.PriorityQueue<Long>(1);
    var sorted = new java.util.TreeMap<Long, Integer>();
    int bad = 0;
    for (int i = 0; i < 3000; i++) {
      if (r.nextInt(3) > 0) {
        long x = r.nextInt(500);
        heap.add(x);
        sorted.merge(x, 1, Integer::sum);
      } else if (!heap.isEmpty()) {
        long x = heap.poll();
        if (x != sorted.firstKey()) bad++;
        sorted.compute(x, (k, v) -> v == 1 ? null : v - 1);
      }
    }
    System.out.println(bad + " " + heap.size() + " " + heap.stream().mapToLong(x -> x).sum());
    for (var i = heap.iterator(); i.hasNext(); ) if (i.next() % 3 == 0) i.remove();
    System.out.println(heap.size() + " " + heap.stream().noneMatch(x -> x % 3 == 0) + " " + heap.peek());
  }
}
