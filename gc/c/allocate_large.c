// Large objects.
//
// A large object takes free blocks in a row; what does not fill its last block becomes the spill
// block of the thread. It is zeroed in pieces with polls between; until that is done its blocks
// belong to no object, so that a sweep passes over them.
#include "allocator.h"
#include "marker.h"

#include <string.h>

enum { ZEROED_AT_ONCE = 256 << 10 };

static void zero(char *from, uint64_t bytes) {
  while (bytes > ZEROED_AT_ONCE) {
    memset(from, 0, ZEROED_AT_ONCE);
    from += ZEROED_AT_ONCE;
    bytes -= ZEROED_AT_ONCE;
    kiln_vm_poll();
  }
  memset(from, 0, bytes);
}

uintptr_t allocator_take_large(struct kiln_mutator *mutator, uint64_t size) {
  uint32_t whole = (uint32_t)(size >> BLOCK_SHIFT);
  uint32_t tail = (uint32_t)(size & (BLOCK_BYTES - 1));
  uint32_t n = whole + (tail != 0);
  bool fresh;
  uint32_t first = allocator_take_blocks(n, &fresh);
  for (bool more = true; first == NO_BLOCK && more;) { // sweeping may free blocks
    refill_begin(mutator);
    for (uint32_t swept = 0; more && swept < n; swept++)
      more = sweep_some();
    kiln_vm_poll();
    first = allocator_take_blocks(n, &fresh);
  }
  refill_end(mutator); // zeroing the object is its own price
  if (first == NO_BLOCK)
    return 0;
  uintptr_t p = block_start(first);
  uintptr_t end = p + ((uintptr_t)n << BLOCK_SHIFT);
  if (!fresh)
    zero((char *)p, size);
  // From here on no poll: the object's colour must be the one that its caller publishes it with.
  if (mutator->black) {
    *granule_at(p) = OBJECT_START | heap_colour();
    mark_interior((kref)p, size);
  }
  struct block *blocks = &space.blocks[first];
  for (uint32_t i = 0; i < n; i++)
    blocks[i].swept = atomic_load(&heap.sweep);
  if (tail) {
    blocks[whole].dirty = 1;
    block_become(&blocks[whole], BLOCK_SMALL);
  }
  if (whole) {
    blocks[0].run = whole;
    block_become(&blocks[0], BLOCK_LARGE);
  }
  atomic_fetch_add_explicit(&heap.allocated, size, memory_order_relaxed);
  pacer_check(mutator, size);
  if (tail && end - (p + size) > mutator->spill_end - mutator->spill_ptr) {
    mutator->spill_ptr = p + size;
    mutator->spill_end = end;
    mutator->spill_fresh = fresh;
  }
  return p;
}
