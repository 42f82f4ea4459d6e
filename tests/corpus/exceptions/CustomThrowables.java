package exceptions;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Own throwables: generic fields, overridden getMessage, getCause and getStackTrace; printed to writers; caught by interfaces' order. */
public class CustomThrowables {
  interface Coded {
    int code();
  }

  static abstract class Base extends Exception implements Coded {
    private final List<String> notes = new ArrayList<>();

    protected Base(String message) {
      super(message);
    }

    Base note(String s) {
      notes.add(s);
      return this;
    }

    @Override
    public String getMessage() {
      return super.getMessage() + notes;
    }

    @Override
    public int code() {
      return notes.size();
    }
  }

  static class First extends Base {
    First(String m) {
      super(m);
    }
  }

  static class Second extends Base {
    private final Throwable hidden;

    Second(Throwable hidden) {
      super(null);
      this.hidden = hidden;
    }

    @Override
    public synchronized Throwable getCause() {
      return hidden;
    }

    @Override
    public int code() {
      return 100 + super.code();
    }
  }

  static class Direct extends Throwable {
    Direct() {
      super(new Error("the cause's text becomes the message"));
    }
  }

  static class Inner extends RuntimeException {
    class Deeper extends Inner {
      @Override
      public String toString() {
        return "deeper in " + Inner.this;
      }
    }
  }

  static int run(int n) throws Throwable {
    switch (n) {
      case 0:
        throw new First("first").note("a").note("b");
      case 1:
        throw new Second(new First("hidden").note("h"));
      case 2:
        throw new Direct();
      case 3:
        throw new Inner().new Deeper();
      case 4:
        throw new Error() {
          @Override
          public String getMessage() {
            return "anonymous " + getClass().getName();
          }
        };
      case 5: {
        class LocalException extends IllegalArgumentException {
          LocalException() {
            super("local " + n, new Inner());
          }
        }
        throw new LocalException();
      }
      default:
        return n;
    }
  }

  static String kind(int n) {
    try {
      return "value " + run(n);
    } catch (First e) {
      return "First " + e.code() + e.getMessage();
    } catch (Base e) {
      return "Base " + e.code() + e.getMessage() + e.getCause();
    } catch (IllegalArgumentException | Error e) {
      return "union " + e.getMessage() + (e instanceof RuntimeException);
    } catch (RuntimeException e) {
      return "runtime " + e;
    } catch (Throwable t) {
      return "throwable " + t;
    }
  }

  public static void main(String[] args) {
    for (int n = 0; n < 7; n++) {
      System.out.println(kind(n));
    }
    for (int n = 0; n < 6; n++) {
      try {
        run(n);
      } catch (Throwable t) {
        StringWriter w = new StringWriter();
        t.printStackTrace(new PrintWriter(w, true));
        System.out.print(w);
        System.out.println(t instanceof Coded c ? c.code() : t.getStackTrace().length);
      }
    }
  }
}
