package text;

/** Own CharSequences and Appendables in the library: append, join, regex, format, StringBuilder, CharBuffer. */
public class AppendableAndCharSequence {
  record Repeat(char c, int n) implements CharSequence {
    @Override public int length() { return n; }

    @Override public char charAt(int i) {
      if (i < 0 || i >= n) throw new StringIndexOutOfBoundsException("index " + i);
      return c;
    }

    @Override public CharSequence subSequence(int a, int b) { return new Repeat(c, b - a); }

    @Override public String toString() { return String.valueOf(c).repeat(n); }
  }

  static class Upper implements Appendable {
    final StringBuilder out = new StringBuilder();

    @Override public Appendable append(CharSequence s) { return append(s, 0, s.length()); }

    @Override public Appendable append(CharSequence s, int a, int b) {
      for (int i = a; i < b; i++) append(s.charAt(i));
      return this;
    }

    @Override public Appendable append(char c) {
      out.append(Character.toUpperCase(c));
      return this;
    }
  }

  public static void main(String[] args) throws Exception {
    Repeat r = new Repeat('z', 5);
    System.out.println(new StringBuilder("a").append(r).append(r, 1, 3).insert(1, r).insert(0, r, 0, 1) + " " + String.join(r, "x", "y", r) + " " + "azzzzzb".contains(r) + "zzzzz".contentEquals(r) + " " + "qzzzzzq".replace(r, "-") + " " + r.chars().sum() + r.codePoints().count() + " " + CharSequence.compare(r, "zzz") + " " + java.util.regex.Pattern.compile("z{2}").matcher(r).results().count() + " " + new StringBuffer(r).reverse() + r.isEmpty());
    Upper u = new Upper();
    new java.util.Formatter(u).format("%s and %5d|%c", "text", 42, 'q').flush();
    u.append("more", 1, 3).append('!').append(r);
    System.out.println(u.out + " " + java.nio.CharBuffer.wrap(r, 1, 4) + " " + new java.io.StringWriter().append(r).append(r, 0, 2) + " " + new java.util.StringJoiner(r, r, "]").add("1").add("2"));
    try {
      new StringBuilder().append(r, 3, 9);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    var p = new java.io.PrintStream(System.out);
    p.append(r).append(r, 0, 1).append('\n').flush();
  }
}
