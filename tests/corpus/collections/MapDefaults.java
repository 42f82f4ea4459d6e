package collections;

/** The default methods of Map on every implementation: compute family, merge, replace, with null values and null results. */
public class MapDefaults {
  static void check(java.util.Map<String, Integer> m, boolean nulls) {
    StringBuilder s = new StringBuilder(m.getClass().getSimpleName() + ": ");
    m.put("a", 1);
    m.put("b", 2);
    if (nulls) m.put("n", null);
    s.append(m.computeIfAbsent("a", k -> 9)).append(m.computeIfAbsent("c", k -> 3)).append(m.computeIfAbsent("d", k -> null)).append(m.computeIfAbsent("n", k -> 7)).append(' ');
    s.append(m.computeIfPresent("a", (k, v) -> v + 10)).append(m.computeIfPresent("z", (k, v) -> 1)).append(m.computeIfPresent("c", (k, v) -> null)).append(' ');
    s.append(m.compute("a", (k, v) -> v == null ? 0 : v * 2)).append(m.compute("e", (k, v) -> v == null ? 5 : v)).append(m.compute("b", (k, v) -> null)).append(' ');
    s.append(m.merge("a", 1, Integer::sum)).append(m.merge("f", 6, Integer::sum)).append(m.merge("f", 1, (x, y) -> null)).append(' ');
    s.append(m.putIfAbsent("a", 0)).append(m.putIfAbsent("g", 8)).append(m.replace("g", 80)).append(m.replace("zz", 1)).append(m.replace("g", 80, 81)).append(m.replace("g", 0, 1)).append(m.remove("g", 0)).append(m.getOrDefault("zz", -1)).append(' ');
    m.replaceAll((k, v) -> v + k.length());
    int[] sum = {0};
    m.forEach((k, v) -> sum[0] += v * k.charAt(0));
    s.append(new java.util.TreeMap<>(m)).append(sum[0]).append(m.entrySet().stream().sorted(java.util.Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(java.util.Map.Entry.comparingByKey())).toList());
    m.keySet().removeIf(k -> k.equals("a"));
    m.values().remove(82);
    s.append(m.size());
    System.out.println(s);
  }

  public static void main(String[] args) {
    check(new java.util.HashMap<>(), true);
    check(new java.util.LinkedHashMap<>(), true);
    check(new java.util.TreeMap<>(), true);
    check(new java.util.WeakHashMap<>(), true);
    check(new java.util.Hashtable<>(), false);
    check(new java.util.concurrent.ConcurrentHashMap<>(), false);
    check(new java.util.concurrent.ConcurrentSkipListMap<>(), false);
    check(java.util.Collections.synchronizedMap(new java.util.HashMap<>()), true);
    check(java.util.Collections.checkedMap(new java.util.TreeMap<>(), String.class, Integer.class), true);
  }
}
