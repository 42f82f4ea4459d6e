package threads;

/** System.gc from several threads while others allocate, lock, wait and throw: everything stays correct. */
public class CollectionsWhileThreadsRun {
  static final Object LOCK = new Object();

  static int work(int seed) {
    java.util.Map<String, int[]> m = new java.util.HashMap<>();
    java.util.Random r = new java.util.Random(seed);
    int hash = seed;
    for (int i = 0; i < 1500; i++) {
      String k = "k" + r.nextInt(200);
      m.computeIfAbsent(k, x -> new int[r.nextInt(20) + 1])[0] += i;
      if (i % 100 == 0) {
        try {
          throw new IllegalStateException(k);
        } catch (IllegalStateException e) {
          hash += e.getMessage().hashCode();
        }
      }
      if (i % 500 == 0) System.gc();
      synchronized (LOCK) {
        hash = hash * 31 + m.size();
      }
    }
    for (String k : new java.util.TreeSet<>(m.keySet())) hash = hash * 31 + m.get(k)[0] + m.get(k).length;
    return hash;
  }

  public static void main(String[] args) throws Exception {
    int n = 4;
    int[] got = new int[n];
    Thread[] ts = new Thread[n];
    for (int i = 0; i < n; i++) {
      int me = i;
      (ts[i] = new Thread(() -> got[me] = work(me))).start();
    }
    for (Thread t : ts) t.join();
    for (int i = 0; i < n; i++) System.out.println(got[i] + " " + (got[i] == work(i)));
  }
}
