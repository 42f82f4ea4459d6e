package reflection;

import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

/** A little mapper and test runner by annotations, fields and constructors: names sorted, exceptions unwrapped. */
public class ReflectiveFrameworks {
  @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.METHOD) @interface Check { String value() default ""; Class<? extends Throwable> expected() default None.class; int times() default 1; }

  static class None extends Throwable {}

  @Retention(RetentionPolicy.RUNTIME) @interface Column { String name(); boolean skip() default false; }

  public static class Row {
    @Column(name = "id") private int number;
    @Column(name = "text") String s = "default";
    @Column(name = "no", skip = true) double ignored;
    public List<String> plain;

    public Row() {}
  }

  public static class Suite {
    static int ran;

    @Check("adds") public void add() { if (1 + 1 != 2) throw new AssertionError(); }

    @Check(expected = ArithmeticException.class) public void divides() { ran = 1 / (ran - ran); }

    @Check(value = "fails", times = 2) public void fails() { throw new IllegalStateException("failing " + ++ran); }

    @Check(times = 3) private void hidden() { ran += 10; }

    public void unmarked() { throw new Error(); }
  }

  static Map<String, Object> toMap(Object o) throws Exception {
    Map<String, Object> m = new TreeMap<>();
    for (Field f : o.getClass().getDeclaredFields()) {
      Column c = f.getAnnotation(Column.class);
      if (c == null || c.skip()) continue;
      f.setAccessible(true);
      m.put(c.name(), f.get(o));
    }
    return m;
  }

  static <T> T fromMap(Class<T> c, Map<String, ?> m) throws Exception {
    T t = c.getDeclaredConstructor().newInstance();
    for (Field f : c.getDeclaredFields()) if (f.isAnnotationPresent(Column.class) && m.containsKey(f.getAnnotation(Column.class).name())) {
      f.setAccessible(true);
      f.set(t, m.get(f.getAnnotation(Column.class).name()));
    }
    return t;
  }

  public static void main(String[] args) throws Exception {
    Row r = fromMap(Row.class, Map.of("id", 42, "none", 1));
    System.out.println(toMap(r) + " " + toMap(fromMap(Row.class, toMap(r))).equals(toMap(r)));
    try {
      fromMap(Row.class, Map.of("id", "text"));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Suite s = new Suite();
    List<Method> methods = new ArrayList<>(List.of(Suite.class.getDeclaredMethods()));
    methods.sort(Comparator.comparing(Method::getName));
    for (Method m : methods) {
      Check c = m.getAnnotation(Check.class);
      if (c == null) continue;
      m.setAccessible(true);
      for (int i = 0; i < c.times(); i++) {
        String result = "passed";
        try {
          m.invoke(s);
        } catch (InvocationTargetException e) {
          result = c.expected().isInstance(e.getCause()) ? "expected" : "failed " + e.getCause().getMessage();
        }
        System.out.println(m.getName() + " '" + c.value() + "' " + c.expected().getSimpleName() + " " + result);
      }
    }
    System.out.println(Suite.ran);
  }
}
