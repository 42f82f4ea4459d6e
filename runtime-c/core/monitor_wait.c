// Object.wait and notify.
//
// Waiting:
// 1. Inflate the lock, put ourselves into the wait set, give the lock up with all its recursions.
// 2. Sleep until notified, interrupted or out of time.
// 3. If nobody notified us, leave the wait set and queue for the lock; notify has queued us
// already. From here on the thread's state is BLOCKED.
// 4. Take the lock back with its recursions. Interrupted and not notified: InterruptedException.
#include "java_status.h"
#include "monitor_table.h"
#include "roots.h"
#include "throw.h"

static bool not_owner(void) {
  kiln_throw_new(KILN_CLASS(java_lang_IllegalMonitorStateException), "current thread is not owner");
  return false;
}

// Step 2; true if an interrupt ended it.
static bool sleep_until_woken(struct kiln_monitor_waiter *waiter, const struct timespec *deadline) {
  struct kiln_peer *peer = waiter->peer;
  for (;;) {
    uint32_t seen = atomic_load(&peer->nudge);
    if (atomic_load(&waiter->notified))
      return false;
    if (atomic_load(&peer->interrupted))
      return true;
    if (kiln_futex_wait(&peer->nudge, seen, deadline) == ETIMEDOUT)
      return false;
  }
}

// Step 3; true if we were notified.
static bool stop_waiting(struct kiln_monitor *monitor, struct kiln_monitor_waiter *waiter) {
  kiln_monitor_guard(monitor);
  bool notified = !waiter->waiting;
  if (!notified) {
    kiln_waiters_remove(&monitor->waiting, waiter);
    waiter->waiting = false;
    kiln_waiters_append(&monitor->entering, waiter);
    kiln_status_blocked(&kiln_thread);
  }
  kiln_monitor_unguard(monitor);
  return notified;
}

bool kiln_wait(kref object, int64_t milliseconds) {
  KILN_ROOTS(roots, object);
  struct kiln_peer *peer = kiln_thread.peer;
  if (milliseconds < 0) {
    kiln_throw_illegal_argument("timeout value is negative");
    return false;
  }
  if (!kiln_holds_lock(object))
    return not_owner();
  if (kiln_interrupt_take()) {
    kiln_throw_interrupted(NULL);
    return false;
  }
  struct kiln_monitor *monitor = kiln_inflate(object);
  struct kiln_monitor_waiter waiter = {.peer = peer, .waiting = true};
  struct timespec deadline;
  if (milliseconds)
    deadline =
        kiln_deadline(milliseconds > INT64_MAX / 1000000 ? INT64_MAX : milliseconds * 1000000);
  int32_t before = kiln_status_set(milliseconds ? KILN_STATUS_TIMED_WAITING : KILN_STATUS_WAITING);
  uint32_t recursion = monitor->recursion;
  kiln_monitor_guard(monitor);
  kiln_waiters_append(&monitor->waiting, &waiter);
  kiln_monitor_unguard(monitor);
  kiln_enter_blocked();
  kiln_monitor_release(monitor);
  bool interrupted = sleep_until_woken(&waiter, milliseconds ? &deadline : NULL);
  bool notified = stop_waiting(monitor, &waiter);
  kiln_monitor_acquire_queued(monitor, &waiter);
  kiln_leave_blocked();
  monitor->recursion = recursion;
  kiln_status_set(before);
  if (interrupted && !notified && kiln_interrupt_take()) {
    kiln_throw_interrupted(NULL);
    return false;
  }
  return true;
}

bool kiln_notify(kref object, bool all) {
  if (!kiln_holds_lock(object))
    return not_owner();
  uint32_t word = atomic_load(kiln_lock_word(object));
  if (!(word & KILN_INFLATED))
    return true; // nobody ever waited
  struct kiln_monitor *monitor = kiln_monitor_at(word);
  kiln_monitor_guard(monitor);
  struct kiln_monitor_waiter *waiter;
  while ((waiter = monitor->waiting.first)) {
    kiln_waiters_remove(&monitor->waiting, waiter);
    waiter->waiting = false;
    kiln_waiters_append(&monitor->entering, waiter);
    kiln_status_blocked(waiter->peer->thread); // who sees it still waiting would miss the notify
    atomic_store(&waiter->notified, true);
    if (!all)
      break;
  }
  kiln_monitor_unguard(monitor);
  // They sleep on until the lock is released, which wakes the first of the queue.
  return true;
}
