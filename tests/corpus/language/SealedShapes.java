package language;

/** A sealed hierarchy of records, final classes, enums and a non-sealed branch, walked by instanceof patterns. */
public class SealedShapes {
  sealed interface Expr permits Num, Neg, Bin, Const, Open {}

  record Num(double v) implements Expr {}

  record Neg(Expr e) implements Expr {}

  record Bin(char op, Expr l, Expr r) implements Expr {}

  enum Const implements Expr {PI, E}

  non-sealed interface Open extends Expr {
    double value();
  }

  static double eval(Expr e) {
    if (e instanceof Num n) return n.v();
    if (e instanceof Neg n) return -eval(n.e());
    if (e instanceof Const c) return c == Const.PI ? Math.PI : Math.E;
    if (e instanceof Open o) return o.value();
    if (!(e instanceof Bin b)) throw new AssertionError(e);
    double l = eval(b.l()), r = eval(b.r());
    return switch (b.op()) {
      case '+' -> l + r;
      case '-' -> l - r;
      case '*' -> l * r;
      case '/' -> l / r;
      default -> throw new IllegalArgumentException("" + b.op());
    };
  }

  static Expr simplify(Expr e) {
    if (e instanceof Neg n && n.e() instanceof Neg m) return simplify(m.e());
    if (e instanceof Bin b && b.op() == '*' && (b.l() instanceof Num n && n.v() == 0 || b.r() instanceof Num m && m.v() == 0)) return new Num(0);
    return e instanceof Bin b ? new Bin(b.op(), simplify(b.l()), simplify(b.r())) : e;
  }

  public static void main(String[] args) {
    Expr e = new Bin('+', new Num(2), new Bin('*', new Neg(new Neg(new Num(3))), new Bin('-', Const.PI, (Open) () -> 0.14)));
    System.out.println(eval(e) + " " + simplify(new Bin('-', new Bin('*', new Num(0), Const.E), new Neg(new Neg(Const.E)))));
    System.out.println(eval(new Bin('/', new Num(1), new Num(0))));
    try {
      eval(new Bin('?', new Num(1), new Num(0)));
    } catch (IllegalArgumentException x) {
      System.out.println(x.getMessage());
    }
    System.out.println(Expr.class.isSealed() + " " + Open.class.isSealed() + " " + simplify(Const.PI));
  }
}
