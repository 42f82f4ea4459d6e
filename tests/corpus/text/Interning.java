package text;

/** intern: constants of several classes, computed strings, long and wide ones, across collections. */
public class Interning {
  static class Other {
    static final String A = "shared" + 1;
    static String b = "shar" + "ed1";

    static String c() {
      return "shared1";
    }
  }

  interface I {
    String D = "shared1";
  }

  public static void main(String[] args) {
    String local = "shared1", part = "shared";
    String computed = part + 1;
    System.out.println((local == Other.A) + " " + (local == Other.b) + " " + (local == Other.c()) + " " + (local == I.D) + " " + (local == computed) + " " + (local == computed.intern()) + " " + (local == String.valueOf(computed.toCharArray()).intern()));
    int same = 0;
    for (int i = 0; i < 2000; i++) {
      String a = ("dyn" + i % 500).intern();
      if (i % 400 == 0) System.gc();
      String b = new StringBuilder("dyn").append(i % 500).toString().intern();
      if (a == b) same++;
    }
    String wide = "\u4e2d" + local.charAt(0), again = new String(wide);
    System.out.println(same + " " + (wide.intern() == again.intern()) + " " + (wide.intern() == wide) + " " + ("".intern() == "") + " " + (new String("").intern() == "") + " " + ("x".repeat(3000).intern() == "x".repeat(3000).intern()));
    final String constant = "const";
    String not = "const";
    System.out.println((constant + "x" == "constx") + " " + (not + "x" == "constx") + " " + ((not + "x").intern() == "constx") + " " + ("a" + 1 + 'b' + 2L + true + 1.5f == "a1b2true1.5"));
    String s = new String("fresh" + System.nanoTime() * 0);
    System.out.println((s.intern() == s) + " " + (s.intern() == "fresh0"));
    System.out.println((Integer.toString(5) == "5") + " " + (String.valueOf(true) == "true") + " " + ("abc".substring(0) == "abc") + " " + ("abc".concat("") == "abc") + " " + ("abc".toString() == "abc") + " " + (Interning.class.getName() == Interning.class.getName()));
  }
}
