#include "native_memory.h"

#include "crash.h"
#include "throw.h"

void *kiln_memory_or_throw(void *block) {
  if (KILN_UNLIKELY(!block))
    kiln_throw_out_of_memory("memory outside the heap");
  return block;
}

void *kiln_memory_or_die(void *block, const char *what) {
  if (KILN_UNLIKELY(!block))
    kiln_fatal("out of native memory for %s", what);
  return block;
}
