// The memory manager's own memory (mark stacks, tables): whole pages from the system, apart from
// the collected heap. Everything that is not the heap goes through here, so that it can be counted
// and replaced in one place.
#pragma once

#include <stddef.h>
#include <stdint.h>

// Zeroed pages anywhere, backed when touched; null when the system has none. bytes is rounded up.
void *pages_map(size_t bytes);

void pages_unmap(void *pages, size_t bytes);

// Reserves exactly [base, base + bytes), zeroed and backed when touched. False when any of it is
// taken or the system refuses.
int pages_map_at(uintptr_t base, size_t bytes);

// Gives the pages' memory back; they read as zero afterwards.
void pages_discard(void *pages, size_t bytes);

// Makes pages fault (allowed = 0) or usable again; for the scribble mode.
void pages_protect(void *pages, size_t bytes, int allowed);

// Bytes mapped by pages_map and not unmapped.
uint64_t pages_mapped(void);
