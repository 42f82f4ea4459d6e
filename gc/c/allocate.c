// Allocation when a thread's allocator (allocator.c) has nothing left.
//
// Let the target grow if little was allocated since the last cycle, else collect, then allow the
// heap its limit, then collect and clear all soft references; then it is out of memory.
//
// While a concurrent cycle runs, the target grows instead, up to the limit, at a price: who goes
// over it marks for the collector or waits a little; at the limit he waits until sweeping begins.
#include "allocator.h"

enum { MAX_ARRAY_LENGTH = INT32_MAX - 2 };

// Allocates under the present target; 0 when that does not work.
static uintptr_t allocate(struct kiln_mutator *mutator, uint64_t size, bool exhaustive) {
  return size > LARGE_BYTES ? allocator_take_large(mutator, size)
                            : allocator_take(mutator, size, exhaustive);
}

// True when the target was lower.
static bool raise_target(uint32_t wanted) {
  if (wanted > heap_limit())
    wanted = heap_limit();
  uint32_t target = heap_target();
  do
    if (wanted <= target)
      return false;
  while (!atomic_compare_exchange_weak(&heap.target, &target, wanted));
  return true;
}

// Blocks in use or allowed, and those that the object needs.
static uint32_t with_room_for(uint64_t size) {
  uint32_t used = space_used(), target = heap_target();
  return (used > target ? used : target) + (uint32_t)((size + BLOCK_BYTES - 1) >> BLOCK_SHIFT) + 1;
}

// Lets more blocks be used without a cycle: when little was allocated since the last one (the heap
// is too full of holes that don't fit), or when all that the limit allows is asked for.
static bool grow(uint64_t size, bool to_limit) {
  uint64_t since = atomic_load_explicit(&heap.allocated, memory_order_relaxed) -
                   atomic_load_explicit(&heap.allocated_mark, memory_order_relaxed);
  bool little = since < heap.live_bytes / 2 || since < MIN_HEADROOM_BYTES;
  if (to_limit && size <= MEDIUM_BYTES)
    atomic_store(&heap.reserve, 0);
  if (to_limit)
    return raise_target(heap_limit());
  return little && raise_target(with_room_for(size) + heap_target() / 16);
}

// A step over the target while a cycle runs; false at the limit.
static bool grow_over_target(uint64_t size) { return raise_target(with_room_for(size)); }

// -XX:FailAllocationEvery counts from the start of main: before, the number differs from run to
// run.
static bool fails(void) {
  static _Atomic uint64_t count;
  if (!heap.options.fail_every || !atomic_load(&heap.program_runs))
    return false;
  uint64_t n = atomic_fetch_add_explicit(&count, 1, memory_order_relaxed) + 1;
  return n > heap.options.fail_after && n % heap.options.fail_every == 0;
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
  return fails();
}

// Beside a cycle: over the target, then waiting for the sweep; 0 after a cycle that did not help.
static uintptr_t allocate_beside_cycle(struct kiln_mutator *mutator, uint64_t size) {
  uintptr_t p;
  uint64_t seen = atomic_load(&heap.opened);
  if (!concurrent_trigger())
    return 0;
  do {
    pacer_throttle(mutator, size);
    if ((p = allocate(mutator, size, false)))
      return p;
  } while (atomic_load(&heap.opened) == seen && grow_over_target(size));
  concurrent_await(seen);
  return allocate(mutator, size, false);
}

static uintptr_t allocate_or_collect(struct kiln_mutator *mutator, uint64_t size) {
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

static uintptr_t allocate_held(uint64_t size) {
  struct kiln_mutator *mutator = mutator_self();
  uintptr_t p = allocate_or_collect(mutator, size);
  refill_end(mutator);
  return p;
}

kref kiln_heap_alloc(uint32_t cid, uint64_t size) {
  kref object = (kref)allocate_held(size);
  if (object)
    object->cid = cid;
  return object;
}

kref kiln_heap_alloc_array(uint32_t cid, int32_t length, uint32_t elem_shift) {
  if (length > MAX_ARRAY_LENGTH)
    return NULL; // compiled code relies on it where it needs the length of an unused array only
  uint64_t size = KILN_ARRAY_BASE + ((uint64_t)(uint32_t)length << elem_shift);
  struct kiln_array *array = (struct kiln_array *)allocate_held(size);
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
