// Lazy sweep.
//
// 1. sweep_begin: the sweep's number goes up, so that every block counts as unswept. Blocks taken
//    from here on carry the new number. Sweeping is closed until no allocator has a hole in an
//    older block (INV-6).
// 2. sweep_open: large objects whose first granule lacks the colour are freed (a look at one byte
//    each).
// 3. An allocator that needs room, or the collector's thread, claims the next unswept block: it
//    draws a ticket, of which the number of the sweep and the index of a block are the two halves.
//    Who draws it has that block, if it is still unswept. While sweeping is closed the tickets'
//    indices are beyond all blocks.
// 4. Sweeping a block reads 4096 granule bytes, 16 at a time: a byte without the colour becomes
//    zero, the others form the bitmap of live granules. The gaps in it are the holes.
// 5. Before the next marking the rest is swept, so that no byte of an older colour survives until
//    that colour is used again (INV-7). Who may be about to claim a block is waited for: he counts
//    himself before he draws.
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

static const uint32_t CLOSED = 1u << 31; // index of a ticket

static uint64_t first_ticket(uint32_t index) {
  return (uint64_t)atomic_load(&heap.sweep) << 32 | index;
}

void sweep_start(void) { offered_begin(atomic_load(&heap.sweep)); }

uint32_t sweep_claim(void) {
  atomic_fetch_add(&heap.sweeping, 1);
  while ((uint32_t)atomic_load(&heap.sweep_ticket) < space_high()) {
    uint64_t ticket = atomic_fetch_add(&heap.sweep_ticket, 1);
    uint32_t index = (uint32_t)ticket, sweep = (uint32_t)(ticket >> 32);
    if (index >= space.count)
      break;
    struct block *block = &space.blocks[index];
    if (block_state(block) == BLOCK_SMALL && block->swept != sweep) {
      block->swept = sweep;
      return index;
    }
  }
  atomic_fetch_sub(&heap.sweeping, 1);
  return NO_BLOCK;
}

void sweep_release(uint32_t first, uint32_t n) {
  if (__builtin_expect(heap.options.scribble, 0))
    space_protect(first, n);
  space_release(first, n);
}

enum { SWEPT_AT_ONCE = 16 };

bool sweep_some(void) {
  uint64_t live[BLOCK_GRANULES / 64];
  for (uint32_t n = 0; n < SWEPT_AT_ONCE; n++) {
    uint32_t block = sweep_claim();
    if (block == NO_BLOCK)
      return false;
    uint32_t used = sweep_block(block, live);
    if (used == 0)
      sweep_release(block, 1);
    else if (BLOCK_GRANULES - used >= MIN_FREE_GRANULES)
      allocator_offer(block, 0, false);
  }
  return true;
}

void sweep_finish(void) {
  while (sweep_some())
    kiln_vm_poll();
}

void sweep_begin(void) {
  atomic_fetch_add(&heap.sweep, 1);
  atomic_store(&heap.sweep_ticket, first_ticket(CLOSED));
  offered_begin(atomic_load(&heap.sweep));
}

// Frees the large object if it is dead.
static void sweep_large(uint32_t first) {
  struct block *block = &space.blocks[first];
  uint8_t *byte = granule_at(block_start(first));
  block->swept = atomic_load(&heap.sweep);
  if ((*byte & COLOUR_MASK) == heap_colour())
    return;
  *byte = 0;
  uint32_t run = block->run;
  if (heap.options.scribble)
    memset((void *)block_start(first), SCRIBBLE_BYTE, (size_t)run << BLOCK_SHIFT);
  sweep_release(first, run);
}

void sweep_open(void) {
  atomic_store(&heap.sweep_ticket, first_ticket(0));
  for (uint32_t i = 0; i < space_high();) {
    struct block *block = &space.blocks[i];
    bool large = block_state(block) == BLOCK_LARGE;
    uint32_t run = large ? block->run : 1;
    if (large && block->swept != atomic_load(&heap.sweep))
      sweep_large(i);
    i += run;
  }
}
