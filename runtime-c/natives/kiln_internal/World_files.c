/* Resources and service providers that the build put into the image, as binary-searched tables. */
#include "api/memory.h"
#include "classes.h"
#include "java_strings.h"
#include "metadata.h"
#include "natives.h"
#include "roots.h"
#include "support/bytes.h"

#include <stdlib.h>
#include <string.h>

struct resource {
  uint32_t name; /* in kiln_meta */
  uint32_t size;
  int32_t bytes; /* relative to this word */
};

struct service {
  uint32_t name;      /* in kiln_meta */
  uint32_t providers; /* in kiln_meta: count, then names */
};

extern const struct {
  uint32_t count;
  struct resource row[];
} kiln_resources KILN_HIDDEN;

extern const struct {
  uint32_t count;
  struct service row[];
} kiln_services KILN_HIDDEN;

/* Tables are sorted by name and every row begins with its name. */
static int compare(const void *key, const void *row) {
  return strcmp(key, kiln_meta_string(*(const uint32_t *)row));
}

static const void *find(kref name, const void *rows, uint32_t count, size_t size) {
  char *key = kiln_string_to_modified(name);
  const void *row = bsearch(key, rows, count, size, compare);
  kiln_memory_free(key);
  return row;
}

kref kiln_internal_World_resource(kref name) {
  KILN_CHECK_NULL(name, NULL);
  const struct resource *row =
      find(name, kiln_resources.row, kiln_resources.count, sizeof *kiln_resources.row);
  return row ? kiln_byte_array((const char *)&row->bytes + row->bytes, row->size) : NULL;
}

kref kiln_internal_World_providers(kref name) {
  KILN_CHECK_NULL(name, NULL);
  const struct service *row =
      find(name, kiln_services.row, kiln_services.count, sizeof *kiln_services.row);
  const uint32_t *names = row ? kiln_meta_at(row->providers) : NULL;
  uint32_t count = names ? names[0] : 0;
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_String_), (int32_t)count);
  KILN_ROOTS(roots, array);
  for (uint32_t i = 0; array && i < count; i++) {
    kref provider = kiln_string(kiln_meta_string(names[1 + i]));
    if (!provider)
      return NULL;
    kiln_array_set(array, (int32_t)i, provider);
  }
  return array;
}

KILN_NATIVE(kiln_internal_World_resource, "kiln/internal/World.resource(Ljava/lang/String;)[B");
KILN_NATIVE(kiln_internal_World_providers,
            "kiln/internal/World.providers(Ljava/lang/String;)[Ljava/lang/String;");
