// java.lang.Shutdown
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "coverage.h"
#include "natives.h"

// Ends the process at once. The C library's exit handlers do not run: other threads still do.
void java_lang_Shutdown_halt0(int32_t status) {
  kiln_coverage_write();
  kiln_heap_report();
  _exit(status);
}

KILN_NATIVE_NOTHING(java_lang_Shutdown_beforeHalt, "java/lang/Shutdown.beforeHalt()V");
KILN_NATIVE(java_lang_Shutdown_halt0, "java/lang/Shutdown.halt0(I)V");
