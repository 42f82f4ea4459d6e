package dispatch;

/** One class with twenty interfaces of one method each, called through all; interface tables with collisions. */
public class ManyInterfaces {
  interface I0 { int a0(); }
  interface I1 { int a1(); }
  interface I2 { int a2(); }
  interface I3 { int a3(); }
  interface I4 { int a4(); }
  interface I5 { int a5(); }
  interface I6 { int a6(); }
  interface I7 { int a7(); }
  interface I8 { int a8(); }
  interface I9 { int a9(); }
  interface Sum extends I0, I1, I2, I3, I4, I5, I6, I7, I8, I9 {
    default int sum() {
      return a0() + a1() * 2 + a2() * 3 + a3() * 4 + a4() * 5 + a5() * 6 + a6() * 7 + a7() * 8 + a8() * 9 + a9() * 10;
    }
  }

  static class All implements Sum {
    public int a0() { return 1; }
    public int a1() { return 2; }
    public int a2() { return 3; }
    public int a3() { return 4; }
    public int a4() { return 5; }
    public int a5() { return 6; }
    public int a6() { return 7; }
    public int a7() { return 8; }
    public int a8() { return 9; }
    public int a9() { return 10; }
  }

  static class Other extends All implements Comparable<Other>, Runnable, I3, I7, java.util.function.IntSupplier {
    int runs;

    @Override
    public int a7() { return 800 + runs; }

    @Override
    public int compareTo(Other o) { return runs - o.runs; }

    @Override
    public void run() { runs++; }

    @Override
    public int getAsInt() { return sum(); }
  }

  static class Odd implements I9, I0 {
    public int a9() { return -9; }

    public int a0() { return -1; }
  }

  public static void main(String[] args) {
    Object[] all = {new All(), new Other(), new Odd(), "s"};
    long h = 0;
    for (int round = 0; round < 300; round++) {
      for (Object o : all) {
        if (o instanceof I0 i) h = h * 31 + i.a0();
        if (o instanceof I3 i) h = h * 31 + i.a3();
        if (o instanceof I7 i) h = h * 31 + i.a7();
        if (o instanceof I9 i) h = h * 31 + i.a9();
        if (o instanceof Sum i) h = h * 31 + i.sum();
        if (o instanceof Runnable r) r.run();
        if (o instanceof java.util.function.IntSupplier s) h ^= s.getAsInt();
      }
    }
    Other o = (Other) all[1];
    System.out.println(h + " " + o.runs + " " + o.compareTo(new Other()) + " " + o.a7() + " " + All.class.getInterfaces().length + " " + Other.class.getInterfaces().length);
    for (Object x : all) System.out.print((x instanceof I0) + "" + (x instanceof I5) + (x instanceof Sum) + (x instanceof Comparable) + " ");
    System.out.println();
  }
}
