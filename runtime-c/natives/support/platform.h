/*
 * The platform's character encoding: that of the locale the process was started in. Names,
 * arguments and environment values pass through it, as through HotSpot's sun.jnu.encoding.
 */
#ifndef KILN_NATIVES_PLATFORM_H
#define KILN_NATIVES_PLATFORM_H

#include "kiln.h"
#include "native_memory.h"

/* Name of the locale's codeset as nl_langinfo(CODESET) gives it: "UTF-8", "ANSI_X3.4-1968". */
const char *kiln_platform_codeset(void);

/* Enters the locale of the environment for characters and messages, once; numbers stay in "C". */
void kiln_platform_locale(void);

/*
 * A java.lang.String from platform bytes. Bytes that the encoding does not know become U+FFFD.
 * May collect; null with OutOfMemoryError pending.
 */
kref kiln_platform_string(const char *bytes);
kref kiln_platform_string_of(const char *bytes, size_t length);

/*
 * A NUL-terminated copy in the platform's encoding ('?' for what it lacks); kiln_memory_free it.
 * Null gives NULL.
 */
char *kiln_platform_bytes(kref string);

/* Frees itself at the end of the scope. */
#define KILN_PLATFORM_BYTES(name, string)                                                          \
  KILN_MEMORY_SCOPED char *name = kiln_platform_bytes(string)

#endif
