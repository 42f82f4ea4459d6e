package language;

/** The identity of concatenated strings: constant expressions are literals, everything else is new each time. */
public class Concatenation {
  static final String CONSTANT = "a" + 1 + 'c';
  static final String COMPUTED = "a" + null;

  static String withNull() {
    return "a" + null;
  }

  static String one(String x) {
    return "" + x;
  }

  static String two(String x, String y) {
    return x + y;
  }

  public static void main(String[] args) {
    System.out.println((CONSTANT == "a1c") + " " + (COMPUTED == "anull") + " " + (COMPUTED == COMPUTED));
    System.out.println((withNull() == withNull()) + " " + (withNull() == "anull") + " " + (withNull().intern() == "anull") + withNull());
    String s = "s" + args.length;
    System.out.println((one(s) == s) + " " + (two(s, "") == s) + " " + (two("", s) == s) + " " + (two(null, "") == two(null, "")));
    System.out.println((one("") == "") + " " + (two("", "") == "") + " " + (one(null) == "null") + " " + (String.valueOf((Object) s) == s) + " " + s.concat("").equals(s) + (new String("x") == "x"));
    final String local = "lo";
    String variable = "lo";
    System.out.println((local + "cal" == "local") + " " + (variable + "cal" == "local") + " " + ((variable + "cal").intern() == "local"));
    s += null;
    String t = s;
    t += "";
    System.out.println(s + (s == t) + s.equals(t));
  }
}
