package language;

/** Lambdas and references whose types need boxing, widening, casts or void compatibility between interface and body. */
public class LambdaConversions {
  interface LongOp {
    long apply(long x);
  }

  interface ObjectOp {
    Object apply(Integer x);
  }

  interface VoidOp {
    void apply(String s);
  }

  interface Prim {
    double apply(byte a, char b, float c);
  }

  interface Gen<T extends Number> {
    T apply(T t);
  }

  static int twice(int x) {
    return 2 * x;
  }

  static short narrow(Object o) {
    return (short) o.hashCode();
  }

  static int count;

  static boolean note(CharSequence s) {
    count += s.length();
    return true;
  }

  public static void main(String[] args) {
    java.util.function.Function<Integer, Integer> f = LambdaConversions::twice;
    java.util.function.IntFunction<Object> g = LambdaConversions::twice;
    java.util.function.ToLongFunction<Short> h = x -> x * 3;
    LongOp l = x -> (int) x;
    ObjectOp o = LambdaConversions::twice;
    VoidOp v = LambdaConversions::note;
    VoidOp w = s -> new StringBuilder(s).reverse();
    Prim p = (a, b, c) -> a + b + c;
    Prim q = LambdaConversions::sum;
    Gen<Integer> n = x -> x + 1;
    java.util.function.ToDoubleFunction<Object> d = LambdaConversions::narrow;
    java.util.function.Supplier<Long> s = () -> 5L;
    java.util.function.LongSupplier ls = s::get;
    java.util.function.DoubleSupplier ds = s::get;
    java.util.function.Predicate<Object> t = Boolean.TRUE::equals;
    java.util.Comparator<Integer> c = Integer::compare;
    java.util.function.Function<Object, String> fo = String::valueOf;
    java.util.function.Function<? super Integer, ? extends Number> wild = x -> x / 2.0;
    java.util.function.Consumer<String> add = new java.util.ArrayList<Object>()::add;
    v.apply("abc");
    w.apply("x");
    add.accept("y");
    System.out.println(f.apply(4) + " " + g.apply(5) + " " + h.applyAsLong((short) -7) + " " + l.apply(1L << 33 | 9) + " " + o.apply(6) + " " + count + " " + p.apply((byte) 1, 'a', 0.5f) + " " + q.apply((byte) -1, 'b', 1e10f) + " " + n.apply(7) + " " + d.applyAsDouble("hash me") + " " + ls.getAsLong() + ds.getAsDouble() + t.test(true) + t.test("true") + c.compare(5, 4) + fo.apply(null) + wild.apply(5));
    Gen raw = n;
    try {
      raw.apply(5L);
    } catch (ClassCastException e) {
      System.out.println("cast");
    }
    java.util.function.Function<Integer, Integer> unboxNull = LambdaConversions::twice;
    try {
      unboxNull.apply(null);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }

  static float sum(int a, long b, double c) {
    return (float) (a + b + c);
  }
}
