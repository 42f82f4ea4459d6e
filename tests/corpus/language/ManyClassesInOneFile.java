package language;

/** Package-private top-level classes, interfaces, enums and records beside the public one, referring to each other in a ring. */
public class ManyClassesInOneFile {
  public static void main(String[] args) {
    System.out.println(new RingA(3).go() + " " + RingKind.B.next().next() + " " + new RingPair(1, "x").swap().swap() + " " + ((RingFace) n -> n * 7).twice(3) + " " + RingFace.ONE.apply(5));
    System.out.println(RingA.class.getName() + " " + RingKind.class.getSimpleName() + " " + new RingB(2).go() + RingA.made + " " + RingPair.class.isRecord() + " " + java.lang.reflect.Modifier.toString(RingA.class.getModifiers()) + "|" + RingFace.class.isInterface());
  }
}

class RingA {
  static int made = RingB.START;
  final int n;

  RingA(int n) {
    this.n = n;
    made++;
  }

  String go() { return n == 0 ? "end" : "a" + n + new RingB(n - 1).go(); }
}

class RingB extends RingA {
  static final int START = Integer.parseInt("100");

  RingB(int n) { super(n); }

  @Override String go() { return n == 0 ? "stop" : "b" + n + new RingA(n - 1).go(); }
}

interface RingFace {
  RingFace ONE = n -> n + RingKind.values().length;

  int apply(int n);

  default int twice(int n) { return apply(apply(n)); }
}

enum RingKind {
  A, B, C;

  RingKind next() { return values()[(ordinal() + 1) % RingA.class.getSimpleName().length() % 3]; }
}

record RingPair<X, Y>(X x, Y y) {
  RingPair<Y, X> swap() { return new RingPair<>(y, x); }
}
