// References that C keeps in static variables.
#ifndef KILN_GLOBAL_ROOTS_H
#define KILN_GLOBAL_ROOTS_H

#include "kiln.h"

// Makes a static kref a root for ever, with the value it has. Later stores go through
// kiln_global_store. At most 64 of them; call once per variable, from any
// thread.
void kiln_global_root(kref *variable);
static inline void kiln_global_store(kref *variable, kref value) {
  kiln_barrier(value);
  __atomic_store_n(variable, value, __ATOMIC_RELEASE);
}
void kiln_global_roots_visit(struct kiln_root_visitor *visitor);

#endif
