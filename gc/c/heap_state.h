// The heap's state, shared by the files of the collector and by nobody else.
#pragma once

#include "api/heap.h"
#include "space.h"

#include <stdatomic.h>

enum {
  // Objects above this get blocks of their own.
  LARGE_BYTES = 32 << 10,
  // Objects above this don't make an allocator give up its hole; they go to a spill block.
  MEDIUM_BYTES = 512,
  // Holes below this are left alone: taking one costs more than it gives.
  MIN_HOLE_GRANULES = 2,
  // A swept block with less room than this is left alone.
  MIN_FREE_GRANULES = BLOCK_GRANULES / 32,
  // How much of a hole is zeroed at a time; about what stays in the first-level cache.
  CHUNK_BYTES = 8 << 10,
  // Memory used before the first cycle, and the least headroom after each.
  MIN_HEADROOM_BYTES = 16 << 20,
};

// What a granule's byte says. A live object's granules all carry the colour of the last marking;
// so sweeping compares bytes and never reads objects.
enum {
  COLOUR_MASK = 3,     // 0: not marked; 1 and 2 alternate between cycles
  OBJECT_START = 0x80, // a marked object's first granule
  DISCOVERED = 0x20,   // a Reference that is on a list of discovered ones
  LOST_GREY = 0x40,    // marked, not traced, and on no grey stack: there was no room
};

struct grey_segment;

// A thread's allocator and grey stack. Reached through kiln_thread_head.mutator.
struct kiln_mutator {
  struct kiln_thread_head *thread;
  uintptr_t hole_end;  // thread->alloc_end is the end of the zeroed part, this of the hole
  uintptr_t spill_ptr; // room for medium objects, not yet zeroed
  uintptr_t spill_end;
  uint32_t block;  // in which the hole lies, or NO_BLOCK
  uint32_t cursor; // granule where the search for the next hole starts
  bool fresh;      // the block's memory from the cursor on is zero
  bool spill_fresh;
  uint64_t allocated; // bytes taken that heap.allocated does not count yet
  struct grey_segment *grey;
  uint64_t live[BLOCK_GRANULES / 64]; // granules in use in the block when it was swept
};

enum phase {
  PHASE_IDLE,
  PHASE_MARKING,    // barrier on, allocation black
  PHASE_REFERENCES, // stopped
};

struct heap_options {
  uint64_t max_bytes;     // -Xmx, 0: a quarter of memory
  uint64_t initial_bytes; // -Xms
  uint32_t workers;       // -XX:GcWorkers, 0: by the number of processors
  uint32_t collect_every; // -XX:CollectEvery, at each nth slow allocation
  uint32_t fail_every;    // -XX:FailAllocationEvery
  uint32_t chunk_bytes;   // -XX:AllocationChunk
  uint32_t grey_segments; // -XX:GreySegments, 0: by the size of the heap
  bool log;               // -Xlog:gc
  bool verify;            // -XX:+VerifyHeap
  bool scribble;          // -XX:+ScribbleFreed
  bool stress_barrier;    // -XX:+StressBarrier
  enum kiln_plan plan;    // -XX:Plan=
};

struct heap {
  struct heap_options options;
  _Atomic uint32_t phase;     // enum phase
  uint8_t colour;             // of the current or last marking: 1 or 2
  bool black;                 // allocation marks what it hands out
  uint32_t sweep;             // number of the current sweep; changes only while stopped
  uint32_t sweep_next;        // block where the search for unswept blocks goes on (space lock)
  uint32_t offered;           // list of swept blocks with holes, linked by run (space lock)
  uint32_t target;            // blocks in use that bring on a cycle (space lock)
  uint32_t reserve;           // free blocks that small objects leave to larger ones (space lock)
  uint32_t limit;             // -Xmx in blocks, 0 until first needed
  uint64_t live_bytes;        // marked by the last cycle
  _Atomic uint64_t allocated; // bytes handed to allocators, ever
  _Atomic uint64_t allocated_mark; // the same at the last cycle's end
  _Atomic uint64_t cycle;          // cycles finished
  uint32_t pending;                // encoded head of the list of pending references (space lock)
  struct kiln_reference_facts references;
  bool has_references;
  uint64_t start_ns;
  uint64_t cycle_end_ns; // of the last cycle
  uint32_t headroom;     // percent of the live bytes to allocate before the next cycle
  struct kiln_heap_counters counters;
};

extern struct heap heap;

uint64_t heap_now_ns(void);

// Blocks to keep free of small objects, because what survives of them would leave no room in a row.
uint32_t heap_reserve(void);

// Blocks that -Xmx allows. Reads the system's memory at the first call.
uint32_t heap_limit(void);

static inline struct kiln_mutator *mutator_self(void) { return kiln_thread_self()->mutator; }

// Bytes of the object rounded up to granules.
static inline uint64_t object_bytes(const struct kiln_class *c, kref object) {
  uint64_t size = c->instance_size;
  if (c->kind >= KILN_KIND_OBJECT_ARRAY)
    size += (uint64_t)(uint32_t)((struct kiln_array *)object)->length << c->elem_shift;
  return (size + KILN_GRANULE - 1) & ~(uint64_t)(KILN_GRANULE - 1);
}

static inline bool is_marked(kiln_narrow ref) {
  return (__atomic_load_n(granule_of(ref), __ATOMIC_RELAXED) & COLOUR_MASK) == heap.colour;
}

// --- allocate.c ---
// Takes the allocator's holes away; what was not used is found by the next sweep.
void allocator_retire(struct kiln_mutator *mutator);
// The same, and leaves the rest of its blocks to other allocators.
void allocator_abandon(struct kiln_mutator *mutator);
// Puts the holes of a swept block, from a granule on, at the disposal of allocators (space lock).
// fresh: memory from there on is zero.
void allocator_offer(uint32_t block, uint32_t granule, bool fresh);

// --- sweep.c ---
// Sweeps a block: zeroes the bytes of dead granules, tells the live ones; returns their number.
uint32_t sweep_block(uint32_t block, uint64_t live[BLOCK_GRANULES / 64]);
// Tells the granules of a swept block whose bytes are not zero.
void sweep_read(uint32_t block, uint64_t live[BLOCK_GRANULES / 64]);
// Claims the next unswept block (space lock); NO_BLOCK when all are swept.
uint32_t sweep_claim(void);
// Sweeps what is left. Without the lock.
void sweep_finish(void);
// A cycle's marking is over: makes every block unswept and frees dead large objects. Stopped.
void sweep_begin(void);

// --- references.c ---
struct marker;
// A Reference object of that kind was found. True when its referent must be traced as a plain
// field.
bool reference_discovered(struct marker *marker, kref reference, enum kiln_reference_kind kind);
// Adds figures and discovered references of one marker to another's.
void references_join(struct marker *to, struct marker *from);
void references_begin(enum kiln_gc_cause cause);
// After marking: clears, revives and queues. Marks through the marker. True if any became pending.
bool references_process(struct marker *marker);

// --- verify.c ---
// Marks again by other means and compares; aborts with a message on a difference. Stopped.
void verify_marks(void);
_Noreturn void heap_abort(const char *message, uintptr_t detail);
