package bytecode;

/** Dense, sparse, string and enum switches. */
public class Switches {
  enum Color { RED, GREEN, BLUE }

  static int dense(int i) {
    switch (i) {
      case 0: return 10;
      case 1: return 11;
      case 2: case 3: return 12;
      case 5: i++;
      case 6: return i;
      default: return -1;
    }
  }

  static int sparse(int i) {
    switch (i) {
      case Integer.MIN_VALUE: return 1;
      case -1000: return 2;
      case 0: return 3;
      case 99999: return 4;
      case Integer.MAX_VALUE: return 5;
      default: return 6;
    }
  }

  static String text(String s) {
    return switch (s) {
      case "Aa", "x" -> "first";
      case "BB" -> "same hash";
      case "" -> "empty";
      default -> {
        String t = s + s;
        yield t.length() > 4 ? "long" : "short";
      }
    };
  }

  static String color(Color c) {
    return switch (c) {
      case RED -> "r";
      case GREEN -> "g";
      case BLUE -> "b";
    };
  }

  public static void main(String[] args) {
    for (int i = -2; i < 9; i++) {
      System.out.print(dense(i) + " ");
    }
    for (int i : new int[] {Integer.MIN_VALUE, -1000, -999, 0, 99999, Integer.MAX_VALUE}) {
      System.out.print(sparse(i) + " ");
    }
    System.out.println();
    for (String s : new String[] {"Aa", "BB", "x", "", "ab", "abc"}) {
      System.out.println(text(s));
    }
    for (Color c : Color.values()) {
      System.out.print(color(c) + c.ordinal() + Color.valueOf(c.name()));
    }
    System.out.println();
    try {
      text(null);
    } catch (NullPointerException e) {
      System.out.println("null switch");
    }
    try {
      Color.valueOf("MAUVE");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
