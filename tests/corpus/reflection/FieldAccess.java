package reflection;

/** Field: get and set of every type, finals, statics, widening, wrong types, private access, inherited fields. */
public class FieldAccess {
  static class Base {
    public int inherited = 1;
  }

  static class F extends Base {
    public boolean z = true;
    public byte b = 1;
    public char c = 'c';
    public short s = 2;
    public int i = 3;
    public long l = 4;
    public float f = 5;
    public double d = 6;
    public String o = "o";
    private int hidden = 7;
    final int fin = 8;
    static int stat = 9;
    static final String CONST = "const";
    volatile transient int flags;
  }

  public static void main(String[] args) throws Exception {
    F x = new F();
    for (String n : new String[] {"z", "b", "c", "s", "i", "l", "f", "d", "o", "inherited"}) {
      var f = F.class.getField(n);
      System.out.print(n + " " + f.getType() + " " + f.get(x) + " " + java.lang.reflect.Modifier.toString(f.getModifiers()) + " ");
      for (Object v : new Object[] {(byte) 10, 'x', 300, 1L << 33, 1.5f, true, "text", null}) {
        try {
          f.set(x, v);
          System.out.print(f.get(x) + ",");
        } catch (IllegalArgumentException | NullPointerException e) {
          System.out.print(e instanceof NullPointerException ? "N," : "!,");
        }
      }
      System.out.println();
    }
    var h = F.class.getDeclaredField("hidden");
    h.setAccessible(true);
    h.setInt(x, 70);
    var fin = F.class.getDeclaredField("fin");
    fin.setAccessible(true);
    fin.setInt(x, 80);
    System.out.println(h.getInt(x) + " " + fin.get(x) + " " + h.getLong(x) + " " + h.getDouble(x) + " " + h);
    var st = F.class.getDeclaredField("stat");
    st.set(null, 90);
    System.out.println(F.stat + " " + st.getInt("ignored") + " " + F.class.getDeclaredField("CONST").get(null) + " " + java.lang.reflect.Modifier.toString(F.class.getDeclaredField("flags").getModifiers()) + " " + h.equals(F.class.getDeclaredField("hidden")) + " " + h.hashCode() + " " + h.getDeclaringClass().getSimpleName());
    for (Callable c : new Callable[] {() -> h.getByte(x), () -> h.get("wrong"), () -> h.get(null), () -> F.class.getField("hidden"), () -> F.class.getDeclaredField("none"), () -> { F.class.getField("o").setInt(x, 1); return 0; }, () -> { var k = F.class.getDeclaredField("CONST"); k.setAccessible(true); k.set(null, "new"); return 0; }}) {
      try {
        System.out.println(c.call());
      } catch (Exception e) {
        System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
      }
    }
  }

  interface Callable {
    Object call() throws Exception;
  }
}
