package bytecode;

/** The conditional operator: numeric promotion, boxing and unboxing, types of its value, nested and as arguments. */
public class ConditionalValues {
  static String kind(Object o) {
    return o == null ? "null" : o.getClass().getSimpleName() + " " + o;
  }

  static String over(int x) {
    return "int " + x;
  }

  static String over(long x) {
    return "long " + x;
  }

  static String over(Object x) {
    return "Object " + x;
  }

  static String over(char x) {
    return "char " + x;
  }

  public static void main(String[] args) {
    boolean yes = args.length == 0;
    Integer box = 7;
    Double dbox = 1.5;
    Character cbox = 'c';
    byte b = 1;
    short s = 2;
    char c = 'x';
    long l = 4;
    System.out.println(kind(yes ? 1 : 2.0) + ", " + kind(yes ? box : dbox) + ", " + kind(yes ? (Object) box : dbox) + ", " + kind(yes ? b : s) + ", " + kind(yes ? b : c) + ", " + kind(yes ? c : 1) + ", " + kind(yes ? c : 100000) + ", " + kind(yes ? b : 1) + ", " + kind(yes ? b : 1000) + ", " + kind(yes ? 1 : l) + ", " + kind(yes ? 'a' : cbox) + ", " + kind(yes ? "s" : 1) + ", " + kind(yes ? null : 1) + ", " + kind(yes ? box : cbox));
    System.out.println(over(yes ? 'a' : 0) + ", " + over(yes ? 'a' : s) + ", " + over(yes ? 'a' : l) + ", " + over(yes ? box : null) + ", " + over(yes ? box : 5) + ", " + over(yes ? "t" : 'c') + ", " + over(yes ? c : 'd'));
    Integer none = null;
    try {
      System.out.println(kind(yes ? none : 1));
    } catch (NullPointerException e) {
      System.out.println("unboxed");
    }
    System.out.println(kind(yes ? none : box) + ", " + kind(!yes ? 1 : none == null ? "n" : 'c'));
    int i = 0;
    int r = (yes ? i++ : i--) + (i > 0 ? i++ : --i) * (i == 2 ? 10 : 20);
    System.out.println(i + " " + r);
    for (int n = -2; n <= 2; n++) System.out.print((n < 0 ? -1 : n > 0 ? 1 : 0) + " " + (n > 0 == (n % 2 == 0) ? "A" : "B") + " ");
    System.out.println();
  }
}
