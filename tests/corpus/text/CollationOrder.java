package text;

import java.text.*;
import java.util.*;

/** Collator of English: strengths, accents, case, keys, rules of one's own. */
public class CollationOrder {
  public static void main(String[] args) throws Exception {
    Collator c = Collator.getInstance(Locale.ENGLISH);
    String[] words = {"cote", "cot\u00e9", "c\u00f4te", "Cote", "coat", "c-ote", "zebra", "\u00e9tude", "Zebra"};
    for (int s : new int[] {Collator.PRIMARY, Collator.SECONDARY, Collator.TERTIARY}) {
      c.setStrength(s);
      String[] w = words.clone();
      Arrays.sort(w, c);
      System.out.println(s + " " + Arrays.toString(w) + " " + c.compare("a", "A") + c.compare("a", "\u00e1") + c.equals("cote", "Cote") + c.compare("a", "b"));
    }
    CollationKey a = c.getCollationKey("apple"), b = c.getCollationKey("Apple");
    System.out.println(Integer.signum(a.compareTo(b)) + " " + a.getSourceString() + " " + a.toByteArray().length);
    RuleBasedCollator r = new RuleBasedCollator("< c < b < a");
    System.out.println(r.compare("a", "b") + " " + r.compare("c", "a") + " " + r.getRules());
    try {
      new RuleBasedCollator("< a < ");
      System.out.println("accepted");
    } catch (ParseException e) {
      System.out.println(e.getMessage());
    }
  }
}
