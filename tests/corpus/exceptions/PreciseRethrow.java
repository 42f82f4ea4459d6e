package exceptions;

/** Rethrown exceptions keep identity and trace; precise rethrow of final parameters; fillInStackTrace renews it. */
public class PreciseRethrow {
  static void origin(int n) throws java.io.IOException, InterruptedException {
    if (n == 0) throw new java.io.IOException("zero");
    if (n == 1) throw new InterruptedException("one");
    if (n == 2) throw new IllegalStateException("two");
  }

  static Exception last;

  static void precise(int n) throws java.io.IOException, InterruptedException {
    try {
      origin(n);
    } catch (Exception e) {
      last = e;
      throw e;
    }
  }

  static void renewed() throws Throwable {
    try {
      origin(0);
    } catch (Exception e) {
      throw e.fillInStackTrace();
    }
  }

  static void wrapped() {
    try {
      precise(1);
    } catch (java.io.IOException | InterruptedException e) {
      throw new RuntimeException(e);
    }
  }

  static String where(Throwable t) {
    StringBuilder s = new StringBuilder();
    for (StackTraceElement e : t.getStackTrace()) if (e.getClassName().equals("exceptions.PreciseRethrow")) s.append(e.getMethodName()).append(':').append(e.getLineNumber()).append(' ');
    return s.toString();
  }

  public static void main(String[] args) {
    for (int n = 0; n < 4; n++) {
      try {
        precise(n);
        System.out.println("nothing");
      } catch (java.io.IOException | InterruptedException | RuntimeException e) {
        System.out.println(e + " " + (e == last) + " " + where(e));
      }
    }
    try {
      renewed();
    } catch (Throwable t) {
      System.out.println(t + " " + where(t));
    }
    try {
      wrapped();
    } catch (RuntimeException e) {
      System.out.println(e + " | " + where(e) + "| " + e.getCause() + " | " + where(e.getCause()));
    }
  }
}
