// Objects, references and fields as the runtime's C code sees them.
//
// A kref is a full pointer to an object and lives in C locals; in the heap and in statics a
// reference is 32 bits wide and goes through kiln_ref_load and kiln_ref_store, nothing else.
// A kref held across an allocation, a call into Java, or a blocking section must be rooted
// (roots.h): the collector does not look at C frames.
#ifndef KILN_H
#define KILN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "java_names.h"
#include "kiln_spec.h"
#include "threads.h"

#include "api/heap.h"

#define KILN_LIKELY(x) __builtin_expect(!!(x), 1)
#define KILN_UNLIKELY(x) __builtin_expect(!!(x), 0)

// --- references in the heap: 32 bits, through the specification's codec ----------------------
static inline kref kiln_decode(uint32_t bits) { return kiln_ref_decode((kiln_narrow){bits}); }
static inline uint32_t kiln_encode(kref ref) { return kiln_ref_encode(ref).bits; }

static inline kref kiln_ref_load(const void *slot) {
  return kiln_decode(__atomic_load_n((const uint32_t *)slot, __ATOMIC_RELAXED));
}
static inline kref kiln_ref_load_acquire(const void *slot) {
  return kiln_decode(__atomic_load_n((const uint32_t *)slot, __ATOMIC_SEQ_CST));
}
static inline void kiln_ref_store(void *slot, kref value) {
  kiln_barrier(value);
  __atomic_store_n((uint32_t *)slot, kiln_encode(value), __ATOMIC_RELEASE);
}
static inline void kiln_ref_store_volatile(void *slot, kref value) {
  kiln_barrier(value);
  __atomic_store_n((uint32_t *)slot, kiln_encode(value), __ATOMIC_SEQ_CST);
}
// Compare and exchange of a reference; *expected receives what was found.
static inline bool kiln_ref_cas(void *slot, kref *expected, kref value) {
  kiln_barrier(value);
  uint32_t found = kiln_encode(*expected);
  bool done = __atomic_compare_exchange_n((uint32_t *)slot, &found, kiln_encode(value), false,
                                          __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  *expected = kiln_decode(found);
  return done;
}

// --- instance fields: KILN_I32(object, java_lang_String, hash) is an lvalue ---------------------
#define KILN_FIELD_AT(type, object, C, f) (*(type *)((char *)(object) + KILN_OFF(C, f)))
#define KILN_BOOL(object, C, f) KILN_FIELD_AT(uint8_t, object, C, f)
#define KILN_I8(object, C, f) KILN_FIELD_AT(int8_t, object, C, f)
#define KILN_U16(object, C, f) KILN_FIELD_AT(uint16_t, object, C, f)
#define KILN_I16(object, C, f) KILN_FIELD_AT(int16_t, object, C, f)
#define KILN_I32(object, C, f) KILN_FIELD_AT(int32_t, object, C, f)
#define KILN_I64(object, C, f) KILN_FIELD_AT(int64_t, object, C, f)
#define KILN_F32(object, C, f) KILN_FIELD_AT(float, object, C, f)
#define KILN_F64(object, C, f) KILN_FIELD_AT(double, object, C, f)
#define KILN_REF(object, C, f) kiln_ref_load((char *)(object) + KILN_OFF(C, f))
#define KILN_SET_REF(object, C, f, v) kiln_ref_store((char *)(object) + KILN_OFF(C, f), (v))

// --- static fields (the class must be initialized) ----------------------------------------------
#define KILN_STATIC_BOOL(C, f) (*(uint8_t *)KILN_STATIC(C, f))
#define KILN_STATIC_I32(C, f) (*(int32_t *)KILN_STATIC(C, f))
#define KILN_STATIC_I64(C, f) (*(int64_t *)KILN_STATIC(C, f))
#define KILN_STATIC_REF(C, f) kiln_ref_load(KILN_STATIC(C, f))
#define KILN_STATIC_SET_REF(C, f, v) kiln_ref_store(KILN_STATIC(C, f), (v))

// --- arrays -----------------------------------------------------------------------------------
static inline void *kiln_elements(kref array) { return (char *)array + KILN_ARRAY_BASE; }
static inline int8_t *kiln_bytes(kref array) { return kiln_elements(array); }
static inline uint16_t *kiln_chars(kref array) { return kiln_elements(array); }
static inline int16_t *kiln_shorts(kref array) { return kiln_elements(array); }
static inline int32_t *kiln_ints(kref array) { return kiln_elements(array); }
static inline int64_t *kiln_longs(kref array) { return kiln_elements(array); }
static inline float *kiln_floats(kref array) { return kiln_elements(array); }
static inline double *kiln_doubles(kref array) { return kiln_elements(array); }
static inline uint32_t *kiln_slots(kref array) { return kiln_elements(array); }
static inline kref kiln_array_get(kref array, int32_t index) {
  return kiln_ref_load(kiln_slots(array) + index);
}
// No store check: the caller knows that the value fits the array.
static inline void kiln_array_set(kref array, int32_t index, kref value) {
  kiln_ref_store(kiln_slots(array) + index, value);
}

#endif
