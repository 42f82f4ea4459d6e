package sun.util.locale.provider;

import java.util.List;
import java.util.Locale;
import java.util.spi.LocaleServiceProvider;
import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "sun.util.locale.provider.LocaleServiceProviderPool",
    why = "a note on providers that return nothing would bring logging into all that formats text")
abstract class Patch_LocaleServiceProviderPool {
  @Alias
  static native List<Locale> getLookupLocales(Locale locale);

  @Alias
  native List<LocaleServiceProvider> findProviders(Locale locale, boolean isObjectProvider);

  /** As the JDK's, without the note. */
  @Substitute
  @SuppressWarnings("unchecked")
  private <P extends LocaleServiceProvider, S> S getLocalizedObjectImpl(
      LocaleServiceProviderPool.LocalizedObjectGetter<P, S> getter,
      Locale locale,
      boolean isObjectProvider,
      String key,
      Object... params) {
    if (locale == null) {
      throw new NullPointerException();
    }
    for (Locale candidate : getLookupLocales(locale)) {
      for (LocaleServiceProvider provider : findProviders(candidate, isObjectProvider)) {
        S found = getter.getObject((P) provider, locale, key, params);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
