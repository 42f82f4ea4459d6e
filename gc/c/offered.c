// The list of swept blocks that have holes and no allocator.
//
// A stack, linked by `run`, whose head is one word: number of the sweep, count of changes, block.
// 1. Push: link to the block of the head, then exchange the head if it is still the same.
// 2. Pop: read the link of the head's block, then exchange. The block may have been popped and used
//    otherwise meanwhile: then the count is another, and the exchange fails.
// 3. When a new sweep begins, the head gets its number and the list is empty: what was on it will
// be
//    swept. Who pushes a block of an older sweep, because he has not seen the new one yet, fails.
#include "heap_state.h"

enum { INDEX_BITS = 24, COUNT_BITS = 24, NO_INDEX = (1 << INDEX_BITS) - 1 };
_Static_assert(KILN_HEAP_LIMIT >> BLOCK_SHIFT < NO_INDEX, "an index fits");

static uint64_t head(uint32_t sweep, uint64_t count, uint32_t index) {
  uint64_t low = count & ((1u << COUNT_BITS) - 1);
  return (uint64_t)(uint16_t)sweep << (INDEX_BITS + COUNT_BITS) | low << INDEX_BITS | index;
}

static uint32_t index_of(uint64_t word) { return (uint32_t)(word & NO_INDEX); }
static uint64_t next_count(uint64_t word) { return (word >> INDEX_BITS) + 1; }
static uint16_t sweep_of(uint64_t word) { return (uint16_t)(word >> (INDEX_BITS + COUNT_BITS)); }

void offered_begin(uint32_t sweep) {
  uint64_t old = atomic_load(&heap.offered);
  while (
      !atomic_compare_exchange_weak(&heap.offered, &old, head(sweep, next_count(old), NO_INDEX))) {
  }
}

void offered_push(uint32_t block, uint32_t sweep) {
  uint64_t old = atomic_load(&heap.offered);
  do {
    if (sweep_of(old) != (uint16_t)sweep)
      return;
    atomic_store_explicit(&space.blocks[block].run, index_of(old), memory_order_relaxed);
  } while (!atomic_compare_exchange_weak(&heap.offered, &old, head(sweep, next_count(old), block)));
}

uint32_t offered_pop(void) {
  uint64_t old = atomic_load(&heap.offered);
  for (;;) {
    uint32_t block = index_of(old);
    if (block == NO_INDEX)
      return NO_BLOCK;
    uint32_t next = atomic_load_explicit(&space.blocks[block].run, memory_order_relaxed);
    if (atomic_compare_exchange_weak(&heap.offered, &old,
                                     head(sweep_of(old), next_count(old), next & NO_INDEX)))
      return block;
  }
}
