package reflection;

/** Constructor.newInstance with every argument kind, abstract and failing ones, inner classes; java.lang.reflect.Array. */
public class ConstructorsAndArrays {
  public static class C {
    final String made;

    public C() {
      made = "none";
    }

    public C(int i, String s) {
      made = i + s;
    }

    private C(double... d) {
      made = "d" + d.length;
    }

    protected C(boolean fail) throws Exception {
      throw new Exception("constructor");
    }
  }

  abstract static class Abs {
    public Abs() {}
  }

  class Inner {
    final int v;

    Inner(int v) {
      this.v = v + base;
    }
  }

  int base = 100;

  interface Call {
    Object call() throws Exception;
  }

  static void attempt(Call c) {
    try {
      System.out.println(c.call());
    } catch (java.lang.reflect.InvocationTargetException e) {
      System.out.println("target " + e.getCause());
    } catch (Exception e) {
      System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    attempt(() -> C.class.getConstructor().newInstance().made + C.class.getConstructor(int.class, String.class).newInstance((short) 5, "x").made);
    attempt(() -> { var c = C.class.getDeclaredConstructor(double[].class); c.setAccessible(true); return c.newInstance(new double[3]).made + c.isVarArgs(); });
    attempt(() -> C.class.getDeclaredConstructor(boolean.class).newInstance(true));
    attempt(() -> Abs.class.getDeclaredConstructor().newInstance());
    attempt(() -> C.class.getConstructor(long.class));
    attempt(() -> C.class.getConstructor(int.class, String.class).newInstance("x", 1));
    attempt(() -> C.class.getConstructor(int.class, String.class).newInstance(1));
    attempt(() -> Inner.class.getDeclaredConstructor(ConstructorsAndArrays.class, int.class).newInstance(new ConstructorsAndArrays(), 5).v);
    attempt(() -> java.util.ArrayList.class.getConstructor(java.util.Collection.class).newInstance(java.util.List.of(1, 2)));
    attempt(() -> StringBuilder.class.getConstructor(String.class).newInstance("built").reverse());
    attempt(() -> java.util.Arrays.stream(C.class.getDeclaredConstructors()).map(c -> java.util.Arrays.toString(c.getParameterTypes()) + java.lang.reflect.Modifier.toString(c.getModifiers())).sorted().toList());
    attempt(() -> java.util.Arrays.toString((int[]) java.lang.reflect.Array.newInstance(int.class, 3)) + ((Object[]) java.lang.reflect.Array.newInstance(String.class, 2, 3))[1].getClass().getSimpleName() + java.lang.reflect.Array.newInstance(int[].class, 1).getClass());
    Object[] arrays = {new boolean[1], new byte[1], new char[1], new short[1], new int[1], new long[1], new float[1], new double[1], new Object[1], new String[1]};
    for (Object a : arrays) {
      StringBuilder s = new StringBuilder(a.getClass().getSimpleName() + " " + java.lang.reflect.Array.getLength(a));
      for (Object v : new Object[] {true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6.0, "s", null}) {
        try {
          java.lang.reflect.Array.set(a, 0, v);
          s.append(' ').append(java.lang.reflect.Array.get(a, 0));
        } catch (IllegalArgumentException | NullPointerException e) {
          s.append(" !");
        }
      }
      System.out.println(s);
    }
    attempt(() -> java.lang.reflect.Array.get(arrays[4], 1));
    attempt(() -> java.lang.reflect.Array.getLength("not"));
    attempt(() -> java.lang.reflect.Array.getDouble(arrays[4], 0) + java.lang.reflect.Array.getLong(arrays[3], 0));
    attempt(() -> java.lang.reflect.Array.getByte(arrays[4], 0));
    attempt(() -> java.lang.reflect.Array.newInstance(void.class, 1));
  }
}
