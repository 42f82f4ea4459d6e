import java.util.*;
import java.util.function.*;

/** What generated programs share: the running checksum, and some classes to use. */
public class Support {
  public static final Object LOCK = new Object();
  public static int fuel = 3000;
  public static long sum;
  public static int shown;

  public static void start() {
    fuel = 3000;
    sum = 0;
    shown = 0;
  }

  public static void section(String name) {
    System.out.println(name + " " + Long.toHexString(sum) + " " + fuel);
    fuel = 3000;
  }

  public static void note(long value) {
    sum = sum * 31 + value;
  }

  public static void note(double value) {
    note(Double.doubleToLongBits(value));
  }

  public static void note(boolean value) {
    note(value ? 1L : 2L);
  }

  public static void note(Object value) {
    if (value instanceof Noted) {
      note(((Noted) value).digest(2));
    } else if (value instanceof Object[]) {
      for (Object element : (Object[]) value) {
        note(element);
      }
    } else if (value instanceof List) {
      for (Object element : (List<?>) value) {
        note(element);
      }
    } else if (value instanceof int[]) {
      note(Arrays.hashCode((int[]) value));
    } else if (value instanceof long[]) {
      note(Arrays.hashCode((long[]) value));
    } else if (value instanceof byte[]) {
      note(Arrays.hashCode((byte[]) value));
    } else if (value instanceof short[]) {
      note(Arrays.hashCode((short[]) value));
    } else if (value instanceof char[]) {
      note(Arrays.hashCode((char[]) value));
    } else if (value instanceof float[]) {
      note(Arrays.hashCode((float[]) value));
    } else if (value instanceof double[]) {
      note(Arrays.hashCode((double[]) value));
    } else if (value instanceof boolean[]) {
      note(Arrays.hashCode((boolean[]) value));
    } else {
      note(String.valueOf(value).hashCode());
    }
  }

  public static void caught(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String at = "";
    for (int i = 0; i < trace.length && i < 2; i++) {
      String name = trace[i].getClassName();
      at += " " + name.substring(name.lastIndexOf('.') + 1) + "." + trace[i].getMethodName() + ":"
          + (name.startsWith("java.") ? 0 : trace[i].getLineNumber());
    }
    String text = thrown + at;
    note(text);
    if (shown++ < 20) {
      System.out.println(text);
    }
    if (thrown.getCause() != null) {
      note(thrown.getCause().toString());
    }
    for (Throwable hidden : thrown.getSuppressed()) {
      note(hidden.toString());
    }
  }

  public static String text(String text) {
    return text == null ? "" : text;
  }

  public static String cut(String text) {
    return text == null || text.length() <= 40 ? text : text.substring(0, 40);
  }

  public static String cut(String text, int from, int length) {
    int start = (from & 0x7fffffff) % (text.length() + 1);
    return text.substring(start, start + (length & 0x7fffffff) % (text.length() - start + 1));
  }

  public static Object hide(Object value) {
    return value;
  }

  public static <T> T from(List<T> list, int index) {
    return list.isEmpty() ? null : list.get((index & 0x7fffffff) % list.size());
  }

  /** An object with a checksum. */
  public interface Noted {
    long digest(int depth);
  }

  public enum Hue {
    A(2),
    B(-5) {
      @Override
      public int weigh(int x) {
        return x * 3;
      }
    },
    C(1 << 20);

    final int weight;

    Hue(int weight) {
      this.weight = weight;
    }

    public int weigh(int x) {
      return x - weight;
    }
  }

  public record Pair(int c0, String c1) {}

  public interface Maker<T> {
    T make(int x);

    default T twice(int x) {
      make(x + 1);
      return make(x);
    }
  }

  /** A generic chain. */
  public static final class Box<T> {
    final T value;
    Box<T> next;

    public Box(T value) {
      this.value = value;
    }

    public T get() {
      return value;
    }

    public <R> Box<R> map(Function<? super T, ? extends R> function) {
      Box<R> mapped = new Box<>(function.apply(value));
      mapped.next = next == null ? null : next.map(function);
      return mapped;
    }

    public Box<T> push(T other) {
      Box<T> head = new Box<>(other);
      head.next = this;
      return head;
    }

    public int depth() {
      int depth = 0;
      for (Box<T> box = this; box != null; box = box.next) {
        depth++;
      }
      return depth;
    }

    public T find(int index) {
      Box<T> box = this;
      while (index-- > 0 && box.next != null) {
        box = box.next;
      }
      return box.value;
    }
  }

  public static class Oops extends RuntimeException {
    private static final long serialVersionUID = 1;
    public final int code;

    public Oops(int code) {
      super("oops " + code);
      this.code = code;
    }

    public Oops(int code, Throwable cause) {
      super("oops " + code + " by " + cause.getMessage(), cause);
      this.code = code;
    }
  }

  public static class Trouble extends Exception {
    private static final long serialVersionUID = 1;

    public Trouble(String message) {
      super(message);
    }
  }

  public static final class Resource implements AutoCloseable {
    public final int id;

    public Resource(int id) {
      this.id = id;
      if (id % 11 == 5) {
        throw new Oops(id);
      }
    }

    @Override
    public void close() {
      note(id);
      if (id % 7 == 3) {
        throw new Oops(id);
      }
    }
  }
}
