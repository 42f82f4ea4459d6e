package threads;

import java.util.concurrent.*;
import java.util.concurrent.Executors;

/** InheritableThreadLocal: copies at creation, childValue, pools, removal. */
public class InheritedLocals {
  static final InheritableThreadLocal<StringBuilder> SHARED = new InheritableThreadLocal<>();
  static final InheritableThreadLocal<String> CHANGED =
      new InheritableThreadLocal<>() {
        @Override
        protected String initialValue() {
          return "initial";
        }

        @Override
        protected String childValue(String parent) {
          return parent + ">";
        }
      };
  static final ThreadLocal<Integer> PLAIN = ThreadLocal.withInitial(() -> 7);

  static void show(String where) {
    System.out.println(where + ": " + SHARED.get() + " " + CHANGED.get() + " " + PLAIN.get());
  }

  static void in(Thread t) throws InterruptedException {
    t.start();
    t.join();
  }

  public static void main(String[] args) throws Exception {
    show("main before");
    SHARED.set(new StringBuilder("s"));
    CHANGED.set("c");
    PLAIN.set(1);
    Thread child = new Thread(() -> {
      show("child");
      SHARED.get().append("+child");
      CHANGED.set("own");
      PLAIN.set(99);
      try {
        in(new Thread(() -> show("grandchild")));
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    });
    CHANGED.set("after creation");
    in(child);
    show("main after");
    in(new Thread(null, () -> show("not inheriting"), "n", 0, false));
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.submit(() -> show("pool")).get();
    CHANGED.set("later");
    pool.submit(() -> show("pool again")).get();
    pool.shutdown();
    CHANGED.remove();
    SHARED.remove();
    PLAIN.remove();
    show("removed");
    in(new Thread(() -> show("child of removed")));
  }
}
