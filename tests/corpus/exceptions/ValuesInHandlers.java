package exceptions;

/** Local variables as handlers see them: changed before, in the middle of an expression, in a nested try, of every type. */
public class ValuesInHandlers {
  static int boom(int n) {
    if (n % 3 == 0) throw new IllegalStateException("" + n);
    return n;
  }

  static String locals(int n) {
    byte b = 1;
    char c = 'a';
    long l = 1;
    float f = 1;
    double d = 1;
    String s = "s";
    int[] a = null;
    Object o = null;
    boolean z = false;
    try {
      b += n;
      c += boom(n + 1);
      l <<= n;
      f /= 3;
      s += boom(n + 2);
      d = l * 0.5;
      a = new int[] {n};
      z = true;
      o = a;
      a[boom(n) - n] += boom(n + 4);
      return "done " + b + c + l + f + s + d + z + a[0];
    } catch (IllegalStateException e) {
      return e.getMessage() + " " + b + c + l + f + d + s + (a == null) + (o == a) + z;
    }
  }

  static int partial(int n) {
    int x = 10;
    int y = 20;
    try {
      x = y + (y = boom(n)) * (x = boom(n + 1)) + boom(n + 2);
    } catch (IllegalStateException e) {
      return x * 1000 + y;
    }
    return -x;
  }

  static String nested(int n) {
    String s = "";
    int i = 0;
    try {
      i = 1;
      try {
        i = 2;
        boom(n);
        i = 3;
      } finally {
        s += i;
        i += 10;
        boom(n + 1);
        i += 100;
      }
      boom(n + 2);
      i = 5;
    } catch (IllegalStateException e) {
      s += "c" + i + e.getMessage();
    }
    return s + i;
  }

  public static void main(String[] args) {
    for (int n = 1; n < 5; n++) System.out.println(locals(n) + " | " + partial(n) + " | " + nested(n));
  }
}
