package text;

import java.text.*;
import java.util.*;

/** AttributedString and iterators, StringCharacterIterator, attributes' runs, formats to iterators. */
public class AttributedTexts {
  static String runs(AttributedCharacterIterator it) {
    StringBuilder b = new StringBuilder();
    for (int i = it.getBeginIndex(); i < it.getEndIndex(); ) {
      it.setIndex(i);
      int end = it.getRunLimit();
      Map<String, Object> sorted = new TreeMap<>();
      it.getAttributes().forEach((k, v) -> sorted.put(k.toString().replaceAll("^.*\\$", ""), v));
      b.append(i).append('-').append(end).append(sorted).append(' ');
      i = end;
    }
    return b.toString();
  }

  public static void main(String[] args) {
    AttributedString s = new AttributedString("some attributed text");
    s.addAttribute(AttributedCharacterIterator.Attribute.LANGUAGE, Locale.ENGLISH, 0, 10);
    s.addAttribute(AttributedCharacterIterator.Attribute.READING, "r", 5, 15);
    s.addAttribute(AttributedCharacterIterator.Attribute.LANGUAGE, Locale.ROOT, 8, 12);
    System.out.println(runs(s.getIterator()));
    AttributedCharacterIterator it = s.getIterator(null, 5, 15);
    System.out.println(it.first() + "" + it.last() + it.getBeginIndex() + it.getEndIndex() + " " + it.getAllAttributeKeys().size() + " " + it.getRunStart(AttributedCharacterIterator.Attribute.LANGUAGE) + "-" + it.getRunLimit(AttributedCharacterIterator.Attribute.LANGUAGE));
    System.out.println(runs(new AttributedString(it).getIterator()));
    for (Runnable r : new Runnable[] {() -> s.addAttribute(AttributedCharacterIterator.Attribute.READING, "x", 5, 5), () -> s.addAttribute(null, "x"), () -> s.getIterator(null, 3, 99), () -> new AttributedString("").addAttribute(AttributedCharacterIterator.Attribute.READING, "x")}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    CharacterIterator c = new StringCharacterIterator("hello", 1, 4, 2);
    StringBuilder b = new StringBuilder();
    b.append(c.current()).append(c.getIndex()).append(c.next()).append(c.next() == CharacterIterator.DONE).append(c.getIndex()).append(c.previous()).append(c.first()).append(c.previous() == CharacterIterator.DONE).append(c.last()).append(c.setIndex(4) == CharacterIterator.DONE);
    System.out.println(b + " " + c.equals(c.clone()));
    try {
      c.setIndex(0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(runs(NumberFormat.getCurrencyInstance(Locale.US).formatToCharacterIterator(-1234567.5)));
    SimpleDateFormat f = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm", Locale.ROOT);
    f.setTimeZone(TimeZone.getTimeZone("UTC"));
    System.out.println(runs(f.formatToCharacterIterator(new Date(0))));
    FieldPosition p = new FieldPosition(NumberFormat.Field.FRACTION);
    StringBuffer out = NumberFormat.getInstance(Locale.ROOT).format(12.375, new StringBuffer("x "), p);
    System.out.println(out + " " + p.getBeginIndex() + "-" + p.getEndIndex() + " " + p);
  }
}
