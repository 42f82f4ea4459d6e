#include "support/errors.h"

#include <string.h>

const char *kiln_error_text(int error) {
  static __thread char text[128];
  /* GNU's strerror_r may return a constant text instead of filling the buffer, musl's (POSIX) fills
   * it. */
#ifdef __GLIBC__
  return strerror_r(error, text, sizeof text);
#else
  return strerror_r(error, text, sizeof text) == 0 ? text : "Unknown error";
#endif
}

void kiln_throw_errno(struct kiln_class *cls, int error, const char *fallback) {
  if (error != 0)
    kiln_throw_new(cls, "%s", kiln_error_text(error));
  else if (fallback)
    kiln_throw_new(cls, "%s", fallback);
  else
    kiln_throw_new(cls, NULL);
}
