package collections;

/** ArrayDeque around the end of its ring, growing while wrapped, beside LinkedList as a model. */
public class ArrayDequeRing {
  public static void main(String[] args) {
    var d = new java.util.ArrayDeque<Integer>(3);
    var model = new java.util.LinkedList<Integer>();
    var r = new java.util.Random(17);
    long log = 0;
    for (int i = 0; i < 4000; i++) {
      switch (r.nextInt(i % 800 < 400 ? 6 : 9)) {
        case 0, 1 -> { d.addFirst(i); model.addFirst(i); }
        case 2, 3 -> { d.addLast(i); model.addLast(i); }
        case 4, 6 -> { Integer a = d.pollFirst(), b = model.pollFirst(); log = log * 31 + (java.util.Objects.equals(a, b) ? 1 : 1000) + (a == null ? 0 : a); }
        case 5, 7 -> { Integer a = d.pollLast(), b = model.pollLast(); log = log * 31 + (java.util.Objects.equals(a, b) ? 1 : 1000) + (a == null ? 0 : a); }
        default -> { Integer x = r.nextInt(i + 1); log = log * 31 + (d.remove(x) == model.remove(x) ? 1 : 1000); }
      }
    }
    System.out.println(log + " " + d.size() + " " + new java.util.ArrayList<>(d).equals(model) + " " + java.util.Arrays.equals(d.toArray(), model.toArray()));
    var e = d.clone();
    e.removeIf(x -> x % 2 == 0);
    System.out.println(e.size() + " " + d.size() + " " + e.contains(1) + " " + e.stream().mapToInt(x -> x).sum());
    StringBuilder s = new StringBuilder();
    for (var i = e.descendingIterator(); i.hasNext(); ) {
      int x = i.next();
      if (x % 3 == 0) i.remove();
      else s.append(x % 10);
    }
    System.out.println(s.length() + " " + s.toString().hashCode());
  }
}
