package regex;

/** A small lexer by regions and lookingAt, CSV with quotes, a template engine by appendReplacement, Scanner with delimiters. */
public class Tokenizing {
  public static void main(String[] args) {
    var token = java.util.regex.Pattern.compile("\\s*(?:(?<num>\\d+(?:\\.\\d+)?)|(?<id>[A-Za-z_]\\w*)|(?<op>[-+*/()=<>]=?)|(?<str>\"(?:[^\"\\\\]|\\\\.)*\"))");
    String text = "x1 = 3.14*(y_2 + 42) >= \"q\\\"s\" - z";
    var m = token.matcher(text);
    StringBuilder s = new StringBuilder();
    int at = 0;
    while (at < text.length() && m.region(at, text.length()).lookingAt()) {
      for (String g : new String[] {"num", "id", "op", "str"}) if (m.group(g) != null) s.append(g).append(':').append(m.group(g)).append(' ');
      at = m.end();
    }
    System.out.println(s + " " + at + "/" + text.length());
    var csv = java.util.regex.Pattern.compile("\\G(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))");
    for (String line : new String[] {"a,b,c", "\"x,y\",\"say \"\"hi\"\"\",", "1,,3", ""}) {
      var c = csv.matcher(line);
      java.util.List<String> cells = new java.util.ArrayList<>();
      while (c.find()) cells.add(c.group(1) != null ? c.group(1).replace("\"\"", "\"") : c.group(2));
      System.out.println(cells.size() + " " + cells);
    }
    var vars = java.util.Map.of("name", "W$rld", "n", "3\\");
    var t = java.util.regex.Pattern.compile("\\$\\{(\\w+)(?::([^}]*))?}").matcher("Hello ${name}, ${n} ${none:default} ${missing}!");
    StringBuilder out = new StringBuilder();
    while (t.find()) t.appendReplacement(out, java.util.regex.Matcher.quoteReplacement(vars.getOrDefault(t.group(1), t.group(2) != null ? t.group(2) : "?")));
    System.out.println(t.appendTail(out));
    var sc = new java.util.Scanner("12 abc 3.5 true\nline two\n0x1F 99999999999 ; a,b;;c").useLocale(java.util.Locale.ROOT);
    System.out.println(sc.nextInt() + " " + sc.hasNextInt() + sc.next() + " " + sc.nextDouble() + " " + sc.nextBoolean() + "[" + sc.nextLine() + "][" + sc.nextLine() + "] " + sc.next("0x\\w+") + " " + sc.hasNextInt() + sc.nextLong() + " " + sc.next() + " " + sc.useDelimiter("[;,\\s]+").tokens().toList());
    try {
      new java.util.Scanner("x").nextInt();
    } catch (java.util.InputMismatchException e) {
      System.out.println(e.getMessage());
    }
    var f = new java.util.Scanner("key=value; other=5");
    System.out.println(f.findInLine("(\\w+)=(\\w+)") + " " + f.match().group(2) + " " + f.findAll("\\w+=\\d").map(java.util.regex.MatchResult::group).toList() + f.hasNext());
  }
}
