package exceptions;

import java.util.List;

/** Exceptions the machine throws, with their messages, and the state left behind. */
public class Runtimes {
  static int[] ints = {1, 2, 3};
  static Object[] strings = new String[2];
  static Runtimes none;
  int f;
  long[] longs;
  Runtimes next;

  interface Try {
    Object run() throws Throwable;
  }

  static void attempt(Try t) {
    try {
      System.out.println("fine " + t.run());
    } catch (Throwable e) {
      System.out.println(e.getClass().getName() + ": " + e.getMessage());
    }
  }

  int m(int x) {
    return x;
  }

  static Runtimes get() {
    return none;
  }

  static int state;

  public static void main(String[] args) {
    int zero = args.length;
    Object text = "text";
    attempt(() -> ints[3]);
    attempt(() -> ints[-1]);
    attempt(() -> ints[Integer.MIN_VALUE]);
    attempt(() -> ints[3] = 1);
    attempt(() -> ints[zero - 1]++);
    attempt(() -> new byte[0][0].length + new byte[0][0][0].length);
    attempt(() -> "abc".charAt(3));
    attempt(() -> "abc".substring(2, 1));
    attempt(() -> new StringBuilder("x").charAt(1));
    attempt(() -> strings[0] = 5);
    attempt(() -> strings[1] = new int[0]);
    attempt(() -> strings[2] = null);
    attempt(() -> (Integer) text);
    attempt(() -> 1 / zero);
    attempt(() -> 1L % zero);
    attempt(() -> new int[zero - 1]);
    attempt(() -> new int[2][zero - 5]);
    attempt(() -> none.f);
    attempt(() -> none.f = 3);
    attempt(() -> none.m(1));
    attempt(() -> get().next.f);
    attempt(() -> new Runtimes().next.m(3));
    attempt(() -> new Runtimes().longs[2]);
    attempt(() -> new Runtimes().longs.length);
    attempt(() -> new Runtimes().longs[0] = 4);
    attempt(() -> { throw (RuntimeException) strings[0]; });
    attempt(() -> { synchronized (get()) { return 1; } });
    attempt(() -> (int) strings[0]);
    attempt(() -> { Integer i = null; return i + 1; });
    attempt(() -> { String s = null; switch (s) { case "a": return 1; default: return 2; } });
    attempt(() -> { Thread.State s = null; switch (s) { case NEW: return 1; default: return 2; } });
    attempt(() -> List.of((Object) null));
    attempt(() -> List.of(1).get(1));
    attempt(() -> new java.util.ArrayDeque<>().pop());
    attempt(() -> java.util.Optional.empty().orElseThrow());
    attempt(() -> Integer.parseInt("99999999999"));
    attempt(() -> Long.parseLong(""));
    attempt(() -> Double.parseDouble("1.x"));
    attempt(() -> Math.addExact(Integer.MAX_VALUE, 1));
    attempt(() -> Math.multiplyExact(1L << 62, 2L));
    attempt(() -> Math.toIntExact(1L << 40));
    attempt(() -> Class.forName("no.Such"));
    attempt(() -> Thread.State.valueOf("nope"));
    attempt(() -> java.util.Collections.emptyList().add(null));
    attempt(() -> java.util.Objects.requireNonNull(null, "must be"));
    attempt(() -> java.util.Objects.checkIndex(5, 5));
    attempt(() -> String.format("%d", "x"));
    attempt(() -> "x".repeat(-1));
    attempt(() -> new String(new char[2], 1, 5));
    attempt(() -> new java.util.ArrayList<>(-1));
    attempt(() -> java.util.Arrays.copyOfRange(ints, 3, 1));
    attempt(() -> { state = 1; ints[state = 7] = state = 9; return 0; });
    attempt(() -> state);
    attempt(() -> { int[] a = null; a[state = 3] = 1 / zero; return 0; });
    attempt(() -> state);
    attempt(() -> { int i = 0; try { i = 5; i = ints[i]; } finally { state = i; } return i; });
    attempt(() -> state);
    attempt(() -> { ints[0] += ints[1] += ints[9]; return 0; });
    attempt(() -> ints[0] + ints[1]);
  }
}
