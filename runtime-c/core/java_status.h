// What Java sees of a thread's state: Thread.threadStatus and interrupts.
#ifndef KILN_JAVA_STATUS_H
#define KILN_JAVA_STATUS_H

#include "peers.h"

// Values of Thread.threadStatus, JVMTI's bits, as jdk.internal.misc.VM.toThreadState reads them.
enum {
  KILN_STATUS_NEW = 0,
  KILN_STATUS_RUNNABLE = 5,
  KILN_STATUS_SLEEPING = 0xe1,
  KILN_STATUS_WAITING = 0x191,
  KILN_STATUS_TIMED_WAITING = 0x1a1,
  KILN_STATUS_PARKED = 0x291,
  KILN_STATUS_TIMED_PARKED = 0x2a1,
  KILN_STATUS_BLOCKED = 0x401,
  KILN_STATUS_TERMINATED = 2,
};

// Sets the calling thread's status, if it has a Thread object yet; returns the one before.
static inline int32_t kiln_status_set(int32_t status) {
  kref thread = kiln_thread.java_thread;
  if (!thread)
    return KILN_STATUS_RUNNABLE;
  return __atomic_exchange_n(&KILN_I32(thread, java_lang_Thread, threadStatus), status,
                             __ATOMIC_RELEASE);
}

// Says of a thread that cannot end now that it waits for a lock. Also for the calling thread while
// it is blocked: the object lives and does not move, and a number is all that is written.
static inline void kiln_status_blocked(struct kiln_thread *thread) {
  if (thread->java_thread)
    __atomic_store_n(&KILN_I32(thread->java_thread, java_lang_Thread, threadStatus),
                     KILN_STATUS_BLOCKED, __ATOMIC_RELEASE);
}

// Was the calling thread interrupted? Clears it, as throwing InterruptedException does.
static inline bool kiln_interrupt_take(void) {
  if (!kiln_thread.java_thread || !atomic_load(&kiln_thread.peer->interrupted))
    return false;
  __atomic_store_n(&KILN_BOOL(kiln_thread.java_thread, java_lang_Thread, interrupted), 0,
                   __ATOMIC_SEQ_CST);
  atomic_store(&kiln_thread.peer->interrupted, 0);
  return true;
}

#endif
