package text;

/** String.split: limits, leading and trailing empties, single characters, escapes, regular expressions; join and StringJoiner. */
public class SplitJoin {
  public static void main(String[] args) {
    String[] texts = {"", ",", ",,", "a", "a,b,,c,,", ",a,,b", "a.b|c", "1a22b333", "boo:and:foo", "\u4e2d,\u6587", "a\\b\\c"};
    String[] patterns = {",", "", "\\.", "|", "\\|", "o", "\\d+", "(?=o)", "[,.]", "\\\\", "(,)"};
    for (String t : texts) {
      StringBuilder s = new StringBuilder();
      for (String p : patterns) s.append(java.util.Arrays.asList(t.split(p))).append(t.split(p).length);
      System.out.println(t + ": " + s);
    }
    for (int limit = -2; limit < 5; limit++) System.out.print(java.util.Arrays.asList("a,b,,c,,".split(",", limit)) + " " + java.util.Arrays.asList("xayaz".split("a", limit)) + " ");
    System.out.println();
    System.out.println(java.util.Arrays.asList("a1b2".split("(?<=\\d)")) + " " + java.util.Arrays.asList(java.util.regex.Pattern.compile("-").split("-a--b-", 0)) + " " + java.util.regex.Pattern.compile("\\s+").splitAsStream(" x  y z ").toList());
    System.out.println(String.join("-") + "|" + String.join("-", "a") + "|" + String.join("", "a", null, "b") + "|" + String.join(", ", java.util.List.of("x", "y", "z")) + "|" + String.join(new StringBuilder("::"), new StringBuilder("p"), "q"));
    var j = new java.util.StringJoiner(", ", "{", "}");
    System.out.print(j + " " + j.length() + " ");
    j.setEmptyValue("EMPTY");
    System.out.print(j + " ");
    j.add("a").add("").add(null);
    System.out.print(j + " " + j.length() + " ");
    System.out.println(j.merge(new java.util.StringJoiner("+", "<", ">").add("m").add("n")) + " " + j.merge(new java.util.StringJoiner("x")));
    var tok = new java.util.StringTokenizer("a b\tc,,d", " ,\t", true);
    System.out.print(tok.countTokens() + ":");
    while (tok.hasMoreTokens()) System.out.print("[" + tok.nextToken() + "]");
    System.out.println();
  }
}
