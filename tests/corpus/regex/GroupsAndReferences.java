package regex;

/** Capturing, named, non-capturing, atomic groups; back references; groups reset in repetition; start, end, results. */
public class GroupsAndReferences {
  static void show(String p, String t) {
    var m = java.util.regex.Pattern.compile(p).matcher(t);
    StringBuilder s = new StringBuilder(p + " " + t + ": ");
    while (m.find()) {
      for (int g = 0; g <= m.groupCount(); g++) s.append(m.group(g)).append('@').append(m.start(g)).append('-').append(m.end(g)).append(' ');
      s.append("; ");
    }
    System.out.println(s);
  }

  public static void main(String[] args) {
    show("(a)(b)?(c)?", "abcaac");
    show("(\\w)\\1", "aabbcdd");
    show("(?i)(\\w)\\1", "aAbB");
    show("((a)|(b))+", "abba");
    show("(?:(a)|b)*", "abab");
    show("(?<y>\\d{4})-(?<m>\\d\\d)", "2024-05 1999-12");
    show("(?<q>['\"]).*?\\k<q>", "say 'it \"is\"' \"x\"");
    show("(?>a+)ab", "aaab");
    show("(?>a|ab)c", "abcac");
    show("(a(b(c(d)?)?)?)?", "abcd ab");
    show("(\\d+)(?:px|em)", "10px 5em 7pt");
    show("\\b(\\w+)\\s+\\1\\b", "this is is a test test");
    show("(()|a)+", "aa");
    show("(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\\10", "abcdefghijj");
    var m = java.util.regex.Pattern.compile("(?<k>\\w+)=(?<v>\\w*)").matcher("a=1 b= c=3");
    System.out.println(m.results().map(r -> r.group(1) + ":" + r.group(2) + r.start(2)).toList());
    m.reset();
    m.find();
    System.out.println(m.group("k") + m.start("v") + m.end("v") + m.toMatchResult().group() + m.hitEnd() + m.requireEnd() + m.groupCount());
    for (Runnable r : new Runnable[] {() -> m.group("none"), () -> m.group(5), () -> m.group(-1), () -> m.reset().group(), () -> m.reset("x").start()}) {
      try {
        r.run();
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
  }
}
