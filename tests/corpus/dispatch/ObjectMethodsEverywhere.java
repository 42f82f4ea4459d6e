package dispatch;

/** equals, hashCode, toString and getClass called on arrays, interfaces, lambdas, enums, null-safe helpers. */
public class ObjectMethodsEverywhere {
  interface I {
    String toString();

    boolean equals(Object o);
  }

  static class Eq implements I {
    final int v;

    Eq(int v) {
      this.v = v;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Eq e && e.v == v;
    }

    @Override
    public int hashCode() {
      return v % 3;
    }

    @Override
    public String toString() {
      return "Eq" + v;
    }
  }

  static class Default implements I {}

  public static void main(String[] args) {
    I i = new Eq(4), j = new Eq(4), k = new Default();
    System.out.println(i.equals(j) + " " + i.toString() + " " + i.hashCode() + " " + (i.getClass() == j.getClass()) + " " + k.equals(k) + k.equals(i) + " " + (k.hashCode() == System.identityHashCode(k)) + " " + k.toString().equals("dispatch.ObjectMethodsEverywhere$Default@" + Integer.toHexString(k.hashCode())));
    int[] a = {1}, b = {1};
    Object o = a;
    System.out.println(a.equals(b) + " " + a.equals(o) + " " + (a.hashCode() == o.hashCode()) + " " + a.toString().startsWith("[I@") + " " + new String[0][0].toString().startsWith("[[Ljava.lang.String;@") + " " + o.getClass().getComponentType());
    Runnable r = () -> {};
    System.out.println(r.equals(r) + " " + (r.hashCode() == r.hashCode()) + " " + r.toString().contains("$$Lambda") + " " + r.getClass().isInterface() + " " + (r.getClass() == ((Runnable) () -> {}).getClass()));
    System.out.println(Thread.State.NEW.equals(Thread.State.NEW) + " " + Thread.State.NEW + " " + (Thread.State.NEW.hashCode() == System.identityHashCode(Thread.State.NEW)));
    java.util.Set<Object> set = new java.util.HashSet<>();
    for (int n = 0; n < 9; n++) set.add(new Eq(n % 5));
    System.out.println(set.size() + " " + set.contains(new Eq(3)) + " " + set.remove(new Eq(2)) + " " + set.contains(new Eq(2)));
    System.out.println(java.util.Objects.equals(null, null) + " " + java.util.Objects.equals(i, null) + " " + java.util.Objects.hash(i, null, 3) + " " + java.util.Objects.toString(null, "d") + " " + java.util.Objects.hashCode(null) + " " + java.util.Arrays.asList(i, k == null));
    CharSequence s = "seq";
    Comparable<String> c = "seq";
    System.out.println(s.equals(c) + " " + s.hashCode() + " " + c.getClass() + " " + System.identityHashCode(null) + " " + (System.identityHashCode(s) == System.identityHashCode(c)));
  }
}
