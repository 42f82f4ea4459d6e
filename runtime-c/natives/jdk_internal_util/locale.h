#ifndef KILN_NATIVES_LOCALE_H
#define KILN_NATIVES_LOCALE_H

/* A locale of the environment in Java's terms; an empty part is absent. */
struct kiln_locale {
  char language[16];
  char script[16];
  char country[16];
  char variant[32];
};

/* The locale of a category (LC_CTYPE, LC_MESSAGES) as HotSpot reads it: C and POSIX are en_US. */
struct kiln_locale kiln_locale_of(int category);

#endif
