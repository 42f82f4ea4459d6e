package exceptions;

/** Causes: constructors' messages, initCause once, cycles printed, common frames counted. */
public class CauseChains {
  static void level(int n) {
    try {
      if (n == 0) throw new IllegalArgumentException("root");
      level(n - 1);
    } catch (RuntimeException e) {
      if (n % 2 == 0) throw new IllegalStateException("level " + n, e);
      throw n == 1 ? new RuntimeException(e) : e;
    }
  }

  static void show(Throwable t) {
    java.io.StringWriter w = new java.io.StringWriter();
    t.printStackTrace(new java.io.PrintWriter(w));
    System.out.print(w);
  }

  public static void main(String[] args) {
    try {
      level(5);
    } catch (RuntimeException e) {
      show(e);
    }
    System.out.println(new Exception((Throwable) null).getMessage() + " " + new Exception(new Error("x")).getMessage() + " " + new Exception(null, new Error()).getMessage() + " " + new Exception("m", null).getCause());
    Exception late = new Exception("late");
    late.initCause(new Error("set"));
    String[] faults = new String[3];
    try {
      late.initCause(new Error("again"));
    } catch (IllegalStateException e) {
      faults[0] = e.getMessage() + (e.getCause() == late);
    }
    try {
      new Exception("m", null).initCause(late);
    } catch (IllegalStateException e) {
      faults[1] = e.getMessage();
    }
    try {
      Exception self = new Exception("self");
      self.initCause(self);
    } catch (IllegalArgumentException e) {
      faults[2] = e.getMessage();
    }
    System.out.println(String.join("; ", faults));
    Exception a = new Exception("a"), b = new Exception("b", a);
    a.initCause(b);
    show(a);
    show(new ExceptionInInitializerError(new Exception("inside")));
    show(new java.lang.reflect.InvocationTargetException(new Exception("target"), "message"));
  }
}
