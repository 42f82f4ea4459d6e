package language;

import java.util.*;

/** Sealed interfaces of records and enums: recursive evaluation by patterns, nested generics, exhaustive chains. */
public class SealedRecordTrees {
  sealed interface Expr permits Num, Bin, Neg, Var, Const {}

  record Num(long value) implements Expr {}

  record Bin(Op op, Expr left, Expr right) implements Expr {
    Bin {
      Objects.requireNonNull(op, "op");
      if (left == null || right == null) throw new IllegalArgumentException("operand of " + op);
    }
  }

  record Neg(Expr of) implements Expr {}

  record Var(String name) implements Expr {
    static int made;

    Var(String name) {
      this.name = name.strip();
      made++;
    }

    Var() {
      this(" default ");
    }
  }

  enum Const implements Expr {
    ZERO(0),
    MANY(1000) {
      @Override
      long value() {
        return super.value() * 2;
      }
    };

    private final long v;

    Const(long v) {
      this.v = v;
    }

    long value() {
      return v;
    }
  }

  enum Op {
    ADD("+") {
      @Override
      long apply(long a, long b) {
        return a + b;
      }
    },
    MUL("*") {
      @Override
      long apply(long a, long b) {
        return a * b;
      }
    },
    DIV("/") {
      @Override
      long apply(long a, long b) {
        return a / b;
      }
    };

    final String sign;

    Op(String sign) {
      this.sign = sign;
    }

    abstract long apply(long a, long b);
  }

  static long eval(Expr e, Map<String, Long> env) {
    if (e instanceof Num n) return n.value();
    if (e instanceof Bin b && b.op() == Op.MUL && b.left() instanceof Num n && n.value() == 0) return 0;
    if (e instanceof Bin b) return b.op().apply(eval(b.left(), env), eval(b.right(), env));
    if (e instanceof Neg n && n.of() instanceof Neg m) return eval(m.of(), env);
    if (e instanceof Neg n) return -eval(n.of(), env);
    if (!(e instanceof Var v)) return ((Const) e).value();
    return env.computeIfAbsent(v.name(), k -> { throw new NoSuchElementException(k); });
  }

  static String show(Expr e) {
    return e instanceof Bin b ? "(" + show(b.left) + b.op.sign + show(b.right) + ")" : e instanceof Num n ? "" + n.value : e instanceof Neg n ? "-" + show(n.of) : e instanceof Var v ? v.name : e.toString().toLowerCase(Locale.ROOT);
  }

  public static void main(String[] args) {
    Expr[] es = {new Bin(Op.ADD, new Num(2), new Bin(Op.MUL, new Var(" x"), new Neg(new Neg(new Num(5))))), new Bin(Op.MUL, new Num(0), new Var("unbound")), new Bin(Op.DIV, Const.MANY, Const.ZERO), new Neg(new Var()), new Bin(Op.DIV, Const.MANY, new Num(3))};
    for (Expr e : es) {
      System.out.print(show(e) + " = ");
      try {
        System.out.println(eval(e, new HashMap<>(Map.of("x", 7L))));
      } catch (ArithmeticException | NoSuchElementException x) {
        System.out.println(x);
      }
    }
    System.out.println(es[0] + " " + es[0].equals(new Bin(Op.ADD, new Num(2), new Bin(Op.MUL, new Var("x"), new Neg(new Neg(new Num(5)))))) + " " + Var.made + " " + Const.MANY.getClass().getSuperclass().getSimpleName() + Const.MANY.getDeclaringClass().getSimpleName() + Op.ADD.getClass().isEnum());
    for (Runnable r : new Runnable[] {() -> new Bin(null, null, null), () -> new Bin(Op.ADD, new Num(1), null), () -> new Var(null), () -> Op.valueOf("SUB"), () -> Const.valueOf(null)}) {
      try {
        r.run();
      } catch (RuntimeException x) {
        System.out.println(x.getClass().getSimpleName() + " " + x.getMessage());
      }
    }
  }
}
