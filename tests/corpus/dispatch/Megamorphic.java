package dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Virtual and interface calls with many receivers, classes with many interfaces, deep hierarchies, arrays and Object's methods. */
public class Megamorphic {
  interface I0 { int i0(int x); }
  interface I1 { int i1(int x); }
  interface I2 { int i2(int x); }
  interface I3 { int i3(int x); }
  interface I4 { default int i4(int x) { return x * 4; } }
  interface I5 { default int i5(int x) { return x * 5; } }

  static class A implements I0 { public int i0(int x) { return x + 1; } int v(int x) { return x; } }
  static class B extends A implements I1 { public int i1(int x) { return x + 2; } @Override int v(int x) { return super.v(x) * 3; } }
  static class C extends B implements I2, I4 { public int i2(int x) { return x + 3; } @Override public int i0(int x) { return x - 1; } }
  static class D extends C implements I3, I1 { public int i3(int x) { return x + 4; } @Override int v(int x) { return super.v(x) + 7; } }
  static class E extends D implements I5, I0 { @Override public int i4(int x) { return x * 44; } @Override public int i1(int x) { return super.i1(x) ^ 5; } }
  static final class F extends E { @Override int v(int x) { return -super.v(x); } @Override public int i5(int x) { return I5.class.getSimpleName().length() + x; } }
  static class G implements I5, I4, I3, I2, I1, I0 {
    public int i0(int x) { return x ^ 1; }
    public int i1(int x) { return x ^ 2; }
    public int i2(int x) { return x ^ 3; }
    public int i3(int x) { return x ^ 4; }
  }
  enum H implements I0, I5 { ONE { public int i0(int x) { return 1; } }, TWO; public int i0(int x) { return ordinal() * x; } }
  record J(int k) implements I0, I2 { public int i0(int x) { return k * x; } public int i2(int x) { return k - x; } }

  static int call(Object o, int x) {
    int r = x;
    if (o instanceof I0 i) r = r * 31 + i.i0(r);
    if (o instanceof I1 i) r = r * 31 + i.i1(r);
    if (o instanceof I2 i) r = r * 31 + i.i2(r);
    if (o instanceof I3 i) r = r * 31 + i.i3(r);
    if (o instanceof I4 i) r = r * 31 + i.i4(r);
    if (o instanceof I5 i) r = r * 31 + i.i5(r);
    if (o instanceof A a) r = r * 31 + a.v(r);
    return r;
  }

  public static void main(String[] args) {
    Object[] all = {new A(), new B(), new C(), new D(), new E(), new F(), new G(), H.ONE, H.TWO, new J(6), "s", (I0) x -> x + 100, (I3) x -> -x, new int[0]};
    for (Object o : all) {
      System.out.print(call(o, 5) + " ");
    }
    System.out.println();
    int h = 0;
    for (int i = 0; i < 20000; i++) {
      h = h * 17 + call(all[i % all.length], i);
    }
    System.out.println(h);
    List<IntUnaryOperator> operators = new ArrayList<>(List.of(x -> x + 1, x -> x * 3, x -> x ^ 0x55, Integer::reverse, Math::abs, IntUnaryOperator.identity()));
    operators.add(operators.get(0).compose(operators.get(1)).andThen(x -> -x));
    int v = 1;
    for (int i = 0; i < 1000; i++) {
      v = operators.get(i % operators.size()).applyAsInt(v);
    }
    System.out.println(v);
    Object[] objects = {"text", 5, 5L, 'c', 2.5, true, List.of(1), new StringBuilder("b"), Thread.State.NEW, new int[0].getClass(), new J(3)};
    int hash = 0;
    for (Object o : objects) {
      System.out.print(o + " " + o.equals("text") + o.equals(5) + " ");
      hash = hash * 31 + o.toString().hashCode();
    }
    System.out.println(hash);
    int[] array = {1, 2};
    Object o = array;
    System.out.println(o.equals(array) + " " + o.equals(array.clone()) + " " + (o.hashCode() == System.identityHashCode(array)) + o.getClass() + o.toString().startsWith("[I@"));
    CharSequence[] chars = {"string", new StringBuilder("builder"), new StringBuffer("buffer"), java.nio.CharBuffer.wrap("buffered"), "sub".subSequence(1, 3)};
    for (CharSequence c : chars) {
      System.out.print(c.length() + "" + c.charAt(1) + c.subSequence(0, 2));
    }
  }
}
