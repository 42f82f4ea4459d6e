package bytecode;

/** char in arithmetic, comparisons, switch, loops and as an index; char plus int is int, += is not. */
public class CharacterArithmetic {
  static String rot13(String s) {
    StringBuilder r = new StringBuilder();
    for (char c : s.toCharArray()) {
      if (c >= 'a' && c <= 'z') c = (char) ((c - 'a' + 13) % 26 + 'a');
      else if (c >= 'A' && c <= 'Z') c = (char) ((c - 'A' + 13) % 26 + 'A');
      r.append(c);
    }
    return r.toString();
  }

  static int digit(char c) {
    switch (c) {
      case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9': return c - '0';
      case 'a': case 'b': case 'c': case 'd': case 'e': case 'f': return c - 'a' + 10;
      case '\uffff': return -2;
      case '\0': return -3;
      default: return -1;
    }
  }

  public static void main(String[] args) {
    System.out.println(rot13("Hello, World!") + rot13(rot13("Same")));
    for (char c : new char[] {'0', '9', 'a', 'f', 'g', '\uffff', '\0', '\u0130'}) System.out.print(digit(c) + " ");
    System.out.println();
    char c = 'x';
    System.out.println(c + 1 + " " + (char) (c + 1) + " " + c++ + " " + c + " " + (c += 1) + " " + -c + " " + ~c + " " + (c > 'a') + " " + (c == 122) + " " + (char) 97 + (int) 'a' + " " + ('a' + 'b') + " " + ('a' + "b") + " " + (char) ('a' + 'b' - 'a') + " " + 'a' / 2 + " " + 'a' * 1000000 * 1000);
    int[] counts = new int[128];
    for (char k : "the quick brown fox jumps over the lazy dog".toCharArray()) counts[k]++;
    for (char k = 'a'; k <= 'z'; k++) System.out.print(counts[k]);
    System.out.println(counts[' ']);
    final char constant = 'q';
    byte b = constant;
    short s = 'z';
    float f = 'a';
    double d = 'a' / 2.0;
    System.out.println(b + " " + s + " " + f + " " + d + " " + (true ? 'x' : 0) + " " + (args.length == 0 ? 'x' : c) + " " + (args.length == 0 ? 'x' : b) + " " + (args.length == 0 ? 'x' : 70000) + " " + Character.valueOf('x').compareTo('z') + " " + "abc".indexOf(98));
  }
}
