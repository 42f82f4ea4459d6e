// Memory outside the heap. All C code of a native image allocates here and nowhere else: sizes are
// checked, what is in use is counted by purpose, and -XX:MaxNativeMemory limits it. The C library's
// allocator (or the one that the build links, --malloc=) does the work.
//
// No function here throws or ends the process: out of memory is NULL. Who has a Java caller throws
// then, who has none says what the memory was for (runtime-c/core/native_memory.h has both).
#pragma once

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum kiln_memory_purpose {
  KILN_MEMORY_PROGRAM, // Unsafe.allocateMemory: direct buffers, paths of file systems
  KILN_MEMORY_THREADS, // peers, allocators, stacks of signal handlers
  KILN_MEMORY_TABLES,  // interned strings, monitors, failed classes, options
  KILN_MEMORY_TEXT,    // strings, names and lists on their way to and from the system
  KILN_MEMORY_STREAMS, // compression and decompression
  KILN_MEMORY_PURPOSES
};

// Aligned for everything; not zeroed. 0 bytes are a block too.
void *kiln_memory_allocate(enum kiln_memory_purpose purpose, size_t bytes);

// Zeroed room for count things of that size.
void *kiln_memory_zeroed(enum kiln_memory_purpose purpose, size_t count, size_t size);

// The block with room for count things of that size, perhaps elsewhere; a new one if it was NULL.
// The old one stays as it was when this fails.
void *kiln_memory_resize(enum kiln_memory_purpose purpose, void *block, size_t count, size_t size);

// A copy of length bytes and a NUL.
char *kiln_memory_copy(enum kiln_memory_purpose purpose, const char *text, size_t length);

// A formatted text; its length in *length unless that is NULL.
char *kiln_memory_format(enum kiln_memory_purpose purpose, size_t *length, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
char *kiln_memory_format_list(enum kiln_memory_purpose purpose, size_t *length, const char *format,
                              va_list arguments) __attribute__((format(printf, 3, 0)));

// NULL is fine. Aborts on what is no block, or was freed before.
void kiln_memory_free(void *block);

// More than that is out of memory; 0: no limit.
void kiln_memory_limit(uint64_t bytes);
uint64_t kiln_memory_limit_now(void);

struct kiln_memory_use {
  uint64_t bytes, blocks; // in use
  uint64_t most;          // bytes, ever
};

// The figures of a purpose, of all if it is KILN_MEMORY_PURPOSES (whose `most` is that of the sum).
struct kiln_memory_use kiln_memory_read(enum kiln_memory_purpose purpose);
const char *kiln_memory_purpose_name(enum kiln_memory_purpose purpose);
