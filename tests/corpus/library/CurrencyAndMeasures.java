package library;

import java.util.*;

/** Currencies: codes, digits, numeric codes, of countries, sets, faults. */
public class CurrencyAndMeasures {
  public static void main(String[] args) {
    for (String c : new String[] {"USD", "EUR", "JPY", "KWD", "CHF", "XAU", "GBP", "CLF"}) {
      Currency x = Currency.getInstance(c);
      System.out.println(x + " " + x.getCurrencyCode() + " " + x.getDefaultFractionDigits() + " " + x.getNumericCode() + " " + x.getNumericCodeAsString() + " " + x.getSymbol(Locale.US) + " " + x.getDisplayName(Locale.ENGLISH) + " " + (x == Currency.getInstance(c)));
    }
    for (Locale l : new Locale[] {Locale.US, Locale.GERMANY, Locale.JAPAN, Locale.UK, new Locale("de", "CH"), new Locale("", "BR"), new Locale("", "AQ")}) System.out.print(l.getCountry() + "=" + Currency.getInstance(l) + " ");
    System.out.println(Currency.getAvailableCurrencies().size() + " " + Currency.getAvailableCurrencies().contains(Currency.getInstance("SEK")));
    for (Runnable r : new Runnable[] {() -> Currency.getInstance("XXXX"), () -> Currency.getInstance("usd"), () -> Currency.getInstance(Locale.ENGLISH), () -> Currency.getInstance((String) null), () -> Currency.getInstance(new Locale("", "ZZ"))}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName());
      }
    }
  }
}
