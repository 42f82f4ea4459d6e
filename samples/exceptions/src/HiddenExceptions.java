import java.util.ArrayList;
import java.util.List;

/** Provokes every exception that no bytecode throws explicitly, catches it and prints it. */
public final class HiddenExceptions {
  static int[] numbers = {1, 2, 3};
  static Object[] objects = new String[2];
  static String text;
  static int zero;
  static List<byte[]> hoard = new ArrayList<>();

  /** A part that closes badly. */
  static final class Part implements AutoCloseable {
    private final String name;

    Part(String name) {
      this.name = name;
    }

    @Override
    public void close() {
      throw new IllegalStateException("closing " + name);
    }
  }

  private HiddenExceptions() {}

  static void provoke(String what, Runnable action) {
    try {
      action.run();
      System.out.println(what + ": nothing happened");
    } catch (Throwable t) {
      System.out.println(what + ": " + t);
    }
  }

  static int depth(int n) {
    return depth(n + 1) + 1;
  }

  static int inner(int index) {
    return numbers[index];
  }

  static int middle(int index) {
    try {
      return inner(index);
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("bad index", e);
    } finally {
      System.out.println("finally");
    }
  }

  static synchronized void locked() {
    throw new UnsupportedOperationException();
  }

  public static void main(String[] args) {
    provoke("null call", () -> System.out.println(text.length()));
    provoke("null array", () -> ((int[]) (Object) null)[0]++);
    provoke("null throw", () -> { throw null; });
    provoke("null lock", () -> { synchronized (text) { System.out.println(); } });
    provoke("bounds", () -> numbers[3] = 1);
    provoke("negative bounds", () -> numbers[-1]++);
    provoke("division", () -> System.out.println(1 / zero));
    provoke("remainder", () -> System.out.println(1L % zero));
    provoke("cast", () -> System.out.println((Integer) (Object) "text"));
    provoke("array cast", () -> System.out.println(((Integer[]) objects).length));
    provoke("array store", () -> objects[0] = 1);
    provoke("negative size", () -> System.out.println(new int[zero - 1].length));
    provoke("negative sizes", () -> System.out.println(new int[2][zero - 7].length));
    provoke("string index", () -> "abc".charAt(5));
    provoke("substring", () -> "abc".substring(2, 1));
    provoke("number format", () -> Integer.parseInt("12x"));
    provoke("class cast in generics", () -> {
      List<Object> raw = new ArrayList<>();
      raw.add(1);
      @SuppressWarnings("unchecked")
      List<String> strings = (List<String>) (List<?>) raw;
      System.out.println(strings.get(0).length());
    });
    provoke("not monitor owner", () -> new Object().notify());
    provoke("negative sleep", () -> {
      try {
        Thread.sleep(-1);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    provoke("locked", HiddenExceptions::locked);
    try {
      depth(0);
    } catch (StackOverflowError e) {
      System.out.println("stack overflow: " + e + ", deep: " + (e.getStackTrace().length >= 1024));
    }
    try {
      while (true) {
        hoard.add(new byte[Integer.MAX_VALUE / 4]);
      }
    } catch (OutOfMemoryError e) {
      hoard.clear();
      System.out.println("out of memory: " + e);
    }
    try {
      System.out.println(new long[Integer.MAX_VALUE].length);
    } catch (OutOfMemoryError e) {
      System.out.println("out of memory: " + e.getMessage());
    }
    try (Part a = new Part("a");
        Part b = new Part("b")) {
      System.out.println(a.name + b.name);
      throw new RuntimeException("in the body");
    } catch (RuntimeException e) {
      e.printStackTrace();
    }
    try {
      middle(5);
    } catch (IllegalArgumentException e) {
      e.printStackTrace();
    }
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> {
          System.err.println("uncaught in " + thread.getName());
          thrown.printStackTrace();
          System.exit(3);
        });
    middle(7);
  }
}
