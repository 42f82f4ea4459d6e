package text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The methods of String, Latin-1 and wide, with their exceptions. */
public class StringTour {
  interface Action {
    Object run();
  }

  static void show(Action a) {
    try {
      System.out.println(a.run());
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    for (String s : new String[] {"", " ab\tc ", "hello, hello", "\u00e9\u4e2d hello \u4e2d", "\n x\n  y\r\n"}) {
      show(() -> s.length() + "|" + s.trim() + "|" + s.strip() + "|" + s.stripLeading() + "|" + s.stripTrailing() + "|" + s.isBlank() + s.isEmpty() + s.hashCode());
      show(() -> s.indexOf('l') + " " + s.indexOf("llo") + " " + s.indexOf("llo", 4) + " " + s.lastIndexOf('h') + " " + s.lastIndexOf("h", 3) + " " + s.indexOf("") + s.contains("\u4e2d") + s.startsWith("he") + s.startsWith("l", 2) + s.endsWith("lo"));
      show(() -> s.replace('l', 'L') + s.replace("l", "") + s.replace("", "-") + s.replaceAll("[aeiou]", "<$0>") + s.replaceFirst("l+", "\u4e2d"));
      show(() -> s.lines().collect(Collectors.toList()) + s.repeat(2) + s.concat("\u0100") + s.toUpperCase(Locale.ROOT) + s.chars().filter(Character::isLetter).count());
      show(() -> s.substring(1, 3));
      show(() -> s.charAt(4));
      show(() -> s.indent(2) + s.stripIndent() + s.translateEscapes());
      show(() -> Arrays.toString(s.split("l")) + Arrays.toString(s.toCharArray()) + Arrays.toString(s.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      show(() -> s.compareTo("hello") + " " + "hello".compareTo(s) + s.regionMatches(true, 0, "HELLO", 0, 5) + s.contentEquals(new StringBuilder(s)) + s.matches(".*o.*") + s.equals(new String(s.toCharArray())) + (s.intern() == s));
    }
    show(() -> "abc".substring(4));
    show(() -> "abc".substring(2, 1));
    show(() -> "abc".repeat(-1));
    show(() -> "abc".codePointAt(3));
    show(() -> "abc".subSequence(-1, 2));
    show(() -> new String(new char[] {'a'}, 0, 2));
    show(() -> new String(new byte[3], 2, 2));
    show(() -> new String(new int[] {0x1f600, 'b'}, 0, 2));
    show(() -> String.valueOf(new char[] {'x', 'y', 'z'}, 1, 2) + String.copyValueOf(new char[] {'q'}) + String.valueOf(1.5f) + String.valueOf((Object) null));
    show(() -> "a\\tb\\u0041".translateEscapes());
    show(() -> "\\x".translateEscapes());
    show(() -> "Aa".hashCode() == "BB".hashCode());
    show(() -> """
        block
          "quoted" \
        joined\tend
        """);
    show(() -> "x".transform(t -> t + "y") + "abc".describeConstable().get() + String.CASE_INSENSITIVE_ORDER.compare("a", "B"));
    show(() -> {
      char[] t = "-----".toCharArray();
      "hello".getChars(1, 3, t, 2);
      return new String(t);
    });
    show(() -> {
      "hello".getChars(1, 9, new char[3], 0);
      return null;
    });
  }
}
