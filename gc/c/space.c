#include "space.h"

#include "pages.h"

struct space space = {.lock = SPACE_LOCK_INITIALIZER};

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

// First block of the lowest run of n free blocks; NO_BLOCK when there is none.
static uint32_t find_run(uint32_t n) {
  uint32_t length = 0;
  for (uint32_t i = space.free_hint; i < space.count; i++) {
    if (i >= space.high) // nothing but free blocks from here
      return space.count - i >= n - length ? i - length : NO_BLOCK;
    length = space.blocks[i].state == BLOCK_FREE ? length + 1 : 0;
    if (length == n)
      return i + 1 - n;
  }
  return NO_BLOCK;
}

uint32_t space_take(uint32_t n) {
  while (space.free_hint < space.high && space.blocks[space.free_hint].state != BLOCK_FREE)
    space.free_hint++;
  uint32_t first = find_run(n);
  if (first == NO_BLOCK)
    return NO_BLOCK;
  for (uint32_t i = first; i < first + n; i++) {
    struct block *block = &space.blocks[i];
    space.dirty_free -= block->dirty;
    if (block->protected_) {
      pages_protect((void *)block_start(i), BLOCK_BYTES, 1);
      block->protected_ = 0;
    }
    block->state = BLOCK_SMALL;
  }
  space.used += n;
  if (first + n > space.high)
    __atomic_store_n(&space.high, first + n, __ATOMIC_RELAXED); // searched without the lock
  if (first == space.free_hint)
    space.free_hint = first + n;
  return first;
}

void space_release(uint32_t first, uint32_t n) {
  for (uint32_t i = first; i < first + n; i++) {
    space.blocks[i].state = BLOCK_FREE;
    space.blocks[i].dirty = 1;
  }
  space.used -= n;
  space.dirty_free += n;
  if (first < space.free_hint)
    space.free_hint = first;
}

enum { DISCARDED_AT_ONCE = (4 << 20) >> BLOCK_SHIFT };

// Takes the highest run of free dirty blocks that ends at or below *end, though they count as free;
// NO_BLOCK when there is none.
static uint32_t take_dirty(uint32_t *end, uint32_t most) {
  struct block *blocks = space.blocks;
  while (*end > 0 && !(blocks[*end - 1].state == BLOCK_FREE && blocks[*end - 1].dirty))
    (*end)--;
  uint32_t first = *end;
  while (first > 0 && *end - first < most && blocks[first - 1].state == BLOCK_FREE &&
         blocks[first - 1].dirty)
    first--;
  if (first == *end)
    return NO_BLOCK;
  for (uint32_t i = first; i < *end; i++)
    blocks[i].state = BLOCK_LARGE_REST; // belongs to no object: nobody touches it
  space.dirty_free -= *end - first;
  return first;
}

uint32_t space_trim(uint32_t keep) {
  uint32_t returned = 0;
  space_lock();
  for (uint32_t end = space.high; space.dirty_free > keep;) {
    uint32_t most = space.dirty_free - keep;
    uint32_t first = take_dirty(&end, most < DISCARDED_AT_ONCE ? most : DISCARDED_AT_ONCE);
    if (first == NO_BLOCK)
      break;
    uint32_t n = end - first;
    space_unlock();
    pages_discard((void *)block_start(first), (size_t)n << BLOCK_SHIFT);
    space_lock();
    for (uint32_t i = first; i < end; i++) {
      space.blocks[i].state = BLOCK_FREE;
      space.blocks[i].dirty = 0;
    }
    if (first < space.free_hint)
      space.free_hint = first;
    returned += n;
    end = first;
  }
  space_unlock();
  return returned;
}
