// Locking and unlocking.
//
// 1. Lock word 0: set it to our id. Thin and ours: count the recursion. Done without the runtime
//    knowing of any monitor.
// 2. Thin and another's: spin a little, then inflate it: a monitor that says what the word said.
// 3. Inflated: take the owner word; if it is taken, spin a little, then queue and sleep.
// 4. Who took a monitor looks at the object's lock word again: the monitor may have been deflated
//    and given to another object in between; then let go and start over.
// Unlocking a monitor frees the owner word, then wakes the first in the queue if there is one. Who
// queues tries the owner word again before he sleeps: one of the two sees the other. While a woken
// thread has not tried yet (`heir`), releases wake nobody: he will see what they left.
#include <sched.h>
#include <unistd.h>

#include "java_status.h"
#include "monitor_table.h"
#include "roots.h"
#include "throw.h"

static bool is_inflated(uint32_t word) { return word & KILN_INFLATED; }

enum { SPINS = 200 };

// Waits a little for a change of what *word says; false: no use.
static bool spin(_Atomic uint32_t *word, uint32_t value) {
  for (int i = 0; i < SPINS; i++) {
    if (atomic_load_explicit(word, memory_order_relaxed) != value)
      return true;
    __builtin_ia32_pause();
  }
  return false;
}

// Replaces the thin word by a monitor in the same state; false: the word changed meanwhile.
static bool inflate(kref object, uint32_t word) {
  struct kiln_monitor *monitor = kiln_monitor_take();
  monitor->recursion = word / KILN_THIN_RECURSION;
  __atomic_store_n(&monitor->object, object, __ATOMIC_RELEASE);
  atomic_store(&monitor->owner, word & KILN_THIN_OWNER);
  if (atomic_compare_exchange_strong(kiln_lock_word(object), &word, KILN_INFLATED | monitor->index))
    return true;
  atomic_store(&monitor->owner, KILN_MONITOR_CLOSED);
  kiln_monitor_give(monitor);
  return false;
}

struct kiln_monitor *kiln_inflate(kref object) {
  for (;;) {
    uint32_t word = atomic_load(kiln_lock_word(object));
    if (is_inflated(word))
      return kiln_monitor_at(word);
    inflate(object, word);
  }
}

void kiln_monitor_acquire_queued(struct kiln_monitor *monitor, struct kiln_monitor_waiter *waiter) {
  uint32_t self = kiln_thread.thread_id;
  for (;;) {
    uint32_t seen = atomic_load(&waiter->peer->nudge), free = 0;
    atomic_store(&monitor->heir, 0); // who releases from here on wakes again
    if (atomic_compare_exchange_strong(&monitor->owner, &free, self))
      break;
    kiln_futex_wait(&waiter->peer->nudge, seen, NULL);
  }
  kiln_monitor_guard(monitor);
  kiln_waiters_remove(&monitor->entering, waiter);
  atomic_store(&monitor->heir, 0); // it may have been us
  kiln_monitor_unguard(monitor);
}

// Queues for a monitor and sleeps until it is ours; false: it was closed.
static bool enter_queued(struct kiln_monitor *monitor, kref object) {
  KILN_ROOTS(roots, object);
  struct kiln_monitor_waiter waiter = {.peer = kiln_thread.peer};
  kiln_monitor_guard(monitor);
  if (atomic_load(&monitor->owner) == KILN_MONITOR_CLOSED) {
    kiln_monitor_unguard(monitor);
    return false;
  }
  kiln_waiters_append(&monitor->entering, &waiter);
  kiln_monitor_unguard(monitor);
  int32_t before = kiln_status_set(KILN_STATUS_BLOCKED);
  kiln_enter_blocked();
  kiln_monitor_acquire_queued(monitor, &waiter);
  kiln_leave_blocked();
  kiln_status_set(before);
  return true;
}

// Takes an inflated lock; false: look at the lock word again.
static bool enter_monitor(kref object, uint32_t word) {
  uint32_t self = kiln_thread.thread_id;
  struct kiln_monitor *monitor = kiln_monitor_at(word);
  uint32_t owner = 0;
  if (!atomic_compare_exchange_strong(&monitor->owner, &owner, self)) {
    if (owner == self) {
      if (atomic_load(kiln_lock_word(object)) != word)
        return false; // deflated since, and now that of another object which we own
      monitor->recursion++;
      return true;
    }
    if (owner == KILN_MONITOR_CLOSED) {
      sched_yield(); // the collector is deflating it, unless it has no processor
      return false;
    }
    if (spin(&monitor->owner, owner))
      return false;
    if (!enter_queued(monitor, object))
      return false;
  }
  if (atomic_load(kiln_lock_word(object)) == word) {
    monitor->recursion = 0;
    return true;
  }
  kiln_monitor_release(monitor);
  return false;
}

static __attribute__((noinline)) void lock_slowly(kref object) {
  uint32_t self = kiln_thread.thread_id;
  for (;;) {
    uint32_t word = atomic_load(kiln_lock_word(object));
    if (word == 0) {
      if (atomic_compare_exchange_strong(kiln_lock_word(object), &word, self))
        return;
    } else if (is_inflated(word)) {
      if (enter_monitor(object, word))
        return;
    } else if ((word & KILN_THIN_OWNER) == self) {
      if (word >= KILN_INFLATED - KILN_THIN_RECURSION)
        inflate(object, word); // the count is full
      else if (atomic_compare_exchange_strong(kiln_lock_word(object), &word,
                                              word + KILN_THIN_RECURSION))
        return;
    } else if (!spin(kiln_lock_word(object), word)) {
      inflate(object, word);
    }
  }
}

void kiln_lock(kref object) {
  if (!kiln_lock_fast(object))
    lock_slowly(object);
}

void kiln_monitor_release(struct kiln_monitor *monitor) {
  atomic_store(&monitor->owner, 0);
  if (!atomic_load(&monitor->entering.first) || atomic_load(&monitor->heir))
    return;
  struct kiln_peer *peer = NULL;
  kiln_monitor_guard(monitor);
  if (monitor->entering.first) {
    peer = monitor->entering.first->peer;
    atomic_store(&monitor->heir, 1);
  }
  kiln_monitor_unguard(monitor);
  if (peer) { // peers are never given back: late is harmless
    atomic_fetch_add(&peer->nudge, 1);
    kiln_futex_wake(&peer->nudge, 1);
  }
}

static bool not_owner(void) {
  kiln_throw_new(KILN_CLASS(java_lang_IllegalMonitorStateException), "current thread is not owner");
  return false;
}

bool kiln_unlock(kref object) {
  if (KILN_LIKELY(kiln_unlock_fast(object)))
    return true;
  uint32_t self = kiln_thread.thread_id;
  uint32_t word = atomic_load(kiln_lock_word(object));
  while (!is_inflated(word)) {
    if ((word & KILN_THIN_OWNER) != self)
      return not_owner();
    uint32_t next = word == self ? 0 : word - KILN_THIN_RECURSION;
    if (atomic_compare_exchange_strong(kiln_lock_word(object), &word, next))
      return true;
  }
  struct kiln_monitor *monitor = kiln_monitor_at(word);
  if (atomic_load(&monitor->owner) != self || monitor->object != object)
    return not_owner();
  if (monitor->recursion) {
    monitor->recursion--;
    return true;
  }
  kiln_monitor_release(monitor);
  return true;
}

bool kiln_holds_lock(kref object) {
  uint32_t word = atomic_load(kiln_lock_word(object));
  if (!is_inflated(word))
    return (word & KILN_THIN_OWNER) == kiln_thread.thread_id;
  struct kiln_monitor *monitor = kiln_monitor_at(word);
  return atomic_load(&monitor->owner) == kiln_thread.thread_id && monitor->object == object;
}
