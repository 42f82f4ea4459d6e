package text;

import java.net.IDN;
import java.text.Bidi;
import java.util.Currency;
import java.util.TreeSet;

/** Internationalized domain names, bidirectional text, currencies. */
public class InternationalNames {
  public static void main(String[] args) {
    for (String name : new String[] {"b\u00fccher.example", "\u4f8b\u3048.jp", "plain.org", "stra\u00dfe.de"}) {
      String ascii = IDN.toASCII(name);
      System.out.println(ascii + " " + IDN.toUnicode(ascii));
    }
    try {
      System.out.println(IDN.toASCII("a..b"));
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    Bidi bidi = new Bidi("abc \u05d0\u05d1\u05d2 123 def", Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    System.out.println(bidi + " " + bidi.getRunCount() + " " + bidi.isMixed());
    for (int i = 0; i < bidi.getRunCount(); i++) {
      System.out.println(bidi.getRunStart(i) + "-" + bidi.getRunLimit(i) + ":" + bidi.getRunLevel(i));
    }
    int digits = 0;
    for (Currency c : Currency.getAvailableCurrencies()) {
      digits += c.getDefaultFractionDigits() * c.getNumericCode();
    }
    System.out.println(digits + " " + new TreeSet<>(Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).toList()));
    System.out.println("\u00e9".matches("\\p{IsLatin}") + " " + java.util.regex.Pattern.compile("e\u0301", java.util.regex.Pattern.CANON_EQ).matcher("\u00e9").matches());
  }
}
