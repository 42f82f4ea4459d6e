// What management interfaces ask of the heap beside its counters.
#include "heap_state.h"

bool kiln_heap_log_enabled(void) { return heap.options.log; }

void kiln_heap_log_enable(bool on) { heap.options.log = on; }

const char *kiln_heap_plan_name(void) {
  switch (heap.options.plan) {
  case KILN_PLAN_CONCURRENT:
    return "concurrent";
  case KILN_PLAN_STW:
    return "stw";
  case KILN_PLAN_NONE:
    return "none";
  }
  return "";
}
