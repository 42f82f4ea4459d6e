// A cycle beside the mutators: the plan `concurrent`. dev.kiln.gc.model is this protocol,
// executable.
//
// The collector's thread, started at the first cycle, asks each mutator in turn to do a small thing
// at its next poll (a handshake); nobody ever waits for another mutator.
// 1. Sweep what the last cycle left (INV-7). Change the colour: every object is unmarked now.
// 2. Barrier on. Handshake START: each mutator sees it.
// 3. Allocation is black. Handshake BLACK: each mutator colours what is left of its hole (INV-5).
// 4. Shade the global roots, whose later values the barrier shades.
// 5. Trace what is grey. Mutators may help, but only here: before all have answered BLACK, one
//    without a barrier could write into what is traced. State = terminating. Handshake MARK: each
//    mutator shades what its stack refers to and gives its grey objects away. If there were none,
//    and nobody has objected (weak.c): state = over (INV-3). Else state = marking, and again.
// 6. Clear soft and weak references to the dead. Barrier off. Handshake CENSUS: no weak load of
// before
//    is under way.
// 7. Revive and trace what has a finalizer: mutators cannot reach it. Clear phantom references.
// Sweep
//    the VM's weak tables and the weak globals. Hand out the pending references (INV-4).
// 8. What weak tables hold is marked: nobody keeps anything any more. A new number of the sweep;
//    then allocation is white. Handshake SWEEP: each mutator drops its allocator (INV-6); from then
//    on the sweep has the granules' bytes for itself.
// 9. Sweep, beside the allocators that need room.
//
// A mutator that is blocked has its part done by the collector and waits for no more than that. One
// that starts inherits barrier and colour under the lock of the thread list, after they were set;
// its only root is its Thread, which it loads as if from a weak slot. One that ends gives its grey
// objects away.
#include "marker.h"

#include <signal.h>
#include <stdio.h>
#include <time.h>

static struct {
  pthread_mutex_t lock;
  pthread_cond_t work;    // for the collector's thread
  pthread_cond_t changed; // opened, cycle
  bool started;
  bool requested;
  enum kiln_gc_cause cause;
  uint64_t begun; // cycles
} control = {
    .lock = PTHREAD_MUTEX_INITIALIZER,
    .work = PTHREAD_COND_INITIALIZER,
    .changed = PTHREAD_COND_INITIALIZER,
};

static _Atomic bool wanted_or_running; // from a request until sweeping may begin

static struct marker collector;

// --- Handshakes ----------------------------------------------------------------------------------

void protocol_sleep(void) {
  static _Atomic uint64_t random;
  if (__builtin_expect(heap.options.sleep_seed == 0, 1))
    return;
  uint64_t n = atomic_fetch_add(&random, 0x9e3779b97f4a7c15u) + heap.options.sleep_seed;
  n = (n ^ n >> 29) * 0xbf58476d1ce4e5b9u;
  n ^= n >> 32;
  if (n % 8 == 0)
    nanosleep(&(struct timespec){.tv_nsec = (long)(n >> 8) % 300000}, NULL);
}

struct handshake {
  void (*step)(struct kiln_mutator *mutator);
  uint64_t asked_ns;
};

static void start(struct kiln_mutator *mutator) { mutator->thread->marking = 1; }

struct stack_visitor {
  struct kiln_root_visitor roots;
  struct kiln_mutator *mutator;
};

static void shade_root(struct kiln_root_visitor *self, kref ref) {
  struct kiln_mutator *mutator = ((struct stack_visitor *)self)->mutator;
  if (!space_contains((uintptr_t)ref)) // see the marker's visit_root
    return;
  kiln_narrow narrow = kiln_ref_encode(ref);
  if (grey_claim(narrow) && !grey_push(&mutator->grey, narrow.bits))
    grey_lose(narrow);
}

void mutator_give_grey(struct kiln_mutator *mutator) {
  struct grey_segment *segment = mutator->grey;
  mutator->grey = NULL;
  if (!segment)
    return;
  if (segment->count)
    grey_share(segment);
  else
    grey_give_empty(segment);
}

static void mark(struct kiln_mutator *mutator) {
  struct stack_visitor visitor = {{shade_root}, mutator};
  uint64_t cycle = atomic_load(&heap.cycle) + 1;
  kiln_vm_scan_thread(mutator->thread, &visitor.roots,
                      mutator->scanned == cycle ? KILN_SCAN_AGAIN : KILN_SCAN_FIRST);
  mutator->scanned = cycle;
  mutator_give_grey(mutator);
}

static void census(struct kiln_mutator *mutator) {
  if (mutator->grey && mutator->grey->count)
    heap_abort("grey after marking (INV-3)", (uintptr_t)mutator->grey->entries[0]);
  mutator->thread->marking = 0;
}

// What a mutator is held for when it does the step.
static enum held cause_of(const struct handshake *handshake, const struct kiln_mutator *mutator) {
  if (handshake->step != mark)
    return HELD_ANSWER;
  return mutator->scanned == atomic_load(&heap.cycle) + 1 ? HELD_SCAN : HELD_FIRST_SCAN;
}

static void answer(struct kiln_thread_head *thread, void *context) {
  const struct handshake *handshake = context;
  struct kiln_mutator *mutator = thread->mutator;
  if (thread == kiln_thread_self()) {
    enum held cause = cause_of(handshake, mutator);
    struct hold hold;
    hold_begin(&hold, mutator);
    handshake->step(mutator);
    hold_end(&hold, mutator, cause);
  } else {
    handshake->step(mutator); // it is blocked; if it would run on, it counts that itself
  }
  heap_count_time(&heap_answered, heap_now_ns() - handshake->asked_ns);
}

static void shake(void (*step)(struct kiln_mutator *mutator)) {
  protocol_sleep();
  struct handshake handshake = {step, heap_now_ns()};
  kiln_vm_handshake(answer, &handshake);
  protocol_sleep();
}

// --- The cycle -----------------------------------------------------------------------------------

static void begin_marking(enum kiln_gc_cause cause) {
  sweep_finish();
  while (atomic_load_explicit(&heap.sweeping, memory_order_acquire)) // an allocator is about to end
    nanosleep(&(struct timespec){.tv_nsec = 10000}, NULL);
  __atomic_store_n(&heap.colour, heap.colour ^ COLOUR_MASK, __ATOMIC_RELAXED);
  marker_init(&collector);
  references_begin(cause);
  atomic_store(&heap.phase, PHASE_MARKING);
  atomic_store(&heap.barrier, true);
  shake(start);
  atomic_store(&heap.black, true);
  shake(allocator_blacken);
  verify_forget_kept(); // now nobody is about to keep one as of the last cycle
}

// Returns the number of rounds.
static uint32_t mark_all(void) {
  pacer_marking_begins();
  grey_open(); // not before: what is traced is black, so every barrier must be on
  kiln_vm_scan_globals(&collector.roots);
  marker_shade(&collector, (kiln_narrow){__atomic_load_n(&heap.pending, __ATOMIC_ACQUIRE)});
  for (uint32_t rounds = 1;; rounds++) {
    do
      marker_drain_parallel(&collector);
    while (!grey_close());
    atomic_store(&heap.phase, PHASE_TERMINATING);
    shake(mark);
    uint32_t expected = PHASE_TERMINATING;
    if (!grey_any() && atomic_compare_exchange_strong(&heap.phase, &expected, PHASE_OVER))
      return rounds;
    atomic_store(&heap.phase, PHASE_MARKING);
    grey_open();
  }
}

// True when references became pending.
static bool process_references(void) {
  assists_join(&collector);
  references_clear_weak(&collector);
  protocol_sleep();
  atomic_store(&heap.barrier, false);
  shake(census);
  if (heap.options.verify && references_to_revive(&collector)) {
    kiln_vm_stop();
    verify_unrevived();
    kiln_vm_resume();
  }
  bool pending = references_finish(&collector);
  protocol_sleep();
  if (heap.options.verify) {
    kiln_vm_stop();
    verify_marks();
    kiln_vm_resume();
  }
  kiln_vm_sweep_weak();
  weak_globals_sweep();
  if (heap.options.verify) {
    verify_kept();
    weak_globals_verify();
  }
  return pending;
}

static void wake(_Atomic uint64_t *counter) {
  pthread_mutex_lock(&control.lock);
  if (counter == &heap.opened) // first: who triggers after he saw the new count gets a new cycle
    atomic_store(&wanted_or_running, false);
  atomic_fetch_add(counter, 1);
  pthread_cond_broadcast(&control.changed);
  pthread_mutex_unlock(&control.lock);
}

static void run_cycle(enum kiln_gc_cause cause) {
  uint64_t before = heap_in_use();
  uint64_t begin_ns = heap_now_ns();
  atomic_store(&heap_held.recent, 0);
  atomic_store(&heap_answered.recent, 0);
  begin_marking(cause);
  uint64_t allocated = atomic_load(&heap.allocated);
  uint32_t rounds = mark_all();
  bool pending = process_references();
  heap_count_marked(&collector);
  atomic_store(&heap.phase, PHASE_IDLE);
  sweep_begin();
  atomic_store(&heap.black, false);
  shake(allocator_drop);
  sweep_open();
  uint64_t mark_ns = heap_now_ns() - begin_ns;
  heap_resize(mark_ns / 3);
  atomic_store(&heap.allocated_mark, allocated);
  pacer_cycle_ended(mark_ns, cause != KILN_GC_SYSTEM);
  wake(&heap.opened);
  if (pending)
    kiln_vm_pending_added();
  sweep_finish();
  heap_trim(cause == KILN_GC_SYSTEM ? 0 : heap_target());
  grey_trim();
  heap.counters.pause_ns_total = atomic_load(&heap_held.total);
  heap.counters.pause_ns_max = atomic_load(&heap_held.most);
  char more[100];
  snprintf(more, sizeof more, " rounds=%u held<%.3fms answered<%.3fms", rounds,
           (double)atomic_load(&heap_held.recent) / 1e6,
           (double)atomic_load(&heap_answered.recent) / 1e6);
  if (heap.options.log)
    heap_log(cause, "Concurrent", before, mark_ns, more);
  heap_count_cycle(begin_ns, before);
  wake(&heap.cycle);
}

// --- The collector's thread ----------------------------------------------------------------------

static void *collector_main(void *nothing) {
  pthread_mutex_lock(&control.lock);
  for (;;) {
    while (!control.requested && !heap.options.rage)
      pthread_cond_wait(&control.work, &control.lock);
    control.requested = false;
    enum kiln_gc_cause cause = control.cause;
    control.cause = KILN_GC_PACED;
    control.begun++;
    atomic_store(&wanted_or_running, true);
    pthread_mutex_unlock(&control.lock);
    run_cycle(cause);
    pthread_mutex_lock(&control.lock);
  }
  return nothing;
}

// With the lock.
static bool start_thread(void) {
  sigset_t old;
  heap_block_signals(&old);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 256 << 10);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_t thread;
  bool made = pthread_create(&thread, &attributes, collector_main, NULL) == 0;
  pthread_attr_destroy(&attributes);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  return made;
}

// With the lock. The number of the cycle that will begin; 0 if there is no thread for it.
static uint64_t request(enum kiln_gc_cause cause) {
  if (!control.started) {
    if (heap.options.plan == KILN_PLAN_CONCURRENT)
      control.started = start_thread();
    if (!control.started) {
      heap.options.plan = KILN_PLAN_STW; // which needs none
      atomic_store(&wanted_or_running, false);
      pthread_cond_broadcast(&control.changed); // no cycle comes
      return 0;
    }
  }
  if (!control.requested || cause == KILN_GC_LAST_DITCH ||
      (cause == KILN_GC_SYSTEM && control.cause != KILN_GC_LAST_DITCH))
    control.cause = cause; // the one that asks for most
  control.requested = true;
  atomic_store(&wanted_or_running, true);
  pthread_cond_signal(&control.work);
  return control.begun + 1;
}

bool concurrent_trigger(void) {
  if (heap.options.plan != KILN_PLAN_CONCURRENT)
    return false;
  if (atomic_exchange(&wanted_or_running, true))
    return true;
  pthread_mutex_lock(&control.lock);
  bool taken = request(KILN_GC_PACED) != 0;
  pthread_mutex_unlock(&control.lock);
  return taken;
}

bool concurrent_marking(void) {
  return atomic_load_explicit(&wanted_or_running, memory_order_relaxed);
}

static void await(_Atomic uint64_t *counter, uint64_t least) {
  while (atomic_load(counter) < least && heap.options.plan == KILN_PLAN_CONCURRENT)
    pthread_cond_wait(&control.changed, &control.lock);
}

static void await_opened(void *seen) {
  pthread_mutex_lock(&control.lock);
  await(&heap.opened, *(uint64_t *)seen + 1);
  pthread_mutex_unlock(&control.lock);
}

void concurrent_await(uint64_t seen) {
  struct kiln_mutator *self = mutator_self();
  struct hold hold;
  hold_begin(&hold, self);
  kiln_vm_blocked(await_opened, &seen);
  hold_end(&hold, self, HELD_CYCLE);
}

static void collect(void *context) {
  enum kiln_gc_cause *cause = context;
  pthread_mutex_lock(&control.lock);
  uint64_t number = request(*cause);
  if (number)
    await(&heap.cycle, number);
  pthread_mutex_unlock(&control.lock);
}

void concurrent_collect(enum kiln_gc_cause cause) {
  struct kiln_mutator *self = mutator_self();
  struct hold hold;
  if (cause != KILN_GC_SYSTEM) // which is what the program asked for
    hold_begin(&hold, self);
  kiln_vm_blocked(collect, &cause);
  if (cause != KILN_GC_SYSTEM)
    hold_end(&hold, self, HELD_CYCLE);
  if (heap.options.plan == KILN_PLAN_STW)
    stw_collect(cause);
}
