package library;

/** Locale: construction, language tags both ways, builders, equality, display in English, matching, defaults. */
public class LocaleFacts {
  public static void main(String[] args) {
    java.util.Locale[] ls = {java.util.Locale.ROOT, java.util.Locale.ENGLISH, java.util.Locale.US, new java.util.Locale("de", "ch"), new java.util.Locale("ES", "", "Traditional"), java.util.Locale.forLanguageTag("zh-Hant-TW"), java.util.Locale.forLanguageTag("sr-Latn-RS-x-lvariant-foo"), java.util.Locale.forLanguageTag("en-US-u-ca-buddhist-nu-thai"), java.util.Locale.forLanguageTag("x-private"), java.util.Locale.forLanguageTag("bad_tag"), new java.util.Locale("ja", "JP", "JP"), new java.util.Locale("iw"), new java.util.Locale.Builder().setLanguage("sl").setVariant("rozaj").build()};
    for (var l : ls) System.out.println("[" + l + "] " + l.toLanguageTag() + " " + l.getLanguage() + "," + l.getCountry() + "," + l.getVariant() + "," + l.getScript() + " " + l.getExtensionKeys() + l.getUnicodeLocaleKeys() + " " + l.getDisplayName(java.util.Locale.ENGLISH) + " | " + l.getDisplayLanguage(java.util.Locale.ENGLISH) + " | " + l.getDisplayCountry(java.util.Locale.ENGLISH) + " " + l.hashCode() + " " + l.stripExtensions());
    System.out.println(java.util.Locale.US.getISO3Country() + " " + java.util.Locale.GERMAN.getISO3Language() + " " + java.util.Locale.getISOCountries().length + " " + java.util.Locale.getISOLanguages().length + " " + new java.util.Locale("en", "US").equals(java.util.Locale.US) + " " + java.util.Locale.forLanguageTag("en-us").equals(java.util.Locale.US));
    for (Runnable r : new Runnable[] {() -> new java.util.Locale.Builder().setLanguage("toolonglanguage"), () -> new java.util.Locale.Builder().setRegion("x"), () -> new java.util.Locale.Builder().setLanguageTag("a-b-!"), () -> new java.util.Locale("xx", "YYYY").getISO3Country(), () -> new java.util.Locale(null)}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
      }
    }
    var ranges = java.util.Locale.LanguageRange.parse("de-ch;q=0.5,en;q=0.8,*;q=0.1");
    System.out.println(ranges + " " + java.util.Locale.lookup(ranges, java.util.List.of(ls)) + " " + java.util.Locale.filterTags(ranges, java.util.List.of("en-GB", "de-CH", "fr")));
    var before = java.util.Locale.getDefault();
    java.util.Locale.setDefault(java.util.Locale.forLanguageTag("en-GB"));
    System.out.println(java.util.Locale.getDefault() + " " + String.format("%,d", 1234567) + " " + java.util.Locale.getDefault(java.util.Locale.Category.FORMAT));
    java.util.Locale.setDefault(before);
    System.out.println(java.util.Locale.CHINA.getDisplayCountry(java.util.Locale.US) + " " + java.util.Currency.getInstance("USD").getSymbol(java.util.Locale.US) + " " + java.util.Currency.getInstance(java.util.Locale.JAPAN).getDefaultFractionDigits() + " " + java.util.Currency.getInstance("EUR").getDisplayName(java.util.Locale.US) + " " + java.util.Currency.getInstance("CHF").getNumericCode());
  }
}
