package language;

/** Switch expressions whose arms are blocks, throw, loop, contain try and other switches; as arguments and operands. */
public class SwitchYields {
  static int f(int k) {
    return switch (k) {
      case 0 -> 10;
      case 1, 2 -> {
        int s = 0;
        for (int i = 0; i <= k; i++) s += i;
        yield s;
      }
      case 3 -> {
        try {
          yield Integer.parseInt("3x");
        } catch (NumberFormatException e) {
          yield -3;
        } finally {
          System.out.print("f");
        }
      }
      case 4 -> switch (k + 1) {
        case 5 -> {
          while (true) {
            if (k++ > 10) yield k;
          }
        }
        default -> 0;
      };
      case 5 -> throw new IllegalStateException("five");
      default -> k > 100 ? switch (k % 3) { case 0: yield 0; case 1: yield 1; default: yield 2; } : -1;
    };
  }

  static String old(String s) {
    return switch (s) {
      case "a":
      case "b":
        String t = s + s;
        yield t;
      case "c":
        s = "changed";
      default:
        yield s + "!";
    };
  }

  public static void main(String[] args) {
    for (int k = -1; k < 6; k++) {
      try {
        System.out.println(k + " " + f(k));
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(f(101) + f(102) * 10 + f(103) * 100);
    System.out.println(old("a") + old("b") + old("c") + old("d"));
    int n = args.length;
    String r = "x" + switch (n) { case 0 -> 'c'; default -> 'd'; } + Math.max(switch (n) { case 0 -> 1.5; default -> 2; }, 1) + (switch (n) { case 0 -> true; default -> false; } ? "yes" : "no");
    System.out.println(r);
    Object boxed = switch (n) { case 0 -> 1; case 1 -> 2.0; default -> 'c'; };
    System.out.println(boxed);
    java.util.function.Supplier<String> lambda = switch (n) { case 0 -> () -> "lambda " + n; default -> String::new; };
    System.out.println(lambda.get());
  }
}
