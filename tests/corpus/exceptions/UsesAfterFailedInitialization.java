package exceptions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Objects, lambdas and subclasses that outlive the failed initialization of their class, and objects used before it has ended. */
public class UsesAfterFailedInitialization {
  static final List<Object> KEPT = new ArrayList<>();

  static abstract class Base {
    public static String word = "a";

    static {
      boolean[] seen = {(Object) new Derived(null) instanceof Base};
    }

    Base(Object o) {}
  }

  static class Derived extends Base {
    Long none = null;

    Derived(Derived d) {
      super(new StringBuilder(Base.word));
      none.longValue();
    }

    static int ofDerived() {
      return word.length();
    }
  }

  static class Kept implements Supplier<Object> {
    static int count = 7;
    static final int CONSTANT = 8;
    static final Supplier<Object> LAMBDA = () -> count;
    int own = 3;

    static {
      KEPT.add(new Kept());
      KEPT.add(LAMBDA);
      KEPT.add((Supplier<Object>) Kept::twice);
      count /= KEPT.size() - 3;
    }

    static int twice() {
      return 2 * count;
    }

    public Object get() {
      return count;
    }

    Object constant() {
      return own + CONSTANT;
    }

    Object another() {
      return new Kept();
    }
  }

  /** Its thread needs the class before it is ready, and waits. */
  static class Waiting implements Runnable {
    static final Thread READER = new Thread(new Waiting());
    static int value;

    static {
      READER.start();
      for (int i = 0; i < 20; i++) {
        Thread.yield();
      }
      value = 5;
    }

    public void run() {
      System.out.println("the other thread sees " + value);
    }
  }

  enum Level {
    LOW,
    HIGH {
      @Override
      int weight() {
        return base * 10;
      }
    };

    static int base = 4;

    int weight() {
      return base;
    }
  }

  static void tryOut(String what, Supplier<Object> action) {
    try {
      System.out.println(what + " " + action.get());
    } catch (Throwable t) {
      System.out.println(what + " " + t + (t.getCause() == null ? "" : " / " + t.getCause()));
    }
  }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 2; i++) {
      tryOut("word", () -> Base.word);
      tryOut("derived", () -> new Derived(null));
      tryOut("derived's method", Derived::ofDerived);
      tryOut("kept", Kept::twice);
      for (Object o : KEPT) {
        tryOut("get", (Supplier<Object>) o);
      }
      Kept kept = (Kept) KEPT.get(0);
      tryOut("constant", kept::constant);
      tryOut("another", kept::another);
    }
    Waiting.READER.join();
    System.out.println(Waiting.value);
    for (Level level : Level.values()) {
      System.out.println(level + " " + level.weight());
    }
  }
}
