package exceptions;

/** Messages of failed casts between classes of this program, of the JDK, arrays, lambdas, with their modules. */
public class ClassCastMessages {
  interface I {}

  static class A {}

  enum E {X {}}

  record R() {}

  interface Try {
    Object run();
  }

  static void attempt(Try t) {
    try {
      System.out.println("fine " + t.run());
    } catch (ClassCastException e) {
      System.out.println(e.getMessage().replaceAll("loader 'app'|loader app|loader '[^']*'", "loader").replaceAll("@[0-9a-f]+", "@").replaceAll("Lambda\\$[^ ]*", "Lambda"));
    }
  }

  @SuppressWarnings("unchecked")
  static <T> T as(Object o) {
    return (T) o;
  }

  public static void main(String[] args) {
    Object a = new A(), s = "s", i = 1, ia = new int[0], aa = new A[0], x = E.X, r = new R();
    attempt(() -> (A) s);
    attempt(() -> (String) a);
    attempt(() -> (I) a);
    attempt(() -> (R) a);
    attempt(() -> (Long) i);
    attempt(() -> (java.util.List<?>) s);
    attempt(() -> (java.sql.Types) null == null);
    attempt(() -> (A[]) ia);
    attempt(() -> (int[]) aa);
    attempt(() -> (A) aa);
    attempt(() -> (A[][]) aa);
    attempt(() -> (String[]) new Object[0]);
    attempt(() -> (Runnable) x);
    attempt(() -> (Thread.State) x);
    attempt(() -> (E) r);
    attempt(() -> { A t = as(E.X); return t; });
    attempt(() -> { Integer t = as(5L); return t; });
    attempt(() -> E.class.cast(r));
    attempt(() -> Integer.class.asSubclass(String.class));
    attempt(() -> new java.util.TreeSet<Object>(java.util.Arrays.asList(1, "b")));
    attempt(() -> ((Comparable<Object>) ClassCastMessages.<Comparable<Object>>as("s")).compareTo(5));
    attempt(() -> java.util.Collections.max(ClassCastMessages.<java.util.List<Integer>>as(java.util.List.of("s", 1))));
    attempt(() -> { java.util.PriorityQueue<Object> q = new java.util.PriorityQueue<>(); q.add(a); q.add(a); return q; });
    attempt(() -> java.util.Collections.checkedList(new java.util.ArrayList<>(), ClassCastMessages.<Class<Object>>as(Integer.class)).add("s"));
    attempt(() -> new E[] {as(r)});
  }
}
