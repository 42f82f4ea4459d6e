package bytecode;

/** Fields of every type, static and instance, shadowed, inherited, through null, volatile, compound. */
public class Fields {
  static class Base {
    boolean z;
    byte b;
    char c;
    short s;
    int i;
    long j;
    float f;
    double d;
    Object o;
    int shadowed = 1;
    static int shared = 10;
    volatile long v;
    volatile double w;
    volatile Object r;

    String all() {
      return z + " " + b + " " + (int) c + " " + s + " " + i + " " + j + " " + f + " " + d + " " + o + " " + v + " " + w + " " + r;
    }
  }

  static class Derived extends Base {
    int shadowed = 2;
    byte tail = -7;
    static int shared = 20;
    boolean last = true;

    String both() {
      return shadowed + "" + super.shadowed + ((Base) this).shadowed + shared + Base.shared + tail + last;
    }
  }

  interface Constant {
    int[] VALUES = {1, 2, 3};
  }

  static class Inherits extends Derived implements Constant {
    int sum() {
      return VALUES[0] + VALUES[2] + Inherits.VALUES.length;
    }
  }

  static boolean sz;
  static byte sb;
  static char sc;
  static short ss;
  static int si;
  static long sj;
  static float sf;
  static double sd;
  static Object so;
  static volatile int sv;

  static Fields none() {
    System.out.print("evaluated ");
    return null;
  }

  public static void main(String[] args) {
    Derived x = new Inherits();
    System.out.println(x.all() + sz + sb + (int) sc + ss + si + sj + sf + sd + so + sv);
    x.z = true;
    x.b = (byte) 0x1ff;
    x.c = (char) -1;
    x.s = (short) 0x18000;
    x.i = -5;
    x.j = Long.MIN_VALUE;
    x.f = Float.NaN;
    x.d = -0.0;
    x.o = x.all();
    x.v--;
    x.w += 0.5;
    x.r = "r";
    System.out.println(x.all());
    System.out.println(x.both() + ((Inherits) x).sum());
    none().si = 4;
    System.out.println(si);
    sz = !sz;
    sb--;
    sc--;
    ss -= 3;
    si ^= -1;
    sj += si++ + ++sb;
    sf = sj / 3f;
    sd = sf * 2;
    so = so + "s";
    sv += 7;
    System.out.println("" + sz + sb + (int) sc + ss + si + " " + sj + " " + sf + " " + sd + so + sv);
    Base base = x;
    base.shadowed += 5;
    x.shadowed *= 3;
    System.out.println(x.both() + base.shadowed);
    Derived nothing = args.length > 0 ? x : null;
    try {
      nothing.j++;
    } catch (NullPointerException e) {
      System.out.println("null read");
    }
    int count = 0;
    try {
      nothing.i = count = 5;
    } catch (NullPointerException e) {
      System.out.println("null write after evaluation " + count);
    }
    System.out.println(nothing.shared);
  }
}
