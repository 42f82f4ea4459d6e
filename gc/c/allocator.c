// A thread's allocator: it bumps through holes of one block after another.
//
// 1. Compiled code bumps alloc_ptr up to alloc_end. Past it: kiln_alloc_slow.
// 2. The hole goes on behind alloc_end: prepare (zero, and colour while marking) the next chunk.
// 3. The hole is used up. A medium object goes to the spill block, so that the hole stays; a small
//    one to the next hole of the block that is long enough.
// 4. The block is used up: continue one that an ended thread left, else sweep the next unswept
//    block, else take a free one while fewer than `target` are in use.
//    Small objects leave some free blocks to larger ones when the heap's limit is near.
#include "allocator.h"

#include <string.h>

enum {
  MEDIUM_SEARCH = 16, // blocks
  MOST_FULL = 8,      // blocks swept in vain; then a free one will do
};

// Makes [from, to) ready for objects: zero, and marked while a cycle runs.
static void prepare(struct kiln_mutator *mutator, uintptr_t from, uintptr_t to, bool fresh) {
  if (!fresh)
    memset((void *)from, 0, to - from);
  if (__builtin_expect(mutator->black, 0))
    memset(granule_at(from), heap_colour(), (to - from) >> GRANULE_SHIFT);
  mutator->allocated += to - from;
}

void allocator_count(struct kiln_mutator *mutator) {
  uint64_t bytes = mutator->allocated;
  refill_begin(mutator);
  atomic_fetch_add_explicit(&heap.allocated, bytes, memory_order_relaxed);
  mutator->allocated = 0;
  pacer_check(mutator, bytes);
}

static uintptr_t bump(struct kiln_thread_head *thread, uint64_t size) {
  uintptr_t p = thread->alloc_ptr;
  if (thread->alloc_end - p < size)
    return 0;
  thread->alloc_ptr = p + size;
  return p;
}

// Makes more of the hole usable. False when less than size is left of it.
static bool extend(struct kiln_mutator *mutator, uint64_t size) {
  struct kiln_thread_head *thread = mutator->thread;
  uint64_t left = mutator->hole_end - thread->alloc_ptr;
  if (left < size)
    return false;
  uint64_t chunk = heap.options.chunk_bytes;
  uint64_t ready = thread->alloc_end - thread->alloc_ptr;
  uint64_t wanted = ready + chunk > size ? ready + chunk : size;
  uintptr_t end = thread->alloc_ptr + (wanted < left ? wanted : left);
  prepare(mutator, thread->alloc_end, end, mutator->fresh);
  thread->alloc_end = end;
  return true;
}

static void set_hole(struct kiln_mutator *mutator, uintptr_t start, uintptr_t end) {
  mutator->thread->alloc_ptr = mutator->thread->alloc_end = start;
  mutator->hole_end = end;
}

// First granule from `from` on whose bit in `live` is `bit`; BLOCK_GRANULES when there is none.
static uint32_t next_granule(const uint64_t live[], uint32_t from, bool bit) {
  if (from >= BLOCK_GRANULES)
    return BLOCK_GRANULES;
  uint32_t word = from / 64;
  uint64_t bits = (bit ? live[word] : ~live[word]) & (~0ull << (from % 64));
  while (!bits) {
    if (++word == BLOCK_GRANULES / 64)
      return BLOCK_GRANULES;
    bits = bit ? live[word] : ~live[word];
  }
  return word * 64 + (uint32_t)__builtin_ctzll(bits);
}

// Goes to the next hole of the block with room for size; false at the block's end.
static bool next_hole(struct kiln_mutator *mutator, uint64_t size) {
  if (mutator->block == NO_BLOCK)
    return false;
  uint32_t wanted = (uint32_t)(size >> GRANULE_SHIFT);
  if (wanted < MIN_HOLE_GRANULES)
    wanted = MIN_HOLE_GRANULES;
  while (mutator->cursor < BLOCK_GRANULES) {
    uint32_t start = next_granule(mutator->live, mutator->cursor, false);
    uint32_t end = next_granule(mutator->live, start, true);
    mutator->cursor = end;
    if (end - start >= wanted) {
      uintptr_t base = block_start(mutator->block);
      set_hole(mutator, base + start * KILN_GRANULE, base + end * KILN_GRANULE);
      return true;
    }
  }
  set_hole(mutator, 0, 0);
  mutator->block = NO_BLOCK;
  return false;
}

// Makes a block the allocator's: its holes are the gaps in live from the cursor on.
static void enter_block(struct kiln_mutator *mutator, uint32_t block, uint32_t cursor, bool fresh) {
  mutator->block = block;
  mutator->cursor = cursor;
  mutator->fresh = fresh;
  set_hole(mutator, 0, 0);
}

void allocator_offer(uint32_t block, uint32_t cursor, bool fresh) {
  struct block *b = &space.blocks[block];
  uint32_t swept = b->swept;
  if (cursor > BLOCK_GRANULES - MIN_FREE_GRANULES || swept != atomic_load(&heap.sweep))
    return;
  b->cursor = cursor;
  b->dirty = !fresh;
  offered_push(block, swept);
}

void allocator_blacken(struct kiln_mutator *mutator) {
  struct kiln_thread_head *thread = mutator->thread;
  mutator->black = true;
  if (thread->alloc_ptr < thread->alloc_end)
    memset(granule_at(thread->alloc_ptr), heap_colour(),
           (thread->alloc_end - thread->alloc_ptr) >> GRANULE_SHIFT);
}

void allocator_drop(struct kiln_mutator *mutator) {
  struct kiln_thread_head *thread = mutator->thread;
  uintptr_t p = thread->alloc_ptr;
  if (mutator->black && p < thread->alloc_end)
    memset(granule_at(p), 0, (thread->alloc_end - p) >> GRANULE_SHIFT);
  mutator->black = false;
  mutator->allocated -= thread->alloc_end - p; // not used
  atomic_fetch_add_explicit(&heap.allocated, mutator->allocated, memory_order_relaxed);
  mutator->allocated = 0;
  if (mutator->block != NO_BLOCK)
    allocator_offer(mutator->block,
                    p ? (uint32_t)((p - block_start(mutator->block)) >> GRANULE_SHIFT)
                      : mutator->cursor,
                    mutator->fresh);
  if (mutator->spill_ptr < mutator->spill_end) {
    uint32_t block = block_index(mutator->spill_ptr);
    allocator_offer(block, (uint32_t)((mutator->spill_ptr - block_start(block)) >> GRANULE_SHIFT),
                    mutator->spill_fresh);
  }
  set_hole(mutator, 0, 0);
  mutator->block = NO_BLOCK;
  mutator->spill_ptr = mutator->spill_end = 0;
}

uint32_t allocator_take_blocks(uint32_t n, bool *fresh) {
  uint32_t first = space_take(n, heap_target());
  if (first == NO_BLOCK)
    return NO_BLOCK;
  *fresh = true;
  for (uint32_t i = first; i < first + n; i++) {
    struct block *block = &space.blocks[i];
    *fresh &= !block->dirty;
    block->swept = atomic_load(&heap.sweep);
  }
  return first;
}

// One free block for small objects.
static uint32_t take_small(bool *fresh) {
  uint32_t block = allocator_take_blocks(1, fresh);
  if (block != NO_BLOCK) {
    space.blocks[block].dirty = 1;
    block_become(&space.blocks[block], BLOCK_SMALL);
  }
  return block;
}

// An offered block.
static bool take_offered(struct kiln_mutator *mutator) {
  uint32_t block = offered_pop();
  if (block == NO_BLOCK)
    return false;
  struct block *b = &space.blocks[block];
  bool fresh = !b->dirty;
  b->dirty = 1;
  sweep_read(block, mutator->live);
  enter_block(mutator, block, b->cursor, fresh);
  return true;
}

// Sweeps an unswept block that was claimed. True if it has room.
static bool take_swept(struct kiln_mutator *mutator, uint32_t block) {
  uint32_t used = sweep_block(block, mutator->live);
  if (used && BLOCK_GRANULES - used >= MIN_FREE_GRANULES) {
    enter_block(mutator, block, 0, false);
    return true;
  }
  if (used == 0)
    sweep_release(block, 1);
  return false;
}

// The first access to the page with a block's granule bytes is a fault. Else marking would meet
// those of all new blocks at once, many of them in the time of one slice of an array.
static void touch_granules(uint32_t block) {
  if (heap.options.plan != KILN_PLAN_NONE)
    __atomic_store_n(granule_at(block_start(block)), 0, __ATOMIC_RELAXED); // which they all are
}

// A free block.
static bool take_free(struct kiln_mutator *mutator) {
  bool fresh;
  uint32_t reserve = atomic_load_explicit(&heap.reserve, memory_order_relaxed);
  bool reserved = reserve && space_used() + 1 > heap_limit() - reserve;
  uint32_t block = reserved ? NO_BLOCK : take_small(&fresh);
  if (block == NO_BLOCK)
    return false;
  memset(mutator->live, 0, sizeof mutator->live);
  touch_granules(block);
  enter_block(mutator, block, 0, fresh);
  return true;
}

static bool next_block(struct kiln_mutator *mutator) {
  allocator_count(mutator);
  for (;;) {
    if (take_offered(mutator))
      return true;
    uint32_t block = NO_BLOCK;
    for (uint32_t full = 0; full < MOST_FULL && (block = sweep_claim()) != NO_BLOCK; full++) {
      if (take_swept(mutator, block))
        return true;
      kiln_vm_poll(); // the allocator is empty: whatever is asked of it is easy
    }
    if (take_free(mutator))
      return true;
    if (block == NO_BLOCK)
      return false;
  }
}

static uintptr_t spill(struct kiln_mutator *mutator, uint64_t size) {
  if (mutator->spill_end - mutator->spill_ptr < size) {
    allocator_count(mutator);
    bool fresh;
    uint32_t block = take_small(&fresh);
    if (block == NO_BLOCK)
      return 0;
    mutator->spill_ptr = block_start(block);
    mutator->spill_end = mutator->spill_ptr + BLOCK_BYTES;
    mutator->spill_fresh = fresh;
  }
  uintptr_t p = mutator->spill_ptr;
  mutator->spill_ptr += size;
  prepare(mutator, p, p + size, mutator->spill_fresh);
  return p;
}

uintptr_t allocator_take(struct kiln_mutator *mutator, uint64_t size, bool exhaustive) {
  uintptr_t p = bump(mutator->thread, size);
  if (p)
    return p;
  if (extend(mutator, size))
    return bump(mutator->thread, size);
  bool medium = size > MEDIUM_BYTES;
  if (medium && (p = spill(mutator, size)))
    return p;
  uint32_t blocks = medium && !exhaustive ? MEDIUM_SEARCH : UINT32_MAX;
  do {
    while (next_hole(mutator, size))
      if (extend(mutator, size))
        return bump(mutator->thread, size);
  } while (blocks-- && next_block(mutator));
  return 0;
}
