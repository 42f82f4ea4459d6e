package reflection;

import java.util.*;

/** Superclasses, interfaces, assignability, member lookup order and hiding seen by reflection. */
public class ClassHierarchyQueries {
  interface I { default String who() { return "I"; } }

  interface J extends I { @Override default String who() { return "J"; } }

  public static class A implements I { public int f = 1; public static String s() { return "As"; } public Object cov() { return "A"; } }

  public static class B extends A implements J { public int f = 2; public static String s() { return "Bs"; } @Override public String cov() { return "B"; } }

  static Set<Class<?>> all(Class<?> c) {
    Set<Class<?>> s = new LinkedHashSet<>();
    for (; c != null; c = c.getSuperclass()) {
      s.add(c);
      for (Class<?> i : c.getInterfaces()) s.addAll(all(i));
    }
    return s;
  }

  public static void main(String[] args) throws Exception {
    System.out.println(all(B.class) + " " + all(ArrayList.class).contains(Collection.class) + all(int[].class) + all(Integer.class).contains(Comparable.class) + all(Thread.State.class).contains(Enum.class));
    B b = new B();
    System.out.println(B.class.getMethod("who").invoke(b) + " " + A.class.getMethod("who").invoke(b) + " " + I.class.getMethod("who").invoke(new A()) + " " + B.class.getMethod("s").invoke(null) + A.class.getMethod("s").invoke(null) + " " + B.class.getField("f").get(b) + A.class.getField("f").get(b) + " " + A.class.getMethod("cov").invoke(b) + B.class.getMethod("cov").getReturnType().getSimpleName() + " " + B.class.getMethod("who").getDeclaringClass().getSimpleName() + A.class.getMethod("who").getDeclaringClass().getSimpleName());
    Class<?>[] c = {Object.class, Number.class, Integer.class, int.class, long.class, Comparable.class, Object[].class, Integer[].class, int[].class, Cloneable.class, void.class};
    for (Class<?> x : c) {
      StringBuilder s = new StringBuilder();
      for (Class<?> y : c) s.append(x.isAssignableFrom(y) ? 1 : 0);
      System.out.println(s + " " + x.isInstance(5) + x.isInstance(new Integer[0]) + x.isInstance(null) + " " + x.getSimpleName());
    }
    for (Class<?> x : new Class<?>[] {A.class, Integer.class}) {
      try {
        System.out.println(x.cast(x == A.class ? b : (Object) "s") == b);
      } catch (ClassCastException e) {
        System.out.println(e.getMessage());
      }
      if (x == A.class) System.out.println(B.class.asSubclass(A.class) + " " + x.getEnclosingClass().getSimpleName());
    }
  }
}
