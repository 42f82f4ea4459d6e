#include "classes.h"
#include "natives.h"
#include "roots.h"

#include <string.h>

extern char **environ;

static kref new_bytes(const char *text, size_t length) {
  kref bytes = kiln_new_bytes((int32_t)length);
  if (bytes)
    memcpy(kiln_bytes(bytes), text, length);
  return bytes;
}

/* Names and values in turn; entries without '=' are left out. A first '=' belongs to the name. */
kref java_lang_ProcessEnvironment_environ(void) {
  int32_t count = 0;
  for (char **entry = environ; *entry; entry++)
    count += **entry && strchr(*entry + 1, '=');
  kref array = kiln_new_array(KILN_CLASS(byte)->array_class, 2 * count);
  KILN_ROOTS(roots, array);
  int32_t next = 0;
  for (char **entry = environ; array && *entry && next < 2 * count; entry++) {
    const char *equals = **entry ? strchr(*entry + 1, '=') : NULL;
    if (!equals)
      continue;
    kref name = new_bytes(*entry, (size_t)(equals - *entry));
    if (!name)
      return NULL;
    kiln_array_set(array, next++, name);
    kref value = new_bytes(equals + 1, strlen(equals + 1));
    if (!value)
      return NULL;
    kiln_array_set(array, next++, value);
  }
  return array;
}

KILN_NATIVE(java_lang_ProcessEnvironment_environ, "java/lang/ProcessEnvironment.environ()[[B");
