package bytecode;

/** instanceof between arrays: of primitives, classes, interfaces, nested; and against Object, Cloneable, Serializable. */
public class InstanceofArrays {
  interface I {}

  interface J extends I {}

  static class A implements I {}

  static class B extends A implements J {}

  public static void main(String[] args) {
    Object[] all = {new A[0], new B[0], new I[0], new J[0], new A[0][0], new B[0][0], new I[0][], new Object[0], new Object[0][], new int[0], new int[0][0], new long[0], new byte[0], new boolean[0], new String[0], new Cloneable[0], new A(), null};
    for (Object o : all) {
      String s = "";
      s += o instanceof A[] ? 1 : 0;
      s += o instanceof B[] ? 1 : 0;
      s += o instanceof I[] ? 1 : 0;
      s += o instanceof J[] ? 1 : 0;
      s += o instanceof A[][] ? 1 : 0;
      s += o instanceof I[][] ? 1 : 0;
      s += o instanceof Object[] ? 1 : 0;
      s += o instanceof Object[][] ? 1 : 0;
      s += o instanceof int[] ? 1 : 0;
      s += o instanceof int[][] ? 1 : 0;
      s += o instanceof byte[] ? 1 : 0;
      s += o instanceof boolean[] ? 1 : 0;
      s += o instanceof Cloneable ? 1 : 0;
      s += o instanceof Cloneable[] ? 1 : 0;
      s += o instanceof java.io.Serializable ? 1 : 0;
      s += o instanceof java.io.Serializable[] ? 1 : 0;
      s += o instanceof CharSequence[] ? 1 : 0;
      s += o instanceof Comparable[] ? 1 : 0;
      System.out.println((o == null ? "null" : o.getClass().getTypeName()) + " " + s);
    }
    Class<?>[] classes = {A[].class, B[].class, I[].class, Object[].class, int[].class, Object.class, Cloneable.class, int.class, Object[][].class};
    for (Class<?> a : classes) {
      StringBuilder s = new StringBuilder();
      for (Class<?> b : classes) s.append(a.isAssignableFrom(b) ? 1 : 0);
      System.out.println(s + " " + a.getSimpleName() + " " + a.getSuperclass() + " " + java.util.Arrays.toString(a.getInterfaces()));
    }
  }
}
