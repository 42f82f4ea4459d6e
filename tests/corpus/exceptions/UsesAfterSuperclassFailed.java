package exceptions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Objects and subclasses that an initializer of a superclass or superinterface lets out before the class has begun its own. */
public class UsesAfterSuperclassFailed {
  static final List<Object> KEPT = new ArrayList<>();
  static final StringBuilder ORDER = new StringBuilder();

  /** Fails, but Leaf has been initialized by then and stays so, above the failed Middle. */
  static abstract class Base {
    static int zero;

    static {
      new Leaf();
    }

    Base(Object o) {}
  }

  static class Middle extends Base {
    Middle() {
      super(call(() -> "made by Middle"));
      System.out.println("in " + getClass().getSimpleName() + " " + 1 / zero);
    }
  }

  static class Leaf extends Middle {}

  /** The same without a subclass: only an object of the class itself outlives. */
  static abstract class Parent {
    static {
      KEPT.add(new Child());
      KEPT.add(Child.lambda());
      KEPT.add(new Child().own());
      fail("Parent");
    }
  }

  static class Child extends Parent implements Supplier<Object> {
    static int count;

    static Supplier<Object> lambda() {
      return () -> "lambda " + count;
    }

    Supplier<Object> own() {
      return () -> "own " + count + (this == KEPT.get(0));
    }

    static String fixed() {
      return "fixed";
    }

    public Object get() {
      return "get " + fixed();
    }
  }

  /** Superclasses come first, so what they do with the class precedes the interface. */
  interface Late {
    Object VALUE = begin("Late");

    default Object late() {
      return "late " + VALUE;
    }
  }

  static abstract class Early {
    static final Object[] OBJECTS = {new OfBoth(1), OfBoth.staticUse()};
  }

  static class OfBoth extends Early implements Late {
    OfBoth(int n) {
      begin("constructing " + n);
      begin("constructed " + n + " " + VALUE);
    }

    static Object staticUse() {
      return "static " + VALUE;
    }
  }

  static abstract class EarlyDefault {
    static final Object FOUND = new OfDefault().other();
  }

  interface OtherLate {
    Object VALUE = begin("OtherLate");

    default Object other() {
      begin("default");
      return "other " + VALUE;
    }
  }

  static class OfDefault extends EarlyDefault implements OtherLate {}

  /** Fails before the interface's turn, which is not its end. */
  static abstract class FailsFirst {
    static {
      KEPT.add(new BelowFailed());
      fail("FailsFirst");
    }
  }

  interface Never {
    Object VALUE = begin("Never");

    default Object never() {
      return "never " + VALUE;
    }
  }

  static class BelowFailed extends FailsFirst implements Never, Supplier<Object> {
    public Object get() {
      return VALUE + " and " + never();
    }
  }

  /** An interface whose failure leaves an object of a class that never ran its own initializer. */
  interface FailingInterface {
    Object VALUE = keepAndFail();

    static Object keepAndFail() {
      KEPT.add(new OfFailing());
      throw new IllegalStateException("FailingInterface");
    }

    default Object ask() {
      return "asked " + VALUE;
    }
  }

  static class OfFailing implements FailingInterface, Supplier<Object> {
    static Object own = begin("OfFailing");

    static Object own() {
      return own;
    }

    public Object get() {
      return "own " + own();
    }
  }

  static Object call(Supplier<Object> action) {
    return action.get();
  }

  /** Prints nothing itself: a call that may lead to any object would hide the cases above. */
  static int begin(String what) {
    ORDER.append(" [").append(what).append(']');
    return what.length();
  }

  static void fail(String what) {
    if (KEPT != null) {
      throw new IllegalStateException(what);
    }
  }

  static void tryOut(String what, Supplier<Object> action) {
    try {
      System.out.println(what + ": " + action.get());
    } catch (Throwable t) {
      System.out.println(what + ": " + t + (t.getCause() == null ? "" : " / " + t.getCause()));
      for (StackTraceElement e : t.getStackTrace()) {
        if (e.getMethodName().startsWith("lambda$main$") || e.getMethodName().equals("tryOut")) {
          break;
        }
        System.out.println("  " + e.getMethodName() + ":" + e.getLineNumber());
      }
    }
    if (ORDER.length() > 0) {
      System.out.println(" " + ORDER);
      ORDER.setLength(0);
    }
  }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) {
    for (int i = 0; i < 2; i++) {
      tryOut("middle", () -> new Middle().getClass());
      tryOut("leaf", () -> new Leaf().getClass());
      tryOut("child", () -> new Child().getClass());
      tryOut("child's method", Child::fixed);
      tryOut("both", () -> new OfBoth(2).late());
      tryOut("objects", () -> Early.OBJECTS[1]);
      tryOut("other default", () -> new OfDefault().other());
      tryOut("default", () -> EarlyDefault.FOUND);
      tryOut("below", () -> new BelowFailed().never());
      tryOut("failing", () -> new OfFailing().ask());
    }
    for (Object o : KEPT) {
      tryOut("get", (Supplier<Object>) o);
    }
    FailingInterface f = (FailingInterface) KEPT.get(KEPT.size() - 1);
    tryOut("ask", f::ask);
  }
}
