package dispatch;

/** getClass, instanceof and casts agree for every level; class objects are unique; array classes by their elements. */
public class RuntimeTypes {
  interface I {}

  static class A implements I {}

  static class B extends A {}

  static class G<T> {
    boolean is(Object o) {
      return o instanceof G<?> g && g.getClass() == getClass();
    }
  }

  static class GI extends G<Integer> {}

  static int rank(Object o) {
    Class<?> c = o.getClass();
    return c == A.class ? 1 : c == B.class ? 2 : c == A[].class ? 3 : c == B[][].class ? 4 : c == int[].class ? 5 : c == Integer.class ? 6 : c == G.class ? 7 : 0;
  }

  public static void main(String[] args) throws Exception {
    Object[] all = {new A(), new B(), new A[1], new B[1][1], new int[1], 1, new G<String>(), new GI(), "s"};
    for (Object o : all) {
      Class<?> c = o.getClass();
      System.out.print(rank(o) + " " + (o instanceof I) + (o instanceof A) + " " + A.class.isInstance(o) + I.class.isInstance(o) + " " + c.getName() + " " + (c.getSuperclass() == null ? "-" : c.getSuperclass().getSimpleName()) + " " + (c == Class.forName(c.getName())));
      System.out.println(" " + c.isArray() + c.isPrimitive() + c.isInterface() + c.isAnonymousClass() + c.isMemberClass() + c.isLocalClass());
    }
    System.out.println(new G<Integer>().is(new G<String>()) + " " + new GI().is(new G<Integer>()) + " " + new G<>().is(new GI()));
    System.out.println((int.class == Integer.TYPE) + " " + (int.class != (Class<?>) Integer.class) + " " + new int[0].getClass().equals(int[].class) + " " + new A[0].getClass().getComponentType().getSimpleName() + " " + (new A[0][0].getClass().getComponentType() == A[].class) + " " + new A() {}.getClass().getSuperclass().getSimpleName() + " " + void.class);
    A x = new B();
    A[] xs = new B[] {new B()};
    System.out.println(x.getClass().getSimpleName() + xs.getClass().getSimpleName() + xs[0].getClass().getSimpleName() + ((Object) xs instanceof B[]) + A.class.isAssignableFrom(x.getClass()));
  }
}
