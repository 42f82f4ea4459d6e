package exceptions;

/** Walking causes: root cause, cycles broken, suppressed of causes, instanceof chains, rethrow of the first match. */
public class WrappedAndUnwrapped {
  static Throwable root(Throwable t) {
    java.util.Set<Throwable> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    while (t.getCause() != null && seen.add(t)) t = t.getCause();
    return t;
  }

  static <T extends Throwable> void rethrow(Throwable t, Class<T> c) throws T {
    for (Throwable x = t; x != null; x = x.getCause()) if (c.isInstance(x)) throw c.cast(x);
  }

  static int count(Throwable t) {
    int n = 1;
    for (Throwable s : t.getSuppressed()) n += count(s);
    return t.getCause() == null ? n : n + count(t.getCause());
  }

  public static void main(String[] args) {
    Throwable t = new java.io.IOException("bottom");
    for (int i = 0; i < 6; i++) {
      t = i % 3 == 0 ? new RuntimeException(t) : i % 3 == 1 ? new IllegalStateException("level " + i, t) : new Error("error " + i, t);
      t.addSuppressed(new Exception("beside " + i));
    }
    System.out.println(t + " " + root(t) + " " + count(t) + " " + t.getCause().getCause().getMessage().length());
    try {
      rethrow(t, java.io.IOException.class);
    } catch (java.io.IOException e) {
      System.out.println("found " + e.getMessage());
    }
    try {
      rethrow(t, IllegalStateException.class);
    } catch (IllegalStateException e) {
      System.out.println("found " + e.getMessage() + e.getSuppressed()[0].getMessage());
    }
    rethrow(t, ThreadDeath.class);
    Exception a = new Exception("a"), b = new Exception("b", a);
    a.initCause(b);
    System.out.println(root(a).getMessage() + root(b).getMessage());
    StringBuilder s = new StringBuilder();
    for (Throwable x = t; x != null; x = x.getCause()) s.append(x.getClass().getSimpleName()).append(x.getStackTrace()[0].getLineNumber()).append(' ');
    System.out.println(s);
    java.io.StringWriter w = new java.io.StringWriter();
    t.printStackTrace(new java.io.PrintWriter(w, true));
    System.out.println(w.toString().lines().filter(l -> !l.startsWith("\tat")).map(String::trim).toList());
  }
}
