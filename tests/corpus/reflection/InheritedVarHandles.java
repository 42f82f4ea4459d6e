package reflection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** VarHandles of fields that a class inherits. */
public class InheritedVarHandles {
  static class Above {
    int number = 1;
    volatile String text = "a";
    static long total = 10;

    static {
      System.out.println("initialized");
    }
  }

  static class Between extends Above {}

  static class Below extends Between {
    int own = 5;
  }

  private static final VarHandle NUMBER;
  private static final VarHandle TEXT;
  private static final VarHandle OWN;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      NUMBER = lookup.findVarHandle(Below.class, "number", int.class);
      TEXT = lookup.findVarHandle(Between.class, "text", String.class);
      OWN = lookup.findVarHandle(Below.class, "own", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Below below = new Below();
    System.out.println((int) NUMBER.getAndAdd(below, 4) + " " + (int) NUMBER.get(below));
    System.out.println(TEXT.compareAndSet((Between) below, "a", "b") + " " + below.text);
    OWN.setVolatile(below, 7);
    System.out.println(below.own + " " + below.number);
    VarHandle total =
        MethodHandles.lookup().findStaticVarHandle(Between.class, "total", long.class);
    System.out.println((long) total.getAndAdd(5L) + " " + Above.total);
    try {
      MethodHandles.lookup().findVarHandle(Below.class, "missing", int.class);
    } catch (NoSuchFieldException e) {
      System.out.println("none");
    }
  }
}
