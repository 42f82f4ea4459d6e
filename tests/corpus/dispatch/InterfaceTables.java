package dispatch;

import java.util.*;

/** Interface calls on classes that implement many interfaces, in different orders, through arrays and generics, and objects that do not. */
public class InterfaceTables {
  interface I0 { int m0(int x); default int s() { return 0; } }
  interface I1 { int m1(int x); default int t() { return m1(1); } }
  interface I2 extends I0 { int m2(int x); @Override default int s() { return 2 + I0.super.s(); } }
  interface I3 extends I1, I2 { int m3(int x); }
  interface I4 { long wide(long a, double b, int c); }
  interface I5<T> { T id(T t); }
  interface Marker {}

  static class A implements I0, I4 {
    public int m0(int x) { return x + 1; }
    public long wide(long a, double b, int c) { return a + (long) b * c; }
  }

  static class B extends A implements I3, Marker, I5<String> {
    public int m1(int x) { return x * 2; }
    public int m2(int x) { return x * 3; }
    public int m3(int x) { return m0(x) + m1(x) + m2(x); }
    public String id(String s) { return "B" + s; }
  }

  static class C extends B implements I1, Comparable<C> {
    @Override public int m0(int x) { return super.m0(x) * 100; }
    @Override public int t() { return super.t() + 7; }
    public int compareTo(C o) { return 0; }
  }

  enum E implements I1, I4 {
    X { public int m1(int x) { return x - 1; } }, Y { public int m1(int x) { return x - 2; } };
    public long wide(long a, double b, int c) { return ordinal() + a; }
  }

  record R(int v) implements I0, I1, I5<Integer> {
    public int m0(int x) { return v; }
    public int m1(int x) { return v + x; }
    public Integer id(Integer i) { return i + v; }
  }

  public static void main(String[] args) {
    Object[] all = {new A(), new B(), new C(), E.X, E.Y, new R(50), new Object(), "s", new int[0], (I0) x -> x * x, (I1 & Marker) x -> -x, null};
    long hash = 0;
    for (int round = 0; round < 3; round++) {
      for (Object o : all) {
        StringBuilder b = new StringBuilder();
        if (o instanceof I0 i) b.append("0:").append(i.m0(5)).append(',').append(i.s()).append(' ');
        if (o instanceof I1 i) b.append("1:").append(i.m1(5)).append(',').append(i.t()).append(' ');
        if (o instanceof I2 i) b.append("2:").append(i.m2(5)).append(' ');
        if (o instanceof I3 i) b.append("3:").append(i.m3(5)).append(' ');
        if (o instanceof I4 i) b.append("4:").append(i.wide(1L << 35, 2.9, 3)).append(' ');
        if (o instanceof Marker) b.append("M ");
        if (o instanceof Comparable<?>) b.append("C ");
        hash = hash * 31 + b.toString().hashCode();
        if (round == 0) System.out.println((o == null ? "null" : o.getClass().isArray() ? "array" : o.getClass().getSimpleName().replaceAll("\\$\\$.*", "")) + " " + b);
      }
    }
    System.out.println(hash);
    I0[] zeros = {new A(), new C(), new R(1), x -> 9};
    I1[] ones = {new B(), E.Y, new R(2)};
    int sum = 0;
    for (int i = 0; i < 1000; i++) sum += zeros[i % 4].m0(i) ^ ones[i % 3].m1(i);
    System.out.println(sum);
    for (Object o : all) {
      try {
        System.out.print(((I5<Object>) o).id(o instanceof R ? 8 : "x") + " ");
      } catch (ClassCastException e) {
        System.out.print("! ");
      } catch (NullPointerException e) {
        System.out.print("N ");
      }
    }
    try {
      ((I5) new B()).id(5);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage().replaceAll(" \\(.*", ""));
    }
    Object[] stored = new I1[2];
    try {
      stored[0] = new B();
      stored[1] = new A();
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage() + " " + (stored[0] instanceof I3));
    }
  }
}
