package collections;

import java.util.*;

/** Maps keyed by every kind of object: boxes, arrays, enums, classes, lists, null, NaN, BigDecimal; in hash and tree maps. */
public class MapOfEverything {
  public static void main(String[] args) {
    Map<Object, String> m = new HashMap<>();
    int[] array = {1};
    Object[] keys = {1, 1L, (short) 1, (byte) 1, 1.0, 1f, '1', "1", true, null, array, Thread.State.NEW, String.class, List.of(1), Set.of(1), Map.of(1, 1), Optional.of(1), Double.NaN, -0.0, 0.0, new java.math.BigDecimal("1.0"), new java.math.BigDecimal("1.00"), new java.math.BigInteger("1"), Locale.US, new Date(1), UUID.fromString("0-0-0-0-1"), java.time.LocalDate.EPOCH, new StringBuilder("1").toString()};
    for (int i = 0; i < keys.length; i++) m.put(keys[i], "v" + i);
    System.out.println(m.size() + " " + m.get(1) + m.get(1L) + m.get("1") + m.get('1') + m.get(null) + m.get(array) + m.get(new int[] {1}) + m.get(Arrays.asList(1)) + m.get(new TreeSet<>(List.of(1))) + m.get(0.0 / 0) + m.get(0.0) + m.get(-0.0) + m.get(new java.math.BigDecimal("1")) + m.get(new java.math.BigDecimal("1.00")) + m.get(Thread.State.valueOf("NEW")) + m.get(java.time.LocalDate.of(1970, 1, 1)) + m.get(new Date(1)));
    TreeMap<Double, Integer> d = new TreeMap<>();
    for (double x : new double[] {0.0, -0.0, Double.NaN, 1, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.NaN}) d.merge(x, 1, Integer::sum);
    System.out.println(d + " " + d.floorKey(-0.0) + d.higherKey(1.0) + d.headMap(0.0));
    TreeMap<java.math.BigDecimal, String> b = new TreeMap<>();
    b.put(new java.math.BigDecimal("2.0"), "two");
    b.put(new java.math.BigDecimal("2.00"), "again");
    TreeMap<Object, Integer> byText = new TreeMap<>(Comparator.comparing(String::valueOf));
    for (Object k : keys) byText.merge(k instanceof int[] ? "array" : k, 1, Integer::sum);
    System.out.println(b + " " + byText.get("1") + " " + byText.firstKey() + " " + byText.ceilingKey("n") + " " + byText.size());
    Map<Class<?>, Integer> classes = new LinkedHashMap<>();
    for (Object k : keys) classes.merge(k == null ? void.class : k instanceof List ? List.class : k instanceof Set ? Set.class : k instanceof Map ? Map.class : k.getClass(), 1, Integer::sum);
    System.out.println(classes);
  }
}
