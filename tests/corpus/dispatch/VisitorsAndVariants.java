package dispatch;

/** The expression problem solved by visitors with several results, by instanceof, and by interfaces with lambdas: same answers. */
public class VisitorsAndVariants {
  interface V<R> {
    R num(int n);

    R add(E a, E b);

    default R neg(E a) { return add(new Num(0), a); }
  }

  interface E { <R> R accept(V<R> v); }

  record Num(int n) implements E { public <R> R accept(V<R> v) { return v.num(n); } }

  record Add(E a, E b) implements E { public <R> R accept(V<R> v) { return v.add(a, b); } }

  record Neg(E a) implements E { public <R> R accept(V<R> v) { return v.neg(a); } }

  static class Eval implements V<Integer> {
    public Integer num(int n) { return n; }

    public Integer add(E a, E b) { return a.accept(this) + b.accept(this); }

    @Override
    public Integer neg(E a) { return -a.accept(this); }
  }

  static class Depth implements V<Long> {
    public Long num(int n) { return 1L; }

    public Long add(E a, E b) { return 1 + Math.max(a.accept(this), b.accept(this)); }
  }

  static class Show implements V<StringBuilder> {
    final StringBuilder out = new StringBuilder();

    public StringBuilder num(int n) { return out.append(n); }

    public StringBuilder add(E a, E b) {
      out.append('(');
      a.accept(this).append('+');
      return b.accept(this).append(')');
    }

    @Override
    public StringBuilder neg(E a) { return a.accept((V<StringBuilder>) this).insert(out.length() - 1, '-'); }
  }

  static int byInstance(E e) {
    return e instanceof Num n ? n.n() : e instanceof Add a ? byInstance(a.a()) + byInstance(a.b()) : e instanceof Neg n ? -byInstance(n.a()) : 0;
  }

  public static void main(String[] args) {
    E e = new Num(1);
    for (int i = 0; i < 6; i++) {
      e = i % 3 == 2 ? new Neg(e) : new Add(e, new Num(i));
      System.out.println(e.accept(new Eval()) + " " + byInstance(e) + " " + e.accept(new Depth()) + " " + e.accept(new Show()));
    }
    System.out.println(e);
    try {
      new Add(null, null).accept(new Eval());
    } catch (NullPointerException x) {
      System.out.println("null branch");
    }
  }
}
