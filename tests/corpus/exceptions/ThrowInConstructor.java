package exceptions;

/** Constructors that throw at each stage; the object may have escaped; resources of partly made objects. */
public class ThrowInConstructor {
  static java.util.List<Object> escaped = new java.util.ArrayList<>();
  static String log = "";

  static int step(String name, int at, int stop) {
    log += name + " ";
    if (at == stop) throw new IllegalStateException(name);
    return at;
  }

  static class Base {
    int a;
    final int b;

    Base(int stop) {
      escaped.add(this);
      a = step("base", 1, stop);
      b = 7;
    }
  }

  static class Sub extends Base {
    int c = step("field", 2, stop);
    static int stop;
    int d;

    {
      d = step("block", 3, stop);
    }

    Sub(int s) {
      super(step("argument", 0, s) + (stop = s));
      step("body", 4, s);
    }

    @Override
    public String toString() {
      return a + "," + b + "," + c + "," + d;
    }
  }

  public static void main(String[] args) {
    for (int s = 0; s < 6; s++) {
      try {
        System.out.print(new Sub(s) + " made; ");
      } catch (IllegalStateException e) {
        System.out.print(e.getMessage() + " failed; ");
      }
      System.out.println(log + "| " + escaped);
      log = "";
      escaped.clear();
    }
    Object[] array = new Object[3];
    try {
      for (int i = 0; i < 3; i++) array[i] = new Sub(i == 1 ? 3 : 9);
    } catch (IllegalStateException e) {
      System.out.println(java.util.Arrays.asList(array));
    }
    Sub kept = new Sub(9);
    try {
      kept = new Sub(4);
    } catch (IllegalStateException e) {
      System.out.println(kept);
    }
  }
}
