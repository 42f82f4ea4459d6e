package language;

/** Branches on constants, code after infinite loops, conditional compilation, empty statements and blocks, dead stores. */
public class UnreachableBranches {
  static final boolean DEBUG = false;
  static final int LEVEL = 3;
  static final String MODE = "fast";

  static int constant() {
    if (DEBUG) {
      return 1 / 0;
    }
    if (LEVEL > 2) {
      return 2;
    } else {
      return 3;
    }
  }

  static int forever(int n) {
    for (; ; ) {
      if (n-- < 0) return n;
      ;
    }
  }

  static String sw() {
    switch (LEVEL) {
      case 1:
        return "one";
      case 3:
        {
        }
      case 4:
        return "three";
    }
    return "none";
  }

  static int loop() {
    do {
      if (LEVEL == 3) break;
    } while (true);
    int unused = 5;
    unused = forever(1);
    return 4;
  }

  static boolean touched;

  static boolean touch() {
    return touched = true;
  }

  public static void main(String[] args) {
    System.out.println(constant() + " " + forever(3) + " " + sw() + " " + loop());
    boolean b = DEBUG && touch() || !DEBUG | touch();
    System.out.println(b + " " + touched + " " + (MODE == "fast" ? "same" : "other") + (true ? "" : 1 / 0));
    String t = LEVEL > 5 ? null : "t";
    final int local = 4;
    byte small = local;
    if (local == 4) {
      System.out.println(t + small);
    }
    label:
    ;
    {
      {
      }
    }
    for (int i = 0, j = 10; i < j; i += 2, j--, touched = !touched) if (i == 4) continue; else ;
    System.out.println(touched);
  }
}
