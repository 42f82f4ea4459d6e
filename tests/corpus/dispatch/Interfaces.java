package dispatch;

/** Interface dispatch: defaults, conflicts, static and private methods, super calls, bridges, covariant returns. */
public class Interfaces {
  interface A {
    default String m() {
      return "A" + hidden();
    }

    private String hidden() {
      return "h";
    }

    static String s() {
      return "static";
    }
  }

  interface B extends A {
    @Override
    default String m() {
      return "B" + A.super.m();
    }
  }

  interface C {
    default String m() {
      return "C";
    }
  }

  static class D implements A {}

  static class E extends D implements B {}

  static class F implements B, C {
    @Override
    public String m() {
      return "F" + B.super.m() + C.super.m();
    }
  }

  static class Base {
    public String m() {
      return "base";
    }
  }

  static class G extends Base implements C {}

  interface Generic<T extends Comparable<T>> {
    T pick(T a, T b);
  }

  static class Largest implements Generic<Integer> {
    @Override
    public Integer pick(Integer a, Integer b) {
      return a.compareTo(b) >= 0 ? a : b;
    }
  }

  static class Animal {
    Object self() {
      return this;
    }

    public String toString() {
      return getClass().getSimpleName();
    }
  }

  static class Cat extends Animal {
    @Override
    Cat self() {
      return this;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    A[] all = {new D(), new E(), new F()};
    for (A a : all) {
      System.out.println(a.m());
    }
    System.out.println(new G().m() + ((C) new G()).m() + A.s());
    Generic raw = new Largest();
    System.out.println(raw.pick(3, 8));
    try {
      raw.pick("a", "b");
    } catch (ClassCastException e) {
      System.out.println("bridge casts");
    }
    Animal animal = new Cat();
    System.out.println(animal.self() + " " + new Animal().self());
    Object lambda = (C) new C() {};
    System.out.println(((C) lambda).m());
    Comparable<String> comparable = "b";
    CharSequence sequence = new StringBuilder("seq");
    System.out.println(comparable.compareTo("a") + " " + sequence.length() + sequence.charAt(1) + sequence);
    int total = 0;
    Object[] mixed = {1, 2L, 3.5, "four", 'c', new int[2], null, true};
    for (Object o : mixed) {
      if (o instanceof Number n) {
        total += n.intValue();
      } else if (o instanceof Comparable<?> c) {
        total += 100;
      } else if (o instanceof int[] x) {
        total += x.length * 1000;
      }
    }
    System.out.println(total);
  }
}
