package exceptions;

/** Monitors are released when exceptions pass: blocks, methods, nested, wait without owning, notify of others. */
public class SynchronizedAndThrown {
  static final Object A = new Object(), B = new Object();

  synchronized void instance() {
    throw new IllegalStateException(Thread.holdsLock(this) + "");
  }

  static synchronized void statics() {
    throw new IllegalStateException(Thread.holdsLock(SynchronizedAndThrown.class) + "");
  }

  static void blocks(int n) {
    synchronized (A) {
      if (n == 0) throw new IllegalStateException("outer");
      synchronized (B) {
        if (n == 1) throw new IllegalStateException("inner");
        synchronized (A) {
          int z = 1 / (n - 2);
        }
      }
    }
  }

  interface Try {
    void run() throws Exception;
  }

  static void attempt(Try t) {
    try {
      t.run();
      System.out.print("fine");
    } catch (Exception e) {
      System.out.print(e.getClass().getSimpleName() + " " + e.getMessage());
    }
    System.out.println(" " + Thread.holdsLock(A) + Thread.holdsLock(B) + Thread.holdsLock(SynchronizedAndThrown.class));
  }

  public static void main(String[] args) throws Exception {
    SynchronizedAndThrown o = new SynchronizedAndThrown();
    attempt(o::instance);
    attempt(SynchronizedAndThrown::statics);
    for (int n = 0; n < 4; n++) {
      int k = n;
      attempt(() -> blocks(k));
    }
    attempt(A::notify);
    attempt(A::notifyAll);
    attempt(A::wait);
    attempt(() -> A.wait(1));
    attempt(() -> { synchronized (A) { A.wait(-1); } });
    attempt(() -> { synchronized (A) { A.wait(1, 1000000); } });
    attempt(() -> { synchronized (A) { B.notify(); } });
    attempt(() -> { synchronized (B) { B.notify(); B.wait(1); } });
    Thread t = new Thread(() -> attempt(() -> blocks(1)));
    t.start();
    t.join();
    synchronized (A) {
      attempt(() -> blocks(0));
    }
    System.out.println(Thread.holdsLock(o));
  }
}
