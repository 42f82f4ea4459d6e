package exceptions;

/** The first handler that fits: subclasses before, multi-catch, none, nested tries, handlers that throw, interfaces. */
public class CatchSelection {
  interface Tagged {}

  static class A extends Exception {
    A(String s) {
      super(s);
    }
  }

  static class B extends A implements Tagged {
    B(String s) {
      super(s);
    }
  }

  static class C extends RuntimeException implements Tagged {
    C(String s) {
      super(s);
    }
  }

  static Throwable make(int n) {
    return switch (n) {
      case 0 -> new A("a");
      case 1 -> new B("b");
      case 2 -> new C("c");
      case 3 -> new Error("error");
      case 4 -> new StackOverflowError("so");
      case 5 -> new java.io.FileNotFoundException("fnf");
      case 6 -> new java.io.UncheckedIOException(new java.io.IOException("io"));
      default -> new Throwable("plain");
    };
  }

  static String one(int n) {
    try {
      try {
        throw make(n);
      } catch (B e) {
        return "B " + (e instanceof Tagged);
      } catch (A e) {
        return "A";
      } catch (C | java.io.FileNotFoundException e) {
        return "multi " + e.getMessage() + (e instanceof Tagged);
      } catch (Error e) {
        if (e instanceof VirtualMachineError) throw e;
        return "Error";
      }
    } catch (RuntimeException | java.io.IOException e) {
      return "outer " + e.getClass().getSimpleName();
    } catch (StackOverflowError e) {
      return "rethrown " + e.getMessage();
    } catch (Throwable t) {
      return "any " + t.getMessage();
    }
  }

  static String handlers(int n) {
    String s = "";
    try {
      try {
        if (n >= 0) throw new A("first");
      } catch (A e) {
        s += "caught ";
        if (n > 0) throw new B("second");
      } finally {
        s += "finally ";
        if (n > 1) throw new C("third");
      }
      s += "after ";
    } catch (A e) {
      s += "A:" + e.getMessage();
    } catch (C e) {
      s += "C:" + e.getMessage();
    }
    return s;
  }

  public static void main(String[] args) {
    for (int n = 0; n < 8; n++) System.out.println(n + " " + one(n));
    for (int n = -1; n < 3; n++) System.out.println(handlers(n));
  }
}
