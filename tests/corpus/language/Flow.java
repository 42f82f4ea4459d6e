package language;

/** Loops, labels, ternaries, try in loops, finally in every position. */
public class Flow {
  static int tries(int how) {
    int x = 0;
    try {
      x = 1;
      if (how == 0) {
        return x;
      }
      if (how == 1) {
        throw new IllegalStateException("one");
      }
      x = 2;
    } catch (IllegalStateException e) {
      x = 3;
      if (how == 1) {
        return x;
      }
    } finally {
      x += 10;
      System.out.print("finally " + x + " ");
      if (how == 2) {
        return x;
      }
    }
    return x;
  }

  @SuppressWarnings("finally")
  static int swallow() {
    while (true) {
      try {
        throw new RuntimeException("lost");
      } finally {
        break;
      }
    }
    return 1;
  }

  public static void main(String[] args) {
    outer:
    for (int i = 0; i < 5; i++) {
      for (int j = 0; ; j++) {
        if (j == 3) {
          continue outer;
        }
        if (i == 3) {
          break outer;
        }
        System.out.print(i * j + " ");
      }
    }
    System.out.println();
    for (int how = 0; how < 4; how++) {
      System.out.println(tries(how));
    }
    System.out.println(swallow());
    int n = 0;
    do {
      try {
        if (n % 2 == 0) {
          continue;
        }
        if (n > 6) {
          break;
        }
        System.out.print(n);
      } finally {
        System.out.print("f");
        n++;
      }
    } while (true);
    System.out.println(n);
    int count = 0;
    for (int i = Integer.MAX_VALUE - 2; i > 0; i++) {
      count++;
    }
    System.out.println(count);
    String s = """
        A text block
          with "quotes" and \
        a join, \t tabs
        """;
    System.out.print(s);
    boolean a = true, b = false;
    System.out.println((a ^ b) + " " + (a & !b) + " " + (b || a && !b ? "yes" : "no"));
    var list = new java.util.ArrayList<Integer>();
    for (int i = 0, j = 10; i < j; i += 2, j--) {
      list.add(i * j);
    }
    System.out.println(list);
  }
}
