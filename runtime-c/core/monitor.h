// Monitors: synchronized, Object.wait and notify.
//
// The 32-bit lock word of an object:
//   0                                        unlocked
//   0 | recursion (15 bits) | thread id (16)  thin: locked, never contended
//   1 | monitor index (31)                    inflated
#ifndef KILN_MONITOR_H
#define KILN_MONITOR_H

#include "kiln.h"

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
