package language;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Lambdas and method references in every form. */
public class Lambdas {
  private final String name;

  Lambdas(String name) {
    this.name = name;
  }

  private String greet(String other) {
    return name + " greets " + other;
  }

  static int twice(int x) {
    return x * 2;
  }

  static String join(Object... parts) {
    return Arrays.toString(parts);
  }

  interface TriFunction<A, B, C, R> {
    R apply(A a, B b, C c);

    default TriFunction<A, B, C, String> text() {
      return (a, b, c) -> "<" + apply(a, b, c) + ">";
    }
  }

  static class Parent {
    String who() {
      return "parent";
    }
  }

  static class Child extends Parent {
    @Override
    String who() {
      return "child";
    }

    Supplier<String> parents() {
      return super::who;
    }
  }

  public static void main(String[] args) throws Exception {
    Lambdas self = new Lambdas("kiln");
    Function<String, String> bound = self::greet;
    BiFunction<Lambdas, String, String> unbound = Lambdas::greet;
    Function<String, Lambdas> constructor = Lambdas::new;
    IntFunction<int[]> array = int[]::new;
    Function<Integer, Integer> boxing = Lambdas::twice;
    ToLongFunction<Integer> widening = Lambdas::twice;
    TriFunction<Integer, String, Object, String> varargs = Lambdas::join;
    System.out.println(bound.apply("you") + unbound.apply(self, "me") + constructor.apply("x").name + array.apply(3).length + boxing.apply(21) + widening.applyAsLong(4));
    System.out.println(varargs.apply(1, "two", 3.0) + varargs.text().apply(4, "5", '6'));
    int base = 100;
    long wide = 1L << 40;
    double real = 0.5;
    IntBinaryOperator capturing = (a, b) -> a * b + base + (int) (wide >> 38) + (int) (real * 4);
    System.out.println(capturing.applyAsInt(3, 4));
    Supplier<Supplier<String>> nested = () -> () -> self.name + base;
    System.out.println(nested.get().get());
    System.out.println(new Child().parents().get());
    Runnable none = () -> System.out.println("ran");
    none.run();
    Callable<Integer> callable = () -> 42;
    System.out.println(callable.call());
    Predicate<String> empty = String::isEmpty;
    System.out.println(empty.negate().or(s -> s == null).test(""));
    Comparator<String> order = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
    List<String> words = new ArrayList<>(List.of("b", "aa", "a", "ccc", "bb"));
    words.sort(order);
    System.out.println(words);
    BinaryOperator<Integer> max = BinaryOperator.maxBy(Integer::compare);
    System.out.println(max.apply(3, 9) + " " + UnaryOperator.<String>identity().apply("same"));
    Runnable both = (Runnable & Serializable) () -> System.out.println("serializable");
    both.run();
    System.out.println(both instanceof Serializable);
    ToIntFunction<Object> hash = Object::hashCode;
    System.out.println(hash.applyAsInt("abc"));
    Function<Object, String> cast = String.class::cast;
    try {
      cast.apply(1);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    Supplier<String> nothing = null;
    try {
      Function<String, String> broken = ((Lambdas) null)::greet;
      System.out.println(broken);
    } catch (NullPointerException e) {
      System.out.println("null receiver");
    }
    Supplier<Runnable> first = () -> none;
    System.out.println(first.get() == none);
  }
}
