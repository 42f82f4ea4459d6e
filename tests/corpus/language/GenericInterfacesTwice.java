package language;

import java.util.*;
import java.util.function.*;

/** A class that gets the same generic interface by two ways, wildcards against raw types, functional interfaces that extend each other. */
public class GenericInterfacesTwice {
  interface Source<T> extends Supplier<T> {
    default <R> Source<R> then(Function<? super T, ? extends R> f) { return () -> f.apply(get()); }
  }

  interface Named { default String name() { return getClass().getSimpleName(); } }

  interface NamedSource<T> extends Source<T>, Named {}

  static class Count implements NamedSource<Integer>, Source<Integer>, Supplier<Integer> {
    int n;

    @Override
    public Integer get() { return ++n; }
  }

  interface IntSource extends NamedSource<Integer>, IntSupplier {
    @Override
    default int getAsInt() { return get() * 10; }
  }

  interface Parser<T> {
    Optional<Map.Entry<T, String>> parse(String s);

    static Parser<Character> one(Predicate<Character> p) { return s -> s.isEmpty() || !p.test(s.charAt(0)) ? Optional.empty() : Optional.of(Map.entry(s.charAt(0), s.substring(1))); }

    default Parser<List<T>> many() {
      return s -> {
        List<T> l = new ArrayList<>();
        for (Optional<Map.Entry<T, String>> r; (r = parse(s)).isPresent(); s = r.get().getValue()) l.add(r.get().getKey());
        return Optional.of(Map.entry(l, s));
      };
    }

    default <R> Parser<R> map(Function<? super T, ? extends R> f) { return s -> parse(s).map(e -> Map.entry(f.apply(e.getKey()), e.getValue())); }

    default <U, R> Parser<R> and(Parser<U> o, BiFunction<? super T, ? super U, ? extends R> f) { return s -> parse(s).flatMap(a -> o.parse(a.getValue()).map(b -> Map.entry(f.apply(a.getKey(), b.getKey()), b.getValue()))); }

    default Parser<T> or(Parser<? extends T> o) {
      return s -> {
        Optional<Map.Entry<T, String>> r = parse(s);
        return r.isPresent() ? r : o.map(x -> (T) x).parse(s);
      };
    }
  }

  public static void main(String[] args) {
    Count c = new Count();
    Supplier<? extends Number> s = c;
    IntSource i = () -> 4;
    System.out.println(c.then(x -> "v" + x).then(String::length).get() + " " + s.get() + " " + c.name() + " " + i.getAsInt() + i.then(x -> x * 0.5).get());
    Parser<Character> digit = Parser.one(Character::isDigit), letter = Parser.one(Character::isLetter);
    Parser<Integer> number = digit.and(digit.many(), (d, l) -> {
      int n = d - '0';
      for (char x : l) n = n * 10 + x - '0';
      return n;
    });
    Parser<Object> item = number.<Object>map(n -> n * 2).or(letter);
    for (String t : new String[] {"12ab3", "", "x", "-5", "007z"}) System.out.println(number.parse(t) + " " + item.many().parse(t));
  }
}
