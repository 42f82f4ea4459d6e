package language;

import java.util.List;

/** Sealed hierarchies and pattern instanceof: scopes, negation, conjunction, loops, generics, reassigned. */
public class SealedPatterns {
  sealed interface Expr permits Num, Bin, Neg, Unknown {}

  record Num(int value) implements Expr {}

  sealed abstract static class Bin implements Expr permits Add, Mul {
    final Expr left, right;

    Bin(Expr left, Expr right) {
      this.left = left;
      this.right = right;
    }
  }

  static final class Add extends Bin {
    Add(Expr l, Expr r) {
      super(l, r);
    }
  }

  static final class Mul extends Bin {
    Mul(Expr l, Expr r) {
      super(l, r);
    }
  }

  record Neg(Expr of) implements Expr {}

  static non-sealed class Unknown implements Expr {}

  static class Named extends Unknown {
    @Override
    public String toString() {
      return "named";
    }
  }

  static int eval(Expr e) {
    if (e instanceof Num n) {
      return n.value;
    }
    if (e instanceof Bin b && b.left != null) {
      int l = eval(b.left), r = eval(b.right);
      return b instanceof Add ? l + r : l * r;
    }
    if (!(e instanceof Neg neg)) {
      throw new IllegalArgumentException("unknown " + (e instanceof Named named ? named.toString() : "?"));
    }
    return -eval(neg.of);
  }

  static String describe(Object o) {
    if (o instanceof String s && s.length() > 3 || o instanceof Integer i && i > 3) {
      return "long";
    }
    while (!(o instanceof List<?> list)) {
      if (o instanceof CharSequence c) {
        o = List.of(c, c.length());
      } else if (o instanceof int[] a && a.length > 0) {
        o = a[0] > 0 ? "positive" : List.of();
      } else {
        return o instanceof Long x ? "other " + x : "none " + o;
      }
    }
    return list.size() + " " + list;
  }

  private final String field;

  SealedPatterns(String field) {
    this.field = field;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof SealedPatterns p && p.field.equals(field);
  }

  @Override
  public int hashCode() {
    return field.hashCode();
  }

  static <T extends Comparable<T>> String generic(T t) {
    return t instanceof Number n ? "number " + n.intValue() : t instanceof String s ? s.toUpperCase() : t.getClass().getName();
  }

  public static void main(String[] args) {
    Expr e = new Add(new Num(2), new Mul(new Num(3), new Neg(new Num(4))));
    System.out.println(eval(e));
    for (Expr bad : new Expr[] {new Unknown(), new Named(), new Neg(null)}) {
      try {
        eval(bad);
      } catch (IllegalArgumentException x) {
        System.out.println(x.getMessage());
      }
    }
    Object[] all = {"ab", "abcd", 3, 4, 5L, new int[] {1}, new int[] {-1}, new int[0].length, List.of(1, 2), null, 'c'};
    for (Object o : all) {
      System.out.println(describe(o));
    }
    System.out.println(new SealedPatterns("a").equals(new SealedPatterns("a")) + " " + new SealedPatterns("a").equals("a") + new SealedPatterns("b").equals(null));
    System.out.println(generic(5) + generic("five") + generic('c') + generic(2.5));
  }
}
