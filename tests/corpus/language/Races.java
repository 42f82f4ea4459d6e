package language;

import java.util.*;

/** Initialization seen from several threads; array types; odd corners of threads and monitors. */
public class Races {
  static void sleep(int ms) {
    try {
      Thread.sleep(ms);
    } catch (InterruptedException e) {
      throw new Error(e);
    }
  }

  static class Slow {
    static int x;

    static {
      sleep(100);
      x = 7;
      System.out.println("Slow by " + Thread.currentThread().getName());
    }
  }

  static class Bad {
    static int x;

    static {
      sleep(100);
      if (x == 0) throw new IllegalArgumentException("bad");
    }
  }

  static class A {
    static int x = 1;

    static {
      sleep(50);
      x = B.y + 1;
    }
  }

  static class B {
    static int y = 2;

    static {
      sleep(50);
      y = 5;
    }
  }

  interface WithDefault {
    int F = log("WithDefault");

    default void m() {}
  }

  interface NoDefault {
    int G = log("NoDefault");

    void n();
  }

  interface Sub extends WithDefault, NoDefault {
    int H = log("Sub");
  }

  static class Impl implements Sub {
    static {
      log("Impl");
    }

    public void n() {}
  }

  static int log(String s) {
    System.out.println("init " + s);
    return s.length();
  }

  static class Rec {
    static Rec I = new Rec();
    static int z = 3;
    int seen;

    Rec() {
      seen = z;
    }
  }

  enum E {
    P {
      int f() {
        return 1;
      }
    },
    Q;

    int f() {
      return 2;
    }

    static final Map<String, E> m = new HashMap<>();

    static {
      for (E e : values()) m.put(e.name(), e);
    }
  }

  static void run(String n, Runnable r) {
    Thread[] t = new Thread[3];
    List<String> res = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 3; i++) {
      t[i] =
          new Thread(
              () -> {
                try {
                  r.run();
                  res.add("ok");
                } catch (Throwable e) {
                  String s = e.toString();
                  Throwable c = e.getCause();
                  res.add(s + (c == null ? "" : " / " + c.getClass().getName()));
                }
              },
              "t");
      t[i].start();
    }
    for (Thread x : t)
      try {
        x.join();
      } catch (InterruptedException e) {
      }
    Collections.sort(res);
    System.out.println(n + " " + res);
  }

  public static void main(String[] a) throws Exception {
    run(
        "slow",
        () -> {
          if (Slow.x != 7) throw new Error("x");
        });
    run(
        "bad",
        () -> {
          Bad.x++;
        });
    run(
        "ab",
        () -> {
          if (A.x != 6 && A.x != 3) throw new Error("A " + A.x);
        });
    new Impl();
    System.out.println(NoDefault.G);
    System.out.println(Rec.I.seen + " " + Rec.z);
    System.out.println(E.m.get("P").f() + " " + E.valueOf("Q").f());
    try {
      E.valueOf("R");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    int[] arr = new int[2];
    Object[] os = new Integer[1];
    try {
      os[0] = "s";
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(new int[-1].length);
    } catch (NegativeArraySizeException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(new int[3][-2].length);
    } catch (NegativeArraySizeException e) {
      System.out.println(e.getMessage());
    }
    int[][][] m = new int[2][3][];
    System.out.println(m[1].length + " " + m[1][2] + " " + m.getClass().getName());
    System.out.println(
        new Object[0].getClass().getSuperclass()
            + " "
            + Arrays.toString(int[].class.getInterfaces())
            + " "
            + int[][].class.getComponentType()
            + " "
            + (Object) void.class);
    System.out.println(
        (((Object) new Integer[0]) instanceof Number[])
            + " "
            + (((Object) new int[0][0]) instanceof Object[])
            + " "
            + (((Object) new int[0]) instanceof Cloneable)
            + " "
            + (((Object) new ArrayList[1][1]) instanceof Collection[][])
            + " "
            + (((Object) new ArrayList[1][1]) instanceof Collection[])
            + " "
            + (((Object) new Collection[1]) instanceof Iterable[])
            + " "
            + (((Object) new String[1][1]) instanceof Comparable[])
            + " "
            + (((Object) new String[1][1]) instanceof java.io.Serializable[])
            + " "
            + (((Object) new Runnable[0]) instanceof Object[]));
    Runtime.getRuntime().gc();
    System.out.println(Runtime.getRuntime().maxMemory() > 0);
    String s1 = "ab", s2 = new String("ab");
    System.out.println((s1 == s2) + " " + (s1 == s2.intern()) + " " + ("a" + "b" == s1));
    Thread th = new Thread(() -> {});
    th.start();
    th.join();
    try {
      th.start();
    } catch (IllegalThreadStateException e) {
      System.out.println(e);
    }
    Object lock = new Object();
    try {
      lock.wait(0, -1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      lock.notifyAll();
    } catch (IllegalMonitorStateException e) {
      System.out.println(e.getMessage());
    }
    Thread.currentThread().interrupt();
    try {
      synchronized (lock) {
        lock.wait(10);
      }
    } catch (InterruptedException e) {
      System.out.println("ie " + e.getMessage() + Thread.currentThread().isInterrupted());
    }
    Thread inh = new Thread(() -> sleep(10));
    inh.interrupt();
    inh.start();
    inh.join();
    ThreadLocal<String> tl = new InheritableThreadLocal<>();
    tl.set("v");
    Thread tt = new Thread(() -> System.out.println(tl.get() + Thread.currentThread().getName()));
    tt.start();
    tt.join();
    System.out.println(Thread.currentThread().getThreadGroup() + " " + Thread.activeCount());
    throw new Error("bye", new RuntimeException("cause"));
  }
}
