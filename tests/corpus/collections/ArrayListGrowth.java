package collections;

/** ArrayList: growth, capacity calls, insertions at both ends, removal by index and object, bulk operations, sublists of sublists. */
public class ArrayListGrowth {
  public static void main(String[] args) {
    java.util.ArrayList<Integer> l = new java.util.ArrayList<>(0);
    for (int i = 0; i < 100; i++) l.add(i % 3 == 0 ? 0 : l.size() / 2, i);
    System.out.println(l.size() + " " + l.hashCode() + " " + l.subList(40, 50));
    for (int i = 0; i < 60; i++) l.remove(i % 2 == 0 ? 0 : l.size() - 1);
    l.ensureCapacity(500);
    l.trimToSize();
    System.out.println(l + " " + l.indexOf(50) + " " + l.remove((Integer) 50) + " " + l.remove((Object) 999) + " " + l.contains(51));
    l.addAll(3, java.util.List.of(-1, -2, -3));
    l.addAll(l.subList(0, 2));
    System.out.println(l.size() + " " + l.removeAll(java.util.Set.of(-2)) + " " + l.retainAll(new java.util.ArrayList<>(l.subList(0, 10))) + " " + l);
    var sub = l.subList(2, 8);
    var deep = sub.subList(1, 4);
    deep.set(0, 77);
    deep.clear();
    sub.add(88);
    sub.sort(null);
    System.out.println(l + " " + sub);
    Integer[] big = new Integer[10], exact = l.toArray(new Integer[0]);
    java.util.Arrays.fill(big, 9);
    System.out.println(java.util.Arrays.toString(l.toArray(big)) + " " + exact.length + " " + l.toArray().getClass().getSimpleName() + " " + l.toArray(Integer[]::new).getClass().getSimpleName());
    try {
      l.toArray(new String[0]);
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    var it = l.listIterator();
    while (it.hasNext()) {
      int i = it.nextIndex(), v = it.next();
      if (i % 2 == 0) it.set(v * 100);
      else if (v > 80) it.remove();
      else it.add(-v);
    }
    System.out.println(l + " " + l.equals(new java.util.LinkedList<>(l)) + " " + java.util.List.copyOf(l).equals(l));
    l.replaceAll(x -> x + 1);
    l.removeIf(x -> x < 0);
    System.out.println(l + " " + l.clone());
  }
}
