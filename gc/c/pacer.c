// When a cycle begins, and what it costs those who allocate meanwhile.
//
// 1. A cycle shall end before the heap's target is reached. It will take about as long as the
//    longest of late; meanwhile the program allocates about as fast as of late. So it begins when
//    what is left until the target is twice that much, and a third of the room at the latest. As
//    long as no cycle has been measured beside the program, it begins when two thirds of the room
//    are left (half of it before any cycle): the first one meets a program that touches memory for
//    the first time, and marks slowly.
// 2. Allocators report blocks, not objects, so the check costs nothing.
// 3. Marking has a schedule: when a part of the room until the target has been allocated, that part
//    of the work is to be done. While it is late, who takes memory marks for the collector: as much
//    for each byte as would end both at once, but for a short time only, and no more threads than
//    can run. So the price is spread over many small holds instead of few long ones. When little of
//    the room is left the time is longer: it still is much shorter than a wait at the limit.
// 4. Who needs memory over the target while marking goes on does so too; far over it he then lets
//    the collector run for a moment.
#include "marker.h"

#include <time.h>
#include <unistd.h>

enum {
  ASSIST_NS = 20000,       // that a block costs at most,
  LATE_ASSIST_NS = 60000,  // and when three quarters of the room are gone
  MOST_ASSIST_NS = 200000, // a large object
  MOST_ASSIST_BYTES = 16 << 20,
  WAIT_NS = 200000,
  FIRST_MARK_NS = 20000000, // before there is anything to go by
};

static struct {
  uint64_t ended_ns;       // of the last cycle
  uint64_t allocated;      // heap.allocated then
  double rate;             // bytes a nanosecond that the program allocates
  double mark_ns;          // that a cycle takes
  bool measured;           // a cycle that ran beside the program
  double survival;         // share of the bytes in use at a cycle's beginning that it marks
  _Atomic uint32_t target; // of the heap when the last cycle ended
  // The schedule of the cycle that marks:
  _Atomic uint64_t begun;       // heap.allocated at its beginning
  _Atomic uint64_t room;        // bytes to allocate until it should be done
  _Atomic uint64_t work;        // bytes that it marks, by an estimate
  _Atomic uint64_t traced;      // that it has marked
  uint64_t in_use;              // at its beginning
  struct shared_finds assisted; // of mutators that marked
} pacer = {.mark_ns = FIRST_MARK_NS, .survival = 1};

static uint64_t read_atomic(_Atomic uint64_t *number) {
  return atomic_load_explicit(number, memory_order_relaxed);
}

static double mean(double old, double new) { return old == 0 ? new : 0.5 * old + 0.5 * new; }

void pacer_start(void) {
  pacer.ended_ns = heap.start_ns;
  pacer.target = heap_target();
  if (heap.options.plan != KILN_PLAN_CONCURRENT) {
    atomic_store(&heap.trigger, UINT64_MAX);
    return;
  }
  uint64_t room = (uint64_t)heap_target() << BLOCK_SHIFT;
  atomic_store(&heap.trigger, room / 2);
}

void pacer_cycle_ended(uint64_t mark_ns, bool beside_program) {
  uint64_t now = heap_now_ns(), allocated = atomic_load(&heap.allocated);
  double period = (double)(now - pacer.ended_ns + 1);
  pacer.rate = mean(pacer.rate, (double)(allocated - pacer.allocated) / period);
  bool first = beside_program && !pacer.measured; // those before had the processors to themselves
  // A cycle that takes longer than expected has threads wait at the limit; a shorter one only
  // ends early.
  bool longer = (double)mark_ns > pacer.mark_ns;
  pacer.mark_ns = first || longer ? (double)mark_ns : mean(pacer.mark_ns, (double)mark_ns);
  pacer.ended_ns = now;
  atomic_store_explicit(&pacer.target, heap_target(), memory_order_relaxed);
  pacer.allocated = allocated;
  pacer.survival = (double)heap.live_bytes / (double)(pacer.in_use + 1);
  uint64_t target = (uint64_t)heap_target() << BLOCK_SHIFT;
  uint64_t room = target > heap.live_bytes ? target - heap.live_bytes : 0;
  pacer.measured |= beside_program;
  uint64_t during = (uint64_t)(2 * pacer.rate * pacer.mark_ns);
  // The program may become faster, and some room is in holes that don't fit.
  uint64_t most_late = pacer.measured ? room / 3 : room / 3 * 2;
  if (during < most_late)
    during = most_late;
  uint64_t least = room / 8;
  atomic_store(&heap.trigger, room > during + least ? room - during : least);
}

void pacer_marking_begins(void) {
  uint64_t target = (uint64_t)heap_target() << BLOCK_SHIFT;
  pacer.in_use = heap_in_use();
  uint64_t room = target > pacer.in_use ? target - pacer.in_use : 0;
  double work = pacer.survival * (double)pacer.in_use;
  if (work < (double)heap.live_bytes)
    work = (double)heap.live_bytes;
  atomic_store(&pacer.begun, atomic_load(&heap.allocated));
  atomic_store(&pacer.room, room - room / 4 + 1); // some of it is in holes that will not fit
  atomic_store(&pacer.work, (uint64_t)work);
  atomic_store(&pacer.traced, 0);
}

void pacer_traced(uint64_t bytes) {
  atomic_fetch_add_explicit(&pacer.traced, bytes, memory_order_relaxed);
}

// Bytes to mark for so many that are allocated; 0 when marking is in time.
static uint64_t owed(uint64_t bytes) {
  double room = (double)read_atomic(&pacer.room), work = (double)read_atomic(&pacer.work);
  double traced = (double)read_atomic(&pacer.traced);
  double since = (double)(read_atomic(&heap.allocated) - read_atomic(&pacer.begun));
  if ((traced + work / 4) * room >= work * since)
    return 0;
  double left = work - traced > work / 16 ? work - traced : work / 16;
  double ahead = room - since > room / 16 ? room - since : room / 16;
  double wanted = (double)bytes * left / ahead;
  return wanted < MOST_ASSIST_BYTES ? (uint64_t)wanted : MOST_ASSIST_BYTES;
}

static uint32_t processors(void) {
  static _Atomic uint32_t number;
  uint32_t n = atomic_load_explicit(&number, memory_order_relaxed);
  if (!n) {
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    n = online > 0 ? (uint32_t)online : 1;
    atomic_store_explicit(&number, n, memory_order_relaxed);
  }
  return n;
}

// Marks so much, for a limited time, as long as something is shared. The caller polls neither
// before all is given back nor while it traces: it has not answered the round that would end
// marking.
static void assist(struct kiln_mutator *self, uint64_t bytes, uint64_t most_ns) {
  if (!grey_assist_begin(processors()))
    return; // more than can run would only hold each other
  struct marker marker;
  struct hold hold;
  hold_begin(&hold, self);
  marker_init(&marker);
  marker_run_some(&marker, bytes >> GRANULE_SHIFT, hold.begin_ns + most_ns);
  if (marker.objects)
    references_share(&pacer.assisted, &marker);
  grey_assist_end();
  hold_end(&hold, self, HELD_ASSIST);
}

void assists_join(struct marker *to) { references_take_shared(to, &pacer.assisted); }

static uint64_t price_of_block(void) {
  uint64_t since = read_atomic(&heap.allocated) - read_atomic(&pacer.begun);
  return since > read_atomic(&pacer.room) / 4 * 3 ? LATE_ASSIST_NS : ASSIST_NS;
}

static void pay(struct kiln_mutator *self, uint64_t bytes) {
  if (atomic_load(&heap.phase) != PHASE_MARKING)
    return;
  uint64_t wanted = owed(bytes), price = price_of_block();
  uint64_t more = bytes >> (BLOCK_SHIFT + 1), most = MOST_ASSIST_NS / price;
  if (wanted)
    assist(self, wanted, price * (1 + (more < most ? more : most)));
}

void pacer_check(struct kiln_mutator *self, uint64_t bytes) {
  uint64_t since = read_atomic(&heap.allocated) - read_atomic(&heap.allocated_mark);
  if (since < read_atomic(&heap.trigger))
    return;
  if (!concurrent_marking())
    concurrent_trigger();
  else
    pay(self, bytes);
}

static void wait_a_little(void *nothing) {
  (void)nothing;
  nanosleep(&(struct timespec){.tv_nsec = WAIT_NS}, NULL);
}

void pacer_throttle(struct kiln_mutator *self, uint64_t bytes) {
  pay(self, bytes);
  kiln_vm_poll();
  // How far over the target that the last cycle set, as a share of the way to twice that or the
  // limit.
  uint64_t target = heap_target(), limit = heap_limit();
  uint64_t first = atomic_load_explicit(&pacer.target, memory_order_relaxed);
  uint64_t way = first < limit - first ? first : limit - first;
  uint64_t over = target > first ? target - first : 0;
  if (over <= way / 2)
    return;
  struct hold hold;
  hold_begin(&hold, self);
  kiln_vm_blocked(wait_a_little, NULL);
  hold_end(&hold, self, HELD_WAIT);
}
