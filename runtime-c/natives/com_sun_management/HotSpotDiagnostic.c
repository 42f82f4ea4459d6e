/* com.sun.management.internal.HotSpotDiagnostic: heap dumps. */
#include "classes.h"
#include "heap_dump.h"
#include "natives.h"
#include "support/platform.h"

/* A dump holds what is reachable in any case. */
void com_sun_management_diagnostic_dump(kref self, kref file, int32_t live) {
  (void)self;
  (void)live;
  KILN_CHECK_NULL(file, );
  KILN_PLATFORM_BYTES(path, file);
  uint64_t bytes;
  const char *problem = kiln_heap_dump(path, &bytes);
  if (problem)
    kiln_throw_new(KILN_CLASS(java_io_IOException), "%s", problem);
}

KILN_NATIVE(com_sun_management_diagnostic_dump,
            "com/sun/management/internal/HotSpotDiagnostic.dumpHeap0(Ljava/lang/String;Z)V");
