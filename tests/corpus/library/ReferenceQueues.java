package library;

/** Weak, soft and phantom references and Cleaner: cleared and enqueued only when unreachable; get, refersTo, clear, enqueue. */
public class ReferenceQueues {
  static Object kept = new Object();

  static java.util.List<java.lang.ref.Reference<Object>> make(java.lang.ref.ReferenceQueue<Object> q, int n) {
    java.util.List<java.lang.ref.Reference<Object>> l = new java.util.ArrayList<>();
    for (int i = 0; i < n; i++) l.add(i % 2 == 0 ? new java.lang.ref.WeakReference<>(new Object(), q) : new java.lang.ref.PhantomReference<>(new int[i], q));
    return l;
  }

  public static void main(String[] args) throws Exception {
    var q = new java.lang.ref.ReferenceQueue<Object>();
    var refs = make(q, 20);
    var weak = new java.lang.ref.WeakReference<>(kept, q);
    var soft = new java.lang.ref.SoftReference<>(new byte[100]);
    var phantom = new java.lang.ref.PhantomReference<>(kept, q);
    int found = 0;
    for (int i = 0; i < 100 && found < 20; i++) {
      System.gc();
      for (java.lang.ref.Reference<?> r; (r = q.remove(20)) != null; ) {
        if (refs.contains(r)) found++;
        else System.out.println("wrong one");
      }
    }
    System.out.println(found + " " + (weak.get() == kept) + " " + weak.refersTo(kept) + " " + phantom.refersTo(kept) + " " + phantom.get() + " " + (soft.get() != null) + " " + q.poll() + " " + refs.get(0).get());
    System.out.println(weak.enqueue() + " " + weak.enqueue() + " " + weak.get() + " " + (q.poll() == weak) + " " + q.poll());
    phantom.clear();
    System.out.println(phantom.enqueue() + " " + phantom.refersTo(null) + " " + soft.refersTo(null));
    var cleaner = java.lang.ref.Cleaner.create();
    var done = new java.util.concurrent.CountDownLatch(1);
    var manual = cleaner.register(kept, () -> System.out.println("cleaned by hand"));
    manual.clean();
    manual.clean();
    register(cleaner, done);
    for (int i = 0; i < 200 && done.getCount() > 0; i++) {
      System.gc();
      done.await(10, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
    System.out.println("cleaned " + done.getCount());
    java.lang.ref.Reference.reachabilityFence(kept);
    try {
      q.remove(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  static void register(java.lang.ref.Cleaner c, java.util.concurrent.CountDownLatch done) {
    c.register(new Object(), done::countDown);
  }
}
