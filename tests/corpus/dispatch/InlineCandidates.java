package dispatch;

/** Small methods of all kinds that an optimizer inlines: getters, setters, forwarding, with null receivers and exceptions from inside. */
public class InlineCandidates {
  private int v;
  private InlineCandidates next;

  int get() { return v; }

  InlineCandidates set(int x) {
    v = x;
    return this;
  }

  int viaNext() { return next.get(); }

  int chain(int n) { return n == 0 ? get() : next.chain(n - 1); }

  static int clamp(int x, int lo, int hi) { return x < lo ? lo : x > hi ? hi : x; }

  static int div(int a, int b) { return a / b; }

  static int guarded(int a, int b) {
    try {
      return div(a, b);
    } catch (ArithmeticException e) {
      return e.getStackTrace()[0].getMethodName().equals("div") && e.getStackTrace()[1].getMethodName().equals("guarded") ? -1 : -2;
    }
  }

  static int twiceGuarded(int a, int b) { return guarded(a, b) + guarded(b, a); }

  static String where(InlineCandidates o, int n) {
    try {
      return "" + (n == 0 ? o.get() : n == 1 ? o.viaNext() : n == 2 ? o.chain(3) : o.set(5).get());
    } catch (NullPointerException e) {
      StringBuilder s = new StringBuilder();
      for (StackTraceElement x : e.getStackTrace()) s.append(x.getMethodName()).append(x.getLineNumber()).append(' ');
      return s + e.getMessage();
    }
  }

  public static void main(String[] args) {
    InlineCandidates a = new InlineCandidates(), b = new InlineCandidates();
    a.set(3).next = b.set(4);
    System.out.println(a.get() + b.get() + a.viaNext() + a.chain(1) + " " + clamp(5, 1, 3) + clamp(-5, 1, 3) + clamp(2, 1, 3));
    System.out.println(guarded(7, 2) + " " + guarded(7, 0) + " " + twiceGuarded(0, 5) + " " + twiceGuarded(0, 0));
    for (int n = 0; n < 4; n++) System.out.println(where(a, n) + " | " + where(b, n) + " | " + where(null, n));
    int sum = 0;
    for (int i = 0; i < 10000; i++) sum += a.set(clamp(sum, -1000, 1000) + i % 7).get() - b.set(i).get() + guarded(i, i % 3);
    System.out.println(sum);
  }
}
