package exceptions;

import java.util.*;

/** Stack overflows: many, through finally, synchronized, library code, threads and initializers. */
public class Overflows {
  static int depth;

  static int f(int x) {
    depth++;
    return f(x + 1) + 1;
  }

  static int g(Object o, int n) {
    depth++;
    try {
      return g(new Object[] {o}, n + 1) + 1;
    } finally {
      depth--;
    }
  }

  static String h(List<?> l) {
    return l.toString();
  }

  static class Node implements Comparable<Node> {
    Node n;

    public int hashCode() {
      return n.hashCode() + 1;
    }

    public int compareTo(Node o) {
      return n.compareTo(o);
    }
  }

  static void deepSync(Object o) {
    synchronized (o) {
      deepSync(o);
    }
  }

  public static void main(String[] a) throws Exception {
    for (int i = 0; i < 50; i++) {
      try {
        f(0);
      } catch (StackOverflowError e) {
        if (depth < 1000) System.out.println("shallow " + depth);
        depth = 0;
        if (i == 0)
          System.out.println(
              e.getStackTrace().length + " " + e.getMessage() + " " + e.getStackTrace()[5]);
      }
    }
    for (int i = 0; i < 20; i++) {
      try {
        g(null, 0);
      } catch (StackOverflowError e) {
      }
    }
    System.out.println("finally depth " + depth);
    List<Object> l = new ArrayList<>();
    l.add(l);
    List<Object> m = new ArrayList<>();
    m.add(l);
    l.set(0, m);
    try {
      h(l);
    } catch (StackOverflowError e) {
      System.out.println("toString SOE");
    }
    Node x = new Node();
    x.n = x;
    try {
      x.hashCode();
    } catch (StackOverflowError e) {
      System.out.println("hash SOE");
    }
    Object lock = new Object();
    try {
      deepSync(lock);
    } catch (StackOverflowError e) {
      System.out.println("sync SOE " + Thread.holdsLock(lock));
    }
    Thread t =
        new Thread(
            null,
            () -> {
              try {
                f(0);
              } catch (StackOverflowError e) {
                System.out.println("thread SOE");
              }
            },
            "t",
            1 << 16);
    t.start();
    t.join();
    Thread u = new Thread(() -> f(0), "dies");
    u.setUncaughtExceptionHandler(
        (th, e) -> System.out.println(th.getName() + " " + e + " " + e.getStackTrace().length));
    u.start();
    u.join();
    // SOE inside class init
    try {
      Init.x++;
    } catch (StackOverflowError e) {
      System.out.println("init SOE");
    } catch (ExceptionInInitializerError e) {
      System.out.println("EIIE " + e.getCause());
    }
    try {
      Init.x++;
    } catch (NoClassDefFoundError e) {
      System.out.println(e.getMessage());
    }
  }

  static class Init {
    static int x;

    static {
      x = f(3);
    }
  }
}
