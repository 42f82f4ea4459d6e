package bytecode;

/** Switches whose keys make a table, a lookup, or a chain; strings of equal length; chars; nested defaults. */
public class SwitchDensity {
  static int dense(int k) { switch (k) { case 10: return 1; case 11: return 2; case 12: return 3; case 13: return 4; case 15: return 5; case 16: return 6; default: return 0; } }

  static int sparse(int k) { switch (k) { case 1: return 1; case 100: return 2; case 10000: return 3; case -5: return 4; default: return 0; } }

  static int one(int k) { switch (k) { case 42: return 1; } return 0; }

  static int none(int k) { switch (k) { } switch (k) { default: k++; } return k; }

  static int chars(char c) { switch (c) { case 'a': case 'e': case 'i': case 'o': case 'u': return 1; case 'y': return 2; case '\u00e9': return 3; case '\uffff': return 4; default: return c > 'z' ? -1 : 0; } }

  static String words(String s) {
    switch (s) {
      case "mon": case "tue": case "wed": case "thu": case "fri": return "work";
      case "sat": case "sun": return "free";
      case "MON": return "loud";
      default: return s.isEmpty() ? "none" : "?";
    }
  }

  static int bytes(byte b) { return switch (b) { case -128 -> 1; case -1 -> 2; case 0 -> 3; case 127 -> 4; default -> 0; }; }

  public static void main(String[] args) {
    StringBuilder s = new StringBuilder();
    for (int k = 8; k < 19; k++) s.append(dense(k));
    for (int k : new int[] {-6, -5, -4, 0, 1, 2, 99, 100, 101, 9999, 10000, 10001}) s.append(sparse(k));
    for (int k = 41; k < 44; k++) s.append(one(k)).append(none(k));
    for (char c : "aeiouyzb\u00e9\uffff\u00e8A".toCharArray()) s.append(chars(c));
    for (int b = -128; b < 128; b++) s.append(bytes((byte) b) > 0 ? "" + b + bytes((byte) b) : "");
    System.out.println(s);
    for (String w : "mon sun sat fri MON Mon nom".split(" ")) System.out.print(words(w) + words(new String(w.toCharArray())) + " ");
    System.out.println(words(""));
  }
}
