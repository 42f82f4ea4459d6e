// Names of classes, and classes by name.
#include <stdio.h>
#include <string.h>

#include "metadata.h"
#include "native_memory.h"

const char *kiln_class_name(const struct kiln_class *cls) {
  return kiln_meta_string(cls->meta->name);
}

char *kiln_class_external_name(const struct kiln_class *cls, char *buffer, size_t size) {
  const struct kiln_class *element = cls;
  int dimensions = 0;
  for (; kiln_class_is_array(element); element = element->component)
    dimensions++;
  size_t n = (size_t)snprintf(buffer, size, "%s", kiln_class_name(element));
  while (dimensions-- > 0 && n + 2 < size) {
    memcpy(buffer + n, "[]", 3);
    n += 2;
  }
  return buffer;
}

// Open addressing with linear probing; see the image writer.
extern const struct kiln_class_names {
  uint32_t mask;
  uint32_t cid[];
} kiln_class_names KILN_HIDDEN;

static struct kiln_class *find_dotted(const char *name, size_t length) {
  uint32_t hash = 2166136261u; // FNV-1a
  for (size_t i = 0; i < length; i++)
    hash = (hash ^ (uint8_t)name[i]) * 16777619u;
  for (uint32_t at = hash & kiln_class_names.mask;; at = (at + 1) & kiln_class_names.mask) {
    uint32_t cid = kiln_class_names.cid[at];
    if (cid == 0)
      return NULL;
    struct kiln_class *cls = kiln_class_at(cid);
    const char *candidate = kiln_class_name(cls);
    if (strncmp(candidate, name, length) == 0 && candidate[length] == 0)
      return cls;
  }
}

struct kiln_class *kiln_class_find(const char *name) {
  size_t length = strlen(name);
  if (!memchr(name, '/', length))
    return find_dotted(name, length);
  char *dotted =
      kiln_memory_or_die(kiln_memory_allocate(KILN_MEMORY_TEXT, length + 1), "a class's name");
  for (size_t i = 0; i <= length; i++)
    dotted[i] = name[i] == '/' ? '.' : name[i];
  struct kiln_class *cls = find_dotted(dotted, length);
  kiln_memory_free(dotted);
  return cls;
}
