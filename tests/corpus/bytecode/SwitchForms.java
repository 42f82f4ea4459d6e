package bytecode;

/** Switches: statements and expressions, arrows and colons, yields, nested, in loops, over boxes, chars, bytes, big tables. */
public class SwitchForms {
  enum Day { MON, TUE, WED, SUN }

  static int chars(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> 1;
      case '0' -> 2;
      case '\uffff' -> 3;
      default -> c > 'z' ? 4 : 5;
    };
  }

  static String bytes(byte b) {
    switch (b) {
      case -128:
        return "min";
      case 127:
        return "max";
      case 0:
      case 1:
        return "bit";
    }
    return "other";
  }

  static int fallThrough(int n) {
    int r = 0;
    switch (n) {
      default:
        r += 1000;
      case 1:
        r += 1;
      case 2:
        r += 2;
        break;
      case 3:
        r += 3;
    }
    return r;
  }

  static long nested(Day d, int n) {
    return switch (d) {
      case MON -> switch (n) {
        case 0 -> 1L;
        case 1 -> {
          int t = n;
          while (true) {
            if (t++ > 5) {
              break;
            }
          }
          yield t;
        }
        default -> throw new IllegalArgumentException("n" + n);
      };
      case TUE, WED -> {
        try {
          yield 10 / n;
        } catch (ArithmeticException e) {
          yield -1;
        } finally {
          System.out.print("f");
        }
      }
      default -> n;
    };
  }

  static String old(Integer boxed) {
    String s = switch (boxed) {
      case 1: yield "one";
      case 2:
        System.out.print("two ");
      case 3: {
        String t = "three";
        yield t;
      }
      default: yield "many";
    };
    return s;
  }

  static String strings(String s) {
    switch (s) {
      case "AaAa": return "1";
      case "BBBB": return "2";
      case "AaBB": return "3";
      case "BBAa": return "4";
      case "é€😀": return "5";
      default: return "none";
    }
  }

  static int large(int n) {
    switch (n) {
      case 10: return 1; case 11: return 2; case 12: return 3; case 13: return 4; case 14: return 5; case 15: return 6;
      case 17: return 7; case 18: return 8; case 19: return 9; case 20: return 10; case 21: return 11; case 22: return 12;
      case -5: return 13; case -4: return 14; case -3: return 15; case 1000000: return 16; case 2000000: return 17;
      default: return 0;
    }
  }

  public static void main(String[] args) {
    for (char c : "aez0{\uffff ".toCharArray()) {
      System.out.print(chars(c) + " ");
    }
    for (byte b : new byte[] {-128, 127, 0, 1, 2}) {
      System.out.print(bytes(b) + " ");
    }
    for (int n = 0; n < 5; n++) {
      System.out.print(fallThrough(n) + " ");
    }
    System.out.println();
    for (Day d : Day.values()) {
      for (int n = 0; n < 3; n++) {
        try {
          System.out.print(nested(d, n) + " ");
        } catch (IllegalArgumentException e) {
          System.out.print(e.getMessage() + " ");
        }
      }
    }
    System.out.println(old(1) + old(2) + old(3) + old(4));
    try {
      old(null);
    } catch (NullPointerException e) {
      System.out.println("null box");
    }
    try {
      nested(null, 1);
    } catch (NullPointerException e) {
      System.out.println("null enum");
    }
    for (String s : new String[] {"AaAa", "BBBB", "AaBB", "BBAa", "AABB", "é€😀", ""}) {
      System.out.print(strings(s) + " ");
    }
    int sum = 0;
    for (int n = -10; n < 30; n++) {
      sum = sum * 3 + large(n);
    }
    System.out.println(sum + " " + large(1000000) + large(2000000) + large(Integer.MIN_VALUE) + large(Integer.MAX_VALUE));
    loop:
    for (int i = 0; ; i++) {
      switch (i) {
        case 0:
          continue;
        case 1:
          continue loop;
        case 4:
          break loop;
        case 2:
          break;
        default:
          System.out.print("d");
      }
      System.out.print(i);
    }
    System.out.println();
    switch (args.length) {
    }
    switch (args.length) {
      default -> System.out.println("only default");
    }
    Thread.State state = Thread.State.WAITING;
    switch (state) {
      case NEW, RUNNABLE -> System.out.println("active");
      case WAITING -> System.out.println("waiting");
      default -> System.out.println("else");
    }
  }
}
