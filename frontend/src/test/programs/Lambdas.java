import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.*;

/** Every form of lambda expression and method reference. */
public class Lambdas {
  interface IntBox<T> {
    T make(int n);
  }

  interface Wide {
    long apply(int a, short b);
  }

  interface Varargs {
    String join(String a, String b);
  }

  interface GenericSub extends Function<String, Integer> {
    @Override
    Integer apply(String s);
  }

  static class Parent {
    String name() {
      return "parent";
    }

    protected String secret(int n) {
      return "secret" + n;
    }
  }

  static class Child extends Parent {
    @Override
    String name() {
      return "child";
    }

    Supplier<String> viaSuper() {
      return super::name;
    }

    IntFunction<String> bySuper() {
      return super::secret;
    }
  }

  static String join(String... parts) {
    return String.join("-", parts);
  }

  private int hidden = 7;

  private int hidden() {
    return hidden;
  }

  IntSupplier capturesThis() {
    return () -> hidden + hidden();
  }

  interface Greeter {
    private String prefix() {
      return "hi ";
    }

    default Function<String, String> greet() {
      return s -> prefix() + s;
    }
  }

  static long add(long a, long b) {
    return a + b;
  }

  public static void main(String[] args) throws Exception {
    Runnable r = () -> System.out.println("plain");
    r.run();
    int i = 3;
    long l = 4L;
    double d = 5.5;
    String s = "six";
    Supplier<String> captures = () -> i + " " + l + " " + d + " " + s;
    System.out.println(captures.get());
    IntBox<int[]> array = int[]::new;
    System.out.println(array.make(4).length);
    IntFunction<String[][]> arrays = String[][]::new;
    System.out.println(arrays.apply(2).length);
    Function<String, Integer> parse = Integer::parseInt;
    System.out.println(parse.apply("12") + 1);
    ToIntFunction<String> length = String::length;
    System.out.println(length.applyAsInt("four"));
    ToLongFunction<Integer> widened = Integer::intValue;
    System.out.println(widened.applyAsLong(9));
    Supplier<Integer> boxed = "hello"::length;
    System.out.println(boxed.get());
    BiFunction<String, Integer, Character> at = String::charAt;
    System.out.println(at.apply("abc", 1));
    IntBinaryOperator max = Math::max;
    System.out.println(max.applyAsInt(3, 8));
    Wide wide = Lambdas::add;
    System.out.println(wide.apply(1, (short) 2));
    Varargs varargs = Lambdas::join;
    System.out.println(varargs.join("x", "y"));
    Function<Integer, List<String>> list = ArrayList::new;
    System.out.println(list.apply(10).size());
    Supplier<StringBuilder> builder = StringBuilder::new;
    System.out.println(builder.get().append("built"));
    System.out.println(new Child().viaSuper().get() + new Child().bySuper().apply(3));
    System.out.println(new Lambdas().capturesThis().getAsInt());
    System.out.println(new Greeter() {}.greet().apply("there"));
    GenericSub sub = String::length;
    Function<String, Integer> erased = sub;
    System.out.println(erased.apply("bridge"));
    Consumer<Object> ignoresResult = new ArrayList<>()::add;
    ignoresResult.accept("x");
    Callable<Integer> callable = () -> 42;
    System.out.println(callable.call());
    Comparator<String> c = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
    List<String> words = new ArrayList<>(List.of("b", "aa", "a", "ccc", "bb"));
    words.sort(c);
    System.out.println(words);
    Runnable marked = (Runnable & Serializable & Cloneable) () -> System.out.println("marked " + i);
    System.out.println(marked instanceof Cloneable);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(marked);
    ((Runnable) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject()).run();
    try {
      String none = args.length > 5 ? "" : null;
      Supplier<Integer> broken = none::length;
      System.out.println(broken.get());
    } catch (NullPointerException e) {
      System.out.println("null receiver");
    }
    try {
      @SuppressWarnings({"unchecked", "rawtypes"})
      Object bad = ((Function) parse).apply(5);
      System.out.println(bad);
    } catch (ClassCastException e) {
      System.out.println("wrong type");
    }
    Supplier<Runnable> nested = () -> () -> System.out.println("nested " + s);
    nested.get().run();
    for (int n = 0; n < 2; n++) {
      Runnable same = () -> {};
      System.out.println(same.equals(same) + " " + (same.getClass() == same.getClass()));
    }
    BooleanSupplier bool = () -> true;
    DoubleUnaryOperator half = x -> x / 2;
    ToDoubleBiFunction<Integer, Float> sum = (x, y) -> x + y;
    ObjIntConsumer<String> oi = (x, y) -> System.out.println(x + y);
    oi.accept("oi", 1);
    System.out.println(bool.getAsBoolean() + " " + half.applyAsDouble(3) + " " + sum.applyAsDouble(1, 2.5f));
    UnaryOperator<String> upper = String::toUpperCase;
    System.out.println(upper.andThen(x -> x + "!").apply("up"));
  }
}
