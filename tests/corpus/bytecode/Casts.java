package bytecode;

/** checkcast and instanceof against classes, interfaces, arrays; messages; null. */
public class Casts {
  interface I {}

  interface J extends I {}

  static class A implements I {}

  static class B extends A implements J, Comparable<B> {
    @Override
    public int compareTo(B o) {
      return 0;
    }
  }

  static final class C {}

  static String kinds(Object o) {
    return "" + (o instanceof I ? "I" : ".") + (o instanceof J ? "J" : ".") + (o instanceof A ? "A" : ".") + (o instanceof B ? "B" : ".") + (o instanceof C ? "C" : ".") + (o instanceof Comparable ? "c" : ".") + (o instanceof Cloneable ? "l" : ".") + (o instanceof java.io.Serializable ? "s" : ".") + (o instanceof Object[] ? "[" : ".") + (o instanceof I[] ? "i" : ".") + (o instanceof int[] ? "n" : ".") + (o instanceof Object[][] ? "2" : ".") + (o instanceof Number ? "N" : ".") + (o instanceof Enum ? "E" : ".") + (o instanceof Cloneable[] ? "k" : ".");
  }

  interface Try {
    void run();
  }

  static void attempt(Try t) {
    try {
      t.run();
      System.out.println("fine");
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
  }

  @SuppressWarnings("unchecked")
  static <T> T as(Object o) {
    return (T) o;
  }

  public static void main(String[] args) {
    Object[] all = {null, new A(), new B(), new C(), "s", 1, new int[0], new int[0][0], new B[0], new A[0][0], new String[0], Thread.State.NEW, new Object[0], new Object(), A.class, (Runnable) () -> {}};
    for (Object o : all) {
      System.out.println(kinds(o));
    }
    Object s = "s";
    Object a = new A();
    attempt(() -> System.out.print(((String) s).length()));
    attempt(() -> System.out.print((A) s));
    attempt(() -> System.out.print((String) a));
    attempt(() -> System.out.print((B) a));
    attempt(() -> System.out.print((J) a));
    attempt(() -> System.out.print((Integer) s));
    attempt(() -> System.out.print((int[]) s));
    attempt(() -> System.out.print((A[]) (Object) new Object[1]));
    attempt(() -> System.out.print((A[][]) (Object) new A[1]));
    attempt(() -> System.out.print((A) (Object) new A[1]));
    attempt(() -> System.out.print((Object[]) (Object) new int[1]));
    attempt(() -> System.out.print((long[]) (Object) new int[1]));
    attempt(() -> System.out.print((int) (Object) 5L));
    attempt(() -> System.out.print((A) (Object) null));
    attempt(() -> { String t = as(5); });
    attempt(() -> { Integer t = as("x"); });
    attempt(() -> { Object t = as(5); });
    attempt(() -> { Comparable<String> t = as(5); t.compareTo("x"); });
    attempt(() -> { java.util.List<String> l = new java.util.ArrayList<>(); ((java.util.List<Object>) (java.util.List<?>) l).add(1); String t = l.get(0); });
    attempt(() -> Integer.class.cast("x"));
    attempt(() -> { String[] t = Casts.<Object[]>as(new String[0]).length == 0 ? as(new Integer[0]) : null; });
  }
}
