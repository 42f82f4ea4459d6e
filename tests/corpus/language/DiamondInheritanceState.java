package language;

/** Interfaces inherited along several paths share one implementation and state; mixins by default methods over an abstract accessor. */
public class DiamondInheritanceState {
  interface HasName {
    String name();

    default String greet() {
      return "hello " + name();
    }
  }

  interface Loud extends HasName {
    @Override
    default String greet() {
      return HasName.super.greet().toUpperCase();
    }
  }

  interface Polite extends HasName {
    @Override
    default String greet() {
      return "dear " + name() + ", " + HasName.super.greet();
    }
  }

  interface Counting {
    int[] counter();

    default int next() {
      return ++counter()[0];
    }

    default Counting reset() {
      counter()[0] = 0;
      return this;
    }
  }

  record Person(String name, int[] counter) implements Loud, Polite, Counting {
    @Override
    public String greet() {
      return (next() % 2 == 0 ? Loud.super.greet() : Polite.super.greet()) + counter[0];
    }
  }

  static class Dog implements Polite, HasName {
    @Override
    public String name() {
      return "dog";
    }
  }

  static class Puppy extends Dog implements Loud {
    @Override
    public String greet() {
      return Loud.super.greet() + "|" + super.greet();
    }

    @Override
    public String name() {
      return "little " + super.name();
    }
  }

  interface Stack2<T> extends Iterable<T> {
    java.util.LinkedList<T> items();

    default void push(T t) {
      items().addFirst(t);
    }

    default T pop() {
      return items().removeFirst();
    }

    @Override
    default java.util.Iterator<T> iterator() {
      return items().iterator();
    }
  }

  public static void main(String[] args) {
    Person p = new Person("ann", new int[1]);
    System.out.println(p.greet() + " " + p.greet() + " " + p.next() + " " + ((Counting) p).reset().next());
    for (HasName h : new HasName[] {new Dog(), new Puppy(), () -> "lambda", p}) System.out.println(h.greet() + " " + (h instanceof Loud) + (h instanceof Polite));
    var items = new java.util.LinkedList<String>();
    Stack2<String> s = () -> items;
    s.push("a");
    s.push("b");
    for (String x : s) System.out.print(x);
    System.out.println(s.pop() + items + s.spliterator().estimateSize());
  }
}
