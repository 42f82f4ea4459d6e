package language;

/** Intersection casts of lambdas and bounds: markers, several interfaces, call through each bound. */
public class IntersectionTypes {
  interface Named {
    default String name() {
      return "named " + getClass().isSynthetic();
    }
  }

  interface Marker {}

  static <T extends Runnable & Named> String both(T t) {
    t.run();
    return t.name();
  }

  static <T extends CharSequence & Comparable<T>> String order(T a, T b) {
    return a.compareTo(b) + " " + (a.length() - b.length()) + " " + a.charAt(0);
  }

  static <T extends Number & Comparable<T>> T clamp(T v, T low, T high) {
    return v.compareTo(low) < 0 ? low : v.compareTo(high) > 0 ? high : v;
  }

  static class Impl implements Runnable, Named {
    int runs;

    @Override
    public void run() {
      runs++;
    }

    @Override
    public String name() {
      return Named.super.name() + runs;
    }
  }

  public static void main(String[] args) {
    int[] n = {0};
    Runnable r = (Runnable & Marker) () -> n[0]++;
    r.run();
    System.out.println((r instanceof Marker) + " " + (r instanceof Named) + " " + n[0]);
    var v = (Runnable & Named) () -> n[0] += 10;
    System.out.println(both(v).startsWith("named ") + " " + n[0] + " " + both(new Impl()));
    System.out.println(order("abc", "abd") + " " + clamp(5, 1, 3) + " " + clamp(0.5, 1.0, 3.0) + " " + clamp(2L, 1L, 3L) + " " + clamp(new java.math.BigDecimal("2.5"), java.math.BigDecimal.ONE, java.math.BigDecimal.TEN));
    var mixed = java.util.List.of(1, "s", 2.5);
    Comparable<?> c = mixed.get(0);
    java.util.function.Function<Object, String> f = (java.util.function.Function<Object, String> & Marker & java.io.Serializable) Object::toString;
    System.out.println(c + " " + f.apply(mixed) + (f instanceof java.io.Serializable) + (f instanceof Marker));
  }
}
