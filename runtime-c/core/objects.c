// Making instances and arrays; cloning.
#include "java.h"
#include "metadata.h"
#include "roots.h"
#include "throw.h"

static kref or_out_of_memory(kref object, const char *reason) {
  if (KILN_UNLIKELY(!object))
    kiln_throw_out_of_memory(reason);
  return object;
}

kref kiln_new_instance(struct kiln_class *cls) {
  return or_out_of_memory(kiln_heap_alloc(cls->cid, cls->instance_size), NULL);
}

kref kiln_new_array_of(struct kiln_class *array_class, int32_t length) {
  return or_out_of_memory(kiln_heap_alloc_array(array_class->cid, length, array_class->elem_shift),
                          kiln_heap_oom_message(length));
}

kref kiln_new_array(struct kiln_class *element, int32_t length) {
  if (!element->array_class) {
    kiln_throw_internal("no array class of %s in the image", kiln_class_name(element));
    return NULL;
  }
  return kiln_new_array_of(element->array_class, length);
}

// Arrays of primitives are always in the image.
kref kiln_new_bytes(int32_t length) { return kiln_new_array_of(KILN_CLASS(_B), length); }
kref kiln_new_ints(int32_t length) { return kiln_new_array_of(KILN_CLASS(_I), length); }
kref kiln_new_longs(int32_t length) { return kiln_new_array_of(KILN_CLASS(_J), length); }
kref kiln_new_chars(int32_t length) { return kiln_new_array_of(KILN_CLASS(_C), length); }

kref kiln_clone_object(kref object) {
  struct kiln_class *cls = kiln_class_of(object);
  kref copy;
  KILN_ROOTS(roots, object);
  if (kiln_class_is_array(cls)) {
    copy = kiln_new_array_of(cls, kiln_array_length(object));
    KILN_ROOTS(copy_root, copy);
    if (copy)
      kiln_array_copy_elements(object, 0, copy, 0, kiln_array_length(object));
    return copy;
  } else {
    if (!(cls->flags & KILN_CLASS_CLONEABLE)) {
      kiln_throw_new(KILN_CLASS(java_lang_CloneNotSupportedException), "%s", kiln_class_name(cls));
      return NULL;
    }
    copy = kiln_new_instance(cls);
  }
  if (!copy)
    return NULL;
  kiln_heap_copy_object(copy, object);
  if (cls->flags & KILN_CLASS_FINALIZER) { // no constructor does it
    KILN_ROOTS(copy_root, copy);
    kiln_call(KILN_METHOD_IF_THERE(java_lang_ref_Finalizer, register), "VL", copy);
    if (kiln_pending())
      return NULL;
  }
  return copy;
}

// One level of a nested array and, below it, the rest.
static kref new_nested(struct kiln_class *cls, int32_t dimensions, const int32_t *lengths) {
  kref array = kiln_new_array_of(cls, lengths[0]);
  if (!array || dimensions == 1)
    return array;
  KILN_ROOTS(roots, array);
  for (int32_t i = 0; i < lengths[0]; i++) {
    kref element = new_nested(cls->component, dimensions - 1, lengths + 1);
    if (!element)
      return NULL;
    kiln_array_set(array, i, element);
  }
  return array;
}

kref kiln_new_multi_array(struct kiln_class *cls, int32_t dimensions, const int32_t *lengths) {
  for (int32_t i = 0; i < dimensions; i++)
    if (lengths[i] < 0) {
      kiln_throw_new(KILN_CLASS(java_lang_NegativeArraySizeException), "%d", lengths[i]);
      return NULL;
    }
  return new_nested(cls, dimensions, lengths);
}
