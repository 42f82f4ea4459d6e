/* From the class library's start to the program's. */
#include "api/heap.h"
#include "natives.h"

void kiln_internal_Start_programBegins(void) { kiln_heap_program_begins(); }

KILN_NATIVE_LEAF(kiln_internal_Start_programBegins, "kiln/internal/Start.programBegins()V");
