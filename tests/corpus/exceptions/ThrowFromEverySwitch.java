package exceptions;

/** Exceptions in selectors, labels' bodies, yields, defaults and nested switches; state of what was assigned. */
public class ThrowFromEverySwitch {
  static int boom(int n) {
    if (n < 0) throw new IllegalArgumentException("n" + n);
    return n;
  }

  static String run(int n, String s) {
    int before = 1;
    String got = "none";
    try {
      before = switch (boom(n)) {
        case 0 -> boom(-10);
        case 1 -> {
          got = "one";
          yield boom(1) + boom(n - 2);
        }
        case 2 -> switch (s) {
          case "a" -> 20;
          case "b" -> throw new IllegalStateException("b" + before);
          default -> {
            try {
              yield boom(-s.length());
            } catch (IllegalArgumentException e) {
              got += e.getMessage();
              yield 21;
            } finally {
              got += "f";
            }
          }
        };
        default -> throw new UnsupportedOperationException(got);
      };
      switch (s) {
        case "c":
          boom(-5);
        case "d":
          got += "fell";
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      return e.getMessage() + " " + before + got;
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName() + before + got + (s == null);
    }
    return before + got;
  }

  public static void main(String[] args) {
    for (int n = -1; n < 4; n++) for (String s : new String[] {"a", "b", "c", "d", null}) System.out.print(run(n, s) + (s == null ? "\n" : ", "));
  }
}
