// A cycle, with all work in one stop: the plan `stw`. And what all plans share: the heap itself,
// its target, the log.
//
// 1. Stop the mutators; sweep what the last cycle left.
// 2. Change the colour: every object is unmarked now. Allocation is black.
// 3. Shade the roots: globals, each thread's frames and handles, the pending references. Trace.
// 4. References: clear, revive, trace again, queue. Sweep the VM's weak tables and weak globals.
// 5. Free dead large objects, take all allocators away, make all blocks unswept, set the next
// target.
//    Resume.
//
// With -XX:+StressBarrier the mutators run between 3 and 4, with the barrier on and allocation
// black, as they do when marking is concurrent; then the threads' stacks are scanned again. With
// -XX:+VerifyHeap this shows a store that skipped the barrier.
#include "marker.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct heap heap = {
    .options = {.chunk_bytes = CHUNK_BYTES, .plan = KILN_PLAN_CONCURRENT},
    .colour = 1,
    .headroom = 100,
};

// What links against another specification fails for want of this symbol.
__attribute__((used)) const char KILN_SPEC_HASH = 0;

void heap_block_signals(sigset_t *old) {
  static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE};
  sigset_t blocked;
  sigfillset(&blocked);
  for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++)
    sigdelset(&blocked, faults[i]);
  pthread_sigmask(SIG_SETMASK, &blocked, old);
}

uint64_t heap_now_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

// --- What the plans share ------------------------------------------------------------------------

enum { LEAST_HEADROOM = 100, MOST_HEADROOM = 400 }; // percent

// More room when cycles cost more than a twelfth of the time, less when under a fiftieth.
static void adapt_headroom(uint64_t cost_ns) {
  uint64_t now = heap_now_ns();
  uint64_t period = now - (heap.cycle_end_ns ? heap.cycle_end_ns : heap.start_ns);
  heap.cycle_end_ns = now;
  if (cost_ns * 12 > period)
    heap.headroom += heap.headroom / 2;
  else if (cost_ns * 50 < period)
    heap.headroom -= heap.headroom / 8;
  if (heap.headroom > MOST_HEADROOM)
    heap.headroom = MOST_HEADROOM;
  if (heap.headroom < LEAST_HEADROOM)
    heap.headroom = LEAST_HEADROOM;
}

// Blocks that may be in use before the next cycle: the live ones and headroom, in the limits.
static uint32_t next_target(void) {
  uint64_t room = heap.live_bytes * heap.headroom / 100;
  if (room < MIN_HEADROOM_BYTES)
    room = MIN_HEADROOM_BYTES;
  uint64_t bytes = heap.live_bytes + room;
  if (bytes < heap.options.initial_bytes)
    bytes = heap.options.initial_bytes;
  uint64_t blocks = bytes >> BLOCK_SHIFT;
  return blocks < heap_limit() ? (uint32_t)blocks : heap_limit();
}

void heap_resize(uint64_t cost_ns) {
  adapt_headroom(cost_ns);
  atomic_store(&heap.target, next_target());
  atomic_store(&heap.reserve, heap_reserve());
}

void heap_count_marked(const struct marker *marker) {
  heap.live_bytes = marker->granules << GRANULE_SHIFT;
  heap.counters.marked_objects += marker->objects;
  heap.counters.marked_bytes += heap.live_bytes;
  heap.counters.live_bytes = heap.live_bytes;
}

void heap_trim(uint32_t keep) {
  heap.counters.returned_bytes += (uint64_t)space_trim(keep) << BLOCK_SHIFT;
}

static const char *cause_name(enum kiln_gc_cause cause) {
  switch (cause) {
  case KILN_GC_ALLOCATION:
    return "Allocation Failure";
  case KILN_GC_SYSTEM:
    return "System.gc()";
  case KILN_GC_LAST_DITCH:
    return "Last ditch collection";
  case KILN_GC_STRESS:
    return "Stress";
  case KILN_GC_PACED:
    return "Allocation Rate";
  }
  return "";
}

uint64_t heap_in_use(void) {
  uint64_t since = atomic_load(&heap.allocated) - atomic_load(&heap.allocated_mark);
  return heap.live_bytes + since;
}

void heap_count_cycle(uint64_t begin_ns, uint64_t before) {
  heap.counters.last_begin_ns = begin_ns - heap.start_ns;
  heap.counters.last_end_ns = heap_now_ns() - heap.start_ns;
  heap.counters.last_used_before = before;
  heap.counters.last_used_after = heap_in_use();
  heap.counters.cycles++;
}

void heap_log(enum kiln_gc_cause cause, const char *kind, uint64_t before, uint64_t ns,
              const char *more) {
  char line[240];
  int n = snprintf(
      line, sizeof line, "[%.3fs][info][gc] GC(%llu) %s (%s) %lluM->%lluM(%lluM) %.3fms%s\n",
      (double)(heap_now_ns() - heap.start_ns) / 1e9, (unsigned long long)atomic_load(&heap.cycle),
      kind, cause_name(cause), (unsigned long long)(before >> 20),
      (unsigned long long)(heap.live_bytes >> 20),
      (unsigned long long)(heap_target() >> (20 - BLOCK_SHIFT)), (double)ns / 1e6, more);
  if (write(STDOUT_FILENO, line, (size_t)n) < 0)
    heap.options.log = false; // nobody listens
}

bool kiln_heap_is_live(kref object) { return is_marked(kiln_ref_encode(object)); }

void kiln_heap_collect(enum kiln_gc_cause cause) {
  switch (heap.options.plan) {
  case KILN_PLAN_NONE:
    break;
  case KILN_PLAN_STW:
    stw_collect(cause);
    break;
  case KILN_PLAN_CONCURRENT:
    concurrent_collect(cause);
    break;
  }
}

// --- The plan stw --------------------------------------------------------------------------------

static struct marker collector;

static void blacken(struct kiln_thread_head *thread, void *context) {
  (void)context;
  allocator_blacken(thread->mutator);
}

static void drop(struct kiln_thread_head *thread, void *context) {
  (void)context;
  allocator_drop(thread->mutator);
}

static void set_marking(struct kiln_thread_head *thread, void *on) { thread->marking = on != NULL; }

static void flush_grey(struct kiln_thread_head *thread, void *context) {
  (void)context;
  if (thread->mutator->grey)
    grey_share(thread->mutator->grey);
  thread->mutator->grey = NULL;
}

static void scan_thread(struct kiln_thread_head *thread, void *context) {
  (void)context;
  kiln_vm_scan_thread(thread, &collector.roots, KILN_SCAN_ALL);
}

static void begin_marking(enum kiln_gc_cause cause) {
  sweep_finish();
  __atomic_store_n(&heap.colour, heap.colour ^ COLOUR_MASK, __ATOMIC_RELAXED);
  atomic_store(&heap.black, true);
  kiln_vm_each_thread(blacken, NULL);
  atomic_store(&heap.phase, PHASE_MARKING);
  marker_init(&collector);
  references_begin(cause);
  kiln_vm_scan_globals(&collector.roots);
  marker_shade(&collector, (kiln_narrow){heap.pending});
  kiln_vm_each_thread(scan_thread, NULL);
  marker_drain_parallel(&collector);
}

// Once more the stacks, which no barrier covers, and what the barriers shaded.
static void finish_marking(void) {
  kiln_vm_each_thread(flush_grey, NULL);
  kiln_vm_each_thread(scan_thread, NULL);
  marker_drain_parallel(&collector);
}

// True when references became pending.
static bool finish_cycle(uint64_t start_ns) {
  atomic_store(&heap.phase, PHASE_OVER);
  references_clear_weak(&collector);
  if (heap.options.verify && references_to_revive(&collector))
    verify_unrevived();
  bool pending = references_finish(&collector);
  if (heap.options.verify)
    verify_marks();
  kiln_vm_sweep_weak();
  weak_globals_sweep();
  if (heap.options.verify)
    weak_globals_verify();
  heap_count_marked(&collector);
  sweep_begin();
  atomic_store(&heap.black, false);
  kiln_vm_each_thread(drop, NULL);
  sweep_open();
  heap_resize(heap_now_ns() - start_ns);
  heap_trim(heap_target());
  atomic_store(&heap.allocated_mark, atomic_load(&heap.allocated));
  atomic_store(&heap.phase, PHASE_IDLE);
  grey_trim();
  return pending;
}

static void count_pause(uint64_t ns) {
  heap.counters.pause_ns_total += ns;
  if (ns > heap.counters.pause_ns_max)
    heap.counters.pause_ns_max = ns;
}

static void let_mutators_run(void) {
  atomic_store(&heap.barrier, true);
  kiln_vm_each_thread(set_marking, &heap);
  kiln_vm_resume();
  struct timespec window = {.tv_nsec = 200000};
  // The caller is a mutator too, but does nothing here.
  nanosleep(&window, NULL);
  kiln_vm_stop();
  atomic_store(&heap.barrier, false);
  kiln_vm_each_thread(set_marking, NULL);
  finish_marking();
}

static void run_cycle(enum kiln_gc_cause cause, uint64_t start) {
  uint64_t before = heap_in_use();
  begin_marking(cause);
  if (heap.options.stress_barrier)
    let_mutators_run();
  bool pending = finish_cycle(start);
  if (cause == KILN_GC_SYSTEM) {
    sweep_finish();
    heap_trim(0);
  }
  uint64_t pause = heap_now_ns() - start;
  count_pause(pause);
  if (heap.options.log)
    heap_log(cause, "Pause Full", before, pause, "");
  heap_count_cycle(start, before);
  atomic_fetch_add(&heap.cycle, 1);
  kiln_vm_resume();
  if (pending)
    kiln_vm_pending_added();
}

static void stop_and_collect(enum kiln_gc_cause cause) {
  uint64_t wanted = atomic_load(&heap.cycle) + 1;
  for (;;) {
    uint64_t start = heap_now_ns();
    kiln_vm_stop();
    if (atomic_load(&heap.phase) == PHASE_IDLE) {
      // Somebody else's cycle, which stopped this thread too, serves as well.
      if (cause == KILN_GC_LAST_DITCH || atomic_load(&heap.cycle) < wanted)
        run_cycle(cause, start);
      else
        kiln_vm_resume();
      return;
    }
    kiln_vm_resume(); // in the window of a stressed cycle
    nanosleep(&(struct timespec){.tv_nsec = 20000}, NULL);
  }
}

void stw_collect(enum kiln_gc_cause cause) {
  struct kiln_mutator *self = mutator_self();
  struct hold hold;
  hold_begin(&hold, self);
  stop_and_collect(cause);
  hold_end(&hold, self, HELD_CYCLE);
}
