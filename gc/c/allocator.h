// A thread's allocator, as allocation's policy (allocate.c) uses it.
#pragma once

#include "heap_state.h"

// Takes a small or medium object under the present target; 0 when that does not work. A medium
// object looks at few blocks with holes, since passing over a hole loses it until the next cycle,
// unless exhaustive.
uintptr_t allocator_take(struct kiln_mutator *mutator, uint64_t size, bool exhaustive);

// Takes a large object likewise. Polls.
uintptr_t allocator_take_large(struct kiln_mutator *mutator, uint64_t size);

// Free blocks in a row, counted as swept, which the caller makes what they shall be; NO_BLOCK when
// the target is reached. fresh: their memory is zero.
uint32_t allocator_take_blocks(uint32_t n, bool *fresh);

// Adds what the mutator took to the heap's figures. A step at the end of each block: an
// interlocked instruction for each hole would cost more than the rest of taking it.
void allocator_count(struct kiln_mutator *mutator);
