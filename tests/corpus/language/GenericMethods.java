package language;

/** Generic methods: inference from arguments and targets, explicit arguments, wildcard capture, static and instance, in constructors. */
public class GenericMethods {
  static <T> T pick(T a, T b) {
    return b;
  }

  static <T> java.util.List<T> empty() {
    return new java.util.ArrayList<>();
  }

  static <K, V extends Comparable<V>> K keyOfMax(java.util.Map<K, V> m) {
    return m.entrySet().stream().max(java.util.Map.Entry.comparingByValue()).map(java.util.Map.Entry::getKey).orElse(null);
  }

  static void swap(java.util.List<?> l, int i, int j) {
    swapCaptured(l, i, j);
  }

  private static <T> void swapCaptured(java.util.List<T> l, int i, int j) {
    T t = l.get(i);
    l.set(i, l.get(j));
    l.set(j, t);
  }

  static double sum(java.util.Collection<? extends Number> c) {
    double s = 0;
    for (Number n : c) s += n.doubleValue();
    return s;
  }

  static void fill(java.util.Collection<? super Integer> c, int n) {
    for (int i = 0; i < n; i++) c.add(i);
  }

  final String kind;

  <T extends Number> GenericMethods(T t) {
    kind = t.getClass().getSimpleName() + t.intValue();
  }

  static <T, R> R[] map(T[] in, java.util.function.Function<? super T, ? extends R> f, java.util.function.IntFunction<R[]> make) {
    R[] out = make.apply(in.length);
    for (int i = 0; i < in.length; i++) out[i] = f.apply(in[i]);
    return out;
  }

  public static void main(String[] args) {
    System.out.println(pick(1, "s") + " " + pick(1, 2.5).getClass().getSimpleName() + " " + GenericMethods.<Object>pick("a", 'b') + " " + GenericMethods.<String>empty().size());
    System.out.println(keyOfMax(java.util.Map.of("a", 3, "b", 7, "c", 5)) + " " + keyOfMax(new java.util.HashMap<String, Double>()));
    java.util.List<Object> l = new java.util.ArrayList<>(java.util.List.of("x", 2.0, 'z'));
    swap(l, 0, 2);
    fill(l, 3);
    java.util.List<Number> n = new java.util.ArrayList<>(java.util.List.of(1.5, 2L));
    fill(n, 2);
    System.out.println(l + " " + sum(n) + " " + sum(java.util.Set.of((byte) 3)));
    System.out.println(new GenericMethods(3.9).kind + new <Long>GenericMethods(4L).kind + " " + java.util.Arrays.toString(map(new String[] {"a", "bb"}, String::length, Integer[]::new)));
    java.util.List<? extends Comparable<?>> mixed = java.util.Arrays.asList(1, "a", 2.0);
    System.out.println(mixed.get(1) + java.util.Optional.of(5).map(x -> x > 3 ? "big" : null).orElseGet(() -> "none") + java.util.Collections.<Integer>emptyList());
  }
}
