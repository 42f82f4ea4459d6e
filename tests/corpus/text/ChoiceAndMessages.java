package text;

import java.text.*;
import java.util.*;

/** ChoiceFormat: limits, patterns, next doubles, parsing; and inside MessageFormat with quotes and sub-formats. */
public class ChoiceAndMessages {
  public static void main(String[] args) throws Exception {
    ChoiceFormat c = new ChoiceFormat("0#none|1#one|1<some {0}|100<=many|1000#lots");
    for (double d : new double[] {-5, 0, 0.5, 1, 1.0000001, 99, 100, 101, 999.9, 1000, Double.NaN, Double.POSITIVE_INFINITY}) System.out.print(c.format(d) + " ");
    System.out.println("\n" + c.toPattern() + " " + Arrays.toString(c.getLimits()) + " " + Arrays.toString(c.getFormats()));
    System.out.println(ChoiceFormat.nextDouble(1) + " " + ChoiceFormat.previousDouble(1) + " " + ChoiceFormat.nextDouble(0) + " " + c.parse("one more") + " " + c.parse("none") + " " + c.parse("x", new ParsePosition(0)));
    MessageFormat m = new MessageFormat("{0,choice,0#no files|1#one file|1<{0,number,integer} files} in {1} '{2}' it''s {2,number,#.##}", Locale.ROOT);
    for (int i : new int[] {0, 1, 2, 12345}) System.out.println(m.format(new Object[] {i, "dir", 3.14159}));
    System.out.println(m.toPattern() + " " + m.getFormats().length);
    System.out.println(MessageFormat.format("{1} {0} {1} {3} {0,number,percent}", 0.25, "b"));
    System.out.println(Arrays.toString(new MessageFormat("{0} and {1}!").parse("this and that!")));
    System.out.println(Arrays.toString(new MessageFormat("{0,number} x {1}", Locale.ROOT).parse("12.5 x rest")));
    ParsePosition p = new ParsePosition(0);
    System.out.println(Arrays.toString(new MessageFormat("{0};{1}").parse("only one", p)) + p.getIndex() + p.getErrorIndex());
    for (String bad : new String[] {"{", "{x}", "{0,nope}", "{0,number", "{-1}", "{0,choice,1#a|0#b}", "'{0}", "}"}) {
      try {
        System.out.println(bad + " = " + new MessageFormat(bad).format(new Object[] {1}));
      } catch (IllegalArgumentException e) {
        System.out.println(bad + " ! " + e.getMessage());
      }
    }
    try {
      new MessageFormat("{0} {1}").parse("nothing");
    } catch (ParseException e) {
      System.out.println(e.getMessage() + " " + e.getErrorOffset());
    }
    StringBuffer b = new StringBuffer();
    FieldPosition f = new FieldPosition(MessageFormat.Field.ARGUMENT);
    new MessageFormat("a {0} b {1}").format(new Object[] {"first", "second"}, b, f);
    System.out.println(b + " " + f.getBeginIndex() + "-" + f.getEndIndex());
    AttributedCharacterIterator it = new MessageFormat("a {0} b {1}").formatToCharacterIterator(new Object[] {"X", 2});
    for (char ch = it.first(); ch != CharacterIterator.DONE; ch = it.next()) System.out.print(it.getAttribute(MessageFormat.Field.ARGUMENT) == null ? "." : it.getAttribute(MessageFormat.Field.ARGUMENT));
    System.out.println();
  }
}
