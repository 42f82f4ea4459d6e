import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Allocates in many ways, survives each OutOfMemoryError, and checks what it has: {@code Failing ROUNDS}. The status is 0 if all is well. */
public class Failing {
  private record Pair(String key, int[] values) {}

  private static class Chained extends RuntimeException {
    final int depth;

    Chained(int depth, Throwable cause) {
      super("depth " + depth, cause);
      this.depth = depth;
    }
  }

  private static int[] filler;
  private static int failures;
  private static int caughtInside;

  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    List<Pair> kept = new ArrayList<>(1000);
    // A class that could not be initialized stays unusable, so all that are needed are initialized while nothing fails yet.
    Class.forName("java.lang.Shutdown");
    round(0, kept);
    for (boolean failed = false; !failed; ) {
      try {
        filler = new int[100];
      } catch (OutOfMemoryError e) {
        failed = true;
      }
    }
    for (int i = 0; i < rounds; i++) {
      try {
        round(i, kept);
      } catch (OutOfMemoryError e) {
        failures++;
      }
      check(kept);
    }
    // Nothing is printed, and no hook runs: that allocates.
    Runtime.getRuntime().halt(failures > 0 && caughtInside > 0 && kept.size() == 1000 ? 0 : 4);
  }

  private static void round(int i, List<Pair> kept) throws InterruptedException {
    int[] values = new int[20 + i % 300];
    java.util.Arrays.fill(values, i);
    Pair pair = new Pair("key " + i, values);
    if (kept.size() < 1000) {
      kept.add(pair);
    } else {
      kept.set(i % 1000, pair);
    }
    Map<String, Integer> map = new HashMap<>();
    for (int k = 0; k < 20; k++) {
      map.put("k" + k, k + 1000);
    }
    if (map.size() != 20 || map.get("k7") != 1007) {
      throw new AssertionError(map.toString());
    }
    try {
      thrower(5);
    } catch (Chained e) {
      if (e.depth != 5 || !(e.getCause() instanceof Chained)) {
        throw new AssertionError(e);
      }
    }
    synchronized (kept) {
      long[][] grid = new long[4][500];
      grid[3][499] = i;
    }
    if (Thread.holdsLock(kept)) {
      throw new AssertionError("still locked");
    }
    if (i % 500 == 0) {
      Thread thread = new Thread(() -> inThread(i));
      thread.start();
      thread.join();
    }
  }

  private static void thrower(int depth) {
    try {
      if (depth == 0) {
        throw new IllegalStateException("bottom");
      }
      thrower(depth - 1);
    } catch (RuntimeException e) {
      throw new Chained(depth, e);
    }
  }

  private static void inThread(int i) {
    for (int k = 0; k < 2000; k++) {
      try {
        if (String.valueOf(i + k).length() < 1) {
          throw new AssertionError();
        }
        byte[] bytes = new byte[1000];
        bytes[999] = 1;
      } catch (OutOfMemoryError e) {
        caughtInside++;
      }
    }
  }

  private static void check(List<Pair> kept) {
    for (int k = 0; k < kept.size(); k++) { // an iterator would be an allocation
      Pair pair = kept.get(k);
      int i = pair.values[0];
      if (pair.values[pair.values.length - 1] != i || pair.values.length != 20 + i % 300) {
        Runtime.getRuntime().halt(3);
      }
    }
  }
}
