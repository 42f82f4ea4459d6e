package bytecode;

/** Fall through, default in the middle, variables shared by cases, switches inside switches, continue and break out of them. */
public class SwitchFallthrough {
  static String walk(int k) {
    StringBuilder s = new StringBuilder();
    switch (k) {
      case 1:
        s.append("one ");
      case 2:
        int x = k * 10;
        s.append("two").append(x).append(' ');
      default:
        s.append("default ");
      case 3:
        s.append("three ");
        break;
      case 4:
        x = 4;
        s.append("four").append(x);
    }
    return s.toString();
  }

  static int nested(int a, int b) {
    int r = 0;
    outer:
    for (int i = 0; ; i++) {
      switch (a + i) {
        case 0:
          r += 1;
          continue;
        case 1:
          switch (b) {
            case 0:
              r += 10;
              break;
            case 1:
              r += 100;
              continue outer;
            case 2:
              break outer;
            default:
              r += 1000;
          }
          r += 5;
        case 2:
          r += 7;
          break;
        default:
          return r + 10000 * i;
      }
      if (r > 5000) break;
    }
    return -r;
  }

  public static void main(String[] args) {
    for (int k = -1; k < 6; k++) System.out.println(k + " " + walk(k));
    for (int a = -1; a < 4; a++) {
      for (int b = 0; b < 4; b++) System.out.print(nested(a, b) + " ");
    }
    System.out.println();
  }
}
