package library;

import java.util.*;

/** Locale: builders, tags, extensions, lookup and filtering, fallbacks of bundles, text in English. */
public class LocalesAndBundles {
  public static class Texts extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "root hello"}, {"only", "root only"}, {"list", new int[] {1, 2}}};
    }
  }

  public static class Texts_en extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "english hello"}};
    }
  }

  public static class Texts_en_GB extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"colour", "u"}};
    }
  }

  public static void main(String[] args) {
    Locale.setDefault(Locale.US);
    for (String tag : new String[] {"en-US", "de-DE-1996", "zh-Hant-TW", "x-private", "en-u-ca-buddhist-nu-thai", "sl-rozaj-biske", "i-klingon", "no-NO-NY", "und", "", "toolonglanguage", "en-a-bbb-x-y", "iw", "EN-latn-us"}) {
      Locale l = Locale.forLanguageTag(tag);
      System.out.println(tag + " " + l + " " + l.toLanguageTag() + " " + l.getLanguage() + "," + l.getScript() + "," + l.getCountry() + "," + l.getVariant() + " " + l.getExtensionKeys() + l.getUnicodeLocaleKeys() + " " + l.hasExtensions());
    }
    Locale built = new Locale.Builder().setLanguage("fr").setRegion("CA").setScript("Latn").setVariant("POLYTON").setExtension('x', "abc-def").setUnicodeLocaleKeyword("co", "phonebk").build();
    System.out.println(built + " " + built.toLanguageTag() + " " + built.stripExtensions() + " " + built.getUnicodeLocaleType("co") + " " + new Locale("A", "b", "C") + " " + new Locale("a", "B", "C").equals(new Locale("A", "b", "C")) + " " + built.hashCode());
    for (Runnable r : new Runnable[] {() -> new Locale.Builder().setLanguage("toolong1x").build(), () -> new Locale.Builder().setRegion("1"), () -> new Locale.Builder().setLanguageTag("en-"), () -> Locale.forLanguageTag(null), () -> new Locale("xx").getISO3Language()}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (IllformedLocaleException | MissingResourceException | NullPointerException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
    List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse("de-CH;q=0.5, en-*;q=0.8, fr");
    List<Locale> have = List.of(Locale.GERMANY, Locale.UK, Locale.FRANCE, Locale.ENGLISH, Locale.JAPAN);
    System.out.println(ranges + " " + Locale.lookup(ranges, have) + " " + Locale.filter(ranges, have) + " " + Locale.filterTags(Locale.LanguageRange.parse("*"), List.of("a", "b")) + " " + Locale.lookupTag(Locale.LanguageRange.parse("zh-Hant-TW"), List.of("zh", "zh-Hant")));
    System.out.println(Locale.GERMANY.getDisplayName(Locale.ENGLISH) + " " + Locale.JAPAN.getDisplayLanguage(Locale.ENGLISH) + " " + new Locale("xx", "YY").getDisplayName(Locale.ENGLISH) + " " + Locale.US.getISO3Country() + Locale.US.getISO3Language() + " " + Locale.ROOT.getDisplayName() + "|" + Locale.getISOCountries().length + " " + Locale.getISOLanguages().length);
    for (Locale l : new Locale[] {Locale.ROOT, Locale.ENGLISH, Locale.UK, Locale.GERMANY}) {
      ResourceBundle b = ResourceBundle.getBundle("library.LocalesAndBundles$Texts", l);
      System.out.println(l + " " + b.getString("hello") + " " + b.getString("only") + " " + b.containsKey("colour") + " " + new TreeSet<>(b.keySet()) + " " + b.getLocale() + " " + b.getBaseBundleName());
    }
    for (Runnable r : new Runnable[] {() -> ResourceBundle.getBundle("library.LocalesAndBundles$Texts").getString("none"), () -> ResourceBundle.getBundle("library.LocalesAndBundles$Texts").getString("list"), () -> ResourceBundle.getBundle("no.such.Bundle")}) {
      try {
        r.run();
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage().replaceAll(" \\(.*\\)", ""));
      }
    }
    ResourceBundle.Control c = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT);
    System.out.println(c.getCandidateLocales("x", new Locale("no", "NO", "NY")) + " " + c.getCandidateLocales("x", Locale.forLanguageTag("zh-Hans-CN")) + " " + c.toBundleName("a.b", Locale.UK) + " " + c.toResourceName("a.b", "properties") + " " + c.getFormats("x"));
  }
}
