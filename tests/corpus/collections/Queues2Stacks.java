package collections;

import java.util.*;

/** Deques used as queue and stack in all six method families: throwing, returning null, blocking-free; both ends. */
public class Queues2Stacks {
  public static void main(String[] args) {
    for (Deque<Integer> d : List.<Deque<Integer>>of(new ArrayDeque<>(), new LinkedList<>(), new java.util.concurrent.ConcurrentLinkedDeque<>(), new java.util.concurrent.LinkedBlockingDeque<>(4))) {
      StringBuilder s = new StringBuilder(d.getClass().getSimpleName() + " ");
      for (int i = 0; i < 6; i++) {
        try {
          s.append(i % 3 == 0 ? d.offerFirst(i) : i % 3 == 1 ? d.offerLast(i) : d.add(i));
        } catch (IllegalStateException e) {
          s.append(e.getMessage());
        }
      }
      s.append(d).append(d.peekFirst()).append(d.peekLast()).append(d.getFirst()).append(d.element()).append(d.pollFirst()).append(d.pollLast()).append(d.pop()).append(d.removeLast()).append(d);
      d.clear();
      for (Runnable r : new Runnable[] {d::getFirst, d::getLast, d::removeFirst, d::removeLast, d::pop, d::element, d::remove}) {
        try {
          r.run();
        } catch (NoSuchElementException e) {
          s.append('!');
        }
      }
      s.append(d.peek()).append(d.poll()).append(d.pollLast()).append(d.removeFirstOccurrence(1)).append(d.isEmpty());
      d.push(1);
      d.push(2);
      s.append(d).append(d.descendingIterator().next()).append(d.contains(2)).append(d.size());
      System.out.println(s);
    }
  }
}
