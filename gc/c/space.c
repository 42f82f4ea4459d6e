// Taking and freeing blocks.
//
// 1. A block is taken by exchanging its state from free to taken. So two never have one, and
//    nobody waits.
// 2. The search begins at the hint, below which nothing is free. Who frees a block lowers the hint
//    after the block is free, and always raises the hint's count of changes; who has found the
//    blocks from the hint on in use raises the hint only if the count is what it was before he
//    looked. So a block that became free behind his back stays above the hint.
// 3. Several blocks in a row are taken one after the other; when somebody else gets one of them,
//    the others are given back and the search goes on behind it. That is done by one thread at a
//    time, or two would find none where there is room for one.
// 4. `used` goes up before blocks are taken, in one step with the comparison: the heap's target is
//    never passed.
#include "space.h"

#include "pages.h"

struct space space = {.runs = PTHREAD_MUTEX_INITIALIZER};

// Where to look for room, best first. Low addresses are usually empty in a position-independent
// process; sanitizers take the middle ones.
static const struct {
  uintptr_t base;
  uint64_t bytes;
} places[] = {
    {4ull << 30, 28ull << 30}, {8ull << 30, 24ull << 30},  {16ull << 30, 16ull << 30},
    {4ull << 30, 12ull << 30}, {4ull << 30, 4ull << 30},   {64ull << 20, 1984ull << 20},
    {4ull << 30, 1ull << 30},  {256ull << 20, 1ull << 30}, {4ull << 30, 256ull << 20},
};

static bool map_tables(void) {
  uint64_t bytes = space.end - space.base;
  space.count = (uint32_t)(bytes >> BLOCK_SHIFT);
  space.granules = pages_map(bytes >> GRANULE_SHIFT);
  space.blocks = pages_map((size_t)space.count * sizeof(struct block));
  space.bias = (uintptr_t)space.granules - (space.base >> GRANULE_SHIFT);
  if (space.granules && space.blocks)
    return true;
  if (space.granules)
    pages_unmap(space.granules, bytes >> GRANULE_SHIFT);
  return false;
}

const char *space_reserve(void) {
  for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
    _Static_assert(64 << 20 >= KILN_NULL_PAGES, "null dereferences must fault");
    if (!pages_map_at(places[i].base, places[i].bytes))
      continue;
    space.base = places[i].base;
    space.end = places[i].base + places[i].bytes;
    if (space.end <= KILN_HEAP_LIMIT && map_tables())
      return 0;
    pages_unmap((void *)space.base, space.end - space.base);
  }
  return "could not reserve address space for the heap below 32 GiB";
}

// --- The hint ------------------------------------------------------------------------------------

enum { HINT_BITS = 24 }; // of the index
_Static_assert(KILN_HEAP_LIMIT >> BLOCK_SHIFT < 1ull << HINT_BITS, "an index fits");

static uint32_t hint_index(uint64_t hint) { return (uint32_t)(hint & ((1u << HINT_BITS) - 1)); }

static uint64_t hint_changed(uint64_t hint, uint32_t index) {
  return (((hint >> HINT_BITS) + 1) << HINT_BITS) | index;
}

// A block is free again.
static void lower_hint(uint32_t index) {
  uint64_t hint = atomic_load(&space.free_hint), lower;
  do
    lower = hint_changed(hint, index < hint_index(hint) ? index : hint_index(hint));
  while (!atomic_compare_exchange_weak(&space.free_hint, &hint, lower));
}

// --- Taking --------------------------------------------------------------------------------------

static bool take_one(uint32_t index) {
  uint8_t expected = BLOCK_FREE;
  struct block *block = &space.blocks[index];
  return block_state(block) == BLOCK_FREE &&
         atomic_compare_exchange_strong(&block->state, &expected, BLOCK_LARGE_REST);
}

// Blocks become free without a change of the figures.
static void give_back(uint32_t first, uint32_t end) {
  if (first == end)
    return;
  for (uint32_t i = first; i < end; i++)
    block_become(&space.blocks[i], BLOCK_FREE);
  lower_hint(first);
}

static void raise_high(uint32_t end) {
  uint32_t high = space_high();
  while (end > high && !atomic_compare_exchange_weak(&space.high, &high, end)) {
  }
}

// The lowest free block.
static uint32_t take_lowest(void) {
  uint64_t hint = atomic_load(&space.free_hint);
  for (uint32_t i = hint_index(hint); i < space.count; i++)
    if (take_one(i)) {
      atomic_compare_exchange_strong(&space.free_hint, &hint, hint_changed(hint, i + 1));
      return i;
    }
  return NO_BLOCK;
}

// The lowest run of free blocks, with the lock.
static uint32_t take_lowest_run(uint32_t n) {
  for (uint32_t first = hint_index(atomic_load(&space.free_hint)); first + n <= space.count;) {
    uint32_t end = first;
    while (end < first + n && block_state(&space.blocks[end]) == BLOCK_FREE)
      end++;
    if (end == first + n) { // take none before all have been looked at
      end = first;
      while (end < first + n && take_one(end))
        end++;
      if (end == first + n)
        return first;
      give_back(first, end);
    }
    first = end + 1;
  }
  return NO_BLOCK;
}

// Each may be a mapping of its own to the system, whose number of mappings is limited.
enum { MOST_PROTECTED = 8192 };

static _Atomic uint32_t protected;

static void unprotect(uint32_t index) {
  pages_protect((void *)block_start(index), BLOCK_BYTES, 1);
  space.blocks[index].protected_ = 0;
  atomic_fetch_sub(&protected, 1);
}

void space_protect(uint32_t first, uint32_t n) {
  for (uint32_t i = first; i < first + n && atomic_load(&protected) < MOST_PROTECTED; i++) {
    atomic_fetch_add(&protected, 1);
    pages_protect((void *)block_start(i), BLOCK_BYTES, 0);
    space.blocks[i].protected_ = 1;
  }
}

static bool speak_for(uint32_t n, uint32_t most) {
  uint32_t used = space_used();
  do
    if (n > most || used > most - n)
      return false;
  while (!atomic_compare_exchange_weak(&space.used, &used, used + n));
  return true;
}

uint32_t space_take(uint32_t n, uint32_t most) {
  if (!speak_for(n, most))
    return NO_BLOCK;
  uint32_t first;
  if (n == 1)
    first = take_lowest();
  else {
    pthread_mutex_lock(&space.runs);
    first = take_lowest_run(n);
    pthread_mutex_unlock(&space.runs);
  }
  if (first == NO_BLOCK) {
    atomic_fetch_sub(&space.used, n);
    return NO_BLOCK;
  }
  raise_high(first + n);
  for (uint32_t i = first; i < first + n; i++) {
    struct block *block = &space.blocks[i];
    if (block->dirty)
      atomic_fetch_sub(&space.dirty_free, 1);
    if (block->protected_)
      unprotect(i);
  }
  return first;
}

// --- Freeing -------------------------------------------------------------------------------------

void space_release(uint32_t first, uint32_t n) {
  atomic_fetch_add(&space.dirty_free, n);
  for (uint32_t i = first; i < first + n; i++) {
    space.blocks[i].dirty = 1;
    block_become(&space.blocks[i], BLOCK_FREE);
  }
  lower_hint(first);
  atomic_fetch_sub(&space.used, n);
}

enum { DISCARDED_AT_ONCE = (4 << 20) >> BLOCK_SHIFT };

static bool take_dirty(uint32_t index) {
  if (!space.blocks[index].dirty || !take_one(index))
    return false;
  if (space.blocks[index].dirty)
    return true;
  give_back(index, index + 1); // somebody took it and gave it back to the system meanwhile
  return false;
}

// Takes the highest run of free dirty blocks that ends at or below *end, though they count as free;
// NO_BLOCK when there is none.
static uint32_t take_dirty_run(uint32_t *end, uint32_t most) {
  while (*end > 0 && !take_dirty(*end - 1))
    (*end)--;
  uint32_t first = *end > 0 ? *end - 1 : 0;
  if (first == *end)
    return NO_BLOCK;
  while (first > 0 && *end - first < most && take_dirty(first - 1))
    first--;
  atomic_fetch_sub(&space.dirty_free, *end - first);
  return first;
}

uint32_t space_trim(uint32_t keep) {
  uint32_t returned = 0, free;
  for (uint32_t end = space_high(); (free = atomic_load(&space.dirty_free)) > keep;) {
    uint32_t most = free - keep;
    uint32_t first = take_dirty_run(&end, most < DISCARDED_AT_ONCE ? most : DISCARDED_AT_ONCE);
    if (first == NO_BLOCK)
      break;
    pages_discard((void *)block_start(first), (size_t)(end - first) << BLOCK_SHIFT);
    for (uint32_t i = first; i < end; i++)
      space.blocks[i].dirty = 0;
    give_back(first, end);
    returned += end - first;
    end = first;
  }
  return returned;
}
