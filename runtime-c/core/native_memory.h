// Memory outside the heap, for callers that cannot go on without it: an OutOfMemoryError where Java
// called, the end of the process elsewhere. What may go on asks gc/c/api/memory.h itself.
#ifndef KILN_NATIVE_MEMORY_H
#define KILN_NATIVE_MEMORY_H

#include "api/memory.h"

// Returns the block; an OutOfMemoryError is pending if it is NULL.
void *kiln_memory_or_throw(void *block);

// Returns the block; if it is NULL, the process ends with a message that says what it was for.
void *kiln_memory_or_die(void *block, const char *what);

// For a local variable that frees its block at the end of the scope.
static inline void kiln_memory_leave(void *variable) { kiln_memory_free(*(void **)variable); }
#define KILN_MEMORY_SCOPED __attribute__((cleanup(kiln_memory_leave)))

#endif
