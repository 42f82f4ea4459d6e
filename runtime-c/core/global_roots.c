#include "global_roots.h"
#include "crash.h"

enum { MAX_ROOTS = 64 };
static kref *roots[MAX_ROOTS];
static _Atomic uint32_t count;

void kiln_global_root(kref *variable) {
  uint32_t at = atomic_fetch_add(&count, 1);
  if (at >= MAX_ROOTS)
    kiln_fatal("too many global roots");
  kiln_barrier(*variable); // the collector may have visited the roots of this cycle already
  __atomic_store_n(&roots[at], variable, __ATOMIC_RELEASE);
}

void kiln_global_roots_visit(struct kiln_root_visitor *visitor) {
  uint32_t n = atomic_load(&count);
  for (uint32_t i = 0; i < n; i++) {
    kref *variable = __atomic_load_n(&roots[i], __ATOMIC_ACQUIRE);
    if (variable)
      kiln_visit_root(visitor, *variable);
  }
}
