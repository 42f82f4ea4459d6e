/*
 * The environment's locale, "language_COUNTRY.codeset@modifier", in Java's terms:
 * 1. "C" and "POSIX" alone mean en_US; as a language they mean "en".
 * 2. A modifier that names a script ("latin") is a script, "euro" is nothing, another is a variant.
 */
#include "jdk_internal_util/locale.h"
#include "support/platform.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

static const char *const scripts[][2] = {
    {"Arab", "Arab"},  {"Cyrl", "Cyrl"},       {"Deva", "Deva"},    {"Ethi", "Ethi"},
    {"Hans", "Hans"},  {"Hant", "Hant"},       {"Latn", "Latn"},    {"Sund", "Sund"},
    {"Syrc", "Syrc"},  {"Tfng", "Tfng"},       {"arabic", "Arab"},  {"cyrillic", "Cyrl"},
    {"latin", "Latn"}, {"devanagari", "Deva"}, {"iqtelif", "Latn"},
};

static void copy(char *to, size_t size, const char *from, size_t length) {
  if (length >= size)
    length = size - 1;
  memcpy(to, from, length);
  to[length] = 0;
}

struct kiln_locale kiln_locale_of(int category) {
  struct kiln_locale locale = {0};
  kiln_platform_locale();
  const char *name = setlocale(category, NULL);
  if (!name || strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0)
    name = "en_US";
  size_t language = strcspn(name, "_.@");
  copy(locale.language, sizeof locale.language, name, language);
  if (strcmp(locale.language, "C") == 0 || strcmp(locale.language, "POSIX") == 0)
    strcpy(locale.language, "en");
  const char *rest = name + language;
  if (*rest == '_') {
    size_t country = strcspn(rest + 1, ".@");
    copy(locale.country, sizeof locale.country, rest + 1, country);
  }
  const char *modifier = strchr(rest, '@');
  if (!modifier || strcmp(++modifier, "euro") == 0)
    return locale;
  for (size_t i = 0; i < sizeof scripts / sizeof scripts[0]; i++) {
    if (strcmp(modifier, scripts[i][0]) == 0) {
      strcpy(locale.script, scripts[i][1]);
      return locale;
    }
  }
  copy(locale.variant, sizeof locale.variant, modifier, strlen(modifier));
  return locale;
}
