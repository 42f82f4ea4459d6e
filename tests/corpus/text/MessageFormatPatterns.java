package text;

/** MessageFormat: argument order, quotes, number and choice subformats, nulls, parsing, missing arguments, errors. */
public class MessageFormatPatterns {
  static void f(String p, Object... a) {
    try {
      System.out.println(new java.text.MessageFormat(p, java.util.Locale.US).format(a));
    } catch (IllegalArgumentException e) {
      System.out.println(p + " " + e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    f("{0} {1} {0}", "a", "b");
    f("{1} {3}", "a", "b");
    f("{0}", (Object) null);
    f("it''s '{0}' {0}", "x");
    f("'quoted {0} to the end");
    f("{0,number} {0,number,integer} {0,number,percent} {0,number,#.##} {0,number,currency}", 1234.567);
    f("{0,choice,0#none|1#one|1<many {0}}", 0);
    f("{0,choice,0#none|1#one|1<many {0}}", 1);
    f("{0,choice,0#none|1#one|1<many {0}}", 5);
    f("{0} {1} {2}", 1234567, 1.5, 'c');
    f("{0}", new java.util.Date(0).getTime());
    f("{0,number,#,##0.00;(#,##0.00)}", -5432.1);
    f("{");
    f("{x}");
    f("{-1}");
    f("{0,unknown}", 1);
    f("{0,number} ", "text");
    f("a}b {0}", 1);
    f("{0}{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    var m = new java.text.MessageFormat("{0} is {1,number}.", java.util.Locale.US);
    System.out.println(java.util.Arrays.toString(m.parse("pi is 3.14.")) + " " + m.toPattern() + " " + m.getFormats().length);
    try {
      m.parse("no");
    } catch (java.text.ParseException e) {
      System.out.println(e.getMessage() + " " + e.getErrorOffset());
    }
    m.setFormat(0, new java.text.ChoiceFormat("0#zero|1#one"));
    System.out.println(m.format(new Object[] {1, 2}) + " " + m.toPattern());
    System.out.println(java.text.MessageFormat.format("{0}-{1}", "s", java.util.List.of(1)));
    var c = new java.text.ChoiceFormat(new double[] {0, 1, java.text.ChoiceFormat.nextDouble(1)}, new String[] {"no", "one", "more"});
    for (double d : new double[] {-1, 0, 0.5, 1, 1.0000001, Double.NaN, 1e9}) System.out.print(c.format(d) + " ");
    System.out.println(c.toPattern() + " " + c.parse("one"));
  }
}
