// Monitors: synchronized, Object.wait and notify.
//
// The 32-bit lock word of an object:
//   0                                        unlocked
//   0 | recursion (15 bits) | thread id (16)  thin: locked, never contended
//   1 | monitor index (31)                    inflated
#ifndef KILN_MONITOR_H
#define KILN_MONITOR_H

#include "kiln.h"

enum { KILN_INFLATED = 1u << 31, KILN_THIN_RECURSION = 1 << 16, KILN_THIN_OWNER = 0xffff };

static inline _Atomic uint32_t *kiln_lock_word(kref object) {
  return (_Atomic uint32_t *)&object->lock;
}

// Locks or unlocks if nobody contends; false: use kiln_lock or kiln_unlock.
static inline bool kiln_lock_fast(kref object) {
  uint32_t self = kiln_thread.thread_id;
  uint32_t word = atomic_load_explicit(kiln_lock_word(object), memory_order_relaxed);
  if (word == 0)
    return atomic_compare_exchange_strong(kiln_lock_word(object), &word, self);
  return (word & (KILN_INFLATED | KILN_THIN_OWNER)) == self &&
         word < KILN_INFLATED - KILN_THIN_RECURSION &&
         atomic_compare_exchange_strong(kiln_lock_word(object), &word, word + KILN_THIN_RECURSION);
}
static inline bool kiln_unlock_fast(kref object) {
  uint32_t self = kiln_thread.thread_id;
  uint32_t word = atomic_load_explicit(kiln_lock_word(object), memory_order_relaxed);
  return (word & (KILN_INFLATED | KILN_THIN_OWNER)) == self &&
         atomic_compare_exchange_strong(kiln_lock_word(object), &word,
                                        word == self ? 0 : word - KILN_THIN_RECURSION);
}

// Locks; the object is not null. May block: references held must be rooted. Does not throw.
void kiln_lock(kref object);
// Unlocks; false: IllegalMonitorStateException is pending.
bool kiln_unlock(kref object);
// Does the calling thread own it?
bool kiln_holds_lock(kref object);
// Object.wait: 0 ms waits for ever. False: an exception is pending.
bool kiln_wait(kref object, int64_t milliseconds);
// Object.notify and notifyAll. False: IllegalMonitorStateException is pending.
bool kiln_notify(kref object, bool all);

// Forgets monitors of dead objects and gives idle ones back, at the end of a collection.
void kiln_monitors_sweep(void);

#endif
