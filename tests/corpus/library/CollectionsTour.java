package library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The collections. */
public class CollectionsTour {
  public static void main(String[] args) {
    Random random = new Random(1);
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      list.add(random.nextInt(100));
    }
    System.out.println(list);
    Collections.sort(list);
    System.out.println(list + " " + Collections.binarySearch(list, list.get(7)) + Collections.max(list) + Collections.frequency(list, 5));
    Collections.shuffle(list, random);
    System.out.println(list + " " + new TreeSet<>(list) + new HashSet<>(list));
    list.removeIf(x -> x % 2 == 0);
    list.replaceAll(x -> -x);
    System.out.println(list);
    Map<String, Integer> map = new HashMap<>();
    for (String w : "the quick brown fox jumps over the lazy dog the end".split(" ")) {
      map.merge(w, 1, Integer::sum);
    }
    System.out.println(map + " " + new TreeMap<>(map).headMap("fox") + map.getOrDefault("cat", 0) + map.computeIfAbsent("cat", String::length) + map.entrySet().iterator().next());
    Map<Integer, String> lru = new LinkedHashMap<>(4, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<Integer, String> e) {
        return size() > 3;
      }
    };
    for (int i = 0; i < 5; i++) {
      lru.put(i, "v" + i);
      lru.get(2);
    }
    System.out.println(lru);
    try {
      for (Integer i : list) {
        list.remove(i);
      }
    } catch (ConcurrentModificationException e) {
      System.out.println("modified");
    }
    try {
      List.of(1).add(2);
    } catch (UnsupportedOperationException e) {
      System.out.println("immutable " + e.getMessage());
    }
    PriorityQueue<String> queue = new PriorityQueue<>(List.of("d", "b", "c", "a"));
    ArrayDeque<Integer> deque = new ArrayDeque<>();
    deque.push(1);
    deque.addLast(2);
    deque.offerFirst(0);
    System.out.println(queue.poll() + queue.poll() + deque + deque.pollLast());
    LinkedList<Integer> linked = new LinkedList<>(List.of(1, 2, 3));
    Iterator<Integer> it = linked.iterator();
    it.next();
    it.remove();
    System.out.println(linked + " " + linked.descendingIterator().next());
    BitSet bits = new BitSet();
    bits.set(1, 70, true);
    bits.flip(65);
    System.out.println(bits.cardinality() + " " + bits.nextClearBit(2));
    Map<Object, Integer> identity = new IdentityHashMap<>();
    identity.put(new String("a"), 1);
    identity.put(new String("a"), 2);
    System.out.println(identity.size() + " " + Set.of(1).contains(1) + Map.of("k", "v") + Arrays.asList(3, 1, 2).indexOf(2) + Collections.nCopies(3, "x") + Collections.unmodifiableList(list).equals(list));
    int[] numbers = random.ints(2000, 0, 1000).toArray();
    Arrays.sort(numbers);
    Integer[] boxed = random.ints(500).boxed().toArray(Integer[]::new);
    Arrays.sort(boxed, Collections.reverseOrder());
    System.out.println(numbers[100] + " " + Arrays.hashCode(numbers) + Arrays.equals(numbers, numbers.clone()) + Arrays.hashCode(boxed) + Arrays.stream(numbers).distinct().count());
    Map<Integer, Integer> big = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      big.put(i * 7919 % 100_003, i);
    }
    long sum = 0;
    for (int v : big.values()) {
      sum += v;
    }
    System.out.println(big.size() + " " + sum);
  }
}
