// java.lang.Runtime
#include <sched.h>
#include <unistd.h>

#include "natives.h"

// The processors this process may run on, as HotSpot counts them; never 0.
int32_t java_lang_Runtime_availableProcessors(kref self) {
  (void)self;
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0)
    return CPU_COUNT(&set);
  long n = sysconf(_SC_NPROCESSORS_ONLN);
  return n > 0 ? (int32_t)n : 1;
}

int64_t java_lang_Runtime_freeMemory(kref self) {
  (void)self;
  return (int64_t)kiln_heap_free();
}

int64_t java_lang_Runtime_totalMemory(kref self) {
  (void)self;
  return (int64_t)kiln_heap_total();
}

int64_t java_lang_Runtime_maxMemory(kref self) {
  (void)self;
  return (int64_t)kiln_heap_max();
}

void java_lang_Runtime_gc(kref self) {
  (void)self;
  kiln_heap_collect(KILN_GC_SYSTEM);
}

KILN_NATIVE(java_lang_Runtime_availableProcessors, "java/lang/Runtime.availableProcessors()I");
KILN_NATIVE(java_lang_Runtime_freeMemory, "java/lang/Runtime.freeMemory()J");
KILN_NATIVE(java_lang_Runtime_totalMemory, "java/lang/Runtime.totalMemory()J");
KILN_NATIVE(java_lang_Runtime_maxMemory, "java/lang/Runtime.maxMemory()J");
KILN_NATIVE(java_lang_Runtime_gc, "java/lang/Runtime.gc()V");
