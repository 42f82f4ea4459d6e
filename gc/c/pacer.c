// When a cycle begins, and what it costs those who allocate meanwhile.
//
// 1. A cycle shall end before the heap's target is reached. It will take about as long as the last
//    one, by its share of live bytes; meanwhile the program allocates about as fast as of late. So
//    it begins when what is left until the target is that much and half as much again.
// 2. Allocators report blocks, not objects, so the check costs nothing.
// 3. Who needs memory over the target while marking goes on traces for it: at first a few times
// what
//    he allocates, more the nearer the limit is. Without work to take he waits, but not long.
#include "marker.h"

#include <time.h>

enum {
  NEAR_ASSIST_BYTES = 64 << 10,
  FAR_ASSIST_BYTES = 256 << 10,
  MOST_ASSIST_BYTES = 4 << 20,
  WAIT_NS = 200000,
  FIRST_MARK_NS = 20000000, // before there is anything to go by
};

static struct {
  uint64_t ended_ns;       // of the last cycle
  uint64_t allocated;      // heap.allocated then
  double rate;             // bytes a nanosecond that the program allocates
  double mark_ns;          // that a cycle takes
  _Atomic uint32_t target; // of the heap when the last cycle ended
  pthread_mutex_t lock;    // of what follows
  struct marker assisted;  // figures and references of mutators that marked
} pacer = {.lock = PTHREAD_MUTEX_INITIALIZER, .mark_ns = FIRST_MARK_NS};

void pacer_check(void) {
  uint64_t since = atomic_load_explicit(&heap.allocated, memory_order_relaxed) -
                   atomic_load_explicit(&heap.allocated_mark, memory_order_relaxed);
  if (since < atomic_load_explicit(&heap.trigger, memory_order_relaxed))
    return;
  if (!concurrent_marking())
    concurrent_trigger();
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
  atomic_store(&heap.trigger, room - room / 4);
}

void pacer_cycle_ended(uint64_t mark_ns) {
  uint64_t now = heap_now_ns(), allocated = atomic_load(&heap.allocated);
  double period = (double)(now - pacer.ended_ns + 1);
  pacer.rate = mean(pacer.rate, (double)(allocated - pacer.allocated) / period);
  pacer.mark_ns = mean(pacer.mark_ns, (double)mark_ns);
  pacer.ended_ns = now;
  atomic_store_explicit(&pacer.target, heap_target(), memory_order_relaxed);
  pacer.allocated = allocated;
  uint64_t target = (uint64_t)heap_target() << BLOCK_SHIFT;
  uint64_t room = target > heap.live_bytes ? target - heap.live_bytes : 0;
  uint64_t during = (uint64_t)(1.5 * pacer.rate * pacer.mark_ns);
  uint64_t least = room / 8;
  atomic_store(&heap.trigger, room > during + least ? room - during : least);
}

// Traces until that many bytes of objects are done or nothing is shared. The caller polls neither
// before all is given back nor while it traces.
static uint64_t assist(uint64_t bytes) {
  if (!grey_assist_begin())
    return 0;
  struct marker marker;
  marker_init(&marker);
  uint64_t traced = marker_run_some(&marker, bytes >> GRANULE_SHIFT) << GRANULE_SHIFT;
  if (marker.objects) {
    pthread_mutex_lock(&pacer.lock);
    references_join(&pacer.assisted, &marker);
    pthread_mutex_unlock(&pacer.lock);
  }
  grey_assist_end();
  return traced;
}

void assists_join(struct marker *to) {
  pthread_mutex_lock(&pacer.lock);
  references_join(to, &pacer.assisted);
  pthread_mutex_unlock(&pacer.lock);
}

static void wait_a_little(void *nothing) {
  (void)nothing;
  nanosleep(&(struct timespec){.tv_nsec = WAIT_NS}, NULL);
}

void pacer_throttle(uint64_t bytes) {
  // How far over the target that the last cycle set, as a share of the way to twice that or the
  // limit.
  uint64_t target = heap_target(), limit = heap_limit();
  uint64_t first = atomic_load_explicit(&pacer.target, memory_order_relaxed);
  uint64_t way = first < limit - first ? first : limit - first;
  uint64_t over = target > first ? target - first : 0;
  bool far = over > way / 2;
  uint64_t wanted = far ? 4 * bytes + FAR_ASSIST_BYTES : bytes + NEAR_ASSIST_BYTES;
  if (wanted > MOST_ASSIST_BYTES)
    wanted = MOST_ASSIST_BYTES;
  uint64_t traced = 0, begin = heap_now_ns();
  while (atomic_load(&heap.phase) == PHASE_MARKING && traced < wanted) {
    uint64_t done = assist(NEAR_ASSIST_BYTES);
    kiln_vm_poll();
    if (!done)
      break;
    traced += done;
  }
  if (far && traced < wanted)
    kiln_vm_blocked(wait_a_little, NULL);
  heap_count_time(&heap_held, heap_now_ns() - begin);
}
