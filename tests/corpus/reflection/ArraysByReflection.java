package reflection;

import java.lang.reflect.Array;

/** Array: get and set of each type with widening, wrong types and indices, nested arrays, lengths, names of array classes. */
public class ArraysByReflection {
  static void fails(Runnable r) {
    try {
      r.run();
      System.out.print("fine; ");
    } catch (RuntimeException e) {
      System.out.print(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()) + "; ");
    }
  }

  public static void main(String[] args) {
    Class<?>[] types = {boolean.class, byte.class, char.class, short.class, int.class, long.class, float.class, double.class, String.class, Object.class, int[].class, Runnable.class, ArraysByReflection.class};
    Object[] values = {true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "s", new int[] {7}, null};
    for (Class<?> t : types) {
      Object a = Array.newInstance(t, 2);
      StringBuilder b = new StringBuilder(a.getClass().getName() + " " + a.getClass().getSimpleName() + " " + Array.getLength(a) + ": ");
      for (Object v : values) {
        try {
          Array.set(a, 0, v);
          Object got = Array.get(a, 0);
          b.append(got instanceof int[] ? "int[]" : got).append(' ');
        } catch (IllegalArgumentException e) {
          b.append("! ");
        } catch (NullPointerException e) {
          b.append("N ");
        }
      }
      System.out.println(b);
    }
    Object grid = Array.newInstance(String.class, 2, 3);
    Array.set(Array.get(grid, 1), 2, "deep");
    System.out.println(((String[][]) grid)[1][2] + " " + grid.getClass() + " " + Array.getLength(Array.get(grid, 0)) + " " + Array.newInstance(int[].class, 1, 2).getClass().getName());
    short[] s = {1, -2};
    System.out.println(Array.getInt(s, 1) + " " + Array.getLong(s, 1) + " " + Array.getFloat(s, 1) + " " + Array.getDouble(s, 1) + " " + Array.getShort(s, 0));
    Array.setByte(s, 0, (byte) 9);
    double[] d = {0};
    Array.setChar(d, 0, 'A');
    Array.setLong(d, 0, 1L << 60);
    System.out.println(s[0] + " " + d[0]);
    fails(() -> Array.getByte(s, 0));
    fails(() -> Array.getBoolean(s, 0));
    fails(() -> Array.setInt(s, 0, 1));
    fails(() -> Array.get(s, 2));
    fails(() -> Array.set(s, -1, (short) 1));
    fails(() -> Array.getLength("no array"));
    fails(() -> Array.get(null, 0));
    fails(() -> Array.newInstance(void.class, 1));
    fails(() -> Array.newInstance(int.class, -1));
    fails(() -> Array.newInstance(int.class, new int[0]));
    fails(() -> Array.newInstance(int.class, new int[256]));
    fails(() -> Array.set(new Integer[1], 0, "s"));
    System.out.println();
  }
}
