// Monitors live in chunks that are never given back, so that a stale index never leads astray: who
// follows one finds a closed monitor, or another object's, and looks at the lock word again.
//
// Deflation, at the end of a collection and beside the program, of a monitor that is free and has
// nobody in its queues:
// 1. Take it: owner 0 -> CLOSED. From now on nobody can own it.
// 2. Under the guard: if somebody queues, open it again and leave it.
// 3. Set the object's lock word to 0 (unless the object is dead). Put the monitor on the free list.
// The monitor of a dead object that somebody owns (a stale index, for a moment; or a thread that
// ended with it) is lost: nobody else may touch its owner word.
#include <pthread.h>
#include <sched.h>

#include "api/memory.h"
#include "crash.h"
#include "monitor_table.h"

enum { CHUNK = 1024, CHUNKS = 16384 };

static struct kiln_monitor *_Atomic chunks[CHUNKS];
static uint32_t made; // monitors made, under lock
static struct kiln_monitor *free_monitors;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; // leaf

static struct kiln_monitor *at(uint32_t index) { return &chunks[index / CHUNK][index % CHUNK]; }

struct kiln_monitor *kiln_monitor_at(uint32_t word) { return at(word & ~KILN_INFLATED); }

struct kiln_monitor *kiln_monitor_take(void) {
  pthread_mutex_lock(&lock);
  struct kiln_monitor *monitor = free_monitors;
  if (monitor) {
    free_monitors = monitor->next_free;
  } else {
    if (made % CHUNK == 0) {
      if (made / CHUNK == CHUNKS ||
          !(chunks[made / CHUNK] = kiln_memory_zeroed(KILN_MEMORY_TABLES, CHUNK, sizeof *monitor)))
        kiln_fatal("out of native memory for monitors (%u in use)", made);
    }
    monitor = at(made);
    monitor->index = made++;
    atomic_store(&monitor->owner, KILN_MONITOR_CLOSED);
  }
  pthread_mutex_unlock(&lock);
  return monitor;
}

void kiln_monitor_give(struct kiln_monitor *monitor) {
  pthread_mutex_lock(&lock);
  __atomic_store_n(&monitor->object, NULL, __ATOMIC_RELAXED);
  monitor->next_free = free_monitors;
  free_monitors = monitor;
  pthread_mutex_unlock(&lock);
}

void kiln_monitor_guard(struct kiln_monitor *monitor) {
  for (int spins = 0; atomic_exchange(&monitor->guard, 1); spins++) {
    if (spins < 100)
      __builtin_ia32_pause();
    else
      sched_yield();
  }
}

void kiln_monitor_unguard(struct kiln_monitor *monitor) { atomic_store(&monitor->guard, 0); }

void kiln_waiters_append(struct kiln_waiters *queue, struct kiln_monitor_waiter *waiter) {
  waiter->next = NULL;
  waiter->previous = queue->last;
  if (queue->last)
    queue->last->next = waiter;
  else
    atomic_store(&queue->first, waiter);
  queue->last = waiter;
}

void kiln_waiters_remove(struct kiln_waiters *queue, struct kiln_monitor_waiter *waiter) {
  if (waiter->previous)
    waiter->previous->next = waiter->next;
  else
    atomic_store(&queue->first, waiter->next);
  if (waiter->next)
    waiter->next->previous = waiter->previous;
  else
    queue->last = waiter->previous;
}

static void try_deflate(struct kiln_monitor *monitor, kref object) {
  uint32_t free = 0;
  if (!atomic_compare_exchange_strong(&monitor->owner, &free, KILN_MONITOR_CLOSED)) {
    if (free != KILN_MONITOR_CLOSED &&
        !kiln_heap_is_live(object)) // only if it still is this object's
      __atomic_compare_exchange_n(&monitor->object, &object, NULL, false, __ATOMIC_RELAXED,
                                  __ATOMIC_RELAXED);
    return;
  }
  object = __atomic_load_n(&monitor->object, __ATOMIC_ACQUIRE); // stays, now that it is taken
  bool dead = !kiln_heap_is_live(object);
  kiln_monitor_guard(monitor);
  bool idle = dead || (!monitor->entering.first && !monitor->waiting.first);
  if (!idle)
    atomic_store(&monitor->owner, 0); // who enqueued meanwhile tries again by himself
  else if (!dead)
    atomic_store(kiln_lock_word(object), 0);
  struct kiln_monitor_waiter *first = idle ? NULL : atomic_load(&monitor->entering.first);
  struct kiln_peer *peer = first ? first->peer : NULL;
  kiln_monitor_unguard(monitor);
  if (peer) {
    atomic_fetch_add(&peer->nudge, 1);
    kiln_futex_wake(&peer->nudge, 1);
  }
  if (idle)
    kiln_monitor_give(monitor);
}

void kiln_monitors_sweep(void) {
  pthread_mutex_lock(&lock);
  uint32_t n = made;
  pthread_mutex_unlock(&lock);
  for (uint32_t i = 0; i < n; i++) {
    kref object = __atomic_load_n(&at(i)->object, __ATOMIC_ACQUIRE);
    if (object)
      try_deflate(at(i), object);
  }
}
