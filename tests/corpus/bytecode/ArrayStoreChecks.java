package bytecode;

/** aastore of wrong types into arrays of classes, interfaces, arrays; null always fits; the order of checks. */
public class ArrayStoreChecks {
  static class A {}

  static class B extends A implements Runnable {
    public void run() {}
  }

  static void store(Object[] a, int i, Object v) {
    try {
      a[i] = v;
      System.out.println("stored " + (a[i] == v));
    } catch (ArrayStoreException | IndexOutOfBoundsException | NullPointerException e) {
      System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
    }
  }

  public static void main(String[] args) {
    store(new A[1], 0, new B());
    store(new B[1], 0, new A());
    store(new B[1], 0, null);
    store(new Runnable[1], 0, new B());
    store(new Runnable[1], 0, new A());
    store(new Runnable[1], 0, (Runnable) () -> {});
    store(new String[1], 0, 1);
    store(new Integer[1], 0, 1L);
    store(new Number[1], 0, 1L);
    store(new Comparable[1], 0, "s");
    store(new int[1][], 0, new int[2]);
    store(new int[1][], 0, new long[2]);
    store(new int[1][], 0, "s");
    store(new Object[1][], 0, new String[1]);
    store(new Object[1][], 0, new int[1]);
    store(new Object[1][], 0, new int[1][1]);
    store(new Cloneable[1], 0, new int[1]);
    store(new java.io.Serializable[1], 0, new A[1]);
    store(new A[1], 1, "s");
    store(null, 1, "s");
    A[] shared = new B[2];
    try {
      shared[0] = new B();
      shared[1] = shared[0];
      shared[0] = new A();
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage().replaceAll("@.*", "") + (shared[0] == shared[1]));
    }
    try {
      System.arraycopy(new Object[] {new B(), new A(), new B()}, 0, shared = new B[3], 0, 3);
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage() + " " + (shared[0] != null) + (shared[1] != null));
    }
  }
}
