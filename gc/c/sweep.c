// Lazy sweep.
//
// 1. sweep_begin: the sweep's number goes up, so that every block counts as unswept. Blocks taken
// from
//    here on carry the new number. Sweeping is closed until no allocator has a hole in an older
//    block (INV-6).
// 2. sweep_open: large objects whose first granule lacks the colour are freed (a look at one byte
//    each).
// 3. An allocator that needs room, or the collector's thread, claims the next unswept block.
// Claiming
//    is writing the number into the block under the lock; the work itself is done outside.
// 4. Sweeping a block reads 4096 granule bytes, 16 at a time: a byte without the colour becomes
//    zero, the others form the bitmap of live granules. The gaps in it are the holes.
// 5. Before the next marking the rest is swept, so that no byte of an older colour survives until
//    that colour is used again (INV-7).
#include "heap_state.h"

#include <emmintrin.h>
#include <string.h>

enum { SCRIBBLE_BYTE = 0xDD };

// Overwrites the dead granules, so that using one shows.
static void scribble(uint32_t block, const uint64_t live[]) {
  char *start = (char *)block_start(block);
  for (int i = 0; i < BLOCK_GRANULES; i++)
    if (!(live[i / 64] >> (i % 64) & 1))
      memset(start + i * KILN_GRANULE, SCRIBBLE_BYTE, KILN_GRANULE);
  space.blocks[block].dirty = 1;
}

uint32_t sweep_block(uint32_t block, uint64_t live[BLOCK_GRANULES / 64]) {
  __m128i *bytes = (__m128i *)granule_at(block_start(block));
  const __m128i colour = _mm_set1_epi8((char)heap_colour());
  const __m128i mask = _mm_set1_epi8(COLOUR_MASK);
  uint32_t total = 0;
  for (int word = 0; word < BLOCK_GRANULES / 64; word++) {
    uint64_t bits = 0;
    for (int part = 0; part < 4; part++, bytes++) {
      __m128i value = _mm_load_si128(bytes);
      __m128i marked = _mm_cmpeq_epi8(_mm_and_si128(value, mask), colour);
      uint64_t these = (uint32_t)_mm_movemask_epi8(marked);
      bits |= these << (16 * part);
      if (these != 0xffff)
        _mm_store_si128(bytes, _mm_and_si128(value, marked));
    }
    live[word] = bits;
    total += (uint32_t)__builtin_popcountll(bits);
  }
  if (__builtin_expect(heap.options.scribble, 0))
    scribble(block, live);
  atomic_fetch_sub_explicit(&heap.sweeping, 1, memory_order_release);
  return total;
}

// A marker may be changing the colour of what lives in the block: from one that is not zero to
// another.
__attribute__((no_sanitize("thread"))) void sweep_read(uint32_t block,
                                                       uint64_t live[BLOCK_GRANULES / 64]) {
  const __m128i *bytes = (const __m128i *)granule_at(block_start(block));
  for (int word = 0; word < BLOCK_GRANULES / 64; word++) {
    uint64_t free = 0;
    for (int part = 0; part < 4; part++, bytes++) {
      __m128i zero = _mm_cmpeq_epi8(_mm_load_si128(bytes), _mm_setzero_si128());
      free |= (uint64_t)(uint32_t)_mm_movemask_epi8(zero) << (16 * part);
    }
    live[word] = ~free;
  }
}

uint32_t sweep_claim(void) {
  if (heap.sweep_closed)
    return NO_BLOCK;
  for (uint32_t i = heap.sweep_next; i < space.high; i++) {
    struct block *block = &space.blocks[i];
    if (block->state == BLOCK_SMALL && block->swept != heap.sweep) {
      block->swept = heap.sweep;
      heap.sweep_next = i + 1;
      atomic_fetch_add_explicit(&heap.sweeping, 1, memory_order_relaxed);
      return i;
    }
  }
  heap.sweep_next = space.high;
  return NO_BLOCK;
}

enum { SWEPT_AT_ONCE = 16 };

bool sweep_some(void) {
  uint64_t live[BLOCK_GRANULES / 64];
  uint32_t blocks[SWEPT_AT_ONCE], used[SWEPT_AT_ONCE], n = 0;
  space_lock();
  while (n < SWEPT_AT_ONCE && (blocks[n] = sweep_claim()) != NO_BLOCK)
    n++;
  space_unlock();
  for (uint32_t i = 0; i < n; i++)
    used[i] = sweep_block(blocks[i], live);
  space_lock();
  for (uint32_t i = 0; i < n; i++) {
    if (used[i] == 0)
      space_release(blocks[i], 1);
    else if (BLOCK_GRANULES - used[i] >= MIN_FREE_GRANULES)
      allocator_offer(blocks[i], 0, false);
  }
  space_unlock();
  return n == SWEPT_AT_ONCE;
}

void sweep_finish(void) {
  while (sweep_some())
    kiln_vm_poll();
}

void sweep_begin(void) {
  space_lock();
  heap.sweep++;
  heap.sweep_next = 0;
  heap.offered = NO_BLOCK;
  heap.sweep_closed = true;
  space_unlock();
}

enum { BLOCKS_AT_ONCE = 1024 };

// Frees the large object if it is dead; with the lock, and without it while scribbling.
static void sweep_large(uint32_t first) {
  struct block *block = &space.blocks[first];
  uint8_t *byte = granule_at(block_start(first));
  block->swept = heap.sweep;
  if ((*byte & COLOUR_MASK) == heap_colour())
    return;
  *byte = 0;
  uint32_t run = block->run;
  if (heap.options.scribble) {
    space_unlock();
    memset((void *)block_start(first), SCRIBBLE_BYTE, (size_t)run << BLOCK_SHIFT);
    space_lock();
  }
  space_release(first, run);
}

void sweep_open(void) {
  space_lock();
  heap.sweep_closed = false;
  for (uint32_t i = 0; i < space.high;) {
    struct block *block = &space.blocks[i];
    uint32_t run = block->state == BLOCK_LARGE ? block->run : 1;
    if (block->state == BLOCK_LARGE && block->swept != heap.sweep)
      sweep_large(i);
    uint32_t next = i + run;
    if (next / BLOCKS_AT_ONCE != i / BLOCKS_AT_ONCE) { // let allocators in
      space_unlock();
      space_lock();
    }
    i = next;
  }
  space_unlock();
}
