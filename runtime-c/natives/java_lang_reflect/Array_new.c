/* java.lang.reflect.Array: new arrays. */
#include "classes.h"
#include "natives.h"
#include "roots.h"

#include <string.h>

enum { MAX_DIMENSIONS = 255 };

static bool is_void(const struct kiln_class *cls) {
  return cls->kind == KILN_KIND_PRIMITIVE && cls->dims == 'V';
}

static kref make(struct kiln_class *element, int32_t length) {
  if (length < 0) {
    kiln_throw_new(KILN_CLASS(java_lang_NegativeArraySizeException), "%d", length);
    return NULL;
  }
  return kiln_new_array(element, length);
}

kref java_lang_reflect_Array_newArray(kref mirror, int32_t length) {
  KILN_CHECK_NULL(mirror, NULL);
  struct kiln_class *element = kiln_mirror_class(mirror);
  if (is_void(element)) {
    kiln_throw_illegal_argument(NULL);
    return NULL;
  }
  return make(element, length);
}

/* An array whose elements of class `element` are arrays themselves, down to the last length. */
static kref make_nested(struct kiln_class *element, const int32_t *lengths, int32_t count) {
  kref array = make(element, lengths[0]);
  if (count == 1 || !array)
    return array;
  KILN_ROOTS(roots, array);
  for (int32_t i = 0; i < lengths[0]; i++) {
    kref inner = make_nested(element->component, lengths + 1, count - 1);
    if (!inner)
      return NULL;
    kiln_array_set(array, i, inner);
  }
  return array;
}

kref java_lang_reflect_Array_multiNewArray(kref mirror, kref dimensions) {
  KILN_CHECK_NULL(mirror, NULL);
  KILN_CHECK_NULL(dimensions, NULL);
  struct kiln_class *element = kiln_mirror_class(mirror);
  int32_t count = kiln_array_length(dimensions);
  int32_t lengths[MAX_DIMENSIONS];
  int32_t inner = kiln_class_is_array(element) ? (int32_t)element->dims : 0;
  if (is_void(element) || count == 0 || count + inner > MAX_DIMENSIONS) {
    kiln_throw_illegal_argument(NULL);
    return NULL;
  }
  memcpy(lengths, kiln_ints(dimensions), (size_t)count * sizeof *lengths);
  for (int32_t i = 0; i < count; i++) {
    if (lengths[i] < 0) {
      kiln_throw_new(KILN_CLASS(java_lang_NegativeArraySizeException), "%d", lengths[i]);
      return NULL;
    }
  }
  for (int32_t i = 1; i < count; i++) {
    if (!element->array_class) {
      kiln_throw_internal("the image has no array class of %s", kiln_class_name(element));
      return NULL;
    }
    element = element->array_class;
  }
  return make_nested(element, lengths, count);
}

KILN_NATIVE(java_lang_reflect_Array_newArray,
            "java/lang/reflect/Array.newArray(Ljava/lang/Class;I)Ljava/lang/Object;");
KILN_NATIVE(java_lang_reflect_Array_multiNewArray,
            "java/lang/reflect/Array.multiNewArray(Ljava/lang/Class;[I)Ljava/lang/Object;");
