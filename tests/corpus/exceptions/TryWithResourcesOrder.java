package exceptions;

/** Order of opening, body, closing, catch and finally; exceptions from each stage and what is suppressed. */
public class TryWithResourcesOrder {
  static StringBuilder log = new StringBuilder();

  record R(String name, boolean failOpen, boolean failClose) implements AutoCloseable {
    R {
      log.append("open-").append(name).append(' ');
      if (failOpen) throw new IllegalArgumentException("open " + name);
    }

    @Override
    public void close() throws java.io.IOException {
      log.append("close-").append(name).append(' ');
      if (failClose) throw new java.io.IOException("close " + name);
    }
  }

  static String text(Throwable t) {
    StringBuilder s = new StringBuilder(t.getMessage());
    for (Throwable u : t.getSuppressed()) s.append(" [").append(text(u)).append(']');
    return s.toString();
  }

  static void run(int bits) {
    log.setLength(0);
    String r = "none";
    try (R a = new R("a", (bits & 1) != 0, (bits & 2) != 0);
        R b = (bits & 32) != 0 ? null : new R("b", (bits & 4) != 0, (bits & 8) != 0)) {
      log.append("body ");
      if ((bits & 16) != 0) throw new IllegalStateException("body");
      r = "" + (b == null);
    } catch (IllegalArgumentException | java.io.IOException e) {
      log.append("catch ");
      r = text(e);
    } catch (IllegalStateException e) {
      r = "state " + text(e);
    } finally {
      log.append("finally");
    }
    System.out.println(bits + " " + r + " | " + log);
  }

  static int returns() throws Exception {
    R outer = new R("outer", false, false);
    try (outer; R inner = new R("inner", false, false)) {
      return log.length();
    } finally {
      log.append("end");
    }
  }

  public static void main(String[] args) throws Exception {
    for (int bits = 0; bits < 64; bits += bits < 32 ? 1 : 5) run(bits);
    log.setLength(0);
    System.out.println(returns() + " " + log);
    for (int i = 0; i < 3; i++) {
      try (R r = new R("loop" + i, false, false)) {
        if (i == 0) continue;
        if (i == 1) break;
      }
    }
    System.out.println(log);
  }
}
