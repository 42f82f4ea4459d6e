package dispatch;

/** Calls through elements of covariant arrays, arrays as receivers, clone on Object[] of each kind, generic arrays. */
public class CovariantArrays {
  static class A { String n() { return "A"; } }

  static class B extends A { @Override String n() { return "B"; } }

  interface I { default String n2() { return "I" + this.getClass().getSimpleName(); } }

  static class C extends B implements I { @Override String n() { return "C" + super.n(); } }

  @SafeVarargs
  static <T extends A> String all(T... t) {
    StringBuilder s = new StringBuilder(t.getClass().getSimpleName());
    for (T x : t) s.append(x == null ? "-" : x.n());
    return s.toString();
  }

  static <T> T[] fill(T[] a, java.util.function.IntFunction<? extends T> f) {
    for (int i = 0; i < a.length; i++) a[i] = f.apply(i);
    return a;
  }

  public static void main(String[] args) {
    A[] a = new C[] {new C(), null, new C()};
    I[] i = (I[]) (Object) a;
    Object[] o = a;
    System.out.println(all(a) + all(new A(), new B()) + all(new B(), new C()) + all() + i[0].n2() + ((C) o[2]).n() + all((B[]) a));
    System.out.println(fill(new A[2], k -> k == 0 ? new A() : new C())[1].n() + fill(new String[3], Integer::toString)[2] + fill(new Number[2], k -> k)[1]);
    try {
      fill((Object[]) new Integer[2], k -> "s" + k);
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    try {
      fill(a, k -> new B());
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage() + all(a));
    }
    A[] clone = a.clone();
    clone[1] = new C();
    System.out.println(all(clone) + all(a) + (clone.getClass() == a.getClass()) + (clone instanceof I[]) + a.equals(clone) + java.util.Arrays.equals(a, a.clone()) + java.util.Arrays.asList(a).indexOf(null));
    A[][] grid = {{new A()}, new C[] {new C()}, new B[0]};
    StringBuilder s = new StringBuilder();
    for (A[] row : grid) for (A x : row) s.append(x.n());
    System.out.println(s.append(grid[1] instanceof I[] ? "I" : "-").append(grid.getClass().getName()));
  }
}
