package threads;

/** ThreadLocal: initial values, set and remove, inheritance by child threads, one value per thread. */
public class ThreadLocals {
  static int made;

  static synchronized int make() {
    return ++made;
  }

  public static void main(String[] args) throws Exception {
    ThreadLocal<Integer> id = ThreadLocal.withInitial(ThreadLocals::make);
    ThreadLocal<String> plain = new ThreadLocal<>();
    InheritableThreadLocal<int[]> inherited = new InheritableThreadLocal<>() {
      @Override
      protected int[] childValue(int[] parent) {
        return new int[] {parent[0] + 1};
      }
    };
    inherited.set(new int[] {10});
    System.out.println(id.get() + " " + id.get() + " " + plain.get() + " " + inherited.get()[0]);
    plain.set("main");
    for (int i = 0; i < 3; i++) {
      Thread t = new Thread(() -> {
        System.out.println(id.get() + " " + id.get() + " " + plain.get() + " " + inherited.get()[0]);
        plain.set("other");
        inherited.set(null);
        id.remove();
        System.out.println(id.get() + " " + plain.get() + " " + inherited.get());
      });
      t.start();
      t.join();
    }
    id.set(-1);
    System.out.println(id.get() + " " + plain.get() + " " + inherited.get()[0]);
    id.remove();
    plain.remove();
    System.out.println(id.get() + " " + plain.get());
    java.util.List<ThreadLocal<Integer>> many = new java.util.ArrayList<>();
    for (int i = 0; i < 100; i++) {
      ThreadLocal<Integer> t = new ThreadLocal<>();
      t.set(i);
      if (i % 3 == 0) many.add(t);
      if (i % 40 == 0) System.gc();
    }
    System.out.println(many.stream().mapToInt(ThreadLocal::get).sum());
    var pool = java.util.concurrent.Executors.newSingleThreadExecutor();
    ThreadLocal<StringBuilder> buffer = ThreadLocal.withInitial(StringBuilder::new);
    for (int i = 0; i < 3; i++) {
      int k = i;
      System.out.print(pool.submit(() -> buffer.get().append(k).toString()).get() + " ");
    }
    pool.shutdown();
    System.out.println(buffer.get().length());
  }
}
