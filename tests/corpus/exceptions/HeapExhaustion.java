package exceptions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The heap is really full, of objects of all sizes: OutOfMemoryError where it happens, and when they are dropped the program goes on. */
public class HeapExhaustion {
  static class Node {
    final Node next;
    final long value;

    Node(Node next, long value) {
      this.next = next;
      this.value = value;
    }
  }

  interface Fill {
    /** Fills the heap, never returns. */
    void run(List<Object> hold);
  }

  /** What failed; whoever catches an OutOfMemoryError drops what is held before it allocates anything. */
  static Throwable caught(Fill fill) {
    List<Object> hold = new ArrayList<>();
    try {
      fill.run(hold);
      return null;
    } catch (OutOfMemoryError e) {
      hold.clear();
      return e;
    }
  }

  static void fill(String how, Fill fill) {
    for (int round = 1; round <= 2; round++) System.out.println(how + ": " + caught(fill) + ", then " + works());
  }

  /** A quarter of the heap, checked. */
  static int works() {
    List<int[]> list = new ArrayList<>();
    for (int i = 0; i < 5000; i++) list.add(new int[] {i, ~i, 7});
    for (int i = 0; i < 5; i++) list.add(new int[100_000]);
    int sum = 0;
    for (int[] a : list) sum += a[0] + a[1] + a[2];
    return sum;
  }

  static void arrays(List<Object> hold, int size) {
    while (true) hold.add(new byte[size]);
  }

  public static void main(String[] args) throws Exception {
    for (int size : new int[] {16, 1000, 100_000, 5_000_000}) fill("arrays of " + size, hold -> arrays(hold, size));
    fill("nodes", hold -> {
      hold.add(null);
      for (Node n = null; ; hold.set(0, n)) n = new Node(n, 1);
    });
    fill("text", hold -> {
      StringBuilder s = new StringBuilder("text");
      hold.add(s);
      while (true) s.append(s);
    });
    mapIsWhole();
    otherThread();
    finallyRuns();
  }

  /** A table that could not grow has all that was put into it. */
  static void mapIsWhole() {
    Map<Integer, int[]> map = new HashMap<>();
    int put = 0;
    try {
      while (true) {
        map.put(put, new int[] {put, 0, 0, 0, 0, 0, 0, 0});
        put++;
      }
    } catch (OutOfMemoryError e) {
      int[] one;
      int wrong = 0;
      for (int i = 0; i < put && i < 128; i++) if ((one = map.get(i)) == null || one[0] != i) wrong++;
      int size = map.size();
      map = null;
      System.out.println("map: wrong " + wrong + ", size agrees " + (size == put || size == put + 1));
    }
  }

  /** A thread dies of it, with what it held. */
  static void otherThread() throws Exception {
    Throwable[] died = new Throwable[1];
    Thread t = new Thread(() -> arrays(new ArrayList<>(), 500));
    t.setUncaughtExceptionHandler((thread, e) -> died[0] = e);
    t.start();
    t.join();
    System.out.println("thread: " + died[0] + ", then " + works());
  }

  static void finallyRuns() {
    int[] ran = new int[3];
    List<Object> hold = new ArrayList<>();
    try {
      try {
        synchronized (ran) {
          arrays(hold, 64);
        }
      } finally {
        ran[0] = Thread.holdsLock(ran) ? 2 : 1;
      }
    } catch (Exception e) {
      ran[1]++;
    } catch (Error e) {
      hold = null;
      ran[2]++;
    }
    System.out.println("finally " + ran[0] + ", as an exception " + ran[1] + ", as an error " + ran[2]);
  }
}
