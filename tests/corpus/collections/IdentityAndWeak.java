package collections;

/** IdentityHashMap against equality; WeakHashMap emptied by the collector; system identity kept over collections. */
public class IdentityAndWeak {
  public static void main(String[] args) throws Exception {
    var m = new java.util.IdentityHashMap<Object, Integer>();
    String a = new String("k"), b = new String("k");
    m.put(a, 1);
    m.put(b, 2);
    m.put(a, 3);
    m.put(null, 4);
    m.put(1000, 5);
    System.out.println(m.size() + " " + m.get(a) + m.get(b) + m.get("k") + m.get(null) + m.get(1000) + " " + m.containsKey(new String("k")) + m.containsValue(3) + " " + m.remove("k") + m.remove(a) + m.size());
    for (int i = 0; i < 200; i++) m.put(new int[] {i}, i);
    System.gc();
    int sum = 0;
    for (var e : m.entrySet()) if (e.getKey() instanceof int[] k) sum += k[0] - e.getValue() + 1;
    System.out.println(sum + " " + m.values().stream().filter(v -> v > 100).count() + " " + java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>()).add(a));
    var w = new java.util.WeakHashMap<Object, String>();
    Object kept = new Object();
    w.put(kept, "kept");
    w.put("literal", "constant");
    w.put(null, "null key");
    for (int i = 0; i < 100; i++) w.put(new Object(), "lost" + i);
    for (int i = 0; i < 50 && w.size() > 3; i++) {
      System.gc();
      Thread.sleep(1);
    }
    System.out.println(w.size() + " " + w.get(kept) + " " + w.get("literal") + " " + w.get(null) + " " + new java.util.TreeSet<>(w.values()));
    java.lang.ref.Reference.reachabilityFence(kept);
    Object[] objects = new Object[300];
    int[] hashes = new int[300];
    for (int i = 0; i < 300; i++) hashes[i] = System.identityHashCode(objects[i] = i % 2 == 0 ? new Object() : new int[i]);
    byte[][] junk = new byte[50][];
    for (int i = 0; i < 50; i++) junk[i] = new byte[10000];
    System.gc();
    int same = 0;
    for (int i = 0; i < 300; i++) if (System.identityHashCode(objects[i]) == hashes[i]) same++;
    System.out.println(same + " " + (java.util.Arrays.stream(hashes).distinct().count() > 290));
  }
}
