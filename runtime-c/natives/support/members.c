#include "support/members.h"

#include <string.h>

struct kiln_fields kiln_fields_of(const struct kiln_class *cls) {
  const uint32_t *list = kiln_meta_at(cls->meta->fields);
  if (!list)
    return (struct kiln_fields){0, NULL};
  return (struct kiln_fields){list[0], (const struct kiln_field_meta *)(list + 1)};
}

struct kiln_methods kiln_methods_of(const struct kiln_class *cls) {
  const uint32_t *list = kiln_meta_at(cls->meta->methods);
  if (!list)
    return (struct kiln_methods){0, NULL};
  return (struct kiln_methods){list[0], (const struct kiln_method_meta *)(list + 1)};
}

const struct kiln_field_meta *kiln_field_named(const struct kiln_class *cls, const char *name) {
  struct kiln_fields fields = kiln_fields_of(cls);
  for (uint32_t i = 0; i < fields.count; i++)
    if (strcmp(kiln_meta_string(fields.at[i].name), name) == 0)
      return &fields.at[i];
  return NULL;
}

const struct kiln_method_meta *kiln_method_named(const struct kiln_class *cls, const char *name,
                                                 const char *desc) {
  struct kiln_methods methods = kiln_methods_of(cls);
  for (uint32_t i = 0; i < methods.count; i++)
    if (strcmp(kiln_meta_string(methods.at[i].name), name) == 0 &&
        strcmp(kiln_meta_string(methods.at[i].desc), desc) == 0)
      return &methods.at[i];
  return NULL;
}

char *kiln_statics_of(const struct kiln_class *cls) {
  return cls->statics_map ? (char *)cls->statics_map->base : NULL;
}

void *kiln_method_code(const struct kiln_method_meta *method) {
  return method->code ? (char *)&method->code + method->code : NULL;
}

static struct kiln_class *primitive_of(char letter) {
  switch (letter) {
  case 'Z':
    return KILN_CLASS(boolean);
  case 'B':
    return KILN_CLASS(byte);
  case 'C':
    return KILN_CLASS(char);
  case 'S':
    return KILN_CLASS(short);
  case 'I':
    return KILN_CLASS(int);
  case 'J':
    return KILN_CLASS(long);
  case 'F':
    return KILN_CLASS(float);
  case 'D':
    return KILN_CLASS(double);
  default:
    return KILN_CLASS(void);
  }
}

struct kiln_class *kiln_class_of_descriptor(const char **desc) {
  const char *start = *desc, *end = start;
  while (*end == '[')
    end++;
  size_t dims = (size_t)(end - start);
  bool named = *end == 'L';
  end += named ? strcspn(end, ";") + 1 : 1;
  *desc = end;
  if (dims == 0 && !named)
    return primitive_of(*start);
  /* The class index wants "java.lang.String" or "[Ljava.lang.String;". */
  size_t skip = dims == 0 ? 1 : 0, length = (size_t)(end - start) - 2 * skip;
  char name[length + 1];
  for (size_t i = 0; i < length; i++)
    name[i] = start[skip + i] == '/' ? '.' : start[skip + i];
  name[length] = 0;
  return kiln_class_find(name);
}
