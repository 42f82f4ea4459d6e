package regex;

/** Flags: case, Unicode case, comments, literal, canonical equivalence off, inline and scoped flags, toString, split, predicates. */
public class PatternFlags {
  static void show(String p, int flags, String... texts) {
    StringBuilder s = new StringBuilder(p.replace("\n", "\\n") + " " + flags + ":");
    var c = java.util.regex.Pattern.compile(p, flags);
    for (String t : texts) s.append(' ').append(c.matcher(t).find() ? "y" : "n");
    System.out.println(s + " " + c.flags() + " " + c.pattern().equals(c.toString()));
  }

  public static void main(String[] args) {
    int ci = java.util.regex.Pattern.CASE_INSENSITIVE, uc = java.util.regex.Pattern.UNICODE_CASE, lit = java.util.regex.Pattern.LITERAL, com = java.util.regex.Pattern.COMMENTS;
    show("abc", ci, "ABC", "aBc", "xabcx", "ab");
    show("\u00e9", ci, "\u00c9", "\u00e9");
    show("\u00e9", ci | uc, "\u00c9", "\u00e9");
    show("k", ci | uc, "\u212a", "K");
    show("[a-z]", ci | uc, "\u017f", "\u212a", "Q");
    show("a.c[", lit, "a.c[", "abc[");
    show("A.C", lit | ci, "xa.cx", "abc");
    show("a b # comment\n c", com, "abc", "a b c");
    show("a\\ b", com, "a b", "ab");
    show("(?i)a(?-i)b", 0, "Ab", "AB");
    show("(?i:a)b", 0, "Ab", "AB");
    show("a(?x) b (?-x) c", 0, "ab c", "abc");
    show("\\Qa.b\\E.", 0, "a.bx", "axbx");
    show("\\Q[\\E\\d", 0, "[5", "[x");
    show("(?U)\\w+", 0, "\u00e9", "-");
    show("\u03c3", ci | uc, "\u03a3", "\u03c2");
    System.out.println(java.util.regex.Pattern.quote("a\\Eb") + " " + "x.y".matches(java.util.regex.Pattern.quote("x.y")) + " " + java.util.regex.Pattern.matches("\\d+", "12a"));
    var p = java.util.regex.Pattern.compile("\\d+");
    System.out.println(java.util.stream.Stream.of("a1", "b", "22").filter(p.asPredicate()).toList() + " " + java.util.stream.Stream.of("a1", "22").filter(p.asMatchPredicate()).toList() + " " + p.splitAsStream("a1b22c").toList() + " " + java.util.Arrays.toString(p.split("1a2b", -1)));
    var m = p.matcher("a1b22c333");
    System.out.println(m.find(4) + m.group() + " " + m.find() + m.group() + " " + m.find() + " " + m.reset("7").matches() + m.group() + " " + m.usePattern(java.util.regex.Pattern.compile("7")).lookingAt() + " " + m.toString());
    try {
      m.find(9);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }
}
