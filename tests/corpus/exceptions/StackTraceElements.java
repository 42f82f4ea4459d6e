package exceptions;

/** The elements of a trace: names of methods, constructors, initializers, lambdas, inner classes; changing them; copies. */
public class StackTraceElements {
  static StackTraceElement[] got;

  static int grab() {
    got = new Throwable().getStackTrace();
    return 1;
  }

  static class Init {
    static int x = grab();
    int y;

    Init() {
      y = grab();
    }

    {
      if (x > 5) grab();
    }
  }

  interface D {
    default void d() {
      grab();
    }

    static void s() {
      grab();
    }
  }

  static void show(String what) {
    StackTraceElement e = got[1];
    System.out.println(what + ": " + e.getClassName() + " " + e.getMethodName() + " " + e.getFileName() + " " + e.getLineNumber() + " " + e.isNativeMethod() + " " + got[0].getMethodName());
  }

  public static void main(String[] args) {
    grab();
    show("main");
    new Init();
    show("constructor");
    Runnable r = () -> grab();
    r.run();
    show("lambda");
    new D() {}.d();
    show("default");
    D.s();
    show("static");
    new Object() {
      void m() {
        grab();
      }
    }.m();
    show("anonymous");
    Throwable t = new Throwable();
    t.getStackTrace()[0] = null;
    System.out.println(t.getStackTrace()[0] != null);
    StackTraceElement made = new StackTraceElement("pkg.Cls", "method", "File.java", 42);
    StackTraceElement[] others = {made, new StackTraceElement("C", "m", null, -1), new StackTraceElement("C", "m", "F.java", -2), new StackTraceElement("loader", "mod", "1.0", "C", "m", "F.java", 7), new StackTraceElement("C", "m", "F.java", -1)};
    for (StackTraceElement e : others) System.out.println(e + " " + e.isNativeMethod() + " " + e.equals(made) + " " + e.hashCode());
    t.setStackTrace(others);
    t.printStackTrace(System.out);
    t.setStackTrace(new StackTraceElement[0]);
    t.printStackTrace(System.out);
    try {
      t.setStackTrace(new StackTraceElement[] {null});
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }
}
