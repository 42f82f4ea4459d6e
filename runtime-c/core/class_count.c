// How many classes a management interface calls loaded: those initialized or with a Class object.
#include "classes.h"
#include "metadata.h"

extern const struct kiln_cid_list kiln_class_list KILN_HIDDEN;

int64_t kiln_loaded_class_count(void) {
  int64_t count = 0;
  for (uint32_t i = 0; i < kiln_class_list.n; i++) {
    struct kiln_class *cls = kiln_class_at(kiln_class_list.cid[i]);
    bool initialized = __atomic_load_n(&cls->init_state, __ATOMIC_RELAXED) == 2;
    count += initialized || __atomic_load_n((uint32_t *)&cls->mirror, __ATOMIC_RELAXED);
  }
  return count;
}
