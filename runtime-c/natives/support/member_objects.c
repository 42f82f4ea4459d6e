#include "support/member_objects.h"

#include "java_strings.h"
#include "natives.h"
#include "roots.h"

#include <string.h>

kref kiln_meta_text(uint32_t offset, bool interned, bool *ok) {
  if (!offset)
    return NULL;
  const char *bytes = kiln_meta_string(offset);
  kref text = kiln_string_modified(bytes, strlen(bytes));
  if (text && interned)
    text = kiln_intern(text);
  *ok &= text != NULL;
  return text;
}

kref kiln_meta_bytes(uint32_t offset, bool *ok) {
  const struct kiln_byte_list *list = kiln_meta_at(offset);
  if (!list)
    return NULL;
  kref bytes = kiln_new_bytes((int32_t)list->len);
  if (bytes)
    memcpy(kiln_bytes(bytes), list->bytes, list->len);
  *ok &= bytes != NULL;
  return bytes;
}

kref kiln_meta_classes(const struct kiln_cid_list *list) {
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_Class_), (int32_t)list->n);
  KILN_ROOTS(roots, array);
  for (uint32_t i = 0; array && i < list->n; i++) {
    kref mirror = kiln_mirror(kiln_class_at(list->cid[i]));
    if (!mirror)
      return NULL;
    kiln_array_set(array, (int32_t)i, mirror);
  }
  return array;
}

/* The mirror of the next class in a descriptor; NoClassDefFoundError if the image lacks it. */
static kref next_type(const char **desc) {
  const char *start = *desc;
  struct kiln_class *cls = kiln_class_of_descriptor(desc);
  if (!cls) {
    bool named = *start == 'L';
    kiln_throw_new(KILN_CLASS(java_lang_NoClassDefFoundError), "%.*s",
                   (int)(*desc - start) - (named ? 2 : 0), start + (named ? 1 : 0));
    return NULL;
  }
  return kiln_mirror(cls);
}

int32_t kiln_parameter_count(const char *desc) {
  int32_t count = 0;
  for (const char *next = desc + 1; *next != ')'; count++) {
    while (*next == '[')
      next++;
    next += *next == 'L' ? strcspn(next, ";") + 1 : 1;
  }
  return count;
}

kref kiln_parameter_types(const char *desc) {
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_Class_), kiln_parameter_count(desc));
  KILN_ROOTS(roots, array);
  const char *next = desc + 1;
  for (int32_t i = 0; array && *next != ')'; i++) {
    kref type = next_type(&next);
    if (!type)
      return NULL;
    kiln_array_set(array, i, type);
  }
  return array;
}

kref kiln_return_type(const char *desc) {
  const char *next = strchr(desc, ')') + 1;
  return next_type(&next);
}
