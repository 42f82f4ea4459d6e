package exceptions;

import java.util.*;
import java.util.function.*;

/** Stack traces through constructors, static initializers, lambdas, bridges, inner classes, defaults, varargs, recursion; trimmed and replaced ones. */
public class TracesOfOddFrames {
  static void trace(Throwable t) {
    StringBuilder b = new StringBuilder(t + ":");
    for (StackTraceElement e : t.getStackTrace()) {
      String name = e.getClassName() + "." + e.getMethodName();
      if (name.startsWith("CorpusMain") || name.startsWith("exceptions.TracesOfOddFrames.main")) continue;
      b.append(' ').append(e.getClassName().replace("exceptions.TracesOfOddFrames", "")).append('.').append(e.getMethodName().replaceAll("\\$\\d+", "\\$N")).append(e.getLineNumber() < 0 ? "?" : "").append(e.getModuleName() == null ? "" : "/" + e.getModuleName());
    }
    System.out.println(b);
    if (t.getCause() != null) trace(t.getCause());
  }

  static class A {
    A(int n) {
      this(n, "x");
    }

    A(int n, String s) {
      super();
      if (n > 0) throw new IllegalStateException(s + n);
    }

    class In {
      int v = new Object() {
        int deep() {
          return 1 / (zero - zero);
        }
      }.deep();
      int zero;
    }
  }

  static class Sub extends A implements Comparable<Sub>, D {
    Sub() {
      super(3);
    }

    Sub(int ok) {
      super(-1);
    }

    @Override
    public int compareTo(Sub o) {
      throw new UnsupportedOperationException("compare");
    }
  }

  interface D {
    default int d(int... xs) {
      return xs[xs.length];
    }

    static int s(Object o) {
      return o.hashCode();
    }
  }

  static class Static {
    static final int[] TABLE = build(2);

    static int[] build(int depth) {
      if (depth == 0) throw new ArrayStoreException("table");
      return build(depth - 1);
    }
  }

  static class Own extends RuntimeException {
    Own(String m, boolean stack) {
      super(m, null, true, stack);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return getMessage().startsWith("no") ? this : super.fillInStackTrace();
    }
  }

  static void thrown(Runnable r) {
    try {
      r.run();
      System.out.println("nothing");
    } catch (Throwable t) {
      trace(t);
    }
  }

  static <T extends Comparable<T>> int compare(T a, T b) {
    return a.compareTo(b);
  }

  static int even(int n) {
    return n == 0 ? Integer.parseInt("even") : odd(n - 1);
  }

  static int odd(int n) {
    return n == 0 ? Integer.parseInt("odd") : even(n - 1);
  }

  public static void main(String[] args) {
    thrown(() -> new A(2));
    thrown(Sub::new);
    thrown(() -> new A(0).new In());
    thrown(() -> compare(new Sub(1), new Sub(1)));
    thrown(() -> new Sub(1).d(1, 2));
    thrown(() -> D.s(null));
    thrown(() -> System.out.println(Static.TABLE.length));
    thrown(() -> System.out.println(Static.TABLE.length));
    thrown(() -> even(5));
    thrown(() -> List.of(3, 1).forEach(x -> { Supplier<Integer> s = () -> x / (x - x); s.get(); }));
    thrown(() -> Optional.of(1).map(x -> (Object) List.of().get(x)).isPresent());
    thrown(() -> new TreeMap<Object, Object>().put(new Object(), 1));
    thrown(() -> Collections.unmodifiableList(new ArrayList<>()).add(null));
    thrown(() -> new ArrayList<>(List.of(1, 2)).iterator().remove());
    thrown(() -> { throw new Own("no trace", true); });
    thrown(() -> { throw new Own("not writable", false); });
    thrown(() -> { throw new Own("with trace", true); });
    RuntimeException moved = new RuntimeException("moved");
    moved.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "c", "B.java", 7), new StackTraceElement("loader", "module", "1.0", "x.Y", "z", null, -2)});
    moved.printStackTrace();
    Own none = new Own("frozen", false);
    none.setStackTrace(moved.getStackTrace());
    none.addSuppressed(moved);
    System.out.println(none.getStackTrace().length + " " + none.getSuppressed().length);
    RuntimeException a = new RuntimeException("a"), b = new RuntimeException("b", a);
    a.initCause(b);
    a.setStackTrace(new StackTraceElement[0]);
    b.setStackTrace(new StackTraceElement[0]);
    b.addSuppressed(a);
    b.printStackTrace();
    StackTraceElement e = new Throwable().getStackTrace()[0];
    System.out.println(e + " " + e.isNativeMethod() + " " + e.getFileName() + " " + e.equals(new StackTraceElement(null, null, null, "exceptions.TracesOfOddFrames", "main", "TracesOfOddFrames.java", e.getLineNumber())));
  }
}
