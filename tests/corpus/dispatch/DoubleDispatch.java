package dispatch;

/** Overloads are chosen by static type, overrides by dynamic type: visitors, collision of shapes, equals with overload. */
public class DoubleDispatch {
  static class Thing {
    String hit(Thing t) { return t.hitBy(this); }

    String hitBy(Thing t) { return "thing-thing"; }

    String hitBy(Rock r) { return "rock-thing"; }

    boolean equals(Thing t) { return true; }
  }

  static class Rock extends Thing {
    @Override
    String hit(Thing t) { return t.hitBy(this); }

    @Override
    String hitBy(Thing t) { return "thing-rock"; }

    @Override
    String hitBy(Rock r) { return "rock-rock"; }
  }

  static class Paper extends Thing {
    String hitBy(Paper p) { return "paper-paper"; }

    @Override
    String hitBy(Rock r) { return "rock-paper"; }
  }

  static String over(Object o) { return "O"; }

  static String over(Thing o) { return "T"; }

  static String over(Rock o) { return "R"; }

  static <T extends Thing> String generic(T t) { return over(t); }

  public static void main(String[] args) {
    Thing[] all = {new Thing(), new Rock(), new Paper()};
    for (Thing a : all) for (Thing b : all) System.out.print(a.hit(b) + " ");
    System.out.println();
    for (Thing a : all) System.out.print(over(a) + over((Object) a) + generic(a) + (a instanceof Rock r ? over(r) : "-") + " ");
    System.out.println(generic(new Rock()) + over(new Rock()) + over(null) + over(true ? new Rock() : new Paper()));
    Thing t = new Thing();
    Object o = t;
    System.out.println(t.equals(new Rock()) + " " + t.equals(o) + " " + t.equals((Object) new Rock()) + " " + o.equals(new Thing()) + " " + java.util.List.of(t).contains(new Thing()));
    Paper p = new Paper();
    System.out.println(p.hitBy(p) + " " + p.hitBy((Thing) p) + " " + all[2].hitBy(p) + " " + p.hitBy(new Rock()));
  }
}
