package language;

/** Text blocks: indentation, escapes, joins, trailing blanks, concatenation of many kinds and many operands. */
public class TextBlocks {
  static String text(Object a, int b, char c, long d, float e, double f, boolean g, byte h, short i, String j) {
    return "<" + a + b + c + d + e + f + g + h + i + j + ">";
  }

  static int next;

  static int next() {
    return ++next;
  }

  static class Loud {
    @Override
    public String toString() {
      System.out.print("(toString " + next() + ")");
      return null;
    }
  }

  public static void main(String[] args) {
    String a = """
        one
          two\ttab
        three "quoted" \"""
        four\
         joined
        trailing\040\040
        kept  \s
        é€😀 \u0041 \101

        """;
    System.out.print(a);
    String b = """
      	<p>
          %s
      </p>""".formatted("x");
    System.out.println(b);
    System.out.println("""
        """.isEmpty() + " " + """
        a""".length() + """
        \n\r\\ end""".length());
    System.out.println(text(null, 1, 'c', 2L, 3f, 4d, true, (byte) 5, (short) 6, null));
    System.out.println(text(new int[0].length, Integer.MIN_VALUE, '\u00ff', Long.MIN_VALUE, -0f, Double.NaN, false, (byte) -1, (short) -1, "é€"));
    String s = null;
    s += null;
    s += 1;
    s += 'c';
    s += 2.5f;
    System.out.println(s);
    System.out.println("" + next() + next() + "," + next() * next() + new Loud() + next() + new Loud());
    String[] array = {"x"};
    int i = 0;
    array[i++] += i + "y" + i++;
    System.out.println(array[0] + i);
    char[] chars = {'a'};
    chars[0] += 1;
    System.out.println(chars[0] + "" + chars.length + (char) (chars[0] + 1));
    String many = "";
    for (int k = 0; k < 3; k++) {
      many = many + k + ":" + (k * k) + ";" + (k % 2 == 0 ? "even" : 'o') + "\1\2" + k;
    }
    System.out.println(many.replace('\1', '!').replace('\2', '?'));
    int x = 1;
    System.out.println("" + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x);
  }
}
