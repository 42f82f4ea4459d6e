package language;

import java.util.*;
import java.util.function.*;

/** Bridge methods of nested and generic hierarchies: covariant returns, raw callers, heap pollution, varargs of generics. */
public class GenericBridges {
  interface Source<T> {
    T next();

    default List<T> take(int n) {
      List<T> l = new ArrayList<>();
      for (int i = 0; i < n; i++) l.add(next());
      return l;
    }
  }

  interface NumberSource<N extends Number & Comparable<N>> extends Source<N> {
    @Override
    N next();
  }

  static class Ints implements NumberSource<Integer>, Comparable<Ints>, Supplier<Integer> {
    int n;

    @Override
    public Integer next() {
      return n++;
    }

    @Override
    public int compareTo(Ints o) {
      return Integer.compare(n, o.n);
    }

    @Override
    public Integer get() {
      return n;
    }
  }

  static class EvenInts extends Ints {
    @Override
    public Integer next() {
      super.next();
      return super.next();
    }
  }

  abstract static class Node<T, S extends Node<T, S>> {
    T value;

    abstract S self();

    S with(T v) {
      value = v;
      return self();
    }

    abstract void visit(Consumer<? super T> c);
  }

  static class Leaf extends Node<String, Leaf> {
    @Override
    Leaf self() {
      return this;
    }

    @Override
    Leaf with(String v) {
      return super.with(v + "!");
    }

    @Override
    void visit(Consumer<? super String> c) {
      c.accept(value);
    }
  }

  static class Outer<T> {
    class Inner<U> {
      class Core<V> {
        Map<T, Map<U, V>> map = new TreeMap<>();

        Core<V> put(T t, U u, V v) {
          map.computeIfAbsent(t, k -> new TreeMap<>()).put(u, v);
          return this;
        }
      }
    }
  }

  @SafeVarargs
  static <T> T[] array(T... ts) {
    return ts;
  }

  static <T> T[] pair(T a, T b) {
    return array(a, b);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) throws Exception {
    Source raw = new EvenInts();
    Object first = raw.next();
    System.out.println(first + " " + raw.take(3) + " " + ((Comparable) new Ints()).compareTo(raw) + " " + ((Supplier<?>) raw).get());
    try {
      ((Comparable) new Ints()).compareTo("text");
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    Leaf leaf = new Leaf().with("a").with("b");
    Node node = leaf;
    System.out.println(leaf.value + " " + node.with("c").value);
    try {
      node.with(5);
    } catch (ClassCastException e) {
      System.out.println("no Integer: " + node.value);
    }
    StringBuilder b = new StringBuilder();
    leaf.<Object>visit(b::append);
    var core = new Outer<String>().new Inner<Integer>().new Core<Double>();
    System.out.println(b + " " + core.put("x", 2, 2.5).put("x", 1, 1.5).put("a", 0, null).map);
    Integer[] ok = array(1, 2);
    System.out.println(ok.length + " " + array().getClass().getSimpleName() + array("s", 1).getClass().getComponentType().getSimpleName().isEmpty());
    try {
      String[] strings = pair("a", "b");
      System.out.println(strings.length);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage().replaceAll("\\(.*", ""));
    }
    List<String> polluted = new ArrayList<>();
    ((List) polluted).add(7);
    System.out.println(polluted + " " + polluted.size() + " " + (Object) ((List) polluted).get(0));
    try {
      String s = polluted.get(0);
      System.out.println(s);
    } catch (ClassCastException e) {
      System.out.println("polluted");
    }
    int bridges = 0;
    for (var m : EvenInts.class.getDeclaredMethods()) if (m.isBridge()) bridges++;
    for (var m : Leaf.class.getDeclaredMethods()) if (m.isBridge()) bridges += 10;
    System.out.println(bridges);
  }
}
