/*
 * Unsafe's reads, writes and exchanges. Compiled code has them in line; these functions serve calls
 * that reach the method itself (reflection, method handles).
 *
 * The place is an object and an offset from its start, or null and an address.
 */
#include "natives.h"

#define PLACE(type) ((type *)((char *)object + offset))

/* One primitive type: plain and volatile reads and writes. */
#define ACCESS(Name, type, wide, letter)                                                           \
  wide unsafe_get##Name(kref self, kref object, int64_t offset) {                                  \
    (void)self;                                                                                    \
    type value;                                                                                    \
    __builtin_memcpy(&value, PLACE(type), sizeof value);                                           \
    return (wide)value;                                                                            \
  }                                                                                                \
  void unsafe_put##Name(kref self, kref object, int64_t offset, wide value) {                      \
    (void)self;                                                                                    \
    type narrow = (type)value;                                                                     \
    __builtin_memcpy(PLACE(type), &narrow, sizeof narrow);                                         \
  }                                                                                                \
  wide unsafe_get##Name##Volatile(kref self, kref object, int64_t offset) {                        \
    (void)self;                                                                                    \
    type value;                                                                                    \
    __atomic_load(PLACE(type), &value, __ATOMIC_SEQ_CST);                                          \
    return (wide)value;                                                                            \
  }                                                                                                \
  void unsafe_put##Name##Volatile(kref self, kref object, int64_t offset, wide value) {            \
    (void)self;                                                                                    \
    type narrow = (type)value;                                                                     \
    __atomic_store(PLACE(type), &narrow, __ATOMIC_SEQ_CST);                                        \
  }                                                                                                \
  KILN_NATIVE_LEAF(unsafe_get##Name,                                                               \
                   "jdk/internal/misc/Unsafe.get" #Name "(Ljava/lang/Object;J)" letter);           \
  KILN_NATIVE_LEAF(unsafe_put##Name,                                                               \
                   "jdk/internal/misc/Unsafe.put" #Name "(Ljava/lang/Object;J" letter ")V");       \
  KILN_NATIVE_LEAF(unsafe_get##Name##Volatile,                                                     \
                   "jdk/internal/misc/Unsafe.get" #Name "Volatile(Ljava/lang/Object;J)" letter);   \
  KILN_NATIVE_LEAF(unsafe_put##Name##Volatile, "jdk/internal/misc/Unsafe.put" #Name                \
                                               "Volatile(Ljava/lang/Object;J" letter ")V")

ACCESS(Boolean, uint8_t, int32_t, "Z");
ACCESS(Byte, int8_t, int32_t, "B");
ACCESS(Short, int16_t, int32_t, "S");
ACCESS(Char, uint16_t, int32_t, "C");
ACCESS(Int, int32_t, int32_t, "I");
ACCESS(Long, int64_t, int64_t, "J");
ACCESS(Float, float, float, "F");
ACCESS(Double, double, double, "D");

kref unsafe_getReference(kref self, kref object, int64_t offset) {
  (void)self;
  return kiln_ref_load(PLACE(char));
}

void unsafe_putReference(kref self, kref object, int64_t offset, kref value) {
  (void)self;
  kiln_ref_store(PLACE(char), value);
}

kref unsafe_getReferenceVolatile(kref self, kref object, int64_t offset) {
  (void)self;
  return kiln_ref_load_acquire(PLACE(char));
}

void unsafe_putReferenceVolatile(kref self, kref object, int64_t offset, kref value) {
  (void)self;
  kiln_ref_store_volatile(PLACE(char), value);
}

/* A full pointer to an object in memory outside the heap. */
kref unsafe_getUncompressedObject(kref self, int64_t address) {
  (void)self;
  return *(kref *)address;
}

int32_t unsafe_compareAndSetReference(kref self, kref object, int64_t offset, kref expected,
                                      kref value) {
  (void)self;
  return kiln_ref_cas(PLACE(char), &expected, value);
}

kref unsafe_compareAndExchangeReference(kref self, kref object, int64_t offset, kref expected,
                                        kref value) {
  (void)self;
  kiln_ref_cas(PLACE(char), &expected, value);
  return expected;
}

#define EXCHANGE(Name, type, letter)                                                               \
  type unsafe_compareAndExchange##Name(kref self, kref object, int64_t offset, type expected,      \
                                       type value) {                                               \
    (void)self;                                                                                    \
    __atomic_compare_exchange_n(PLACE(type), &expected, value, 0, __ATOMIC_SEQ_CST,                \
                                __ATOMIC_SEQ_CST);                                                 \
    return expected;                                                                               \
  }                                                                                                \
  int32_t unsafe_compareAndSet##Name(kref self, kref object, int64_t offset, type expected,        \
                                     type value) {                                                 \
    (void)self;                                                                                    \
    return __atomic_compare_exchange_n(PLACE(type), &expected, value, 0, __ATOMIC_SEQ_CST,         \
                                       __ATOMIC_SEQ_CST);                                          \
  }                                                                                                \
  KILN_NATIVE_LEAF(unsafe_compareAndExchange##Name,                                                \
                   "jdk/internal/misc/Unsafe.compareAndExchange" #Name                             \
                   "(Ljava/lang/Object;J" letter letter ")" letter);                               \
  KILN_NATIVE_LEAF(unsafe_compareAndSet##Name, "jdk/internal/misc/Unsafe.compareAndSet" #Name      \
                                               "(Ljava/lang/Object;J" letter letter ")Z")

EXCHANGE(Int, int32_t, "I");
EXCHANGE(Long, int64_t, "J");

void unsafe_fullFence(kref self) {
  (void)self;
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

void unsafe_loadFence(kref self) {
  (void)self;
  __atomic_thread_fence(__ATOMIC_ACQUIRE);
}

void unsafe_storeFence(kref self) {
  (void)self;
  __atomic_thread_fence(__ATOMIC_RELEASE);
}

KILN_NATIVE_LEAF(unsafe_getReference,
                 "jdk/internal/misc/Unsafe.getReference(Ljava/lang/Object;J)Ljava/lang/Object;");
KILN_NATIVE_LEAF(unsafe_putReference,
                 "jdk/internal/misc/Unsafe.putReference(Ljava/lang/Object;JLjava/lang/Object;)V");
KILN_NATIVE_LEAF(
    unsafe_getReferenceVolatile,
    "jdk/internal/misc/Unsafe.getReferenceVolatile(Ljava/lang/Object;J)Ljava/lang/Object;");
KILN_NATIVE_LEAF(
    unsafe_putReferenceVolatile,
    "jdk/internal/misc/Unsafe.putReferenceVolatile(Ljava/lang/Object;JLjava/lang/Object;)V");
KILN_NATIVE_LEAF(unsafe_getUncompressedObject,
                 "jdk/internal/misc/Unsafe.getUncompressedObject(J)Ljava/lang/Object;");
KILN_NATIVE_LEAF(unsafe_compareAndSetReference,
                 "jdk/internal/misc/Unsafe.compareAndSetReference(Ljava/lang/Object;JLjava/lang/"
                 "Object;Ljava/lang/Object;)Z");
KILN_NATIVE_LEAF(unsafe_compareAndExchangeReference,
                 "jdk/internal/misc/Unsafe.compareAndExchangeReference(Ljava/lang/Object;JLjava/"
                 "lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
KILN_NATIVE_LEAF(unsafe_fullFence, "jdk/internal/misc/Unsafe.fullFence()V");
KILN_NATIVE_LEAF(unsafe_loadFence, "jdk/internal/misc/Unsafe.loadFence()V");
KILN_NATIVE_LEAF(unsafe_storeFence, "jdk/internal/misc/Unsafe.storeFence()V");
KILN_NATIVE_NOTHING(unsafe_registerNatives, "jdk/internal/misc/Unsafe.registerNatives()V");
