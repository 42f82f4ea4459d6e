package library;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Objects with a finalizer are finalized once they are out of reach, in any order, each once. */
public class Finalization {
  static final CountDownLatch DONE = new CountDownLatch(12);
  static final int[] TIMES = new int[11];
  static volatile Named revived;

  static class Named {
    final int number;

    Named(int number) {
      this.number = number;
    }

    @Override
    @SuppressWarnings("removal")
    protected void finalize() {
      synchronized (TIMES) {
        TIMES[number]++;
      }
      DONE.countDown();
    }
  }

  /** Inherits the finalizer. */
  static class Heir extends Named {
    Heir(int number) {
      super(number);
    }
  }

  /** Its finalizer throws, which nobody sees. */
  static class Thrower extends Named {
    Thrower(int number) {
      super(number);
    }

    @Override
    protected void finalize() {
      super.finalize();
      throw new IllegalStateException("unseen");
    }
  }

  /** Comes back to life, and is not finalized again. */
  static class Phoenix extends Named {
    Phoenix(int number) {
      super(number);
    }

    @Override
    protected void finalize() {
      revived = this;
      super.finalize();
    }
  }

  /** Its constructor throws: it is finalized nevertheless. */
  static class Broken extends Named {
    Broken(int number) {
      super(number);
      throw new IllegalArgumentException("broken " + number);
    }
  }

  /** Fails before any constructor has run: nothing to finalize. */
  static class Unborn extends Named {
    Unborn(Object argument) {
      super(((Integer) argument).intValue());
    }
  }

  /** Copied without a constructor. */
  static class Copied extends Named implements Cloneable {
    Copied(int number) {
      super(number);
    }

    Object copy() throws CloneNotSupportedException {
      return clone();
    }
  }

  /** Has an empty finalizer: nothing to do. */
  static class Silent {
    @Override
    @SuppressWarnings("removal")
    protected void finalize() {}
  }

  private static void make() throws Exception {
    for (int i = 0; i < 6; i++) {
      new Named(i);
    }
    new Heir(6);
    new Thrower(7);
    new Phoenix(8);
    try {
      new Broken(9);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Unborn("no number");
    } catch (ClassCastException e) {
      System.out.println("unborn");
    }
    new Copied(10).copy();
    new Silent();
  }

  public static void main(String[] args) throws Exception {
    Thread maker =
        new Thread(
            () -> {
              try {
                make();
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
    maker.start();
    maker.join();
    System.out.println(collectUntilDone());
    synchronized (TIMES) {
      for (int i = 0; i < TIMES.length; i++) {
        System.out.println(i + ": " + TIMES[i]);
      }
    }
    System.out.println(revived.number + " is back");
    revived = null;
    System.gc();
    System.runFinalization();
    synchronized (TIMES) {
      System.out.println("and was finalized " + TIMES[8] + " time");
    }
  }

  private static boolean collectUntilDone() throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      System.gc();
      if (DONE.await(50, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return false;
  }
}
