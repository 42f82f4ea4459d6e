package language;

import java.lang.ref.*;

/** Locals that are dead do not keep objects; those captured, in fields or used later do. */
public class LocalVariableLifetimes {
  static Object field;

  static boolean cleared(WeakReference<?> w) {
    for (int i = 0; i < 50 && w.get() != null; i++) {
      System.gc();
      byte[] junk = new byte[1000];
    }
    return w.get() == null;
  }

  static WeakReference<Object> local() {
    Object o = new Object();
    return new WeakReference<>(o);
  }

  static Runnable captured(WeakReference<?>[] out) {
    int[] big = new int[10];
    out[0] = new WeakReference<>(big);
    return () -> System.out.println("captured " + big.length);
  }

  public static void main(String[] args) {
    System.out.println(cleared(local()));
    WeakReference<?>[] w = new WeakReference<?>[1];
    Runnable r = captured(w);
    System.out.println(cleared(w[0]));
    r.run();
    field = new byte[5];
    WeakReference<Object> f = new WeakReference<>(field);
    System.out.println(cleared(f) + " " + ((byte[]) field).length);
    field = null;
    System.out.println(cleared(f));
    Object used = new StringBuilder("used later");
    WeakReference<Object> u = new WeakReference<>(used);
    System.out.println(cleared(u) + " " + used);
    Object[] array = {new Object(), new Object()};
    WeakReference<Object> first = new WeakReference<>(array[0]), second = new WeakReference<>(array[1]);
    array[0] = null;
    System.out.println(cleared(first) + " " + cleared(second) + " " + (array[1] == second.get()));
    class Inner {
      final Object outerless = new Object();
    }
    WeakReference<Inner> inner = new WeakReference<>(new Inner());
    Object part = inner.get() == null ? null : inner.get().outerless;
    System.out.println(cleared(inner) + " " + (part != null));
  }
}
