package text;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Locale;

/** Collators, break iterators, character iterators. */
public class Collation {
  public static void main(String[] args) throws ParseException {
    String[] words = {"z\u00e9bra", "zebra", "Zebra", "apple", "\u00c4pfel", "Apfel", "co-op", "coop", "\u00e9tude"};
    Collator c = Collator.getInstance(Locale.US);
    Arrays.sort(words, c);
    System.out.println(Arrays.toString(words));
    for (int s : new int[] {Collator.PRIMARY, Collator.SECONDARY, Collator.TERTIARY}) {
      c.setStrength(s);
      System.out.println(c.compare("e", "\u00e9") + " " + c.compare("a", "A") + " " + c.equals("abc", "abc"));
    }
    System.out.println(Arrays.toString(c.getCollationKey("Ab").toByteArray()));
    RuleBasedCollator own = new RuleBasedCollator("< c < b < a");
    System.out.println(own.compare("a", "b") + " " + own.compare("c", "a"));
    String text = "Hello world. How are you? Fine, 3.5 times.";
    for (BreakIterator b : new BreakIterator[] {BreakIterator.getWordInstance(Locale.US), BreakIterator.getSentenceInstance(Locale.US), BreakIterator.getLineInstance(Locale.US), BreakIterator.getCharacterInstance(Locale.US)}) {
      b.setText(text);
      StringBuilder out = new StringBuilder();
      for (int i = b.first(); i != BreakIterator.DONE; i = b.next()) {
        out.append(i).append(' ');
      }
      System.out.println(out);
    }
    CharacterIterator i = new StringCharacterIterator("abc", 1);
    System.out.println("" + i.current() + i.next() + (int) i.next() + i.last() + i.getIndex());
  }
}
