// sun.management: one pool, the heap, and one manager, the collector.
#include "classes.h"
#include "java.h"
#include "java_strings.h"
#include "natives.h"
#include "roots.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define POOL "Kiln Heap"

static kref singleton(struct kiln_class *array_class, kref value) {
  if (!value)
    return NULL;
  KILN_ROOTS(roots, value);
  kref list = kiln_new_array_of(array_class, 1);
  if (list)
    kiln_array_set(list, 0, value);
  return list;
}

kref sun_management_MemoryImpl_getMemoryPools0(void) {
  kref name = kiln_string(POOL);
  if (!name || !kiln_class_ready(KILN_CLASS(sun_management_ManagementFactoryHelper)))
    return NULL;
  // Threshold 0: supported but off; -1: not supported.
  kref pool = kiln_call(KILN_METHOD(sun_management_ManagementFactoryHelper, createMemoryPool),
                        "LLIJJ", name, 1, (int64_t)-1, (int64_t)-1)
                  .l;
  return kiln_pending() ? NULL
                        : singleton(KILN_CLASS(_Ljava_lang_management_MemoryPoolMXBean_), pool);
}

kref sun_management_MemoryImpl_getMemoryManagers0(void) {
  char text[64];
  snprintf(text, sizeof text, "Kiln %s", kiln_heap_plan_name());
  kref name = kiln_string(text);
  if (!name || !kiln_class_ready(KILN_CLASS(sun_management_ManagementFactoryHelper)))
    return NULL;
  void *make =
      KILN_METHOD(com_sun_management_internal_GarbageCollectorExtImpl, createGarbageCollector);
  kref manager = kiln_call(make, "LLL", name, (kref)NULL).l;
  return kiln_pending()
             ? NULL
             : singleton(KILN_CLASS(_Ljava_lang_management_MemoryManagerMXBean_), manager);
}

// The cached pools and managers, so that each exists once.
kref sun_management_MemoryManagerImpl_getMemoryPools0(kref self) {
  (void)self;
  return kiln_call(KILN_METHOD(sun_management_MemoryImpl, getMemoryPools), "L").l;
}

kref sun_management_MemoryPoolImpl_getMemoryManagers0(kref self) {
  (void)self;
  return kiln_call(KILN_METHOD(sun_management_MemoryImpl, getMemoryManagers), "L").l;
}

static kref usage(int64_t used, int64_t committed, int64_t maximum) {
  struct kiln_class *cls = KILN_CLASS(java_lang_management_MemoryUsage);
  kref object = kiln_class_ready(cls) ? kiln_new_instance(cls) : NULL;
  if (!object)
    return NULL;
  KILN_ROOTS(roots, object);
  kiln_call(KILN_METHOD(java_lang_management_MemoryUsage, _init____JJJJ_V), "VLJJJJ", object,
            (int64_t)0, used, committed, maximum);
  return object;
}

static kref heap_usage(void) {
  int64_t total = (int64_t)kiln_heap_total();
  int64_t used = total - (int64_t)kiln_heap_free();
  return usage(used < 0 ? 0 : used, total, (int64_t)kiln_heap_max());
}

// What the process uses beside the heap, an estimate: pages of files (code, data), and private
// memory beyond what the heap uses.
static kref other_usage(void) {
  FILE *file = fopen("/proc/self/statm", "re");
  long resident = 0, shared = 0;
  if (file) {
    if (fscanf(file, "%*d %ld %ld", &resident, &shared) != 2)
      resident = shared = 0;
    fclose(file);
  }
  int64_t private_bytes = (int64_t)(resident - shared) * sysconf(_SC_PAGESIZE);
  int64_t heap = (int64_t)(kiln_heap_total() - kiln_heap_free());
  int64_t rest = (int64_t)shared * sysconf(_SC_PAGESIZE);
  rest += private_bytes > heap ? private_bytes - heap : 0;
  return usage(rest, rest, -1);
}

kref sun_management_MemoryImpl_getMemoryUsage0(kref self, int32_t of_heap) {
  (void)self;
  return of_heap ? heap_usage() : other_usage();
}

kref sun_management_MemoryPoolImpl_getUsage0(kref self) {
  (void)self;
  return heap_usage();
}

// After the last collection.
kref sun_management_MemoryPoolImpl_getCollectionUsage0(kref self) {
  (void)self;
  struct kiln_heap_counters counters;
  kiln_heap_read_counters(&counters);
  return usage((int64_t)counters.live_bytes, (int64_t)kiln_heap_total(), (int64_t)kiln_heap_max());
}

int64_t sun_management_GarbageCollectorImpl_getCollectionCount(kref self) {
  (void)self;
  struct kiln_heap_counters counters;
  kiln_heap_read_counters(&counters);
  return (int64_t)counters.cycles;
}

// Milliseconds, rounded, in which mutators were held.
int64_t sun_management_GarbageCollectorImpl_getCollectionTime(kref self) {
  (void)self;
  struct kiln_heap_counters counters;
  kiln_heap_read_counters(&counters);
  return (int64_t)((counters.pause_ns_total + 500000) / 1000000);
}

void sun_management_MemoryImpl_setVerboseGC(kref self, int32_t on) {
  (void)self;
  kiln_heap_log_enable(on);
}

KILN_NATIVE(sun_management_MemoryImpl_getMemoryPools0,
            "sun/management/MemoryImpl.getMemoryPools0()[Ljava/lang/management/MemoryPoolMXBean;");
KILN_NATIVE(
    sun_management_MemoryImpl_getMemoryManagers0,
    "sun/management/MemoryImpl.getMemoryManagers0()[Ljava/lang/management/MemoryManagerMXBean;");
KILN_NATIVE(
    sun_management_MemoryManagerImpl_getMemoryPools0,
    "sun/management/MemoryManagerImpl.getMemoryPools0()[Ljava/lang/management/MemoryPoolMXBean;");
KILN_NATIVE(sun_management_MemoryPoolImpl_getMemoryManagers0,
            "sun/management/MemoryPoolImpl.getMemoryManagers0()[Ljava/lang/management/"
            "MemoryManagerMXBean;");
KILN_NATIVE(sun_management_MemoryImpl_getMemoryUsage0,
            "sun/management/MemoryImpl.getMemoryUsage0(Z)Ljava/lang/management/MemoryUsage;");
KILN_NATIVE(sun_management_MemoryPoolImpl_getUsage0,
            "sun/management/MemoryPoolImpl.getUsage0()Ljava/lang/management/MemoryUsage;");
KILN_NATIVE(
    sun_management_MemoryPoolImpl_getCollectionUsage0,
    "sun/management/MemoryPoolImpl.getCollectionUsage0()Ljava/lang/management/MemoryUsage;");
KILN_NATIVE(sun_management_GarbageCollectorImpl_getCollectionCount,
            "sun/management/GarbageCollectorImpl.getCollectionCount()J");
KILN_NATIVE(sun_management_GarbageCollectorImpl_getCollectionTime,
            "sun/management/GarbageCollectorImpl.getCollectionTime()J");
KILN_NATIVE(sun_management_MemoryImpl_setVerboseGC, "sun/management/MemoryImpl.setVerboseGC(Z)V");
