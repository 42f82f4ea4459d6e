package text;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** MessageFormat and ChoiceFormat. */
public class MessageFormats {
  public static void main(String[] args) throws ParseException {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Locale.setDefault(Locale.US);
    System.out.println(MessageFormat.format("{0} is {1} and {0}, it''s '{2}' {3}", "a", 12345.678, "q", null));
    System.out.println(new MessageFormat("{0,number,#.##} {0,number,integer} {0,number,percent} {1,date,yyyy-MM-dd} {1,time,HH:mm}", Locale.US).format(new Object[] {3.14159, new Date(1_700_000_000_000L)}));
    MessageFormat m = new MessageFormat("There {0,choice,0#are no files|1#is one file|1<are {0,number,integer} files}.", Locale.US);
    for (int i : new int[] {0, 1, 2, 5000}) {
      System.out.println(m.format(new Object[] {i}));
    }
    System.out.println(m.toPattern());
    System.out.println(Arrays.toString(new MessageFormat("{0}-{1,number}!", Locale.US).parse("left-1,234.5!")));
    ChoiceFormat c = new ChoiceFormat(new double[] {0, 1, ChoiceFormat.nextDouble(1)}, new String[] {"none", "one", "many"});
    System.out.println(c.format(-3) + c.format(0.5) + c.format(1) + c.format(1.5) + " " + c.toPattern() + " " + c.parse("many"));
    try {
      MessageFormat.format("{x}", 1);
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    try {
      new MessageFormat("a {0}").parse("b");
    } catch (ParseException e) {
      System.out.println(e + " " + e.getErrorOffset());
    }
  }
}
