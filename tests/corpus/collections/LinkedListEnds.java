package collections;

/** LinkedList as list, queue and deque: iterators that change it, descending order, positions found from the nearer end. */
public class LinkedListEnds {
  public static void main(String[] args) {
    var l = new java.util.LinkedList<String>();
    for (char c = 'a'; c < 'k'; c++) if (c % 2 == 0) l.addFirst("" + c); else l.addLast("" + c);
    l.push("push");
    l.offer("offer");
    l.offerFirst("first");
    l.add(5, "five");
    System.out.println(l + " " + l.peek() + l.peekLast() + " " + l.pop() + l.pollLast() + " " + l.get(1) + l.get(8) + " " + l.indexOf("five") + l.lastIndexOf("z"));
    l.addAll(java.util.List.of("a", "b", "a"));
    System.out.println(l.removeFirstOccurrence("a") + " " + l.removeLastOccurrence("a") + " " + l.removeFirstOccurrence("none") + " " + l);
    var it = l.listIterator(4);
    it.previous();
    it.remove();
    it.add("X");
    it.next();
    it.set("Y");
    System.out.println(l + " " + it.nextIndex() + it.previousIndex());
    StringBuilder s = new StringBuilder();
    for (var d = l.descendingIterator(); d.hasNext(); ) {
      String x = d.next();
      if (x.equals("h")) d.remove();
      s.append(x);
    }
    System.out.println(s + " " + l.contains("h"));
    var sub = l.subList(1, 4);
    java.util.Collections.reverse(sub);
    sub.remove(0);
    System.out.println(l + " " + sub);
    l.set(0, null);
    System.out.println(l.indexOf(null) + " " + l.remove(null) + " " + l.element() + " " + l.hashCode());
    try {
      for (String x : l) l.addFirst("new");
    } catch (java.util.ConcurrentModificationException e) {
      System.out.println("modified " + l.size());
    }
    l.clear();
    System.out.println(l.poll() + " " + l.peekFirst() + " " + l.pollLast() + " " + l);
    try {
      l.removeFirst();
    } catch (java.util.NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
  }
}
