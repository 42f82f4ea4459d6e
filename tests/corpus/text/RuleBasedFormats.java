package text;

import java.text.*;
import java.util.*;

/** Format's common protocol: formatToCharacterIterator, parseObject, clone, equality; field positions of dates. */
public class RuleBasedFormats {
  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.US);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Format[] all = {new DecimalFormat("#,##0.00"), new SimpleDateFormat("yyyy-MM-dd HH:mm", Locale.US), new MessageFormat("{0}: {1,number}", Locale.US), new ChoiceFormat("0#none|1#one|1<many")};
    Object[] values = {1234.5, new Date(86400000L * 400), new Object[] {"n", 5000}, 7};
    for (int i = 0; i < all.length; i++) {
      Format f = all[i];
      String s = f.format(values[i]);
      StringBuilder b = new StringBuilder(s + " ");
      AttributedCharacterIterator it = f.formatToCharacterIterator(values[i]);
      for (char c = it.first(); c != CharacterIterator.DONE; c = it.setIndex(it.getRunLimit())) b.append(it.getRunStart()).append('-').append(it.getRunLimit()).append(':').append(it.getAttributes().size()).append(' ');
      Object back = f.parseObject(s, new ParsePosition(0));
      System.out.println(b + " " + (back instanceof Object[] o ? Arrays.toString(o) : back instanceof Date d ? d.getTime() : back) + " " + f.equals(f.clone()) + " " + (f.hashCode() == f.clone().hashCode()));
      try {
        f.format("wrong type");
        System.out.println("accepted");
      } catch (IllegalArgumentException | ClassCastException e) {
        System.out.println(e.getMessage());
      }
      try {
        f.parseObject("?");
        System.out.println("parsed");
      } catch (ParseException e) {
        System.out.println(e.getMessage());
      }
    }
    FieldPosition p = new FieldPosition(DateFormat.Field.MONTH);
    StringBuffer out = new StringBuffer("x");
    ((DateFormat) all[1]).format(values[1], out, p);
    System.out.println(out + " " + p.getBeginIndex() + p.getEndIndex() + " " + p.getFieldAttribute());
    for (int style : new int[] {DateFormat.SHORT, DateFormat.MEDIUM, DateFormat.LONG, DateFormat.FULL}) System.out.println(DateFormat.getDateTimeInstance(style, style, Locale.US).format(values[1]));
  }
}
