package bytecode;

/** Static fields of every type: defaults, constants that are inlined and those that are not, order of initializers, access through instances. */
public class StaticFieldKinds {
  static boolean z;
  static byte b;
  static char c;
  static short s;
  static int i;
  static long l;
  static float f;
  static double d;
  static Object o;
  static int[] a;
  static final int INLINED = 5;
  static final Integer BOXED = 5;
  static final String TEXT = "t" + INLINED;
  static int early = late() + 1;
  static int later = 7;
  static final int BLANK;

  static {
    BLANK = later + INLINED;
    later = 8;
  }

  static int late() {
    return later + INLINED + (BOXED == null ? 100 : 200) + BLANK;
  }

  static StaticFieldKinds none() {
    System.out.print("evaluated ");
    return null;
  }

  static class Counter {
    static int made;
    final int id = ++made;
    int seen = made;
  }

  public static void main(String[] args) {
    System.out.println(z + " " + b + " " + (int) c + " " + s + " " + i + " " + l + " " + f + " " + d + " " + o + " " + a);
    System.out.println(INLINED + " " + BOXED + " " + TEXT + " " + early + " " + later + " " + BLANK + " " + (TEXT == "t5"));
    System.out.println(none().i + " " + (none().later = 9) + " " + none().later++);
    z = !z; b--; c += 'a'; s = (short) (b << 8); i = ~i; l = i & 0xffffffffL; f = l; d = f + 0.5; o = a = new int[] {i};
    System.out.println(z + " " + b + " " + c + " " + s + " " + i + " " + l + " " + f + " " + d + " " + (o == a) + a[0] + later);
    new Counter();
    Counter second = new Counter();
    Counter third = new Counter();
    System.out.println(second.id + " " + second.seen + " " + third.id + " " + Counter.made + " " + second.made);
  }
}
