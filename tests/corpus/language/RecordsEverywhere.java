package language;

import java.util.*;
import java.util.stream.*;

/** Records as map keys, in streams, sorted, nested in generics, as results of several values, implementing interfaces, in sets. */
public class RecordsEverywhere {
  record Point(int x, int y) implements Comparable<Point> {
    static final Point ORIGIN = new Point(0, 0);

    Point {
      count++;
    }

    static int count;

    double distance(Point o) { return Math.hypot(x - o.x, y - o.y); }

    Point with(int nx) { return new Point(nx, y); }

    @Override
    public int compareTo(Point o) { return Comparator.comparingInt(Point::x).thenComparingInt(Point::y).compare(this, o); }
  }

  record MinMax<T extends Comparable<T>>(T min, T max) {
    static <T extends Comparable<T>> MinMax<T> of(Collection<T> c) { return new MinMax<>(Collections.min(c), Collections.max(c)); }

    <R extends Comparable<R>> MinMax<R> map(java.util.function.Function<? super T, ? extends R> f) { return new MinMax<>(f.apply(min), f.apply(max)); }
  }

  record Tree(String name, Tree... kids) {
    int size() { return 1 + Arrays.stream(kids).mapToInt(Tree::size).sum(); }
  }

  record Wrapper(Object o) implements Runnable, CharSequence {
    @Override
    public void run() { System.out.print("ran " + o + "; "); }

    @Override
    public int length() { return o.toString().length(); }

    @Override
    public char charAt(int i) { return o.toString().charAt(i); }

    @Override
    public CharSequence subSequence(int a, int b) { return o.toString().substring(a, b); }
  }

  public static void main(String[] args) {
    Map<Point, String> m = new HashMap<>();
    for (int i = 0; i < 9; i++) m.merge(new Point(i % 3, i % 2), "" + i, String::concat);
    System.out.println(new TreeMap<>(m) + " " + m.get(new Point(2, 0)) + " " + Point.count);
    List<Point> l = IntStream.range(0, 12).mapToObj(i -> new Point(i * 5 % 7, i * 3 % 4)).collect(Collectors.toList());
    Collections.sort(l);
    System.out.println(l.get(0) + "" + l.get(11) + MinMax.of(l) + MinMax.of(l).map(Point::x) + new TreeSet<>(l).size() + " " + l.stream().collect(Collectors.groupingBy(Point::y, TreeMap::new, Collectors.summingInt(Point::x))) + l.stream().max(Comparator.comparing(p -> p.distance(Point.ORIGIN))).get() + l.get(3).with(99));
    Tree t = new Tree("r", new Tree("a"), new Tree("b", new Tree("c")));
    System.out.println(t.size() + " " + t.kids()[1].kids()[0].name() + " " + t.equals(new Tree("r", t.kids())) + t.equals(new Tree("r", t.kids().clone())));
    Wrapper w = new Wrapper("text");
    w.run();
    System.out.println(w + " " + w.length() + new StringBuilder(w).reverse() + w.chars().count() + w.equals(new Wrapper("text")) + w.hashCode());
  }
}
