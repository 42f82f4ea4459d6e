/*
 * Performance counters: each is a word of memory that the JDK counts in. Nobody outside can read
 * them.
 */
#include "classes.h"
#include "java.h"
#include "java_strings.h"
#include "native_memory.h"
#include "natives.h"
#include "roots.h"
#include "support/instances.h"

#include <string.h>
#include <time.h>

/* A direct byte buffer over memory that is never freed. */
static kref new_buffer(int64_t address, int32_t capacity) {
  struct kiln_class *cls = KILN_CLASS(java_nio_DirectByteBuffer);
  kref buffer = kiln_new_object(cls);
  if (!buffer)
    return NULL;
  KILN_ROOTS(roots, buffer);
  kiln_call(KILN_METHOD(java_nio_DirectByteBuffer, _init____JI_V), "VLJI", buffer, address,
            capacity);
  return kiln_pending() ? NULL : buffer;
}

kref jdk_internal_perf_Perf_createLong(kref self, kref name, int32_t variability, int32_t units,
                                       int64_t value) {
  (void)self;
  (void)variability;
  (void)units;
  KILN_CHECK_NULL(name, NULL);
  int64_t *counter =
      kiln_memory_or_throw(kiln_memory_allocate(KILN_MEMORY_TABLES, sizeof *counter));
  if (!counter)
    return NULL;
  *counter = value;
  return new_buffer((int64_t)counter, sizeof *counter);
}

kref jdk_internal_perf_Perf_createByteArray(kref self, kref name, int32_t variability,
                                            int32_t units, kref value, int32_t capacity) {
  (void)self;
  (void)variability;
  (void)units;
  KILN_CHECK_NULL(name, NULL);
  KILN_CHECK_NULL(value, NULL);
  int32_t length = kiln_array_length(value);
  size_t room = (size_t)(capacity > length ? capacity : length) + 1;
  char *bytes = kiln_memory_or_throw(kiln_memory_zeroed(KILN_MEMORY_TABLES, room, 1));
  if (!bytes)
    return NULL;
  memcpy(bytes, kiln_bytes(value), (size_t)length);
  return new_buffer((int64_t)bytes, capacity);
}

kref jdk_internal_perf_Perf_attach(kref self, kref user, int32_t process, int32_t mode) {
  (void)self;
  (void)user;
  (void)process;
  (void)mode;
  kiln_throw_new(KILN_CLASS(java_io_IOException),
                 "a native image cannot attach to another virtual machine");
  return NULL;
}

int64_t jdk_internal_perf_Perf_highResCounter(kref self) {
  (void)self;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t jdk_internal_perf_Perf_highResFrequency(kref self) {
  (void)self;
  return 1000000000;
}

KILN_NATIVE_NOTHING(jdk_internal_perf_Perf_registerNatives,
                    "jdk/internal/perf/Perf.registerNatives()V");
KILN_NATIVE_NOTHING(jdk_internal_perf_Perf_detach,
                    "jdk/internal/perf/Perf.detach(Ljava/nio/ByteBuffer;)V");
KILN_NATIVE(jdk_internal_perf_Perf_attach,
            "jdk/internal/perf/Perf.attach(Ljava/lang/String;II)Ljava/nio/ByteBuffer;");
KILN_NATIVE(jdk_internal_perf_Perf_createLong,
            "jdk/internal/perf/Perf.createLong(Ljava/lang/String;IIJ)Ljava/nio/ByteBuffer;");
KILN_NATIVE(jdk_internal_perf_Perf_createByteArray,
            "jdk/internal/perf/Perf.createByteArray(Ljava/lang/String;II[BI)Ljava/nio/ByteBuffer;");
KILN_NATIVE_LEAF(jdk_internal_perf_Perf_highResCounter, "jdk/internal/perf/Perf.highResCounter()J");
KILN_NATIVE_LEAF(jdk_internal_perf_Perf_highResFrequency,
                 "jdk/internal/perf/Perf.highResFrequency()J");
