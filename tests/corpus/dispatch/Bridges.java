package dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Bridge methods: generic overrides, covariant returns in chains, bridges in interfaces, visibility bridges, through raw types. */
public class Bridges {
  interface Source<T> {
    T get();

    default T twice() {
      get();
      return get();
    }
  }

  interface NumberSource<N extends Number> extends Source<N> {
    @Override
    N get();
  }

  static class Ints implements NumberSource<Integer> {
    int n;

    @Override
    public Integer get() {
      return ++n;
    }
  }

  static class MoreInts extends Ints {
    @Override
    public Integer get() {
      return super.get() * 100;
    }
  }

  static abstract class Node<T extends Node<T>> implements Comparable<T>, Cloneable {
    int v;

    abstract T make(int v);

    T next() {
      return make(v + 1);
    }

    @Override
    public int compareTo(T o) {
      return Integer.compare(v, o.v);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T clone() {
      try {
        return (T) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  static class Leaf extends Node<Leaf> {
    @Override
    Leaf make(int v) {
      Leaf l = new Leaf();
      l.v = v;
      return l;
    }

    @Override
    public Leaf clone() {
      Leaf l = super.clone();
      l.v *= 10;
      return l;
    }
  }

  static class Animal {
    Object name() {
      return "animal";
    }
  }

  static class Dog extends Animal {
    @Override
    CharSequence name() {
      return "dog";
    }
  }

  static class Puppy extends Dog {
    @Override
    String name() {
      return "puppy of " + super.name();
    }
  }

  static class Hidden {
    public String greet() {
      return "hello from " + getClass().getSimpleName();
    }
  }

  public static class Shown extends Hidden {}

  interface Visitor<R> {
    R visit(Bridges b);
  }

  static class VoidVisitor implements Visitor<Void> {
    @Override
    public Void visit(Bridges b) {
      System.out.print("visited ");
      return null;
    }
  }

  static class Strings implements Function<String, Integer>, Callable<String>, Comparator<String> {
    @Override
    public Integer apply(String s) {
      return s.length();
    }

    @Override
    public String call() {
      return "called";
    }

    @Override
    public int compare(String a, String b) {
      return b.compareTo(a);
    }
  }

  static class Lists extends ArrayList<String> {
    @Override
    public boolean add(String s) {
      return super.add(s + "!");
    }

    @Override
    public String get(int i) {
      return super.get(i) + i;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) throws Exception {
    Source<Integer> s = new MoreInts();
    NumberSource<?> wild = new Ints();
    Source raw = s;
    System.out.println(s.twice() + " " + s.get() + " " + wild.get() + " " + raw.get());
    Leaf leaf = new Leaf().next().next();
    Node<Leaf> node = leaf;
    System.out.println(node.next().v + " " + node.clone().v + " " + leaf.compareTo(node.next()) + " " + ((Node) node).clone().v);
    Animal[] animals = {new Animal(), new Dog(), new Puppy()};
    for (Animal a : animals) {
      System.out.print(a.name() + " ");
    }
    System.out.println(((Dog) animals[2]).name().length() + new Shown().greet());
    System.out.println(new VoidVisitor().visit(null));
    Strings strings = new Strings();
    Function f = strings;
    Callable<?> c = strings;
    List<String> list = new ArrayList<>(List.of("a", "c", "b"));
    list.sort(strings);
    System.out.println(f.apply("abc") + " " + c.call() + list + strings.andThen(x -> x + 1).apply("four"));
    for (Runnable r : new Runnable[] {() -> f.apply(1), () -> ((Comparator) strings).compare("a", 1), () -> ((Comparable) leaf).compareTo("x")}) {
      try {
        r.run();
      } catch (ClassCastException e) {
        System.out.println(e.getMessage());
      }
    }
    List<String> lists = new Lists();
    lists.add("x");
    ((List) lists).add("y");
    try {
      ((List) lists).add(5);
    } catch (ClassCastException e) {
      System.out.println(lists + lists.get(1));
    }
  }
}
