package exceptions;

/** addSuppressed and getSuppressed: order, printing, cycles, null and self, switched off by the constructor. */
public class SuppressedExceptions {
  static class Quiet extends Exception {
    Quiet(String m, boolean suppression, boolean trace) {
      super(m, null, suppression, trace);
    }
  }

  static String print(Throwable t) {
    java.io.StringWriter w = new java.io.StringWriter();
    t.printStackTrace(new java.io.PrintWriter(w));
    return w.toString();
  }

  public static void main(String[] args) {
    Exception e = new Exception("main");
    e.addSuppressed(new RuntimeException("first", new Error("cause of first")));
    e.addSuppressed(new IllegalStateException("second"));
    Exception inner = new Exception("third");
    inner.addSuppressed(new Exception("inside third"));
    e.addSuppressed(inner);
    System.out.print(print(e));
    try {
      e.addSuppressed(e);
    } catch (IllegalArgumentException x) {
      System.out.println(x.getMessage() + " " + (x.getCause() == e));
    }
    try {
      e.addSuppressed(null);
    } catch (NullPointerException x) {
      System.out.println(x.getMessage());
    }
    Quiet off = new Quiet("off", false, true), none = new Quiet("none", true, false);
    off.addSuppressed(e);
    none.addSuppressed(new Quiet("nested", false, false));
    System.out.println(off.getSuppressed().length + " " + none.getSuppressed().length + " " + none.getStackTrace().length);
    System.out.print(print(none));
    Exception a = new Exception("a"), b = new Exception("b", a);
    a.addSuppressed(b);
    System.out.print(print(a));
    a.getSuppressed()[0] = null;
    System.out.println(a.getSuppressed()[0] == b);
  }
}
