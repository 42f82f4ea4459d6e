package library;

import java.util.*;
import java.util.concurrent.*;

/** Every list, queue, deque and set. */
public class ListsTour {
  enum Day { MON, TUE, WED, THU }

  static void list(List<Integer> l) {
    Collections.addAll(l, 5, 3, 9, 1, 3);
    l.add(2, 77);
    l.remove(Integer.valueOf(3));
    l.remove(0);
    l.addAll(1, List.of(8, 8));
    ListIterator<Integer> i = l.listIterator(l.size());
    System.out.print(l.getClass().getSimpleName() + " " + l + l.indexOf(8) + l.lastIndexOf(8) + l.subList(1, 3) + i.previous() + i.previousIndex());
    l.sort(null);
    System.out.println(l + "" + l.contains(77) + l.hashCode() + l.equals(new ArrayList<>(l)) + Arrays.toString(l.toArray(new Integer[0])));
    try {
      l.get(100);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }

  static void queue(Queue<Integer> q) {
    for (int i : new int[] {5, 2, 8, 1}) {
      q.offer(i);
    }
    StringBuilder b = new StringBuilder(q.getClass().getSimpleName() + " " + q.peek() + q.size() + q.contains(8) + q.remove(2) + " ");
    while (!q.isEmpty()) {
      b.append(q.poll()).append(' ');
    }
    try {
      q.remove();
    } catch (NoSuchElementException e) {
      b.append(e.getClass().getSimpleName());
    }
    System.out.println(b.append(q.poll()));
  }

  static void deque(Deque<Integer> d) {
    d.addFirst(1);
    d.addLast(2);
    d.push(0);
    d.offerLast(3);
    Iterator<Integer> i = d.descendingIterator();
    System.out.println(d.getClass().getSimpleName() + d + i.next() + d.peekFirst() + d.peekLast() + d.pop() + d.pollLast() + d.removeFirstOccurrence(2) + d);
  }

  static void set(Set<String> s) {
    s.addAll(List.of("b", "c", "a", "d"));
    System.out.println(s.getClass().getSimpleName() + new TreeSet<>(s) + s.add("a") + s.remove("z") + s.retainAll(Set.of("a", "c", "q")) + s.size() + s.equals(Set.of("a", "c")) + s.hashCode());
  }

  public static void main(String[] args) throws Exception {
    list(new ArrayList<>());
    list(new LinkedList<>());
    list(new Vector<>());
    list(new Stack<>());
    list(new CopyOnWriteArrayList<>());
    list(Collections.synchronizedList(new ArrayList<>()));
    queue(new PriorityQueue<>());
    queue(new PriorityQueue<>(Comparator.reverseOrder()));
    queue(new ArrayDeque<>());
    queue(new LinkedList<>());
    queue(new ConcurrentLinkedQueue<>());
    queue(new ConcurrentLinkedDeque<>());
    queue(new ArrayBlockingQueue<>(10));
    queue(new LinkedBlockingQueue<>());
    queue(new LinkedBlockingDeque<>());
    queue(new PriorityBlockingQueue<>());
    queue(new LinkedTransferQueue<>());
    deque(new ArrayDeque<>());
    deque(new LinkedList<>());
    deque(new ConcurrentLinkedDeque<>());
    deque(new LinkedBlockingDeque<>());
    set(new HashSet<>());
    set(new LinkedHashSet<>());
    set(new TreeSet<>());
    set(new ConcurrentSkipListSet<>());
    set(new CopyOnWriteArraySet<>());
    set(ConcurrentHashMap.newKeySet());
    set(Collections.newSetFromMap(new HashMap<>()));
    EnumSet<Day> days = EnumSet.range(Day.TUE, Day.THU);
    System.out.println(days + " " + EnumSet.complementOf(days) + EnumSet.noneOf(Day.class) + EnumSet.allOf(Day.class));
  }
}
