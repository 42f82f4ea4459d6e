// Inflated monitors and the table that finds them by index.
#ifndef KILN_MONITOR_TABLE_H
#define KILN_MONITOR_TABLE_H

#include "monitor.h"
#include "peers.h"

#define KILN_MONITOR_CLOSED UINT32_MAX // owner of a monitor that belongs to no object

// A thread that waits to enter, or to be notified; lives in its C frame while it is in a queue.
struct kiln_monitor_waiter {
  struct kiln_peer *peer;
  struct kiln_monitor_waiter *next, *previous;
  bool waiting;          // in the wait set; else in the entry queue
  _Atomic bool notified; // moved from the wait set by notify
};

struct kiln_waiters {
  struct kiln_monitor_waiter *_Atomic first;
  struct kiln_monitor_waiter *last;
};

struct kiln_monitor {
  _Atomic uint32_t owner; // thread id, 0: free, or KILN_MONITOR_CLOSED
  uint32_t recursion;     // the owner's
  _Atomic uint32_t guard; // spin lock of the queues
  _Atomic uint32_t heir;  // a queued thread was woken and has not tried yet: wake no other
  uint32_t index;
  kref object; // weak
  struct kiln_waiters entering, waiting;
  struct kiln_monitor *next_free;
};

// The monitor of an inflated lock word.
struct kiln_monitor *kiln_monitor_at(uint32_t word);
// A closed monitor to inflate a lock with, and the way back.
struct kiln_monitor *kiln_monitor_take(void);
void kiln_monitor_give(struct kiln_monitor *monitor);

// The queues; hold the guard.
void kiln_monitor_guard(struct kiln_monitor *monitor);
void kiln_monitor_unguard(struct kiln_monitor *monitor);
void kiln_waiters_append(struct kiln_waiters *queue, struct kiln_monitor_waiter *waiter);
void kiln_waiters_remove(struct kiln_waiters *queue, struct kiln_monitor_waiter *waiter);

// Shared between locking and waiting.
struct kiln_monitor *kiln_inflate(kref object); // the caller owns the lock
void kiln_monitor_release(struct kiln_monitor *monitor);
void kiln_monitor_acquire_queued(struct kiln_monitor *monitor, struct kiln_monitor_waiter *waiter);

#endif
