// Allocation.
//
// 1. Compiled code bumps alloc_ptr up to alloc_end. Past it: kiln_alloc_slow.
// 2. The hole goes on behind alloc_end: prepare (zero, and colour while marking) the next chunk.
// 3. The hole is used up. A medium object goes to the spill block, so that the hole stays; a small
//    one to the next hole of the block that is long enough.
// 4. The block is used up: continue one that an ended thread left, else sweep the next unswept
//    block, else take a free one while fewer than `target` are in use.
//    Small objects leave some free blocks to larger ones when the heap's limit is near.
// 5. Nothing left: let the target grow if little was allocated since the last cycle, else collect,
//    then allow the heap its limit, then collect and clear all soft references; then it is out of
//    memory.
//
// While a concurrent cycle runs, the target grows instead, up to the limit, at a price: who goes
// over it marks for the collector or waits a little; at the limit he waits until sweeping begins.
//
// A large object takes free blocks in a row; what does not fill its last block becomes the spill
// block of the thread. It is zeroed in pieces with polls between; until that is done its blocks
// belong to no object, so that a sweep passes over them.
#include "heap_state.h"
#include "marker.h"

#include <string.h>

enum {
  MEDIUM_SEARCH = 16, // blocks
  MAX_ARRAY_LENGTH = INT32_MAX - 2,
};

// Makes [from, to) ready for objects: zero, and marked while a cycle runs.
static void prepare(struct kiln_mutator *mutator, uintptr_t from, uintptr_t to, bool fresh) {
  if (!fresh)
    memset((void *)from, 0, to - from);
  if (__builtin_expect(mutator->black, 0))
    memset(granule_at(from), heap_colour(), (to - from) >> GRANULE_SHIFT);
  mutator->allocated += to - from;
}

// A step at the end of each block: an interlocked instruction for each hole would cost more than
// the rest of taking it.
static void count_allocated(struct kiln_mutator *mutator) {
  atomic_fetch_add_explicit(&heap.allocated, mutator->allocated, memory_order_relaxed);
  mutator->allocated = 0;
  pacer_check();
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
  if (cursor > BLOCK_GRANULES - MIN_FREE_GRANULES || b->swept != heap.sweep)
    return;
  b->cursor = cursor;
  b->dirty = !fresh;
  b->run = heap.offered;
  heap.offered = block;
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
  space_lock();
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
  space_unlock();
  set_hole(mutator, 0, 0);
  mutator->block = NO_BLOCK;
  mutator->spill_ptr = mutator->spill_end = 0;
}

// A free block, counted as swept; NO_BLOCK when the target is reached. With the lock.
static uint32_t take_blocks(uint32_t n, bool *fresh) {
  if (space.used + n > heap.target)
    return NO_BLOCK;
  uint32_t first = space_take(n);
  if (first == NO_BLOCK)
    return NO_BLOCK;
  *fresh = true;
  for (uint32_t i = first; i < first + n; i++) {
    struct block *block = &space.blocks[i];
    *fresh &= !block->dirty;
    block->swept = heap.sweep;
  }
  return first;
}

static bool next_block(struct kiln_mutator *mutator) {
  count_allocated(mutator);
  space_lock();
  uint32_t block = heap.offered;
  if (block != NO_BLOCK) {
    struct block *b = &space.blocks[block];
    heap.offered = b->run;
    bool fresh = !b->dirty;
    b->dirty = 1;
    space_unlock();
    sweep_read(block, mutator->live);
    enter_block(mutator, block, b->cursor, fresh);
    return true;
  }
  while ((block = sweep_claim()) != NO_BLOCK) {
    space_unlock();
    uint32_t used = sweep_block(block, mutator->live);
    if (used && BLOCK_GRANULES - used >= MIN_FREE_GRANULES) {
      enter_block(mutator, block, 0, false);
      return true;
    }
    if (used == 0) {
      space_lock();
      space_release(block, 1);
      space_unlock();
    }
    kiln_vm_poll(); // the allocator is empty: whatever is asked of it is easy
    space_lock();
  }
  bool fresh;
  bool reserved = heap.reserve && space.used + 1 > heap_limit() - heap.reserve;
  block = reserved ? NO_BLOCK : take_blocks(1, &fresh);
  if (block != NO_BLOCK)
    space.blocks[block].dirty = 1;
  space_unlock();
  if (block == NO_BLOCK)
    return false;
  memset(mutator->live, 0, sizeof mutator->live);
  enter_block(mutator, block, 0, fresh);
  return true;
}

static uintptr_t spill(struct kiln_mutator *mutator, uint64_t size) {
  if (mutator->spill_end - mutator->spill_ptr < size) {
    count_allocated(mutator);
    space_lock();
    bool fresh;
    uint32_t block = take_blocks(1, &fresh);
    if (block != NO_BLOCK)
      space.blocks[block].dirty = 1;
    space_unlock();
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

static uint32_t take_run(uint32_t n, bool *fresh) {
  space_lock();
  uint32_t first = take_blocks(n, fresh);
  for (uint32_t i = first; first != NO_BLOCK && i < first + n; i++)
    space.blocks[i].state = BLOCK_LARGE_REST;
  space_unlock();
  return first;
}

static uintptr_t allocate_large(struct kiln_mutator *mutator, uint64_t size) {
  uint32_t whole = (uint32_t)(size >> BLOCK_SHIFT);
  uint32_t tail = (uint32_t)(size & (BLOCK_BYTES - 1));
  uint32_t n = whole + (tail != 0);
  bool fresh;
  uint32_t first = take_run(n, &fresh);
  if (first == NO_BLOCK) {
    sweep_finish(); // may free blocks
    first = take_run(n, &fresh);
  }
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
  space_lock();
  struct block *blocks = &space.blocks[first];
  for (uint32_t i = 0; i < n; i++)
    blocks[i].swept = heap.sweep;
  if (whole) {
    blocks[0].run = whole;
    blocks[0].state = BLOCK_LARGE;
  }
  if (tail) {
    blocks[whole].dirty = 1;
    blocks[whole].state = BLOCK_SMALL;
  }
  space_unlock();
  atomic_fetch_add_explicit(&heap.allocated, size, memory_order_relaxed);
  pacer_check();
  if (tail && end - (p + size) > mutator->spill_end - mutator->spill_ptr) {
    mutator->spill_ptr = p + size;
    mutator->spill_end = end;
    mutator->spill_fresh = fresh;
  }
  return p;
}

// Allocates under the present target; 0 when that does not work. A medium object looks at few
// blocks with holes, since passing over a hole loses it until the next cycle, unless exhaustive.
static uintptr_t allocate(struct kiln_mutator *mutator, uint64_t size, bool exhaustive) {
  if (size > LARGE_BYTES)
    return allocate_large(mutator, size);
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

// Lets more blocks be used without a cycle: when little was allocated since the last one (the heap
// is too full of holes that don't fit), or when all that the limit allows is asked for.
static bool grow(uint64_t size, bool to_limit) {
  uint32_t limit = heap_limit();
  uint32_t need = (uint32_t)((size + BLOCK_BYTES - 1) >> BLOCK_SHIFT) + 1;
  space_lock();
  uint64_t since = atomic_load_explicit(&heap.allocated, memory_order_relaxed) -
                   atomic_load_explicit(&heap.allocated_mark, memory_order_relaxed);
  bool little = since < heap.live_bytes / 2 || since < MIN_HEADROOM_BYTES;
  uint32_t wanted = heap.target;
  if (to_limit) {
    wanted = limit;
    if (size <= MEDIUM_BYTES)
      heap.reserve = 0;
  } else if (little)
    wanted = (space.used > heap.target ? space.used : heap.target) + need + heap.target / 16;
  if (wanted > limit)
    wanted = limit;
  bool grew = wanted > heap.target;
  if (grew)
    __atomic_store_n(&heap.target, wanted, __ATOMIC_RELAXED);
  space_unlock();
  return grew;
}

// A step over the target while a cycle runs; false at the limit.
static bool grow_over_target(uint64_t size) {
  uint32_t limit = heap_limit();
  uint32_t need = (uint32_t)((size + BLOCK_BYTES - 1) >> BLOCK_SHIFT) + 1;
  space_lock();
  uint32_t wanted = (space.used > heap.target ? space.used : heap.target) + need;
  if (wanted > limit)
    wanted = limit;
  bool grew = wanted > heap.target;
  if (grew)
    __atomic_store_n(&heap.target, wanted, __ATOMIC_RELAXED);
  space_unlock();
  return grew;
}

// Stress options at each slow allocation; true when it shall fail.
static bool stress(void) {
  static _Atomic uint32_t count;
  uint32_t n = atomic_fetch_add_explicit(&count, 1, memory_order_relaxed) + 1;
  if (heap.options.rage)
    concurrent_trigger();
  protocol_sleep();
  if (heap.options.collect_every && n % heap.options.collect_every == 0)
    kiln_heap_collect(KILN_GC_STRESS);
  else if (heap.collect_wanted && heap.collect_wanted())
    kiln_heap_collect(KILN_GC_STRESS);
  return heap.options.fail_every && n % heap.options.fail_every == 0;
}

// Beside a cycle: over the target, then waiting for the sweep; 0 after a cycle that did not help.
static uintptr_t allocate_beside_cycle(struct kiln_mutator *mutator, uint64_t size) {
  uintptr_t p;
  uint64_t seen = atomic_load(&heap.opened);
  if (!concurrent_trigger())
    return 0;
  do {
    pacer_throttle(size);
    if ((p = allocate(mutator, size, false)))
      return p;
  } while (atomic_load(&heap.opened) == seen && grow_over_target(size));
  concurrent_await(seen);
  return allocate(mutator, size, false);
}

static uintptr_t allocate_or_collect(uint64_t size) {
  struct kiln_mutator *mutator = mutator_self();
  size = (size + KILN_GRANULE - 1) & ~(uint64_t)(KILN_GRANULE - 1);
  if (__builtin_expect(heap.stressed, 0) && stress())
    return 0;
  uintptr_t p = allocate(mutator, size, false);
  if (p)
    return p;
  if (size > (uint64_t)heap_limit() << BLOCK_SHIFT)
    return 0; // no cycle could help
  while (!concurrent_marking() && grow(size, false))
    if ((p = allocate(mutator, size, false)))
      return p;
  if (heap.options.plan == KILN_PLAN_NONE)
    return grow(size, true) ? allocate(mutator, size, true) : 0;
  // Other threads may take what a cycle frees, so once is not enough.
  for (int round = 0; round < 2; round++) {
    if (round == 0 && heap.options.plan == KILN_PLAN_CONCURRENT) {
      if ((p = allocate_beside_cycle(mutator, size)))
        return p;
    } else
      kiln_heap_collect(KILN_GC_ALLOCATION);
    do
      if ((p = allocate(mutator, size, false)))
        return p;
    while (grow(size, false));
    grow(size, true);
    if ((p = allocate(mutator, size, true)))
      return p;
  }
  kiln_heap_collect(KILN_GC_LAST_DITCH);
  grow(size, true);
  return allocate(mutator, size, true);
}

kref kiln_heap_alloc(uint32_t cid, uint64_t size) {
  kref object = (kref)allocate_or_collect(size);
  if (object)
    object->cid = cid;
  return object;
}

kref kiln_heap_alloc_array(uint32_t cid, int32_t length, uint32_t elem_shift) {
  if (length > MAX_ARRAY_LENGTH)
    return NULL; // compiled code relies on it where it needs the length of an unused array only
  uint64_t size = KILN_ARRAY_BASE + ((uint64_t)(uint32_t)length << elem_shift);
  struct kiln_array *array = (struct kiln_array *)allocate_or_collect(size);
  if (array) {
    array->cid = cid;
    array->length = length;
  }
  return (kref)array;
}

const char *kiln_heap_oom_message(int32_t length) {
  return length > MAX_ARRAY_LENGTH ? "Requested array size exceeds VM limit" : "Java heap space";
}

KILN_ENTRY kref kiln_alloc_slow(uint32_t cid, uint64_t size) {
  kref object = kiln_heap_alloc(cid, size);
  if (!object)
    kiln_throw_oom(NULL);
  return object;
}

KILN_ENTRY kref kiln_alloc_array_slow(uint32_t cid, int32_t length, uint32_t elem_shift) {
  kref array = kiln_heap_alloc_array(cid, length, elem_shift);
  if (!array)
    kiln_throw_oom(kiln_heap_oom_message(length));
  return array;
}
