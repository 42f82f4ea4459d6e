// Start of the heap and of its mutators, memory limits, figures.
#include "api/memory.h"
#include "grey.h"
#include "heap_state.h"
#include "machine_memory.h"

static struct kiln_mutator first_mutator;

const char *kiln_heap_init(void) {
  heap.start_ns = heap_now_ns();
  const char *error = space_reserve();
  if (error)
    return error;
  sweep_start();
  grey_start();
  heap.has_references = kiln_vm_reference_facts(&heap.references);
  uint64_t target = heap.options.initial_bytes;
  if (target < MIN_HEADROOM_BYTES)
    target = MIN_HEADROOM_BYTES;
  if (heap.options.max_bytes && target > heap.options.max_bytes)
    target = heap.options.max_bytes;
  heap.target = (uint32_t)(target >> BLOCK_SHIFT);
  if (heap.options.max_bytes)
    heap.reserve = heap_reserve();
  heap.stressed = heap.options.collect_every || heap.options.fail_every || heap.options.rage ||
                  heap.options.sleep_seed;
  pacer_start();
  return NULL;
}

enum { MOST_RESERVE_BLOCKS = (64 << 20) >> BLOCK_SHIFT };

uint32_t heap_reserve(void) {
  uint32_t reserve = heap_limit() / 8;
  return reserve < MOST_RESERVE_BLOCKS ? reserve : MOST_RESERVE_BLOCKS;
}

uint32_t heap_limit(void) {
  uint32_t limit = __atomic_load_n(&heap.limit, __ATOMIC_RELAXED);
  if (limit)
    return limit;
  uint64_t bytes = heap.options.max_bytes;
  if (!bytes)
    bytes = machine_memory("/proc/self/cgroup", "/sys/fs/cgroup") / 4;
  if (bytes < heap.options.initial_bytes)
    bytes = heap.options.initial_bytes;
  uint64_t blocks = (bytes + BLOCK_BYTES - 1) >> BLOCK_SHIFT;
  if (blocks > space.count)
    blocks = space.count;
  if (blocks < 16)
    blocks = 16;
  __atomic_store_n(&heap.limit, (uint32_t)blocks, __ATOMIC_RELAXED);
  return (uint32_t)blocks;
}

void kiln_heap_thread_start(struct kiln_thread_head *thread) {
  static _Atomic bool first_taken;
  struct kiln_mutator *mutator = &first_mutator;
  if (atomic_exchange(&first_taken, true)) {
    mutator = kiln_memory_zeroed(KILN_MEMORY_THREADS, 1, sizeof *mutator);
    if (!mutator)
      heap_abort("no memory for a thread", 0);
  }
  mutator->thread = thread;
  mutator->block = NO_BLOCK;
  thread->mutator = mutator;
  thread->alloc_ptr = thread->alloc_end = 0;
  thread->marking = atomic_load(&heap.barrier);
  mutator->black = atomic_load(&heap.black);
}

void kiln_heap_thread_end(struct kiln_thread_head *thread) {
  struct kiln_mutator *mutator = thread->mutator;
  mutator_give_grey(mutator);
  allocator_drop(mutator);
  thread->mutator = NULL;
  if (mutator != &first_mutator)
    kiln_memory_free(mutator);
}

void kiln_heap_collect_when(bool (*wanted)(void)) {
  heap.collect_wanted = wanted;
  heap.stressed = true;
}

void kiln_heap_program_begins(void) { atomic_store(&heap.program_runs, true); }

uint32_t kiln_heap_phase(void) { return (uint32_t)atomic_load(&heap.phase); }

uint64_t kiln_heap_max(void) { return (uint64_t)heap_limit() << BLOCK_SHIFT; }

uint64_t kiln_heap_total(void) { return (uint64_t)heap_target() << BLOCK_SHIFT; }

uint64_t kiln_heap_free(void) {
  uint64_t total = kiln_heap_total();
  uint64_t used =
      heap.live_bytes + atomic_load(&heap.allocated) - atomic_load(&heap.allocated_mark);
  return used < total ? total - used : 0;
}

bool kiln_heap_contains(const void *address) {
  uintptr_t a = (uintptr_t)address;
  if (!space_contains(a) || a % KILN_GRANULE)
    return false;
  enum block_state state = block_state(block_at(a));
  return state == BLOCK_SMALL || (state == BLOCK_LARGE && a % BLOCK_BYTES == 0);
}

// The collector may be changing them: words, each whole.
__attribute__((no_sanitize("thread"))) void
kiln_heap_read_counters(struct kiln_heap_counters *counters) {
  for (size_t i = 0; i < sizeof *counters / sizeof(uint64_t); i++)
    ((uint64_t *)counters)[i] = ((const uint64_t *)&heap.counters)[i];
  counters->allocated_bytes = atomic_load(&heap.allocated);
}
