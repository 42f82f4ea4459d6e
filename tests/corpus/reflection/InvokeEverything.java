package reflection;

import java.lang.reflect.*;

/** Reflective calls of methods with each primitive parameter and result; static and not; overloaded; many arguments. */
public class InvokeEverything {
  public boolean z(boolean x) { return !x; }

  public byte b(byte x) { return (byte) -x; }

  public char c(char x) { return (char) (x + 1); }

  public short s(short x) { return (short) (x * 2); }

  public int i(int x) { return ~x; }

  public long l(long x) { return x << 33; }

  public float f(float x) { return x / 3; }

  public double d(double x) { return x * x; }

  public Object o(Object x) { return x == null ? "null" : x; }

  public void v() { count++; }

  public static int count;

  public static String many(int a, long b, float c, double d, byte e, short f, char g, boolean h, String i, int[] j, long k, double l, int m, float n) {
    return a + "," + b + "," + c + "," + d + "," + e + "," + f + "," + g + "," + h + "," + i + "," + j.length + "," + k + "," + l + "," + m + "," + n;
  }

  public String over(int x) { return "int"; }

  public String over(Integer x) { return "Integer"; }

  public String over(long x) { return "long"; }

  public static void main(String[] args) throws Exception {
    InvokeEverything o = new InvokeEverything();
    Object[][] calls = {{"z", boolean.class, true}, {"b", byte.class, (byte) -128}, {"c", char.class, '\uffff'}, {"s", short.class, (short) 20000}, {"i", int.class, 5}, {"l", long.class, 3L}, {"f", float.class, 1f}, {"d", double.class, 1e200}, {"o", Object.class, null}, {"over", int.class, 1}, {"over", Integer.class, 1}, {"over", long.class, 1}};
    for (Object[] c : calls) {
      Method m = InvokeEverything.class.getMethod((String) c[0], (Class<?>) c[1]);
      Object r = m.invoke(o, c[2]);
      System.out.println(m.getName() + " " + r + " " + r.getClass().getSimpleName() + " " + m.getReturnType());
    }
    System.out.println(InvokeEverything.class.getMethod("v").invoke(o) + " " + count + " " + InvokeEverything.class.getField("count").get(null));
    Method many = null;
    for (Method m : InvokeEverything.class.getMethods()) if (m.getName().equals("many")) many = m;
    System.out.println(many.invoke(null, 1, 2, 3, 4, (byte) 5, (byte) 6, 'g', true, "i", new int[3], (short) 11, 12f, 'm', 14L));
    int sum = 0;
    Method i = InvokeEverything.class.getMethod("i", int.class);
    for (int k = 0; k < 2000; k++) sum += (int) i.invoke(o, k);
    System.out.println(sum);
    try {
      many.invoke(null, 1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      InvokeEverything.class.getMethod("s", short.class).invoke(o, (Object[]) null);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
