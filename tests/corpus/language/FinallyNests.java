package language;

/** try, catch and finally nested in each other and in loops, with every way out. */
public class FinallyNests {
  static StringBuilder log = new StringBuilder();

  static int log(String s, int v) {
    log.append(s).append(v).append(' ');
    return v;
  }

  static int deep(int how) {
    try {
      try {
        try {
          log("a", how);
          if (how == 1) return log("r", 1);
          if (how == 2) throw new IllegalStateException("two");
          if (how == 3) throw new Error("three");
        } finally {
          log("f1.", how);
          if (how == 4) throw new IllegalArgumentException("four");
        }
      } catch (IllegalStateException e) {
        log("c", how);
        throw new RuntimeException(e);
      } finally {
        try {
          log("f2.", how);
          if (how == 5) throw new Exception("five");
        } catch (Exception e) {
          log("inner", how);
        } finally {
          log("f3.", how);
        }
      }
    } catch (RuntimeException | Error e) {
      log("outer " + e.getClass().getSimpleName(), how);
      return log("R", how);
    } finally {
      log("f4.", how);
    }
    return 0;
  }

  @SuppressWarnings("finally")
  static int overriding(int n) {
    for (int i = 0; ; i++) {
      try {
        if (i == n) return i;
        if (i == 2) throw new RuntimeException("dropped");
        if (i % 2 == 0) continue;
        log("body", i);
      } finally {
        log("fin", i);
        if (i == 1 && n == 1) continue;
        if (i == 4) break;
      }
    }
    return -1;
  }

  static int values() {
    int x = 1;
    try {
      return x++ + log("x", x);
    } finally {
      x = 100;
      log("x", x);
    }
  }

  static int[] shared() {
    int[] a = {1};
    try {
      return a;
    } finally {
      a[0] = 2;
      a = new int[] {3};
    }
  }

  static long wide(boolean fail) {
    long a = 1L << 40;
    double d = 0.5;
    try {
      a += 3;
      if (fail) Integer.parseInt("x");
      d *= 2;
      return a + (long) d;
    } catch (NumberFormatException e) {
      a = -a;
      return a - (long) (d * 4);
    } finally {
      log("w" + a + "/" + d + "/", 0);
    }
  }

  static String labels() {
    outer:
    {
      try {
        inner:
        try {
          if (log("l", 1) == 1) break inner;
        } finally {
          log("l", 2);
          if (log.length() > 0) break outer;
        }
      } finally {
        log("l", 3);
      }
      return "no";
    }
    return "yes";
  }

  static void flush(Object o) {
    System.out.println(log + "= " + o);
    log.setLength(0);
  }

  public static void main(String[] args) {
    for (int how = 0; how < 6; how++) {
      flush(deep(how));
    }
    for (int n = 0; n < 6; n++) {
      try {
        flush(overriding(n));
      } catch (RuntimeException e) {
        flush(e.getMessage());
      }
    }
    flush(values());
    flush(shared()[0]);
    flush(wide(false));
    flush(wide(true));
    flush(labels());
  }
}
