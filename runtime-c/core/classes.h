// Class records, their mirrors (java.lang.Class objects), and making instances and arrays.
#ifndef KILN_CLASSES_H
#define KILN_CLASSES_H

#include "kiln.h"

static inline bool kiln_class_is_array(const struct kiln_class *cls) {
  return cls->kind >= KILN_KIND_OBJECT_ARRAY;
}

// --- mirrors ------------------------------------------------------------------------------------
// The java.lang.Class object of a class; made at first use, one for ever. May collect; null with
// OutOfMemoryError pending.
kref kiln_mirror(struct kiln_class *cls);
// The record behind a java.lang.Class object.
struct kiln_class *kiln_mirror_class(kref mirror);

// --- names --------------------------------------------------------------------------------------
// As Class.getName() gives it: "java.lang.String", "[I", "int". Modified UTF-8, lives for ever.
const char *kiln_class_name(const struct kiln_class *cls);
// As messages show it: "java.lang.String", "int[]", "java.lang.String[][]". Into the buffer.
char *kiln_class_external_name(const struct kiln_class *cls, char *buffer, size_t size);
// Looks a class up by its Class.getName() form, or by the internal form with '/'; NULL if it is not
// in the image. Does not initialize it. Array names work if the array class is in the image.
struct kiln_class *kiln_class_find(const char *name);

// How many are initialized or have a mirror.
int64_t kiln_loaded_class_count(void);

// --- subtyping ----------------------------------------------------------------------------------
// kiln_is_subclass(cid, target), a runtime entry and leaf, answers for any kinds.
static inline bool kiln_is_instance(kref object, struct kiln_class *target) {
  return object && kiln_is_subclass(object->cid, target);
}

// --- initialization
// ------------------------------------------------------------------------------- Initializes a
// class (JLS 12.4.2) if it is not; false: an exception is pending. Runs Java.
bool kiln_class_initialize(struct kiln_class *cls);
static inline bool kiln_class_ready(struct kiln_class *cls) {
  return KILN_LIKELY(__atomic_load_n(&cls->init_state, __ATOMIC_ACQUIRE) == 2) ||
         kiln_class_initialize(cls);
}

// --- making
// ----------------------------------------------------------------------------------------- Zeroed
// instance, no constructor run, the class not initialized. May collect; null with OutOfMemoryError
// pending. The same for the arrays (length must be >= 0).
kref kiln_new_instance(struct kiln_class *cls);
kref kiln_new_array_of(struct kiln_class *array_class, int32_t length);
// Array whose elements are of class `element`; null with an InternalError pending if the image
// has no such array class.
kref kiln_new_array(struct kiln_class *element, int32_t length);
// Nested arrays of class cls, at least `dimensions` deep; checks the lengths.
kref kiln_new_multi_array(struct kiln_class *cls, int32_t dimensions, const int32_t *lengths);
kref kiln_new_bytes(int32_t length);
kref kiln_new_ints(int32_t length);
kref kiln_new_longs(int32_t length);
kref kiln_new_chars(int32_t length);

// Shallow copy; CloneNotSupportedException pending if the class forbids it.
kref kiln_clone_object(kref object);
// System.arraycopy; false: an exception is pending.
bool kiln_array_copy(kref source, int32_t from, kref target, int32_t to, int32_t count);
// The same without checks, between arrays of one class; may poll.
void kiln_array_copy_elements(kref source, int32_t from, kref target, int32_t to, int32_t count);

#endif
