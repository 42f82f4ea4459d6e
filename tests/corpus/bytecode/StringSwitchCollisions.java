package bytecode;

/** Switches on strings with equal hash codes, the empty string, surrogates, null; computed strings that are not interned. */
public class StringSwitchCollisions {
  static int pick(String s) {
    switch (s) {
      case "Aa": return 1;
      case "BB": return 2;
      case "AaAa": return 3;
      case "BBBB": return 4;
      case "AaBB": return 5;
      case "": return 6;
      case "\0": return 7;
      case "\ud83d\ude00": return 8;
      case "polygenelubricants": return 9;
      case "ab": case "bC": return 10;
      default: return 0;
    }
  }

  static String kind(Object o) {
    return switch (String.valueOf(o)) {
      case "null" -> "nothing";
      case "1", "2", "3" -> {
        String t = "small ";
        yield t + o;
      }
      case "true" -> "boolean";
      default -> "?" + o;
    };
  }

  public static void main(String[] args) {
    String[] all = {"Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "", "\0", "\0\0", "\ud83d\ude00", "\ud83d", "polygenelubricants", "GydZG_", "ab", "bC", "aB", "AA"};
    for (String s : all) {
      System.out.print(s.hashCode() + "=" + pick(s) + pick(new String(s)) + pick(new StringBuilder(s).toString()) + pick(s + "") + " ");
    }
    System.out.println();
    System.out.println(kind(null) + kind(2) + kind(true) + kind(3L) + kind('1') + kind(1.0));
    try {
      pick(args.length == 0 ? null : "");
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
