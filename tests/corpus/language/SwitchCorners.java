package language;

/** switch over strings, chars, boxed values and enums: order of evaluation, fall through, yields out of loops and handlers, nested, empty. */
public class SwitchCorners {
  static StringBuilder log = new StringBuilder();

  static String strings(String s) {
    switch (s) {
      case "Aa":
      case "BB":
        log.append("collide ");
      case "C#":
        return s + 1;
      case "":
        return "empty";
      case "\u00e9\ud83d\ude00":
        return "unicode";
      default:
        log.append("default ");
      case "last":
        return s + 2;
    }
  }

  static int yields(Object o) {
    return switch (o.toString()) {
      case "loop" -> {
        for (int i = 0; ; i++) {
          if (i * i > 50) yield i;
        }
      }
      case "try" -> {
        try {
          yield Integer.parseInt("x");
        } catch (NumberFormatException e) {
          yield -1;
        } finally {
          log.append("finally ");
        }
      }
      case "nested" -> switch (o.hashCode() & 1) {
        case 0 -> 10 + yields("loop");
        default -> 20 + yields("try");
      };
      case "throw" -> throw new IllegalStateException("thrown in switch");
      default -> o.toString().length();
    };
  }

  static String chars(Character c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> "vowel";
      case '\uffff' -> "max";
      case 0 -> "nul";
      default -> Character.isLetter(c) ? "letter" : "other";
    };
  }

  static int bytes(byte b) {
    switch (b) {
      case Byte.MIN_VALUE: return 1;
      case -1: return 2;
      case 0: return 3;
      case 127: return 4;
    }
    return 5;
  }

  static int next(int[] n) {
    return n[0]++;
  }

  public static void main(String[] args) {
    for (String s : new String[] {"Aa", "BB", "C#", "", "\u00e9\ud83d\ude00", "CC", "last", "AaAa"}) System.out.print(strings(s) + " ");
    System.out.println(log);
    for (Object o : new Object[] {"loop", "try", "nested", new StringBuilder("other"), 12345}) System.out.print(yields(o) + " ");
    for (Runnable r : new Runnable[] {() -> yields("throw"), () -> strings(null), () -> chars(null)}) {
      try {
        r.run();
      } catch (RuntimeException e) {
        System.out.print(e.getClass().getSimpleName() + " ");
      }
    }
    System.out.println(log);
    for (char c : new char[] {'a', 'z', '\uffff', 0, '1'}) System.out.print(chars(c) + " ");
    for (int b : new int[] {-128, -1, 0, 127, 5}) System.out.print(bytes((byte) b));
    System.out.println();
    int[] n = {0};
    outer:
    while (true) {
      switch (next(n)) {
        case 0:
          continue outer;
        case 3:
          break outer;
        case 1: {
          int scoped = n[0];
          log.append(scoped);
        }
        default:
          int scoped = 7;
          log.append(scoped);
          break;
      }
      log.append("after ");
    }
    switch (n[0]) {}
    switch (next(n)) {
      default:
    }
    int big = switch (Integer.MAX_VALUE) {
      case Integer.MIN_VALUE -> 0;
      case Integer.MAX_VALUE -> n[0];
      default -> -1;
    };
    System.out.println(log + " " + n[0] + " " + big);
    var mixed = switch (n[0]) {
      case 1 -> 'c';
      case 5 -> 5;
      default -> 2.5f;
    };
    Object boxed = args.length == 0 ? switch (n[0]) { case 1 -> "s"; default -> 1; } : null;
    System.out.println(mixed + " " + boxed + " " + boxed.getClass().getSimpleName());
  }
}
