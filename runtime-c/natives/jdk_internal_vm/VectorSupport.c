#include "natives.h"

/* No vector registers for the incubating vector API: it then works element by element. */
int32_t jdk_internal_vm_vector_VectorSupport_getMaxLaneCount(kref type) {
  (void)type;
  return -1;
}

int32_t jdk_internal_vm_vector_VectorSupport_registerNatives(void) { return 0; }

KILN_NATIVE_LEAF(jdk_internal_vm_vector_VectorSupport_getMaxLaneCount,
                 "jdk/internal/vm/vector/VectorSupport.getMaxLaneCount(Ljava/lang/Class;)I");
KILN_NATIVE_LEAF(jdk_internal_vm_vector_VectorSupport_registerNatives,
                 "jdk/internal/vm/vector/VectorSupport.registerNatives()I");
