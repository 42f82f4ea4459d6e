// Heap dumps in HPROF's format.
#ifndef KILN_HEAP_DUMP_H
#define KILN_HEAP_DUMP_H

#include "kiln.h"

// Writes what is reachable to a new file. All threads are stopped meanwhile. The caller is a
// running thread of the runtime, or none of its threads. Null, or why it failed (errno's text).
const char *kiln_heap_dump(const char *path, uint64_t *bytes);

// Takes -XX:+HeapDumpOnOutOfMemoryError, -XX:HeapDumpPath=FILE, -XX:HeapDumpSignal=NAME. 1: taken;
// 0: not one of these; -1: malformed.
int kiln_heap_dump_configure(const char *option);

// The same while the program runs. A null path: the default one.
void kiln_heap_dump_at_out_of_memory(bool on);
bool kiln_heap_dump_is_at_out_of_memory(void);
void kiln_heap_dump_set_path(const char *path);
const char *kiln_heap_dump_path(void);

// After the options are read: waits for the signal in a thread of its own if one was asked for. To
// be called before any other thread exists, so that all block the signal.
void kiln_heap_dump_await_signal(void);

// Dumps at the first OutOfMemoryError if asked to.
void kiln_heap_dump_out_of_memory(const char *reason);

#endif
