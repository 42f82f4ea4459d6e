package language;

import java.util.*;
import java.util.function.*;

/** Generic nested classes: static against inner, type parameters shadowed, diamonds, bounded wildcards, PECS copies, functional lists. */
public class StaticNestedGenerics<T> {
  sealed interface List2<A> permits Nil, Cons {
    @SuppressWarnings("unchecked")
    static <A> List2<A> of(A... a) {
      List2<A> r = new Nil<>();
      for (int i = a.length - 1; i >= 0; i--) r = new Cons<>(a[i], r);
      return r;
    }

    default <B> List2<B> map(Function<? super A, ? extends B> f) {
      return this instanceof Cons<A> c ? new Cons<>(f.apply(c.head()), c.tail().map(f)) : new Nil<>();
    }

    default <B> B fold(B b, BiFunction<? super B, ? super A, ? extends B> f) {
      List2<A> l = this;
      while (l instanceof Cons<A> c) {
        b = f.apply(b, c.head());
        l = c.tail();
      }
      return b;
    }

    default List2<A> reverse() {
      return this.<List2<A>>fold(new Nil<>(), (r, a) -> new Cons<>(a, r));
    }
  }

  record Nil<A>() implements List2<A> {}

  record Cons<A>(A head, List2<A> tail) implements List2<A> {}

  static class Pair<A, B> {
    final A a;
    final B b;

    Pair(A a, B b) {
      this.a = a;
      this.b = b;
    }

    Pair<B, A> swap() {
      return new Pair<>(b, a);
    }

    static <X extends Comparable<? super X>> X max(Pair<? extends X, ? extends X> p) {
      return p.a.compareTo(p.b) >= 0 ? p.a : p.b;
    }

    @Override
    public String toString() {
      return "<" + a + "," + b + ">";
    }
  }

  class Inner<T> {
    T shadow;
    StaticNestedGenerics<T>.Inner<T> same;

    Inner(T t) {
      shadow = t;
    }

    String both() {
      return shadow + "/" + value;
    }
  }

  T value;

  StaticNestedGenerics(T v) {
    value = v;
  }

  static <S> void copy(Collection<? super S> to, Collection<? extends S> from) {
    for (S s : from) to.add(s);
  }

  public static void main(String[] args) {
    List2<Integer> l = List2.of(1, 2, 3, 4);
    System.out.println(l.map(x -> x * x).fold(0, Integer::sum) + " " + l.reverse().map(x -> "s" + x).fold("", (a, b) -> a + b) + " " + l.fold(new ArrayList<Object>(), (a, x) -> { a.add(x); return a; }) + " " + List2.of());
    System.out.println(new Pair<>(1, "x").swap().swap().swap() + " " + Pair.max(new Pair<>(3, 7)) + " " + Pair.max(new Pair<>("b", "a")));
    StaticNestedGenerics<String> o = new StaticNestedGenerics<>("outer");
    StaticNestedGenerics<String>.Inner<Integer> i = o.new Inner<>(5);
    System.out.println(i.both() + " " + (i.same == null));
    List<Object> to = new ArrayList<>(List.of("first"));
    StaticNestedGenerics.<Number>copy(to, List.of(1, 2));
    copy(to, Set.of('c'));
    Supplier<Map<String, List<Pair<Integer, ? super Integer>>>> s = HashMap::new;
    var m = s.get();
    m.computeIfAbsent("k", k -> new ArrayList<>()).add(new Pair<Integer, Number>(1, 2.5));
    System.out.println(to + " " + m + " " + m.get("k").get(0).b);
  }
}
