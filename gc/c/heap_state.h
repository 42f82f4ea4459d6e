// The heap's state, shared by the files of the collector and by nobody else.
#pragma once

#include "api/heap.h"
#include "space.h"

#include <signal.h>
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
  LOST_GREY = 0x40,    // marked, not traced, and on no grey stack: there was no room
};

struct grey_segment;

// A stretch of time in which a mutator is held, from its beginning on.
struct hold {
  uint64_t begin_ns; // 0: none
  uint64_t cpu_ns;   // of the thread, when times are logged
  uint64_t waits;    // times it gave its processor up
};

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
  bool black;         // what this mutator allocates is marked
  uint64_t scanned;   // number of the cycle that has scanned the stack
  uint64_t allocated; // bytes taken that heap.allocated does not count yet
  struct grey_segment *grey;
  uint32_t holds;     // stretches of being held that are under way, one in another
  struct hold refill; // of the slow allocation under way, if it needs more than its block
  uint64_t live[BLOCK_GRANULES / 64]; // granules in use in the block when it was swept
};

// Where the cycle is. Only marking and terminating are left by mutators too: a weak load takes the
// second back to the first.
enum phase {
  PHASE_IDLE,        // also sweeping
  PHASE_MARKING,     // barrier on, allocation black
  PHASE_TERMINATING, // the same, and marking ends unless somebody objects
  PHASE_OVER, // what is not marked is dead; weak slots are being cleared, finalizables revived
};

struct heap_options {
  uint64_t max_bytes;     // -Xmx, 0: a quarter of memory
  uint64_t initial_bytes; // -Xms
  uint32_t workers;       // -XX:GcWorkers, 0: by the number of processors
  uint32_t collect_every; // -XX:CollectEvery, at each nth slow allocation
  uint32_t fail_every;    // -XX:FailAllocationEvery
  uint32_t fail_after;    // -XX:FailAllocationAfter, slow allocations that do not fail
  uint32_t chunk_bytes;   // -XX:AllocationChunk
  uint32_t grey_segments; // -XX:GreySegments, 0: by the size of the heap
  bool log;               // -Xlog:gc
  bool log_times;         // -Xlog:gc*
  bool verify;            // -XX:+VerifyHeap
  bool scribble;          // -XX:+ScribbleFreed
  bool stress_barrier;    // -XX:+StressBarrier
  bool rage;              // -XX:+Rage
  uint32_t sleep_seed;    // -XX:ProtocolSleeps
  enum kiln_plan plan;    // -XX:Plan=
};

struct heap {
  struct heap_options options;
  _Atomic uint32_t phase;          // enum phase
  uint8_t colour;                  // of the current or last marking: 1 or 2
  bool stressed;                   // by an option, at each slow allocation
  _Atomic bool program_runs;       // kiln_heap_program_begins
  bool (*collect_wanted)(void);    // kiln_heap_collect_when
  _Atomic bool barrier;            // what threads that start inherit: barrier on,
  _Atomic bool black;              // allocation marks what it hands out
  _Atomic uint32_t sweep;          // number of the current sweep
  _Atomic uint64_t sweep_ticket;   // see sweep.c
  _Atomic uint32_t sweeping;       // blocks claimed, or about to be, and not swept yet
  _Atomic uint64_t offered;        // list of swept blocks with holes; see offered.c
  _Atomic uint32_t target;         // blocks in use that bring on a cycle
  _Atomic uint32_t reserve;        // free blocks that small objects leave to larger ones
  uint32_t limit;                  // -Xmx in blocks, 0 until first needed
  _Atomic uint64_t live_bytes;     // marked by the last cycle
  _Atomic uint64_t allocated;      // bytes handed to allocators, ever
  _Atomic uint64_t allocated_mark; // the same at the last cycle's end
  _Atomic uint64_t trigger;        // bytes allocated after a cycle that bring on the next
  _Atomic uint64_t opened;         // cycles that have found out what is dead
  _Atomic uint64_t cycle;          // cycles finished
  uint32_t pending;                // encoded head of the list of pending references
  struct kiln_reference_facts references;
  bool has_references;
  uint64_t start_ns;
  uint64_t cycle_end_ns; // of the last cycle
  uint32_t headroom;     // percent of the live bytes to allocate before the next cycle
  struct kiln_heap_counters counters;
};

extern struct heap heap;

struct marker;

static inline uint8_t heap_colour(void) { return __atomic_load_n(&heap.colour, __ATOMIC_RELAXED); }

static inline uint32_t heap_target(void) {
  return atomic_load_explicit(&heap.target, memory_order_relaxed);
}

uint64_t heap_now_ns(void);

// For threads of the heap's own about to start: signals are the program's, but a fault is reported
// by whoever has it.
void heap_block_signals(sigset_t *old);

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
  return (__atomic_load_n(granule_of(ref), __ATOMIC_RELAXED) & COLOUR_MASK) == heap_colour();
}

// --- allocator.c ---
// From here on the mutator's allocation is black, in the hole that it has too.
void allocator_blacken(struct kiln_mutator *mutator);
// Takes the allocator's holes away; the next allocation is white. The rest of a block of the
// current sweep goes to other allocators, the rest of others is found by the sweep.
void allocator_drop(struct kiln_mutator *mutator);
// Puts the holes of a swept block, from a granule on, at the disposal of allocators, unless it is
// of an older sweep. fresh: memory from there on is zero.
void allocator_offer(uint32_t block, uint32_t granule, bool fresh);

// --- offered.c ---
// Puts a block on the list of those of the sweep of that number, unless there is a newer sweep.
void offered_push(uint32_t block, uint32_t sweep);
// The block is the caller's; NO_BLOCK if there is none.
uint32_t offered_pop(void);
// The list is empty, and takes blocks of that sweep.
void offered_begin(uint32_t sweep);

// --- sweep.c ---
// Sweeps a claimed block: zeroes the bytes of dead granules, tells the live ones; returns their
// number.
uint32_t sweep_block(uint32_t block, uint64_t live[BLOCK_GRANULES / 64]);
// Tells the granules of a swept block whose bytes are not zero.
void sweep_read(uint32_t block, uint64_t live[BLOCK_GRANULES / 64]);
// Claims the next unswept block; NO_BLOCK when all are swept or sweeping is closed.
uint32_t sweep_claim(void);
// Sweeps some of what is left. False when nothing was left.
bool sweep_some(void);
// Sweeps what is left. Polls in between.
void sweep_finish(void);
// Once, when the heap starts.
void sweep_start(void);
// Frees n swept blocks without objects.
void sweep_release(uint32_t first, uint32_t n);
// A cycle's marking is over: makes every block unswept. Nothing can be swept until sweep_open.
void sweep_begin(void);
// No allocator has a block of the last sweep any more: sweeping may begin. Frees dead large
// objects.
void sweep_open(void);

// --- references.c ---
struct marker;
// A Reference object of that kind was found. True when its referent must be traced as a plain
// field.
bool reference_discovered(struct marker *marker, kref reference, enum kiln_reference_kind kind);
// Adds figures and discovered references of one marker to another's.
void references_join(struct marker *to, struct marker *from);
void references_begin(enum kiln_gc_cause cause);
// Marking is over (PHASE_OVER). Clears soft and weak references to the dead.
void references_clear_weak(struct marker *marker);
// Whether there are objects that references_finish will revive.
bool references_to_revive(struct marker *marker);
// After that, when no weak load of before is under way: revives finalizables, marking through the
// marker, clears phantom references, hands out the pending list. True if any became pending.
bool references_finish(struct marker *marker);

// --- weak.c ---
// The phase, after an objection to the end of marking if it was terminating.
enum phase weak_phase(void);

// --- weak_globals.c ---
// Empties those whose object is dead. After all marking, finalizable objects included, and after
// kiln_vm_sweep_weak.
void weak_globals_sweep(void);
// Aborts if there is one with a dead object. After the sweep.
void weak_globals_verify(void);

// --- cycle.c ---
uint64_t heap_in_use(void);
// The marker's figures are those of the cycle.
void heap_count_marked(const struct marker *marker);
// Target and reserve after a cycle that cost the program so much time.
void heap_resize(uint64_t cost_ns);
// Gives memory of free blocks but `keep` back to the system.
void heap_trim(uint32_t keep);
// A cycle ends that began then, with so much in use.
void heap_count_cycle(uint64_t begin_ns, uint64_t before);
void heap_log(enum kiln_gc_cause cause, const char *kind, uint64_t before, uint64_t ns,
              const char *more);
// A cycle in one stop.
void stw_collect(enum kiln_gc_cause cause);

// --- concurrent.c ---
// Runs a whole cycle that begins after the call, beside the mutators; waits for its end.
void concurrent_collect(enum kiln_gc_cause cause);
// Brings on a cycle if none is under way or wanted; never waits. False: this plan has no such
// cycles, or there is no thread for them.
bool concurrent_trigger(void);
// Waits, blocked, until heap.opened is no longer `seen`.
void concurrent_await(uint64_t seen);
// Whether a cycle is under way whose sweep has not begun.
bool concurrent_marking(void);
// Gives away what the mutator shaded.
void mutator_give_grey(struct kiln_mutator *mutator);
// Sleeps a little, now and then, if the option says so.
void protocol_sleep(void);

// --- telemetry.c ---
enum { HISTOGRAM_BUCKETS = 1024 };
struct histogram {
  _Atomic uint32_t buckets[HISTOGRAM_BUCKETS];
  _Atomic uint64_t total, most;
  _Atomic uint64_t recent; // the most of a cycle
};
// From the request of a handshake to the end of a mutator's part.
extern struct histogram heap_answered;
void heap_count_time(struct histogram *histogram, uint64_t ns);

// Why a mutator is held.
enum held {
  HELD_ANSWER,     // does its part of a handshake, unless:
  HELD_FIRST_SCAN, // scans its stack, for the first time in a cycle
  HELD_SCAN,       // again
  HELD_RETURN,     // would run on, but its part is being done for it, or there is a stop
  HELD_REFILL, // allocates and its block is used up: looks for memory, sweeps; all of what follows
  HELD_ASSIST, // marks for the collector
  HELD_WAIT,   // lets the collector run
  HELD_CYCLE,  // waits for a cycle
  HELD_CAUSES,
};
// All holds: one that lies in another one is counted for its cause only.
extern struct histogram heap_held;
void hold_begin(struct hold *hold, struct kiln_mutator *self);
void hold_end(struct hold *hold, struct kiln_mutator *self, enum held cause);
// The calling mutator's allocation needs more than its block; until it has ended.
static inline void refill_begin(struct kiln_mutator *self) {
  if (!self->refill.begin_ns)
    hold_begin(&self->refill, self);
}
static inline void refill_end(struct kiln_mutator *self) {
  if (__builtin_expect(self->refill.begin_ns != 0, 0))
    hold_end(&self->refill, self, HELD_REFILL);
}

// --- pacer.c ---
// The calling mutator has taken so much memory: time for a cycle? If one marks and is late, the
// mutator marks too, for a short time.
void pacer_check(struct kiln_mutator *self, uint64_t bytes);
void pacer_start(void);
// Sets the trigger after a cycle that took so long to find out what is dead. beside_program: while
// the program allocated, as it does in cycles that it did not ask for.
void pacer_cycle_ended(uint64_t mark_ns, bool beside_program);
// The collector begins to trace: the schedule starts.
void pacer_marking_begins(void);
// Markers have done so much.
void pacer_traced(uint64_t bytes);
// The calling mutator allocates over the target: it marks, or waits a little. Polls.
void pacer_throttle(struct kiln_mutator *self, uint64_t bytes);

// --- verify.c ---
// Marks again by other means and compares; aborts with a message on a difference. Stopped.
void verify_marks(void);
// Before finalizable objects are revived: that no mutator reaches one (INV-9). Stopped.
void verify_unrevived(void);
// Remembers a leaf that was kept; forgets them all; checks that their tables still have them, after
// these were swept (INV-10). The last two: the collector's thread, without a stop.
void verify_keep(kref leaf);
void verify_forget_kept(void);
void verify_kept(void);
_Noreturn void heap_abort(const char *message, uintptr_t detail);
