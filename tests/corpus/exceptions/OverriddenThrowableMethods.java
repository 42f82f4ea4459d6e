package exceptions;

/** Throwables that override getMessage, getLocalizedMessage, toString, fillInStackTrace, printStackTrace, getCause. */
public class OverriddenThrowableMethods {
  static class Lazy extends RuntimeException {
    int asked;

    @Override
    public String getMessage() {
      return "asked " + ++asked;
    }
  }

  static class Localized extends Exception {
    Localized() {
      super("plain");
    }

    @Override
    public String getLocalizedMessage() {
      return "localized of " + getMessage();
    }
  }

  static class NoTrace extends Exception {
    static int filled;

    NoTrace(String m) {
      super(m);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      filled++;
      return this;
    }
  }

  static class Caused extends Exception {
    @Override
    public synchronized Throwable getCause() {
      return new NoTrace("from getCause");
    }

    @Override
    public String toString() {
      return "Caused\n  on two lines";
    }
  }

  static class Elements extends Exception {
    @Override
    public StackTraceElement[] getStackTrace() {
      return new StackTraceElement[] {new StackTraceElement("made", "up", "Made.java", 1)};
    }
  }

  public static void main(String[] args) {
    Lazy l = new Lazy();
    System.out.println(l + " " + l.getMessage() + " " + new RuntimeException(l).getMessage());
    System.out.println(new Localized() + " " + new Exception(new Localized()).getMessage());
    new NoTrace("quiet").printStackTrace(System.out);
    System.out.println(NoTrace.filled + " " + new NoTrace("x").getStackTrace().length);
    new Caused().printStackTrace(System.out);
    new Elements().printStackTrace(System.out);
    java.io.StringWriter w = new java.io.StringWriter();
    new Exception("to writer", new NoTrace("c")).printStackTrace(new java.io.PrintWriter(w));
    System.out.print(w);
    System.out.println(new Exception((String) null) + " " + new Exception("") + "|" + new Exception("m\nn").getMessage().length());
  }
}
