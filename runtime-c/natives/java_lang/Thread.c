// java.lang.Thread
#include <pthread.h>
#include <sched.h>

#include "classes.h"
#include "handshake.h"
#include "java_status.h"
#include "java_strings.h"
#include "monitor.h"
#include "native_memory.h"
#include "natives.h"
#include "roots.h"
#include "stack_trace.h"
#include "thread_life.h"

kref java_lang_Thread_currentThread(void) { return kiln_thread.java_thread; }

void java_lang_Thread_yield(void) {
  kiln_enter_blocked();
  sched_yield();
  kiln_leave_blocked();
}

void java_lang_Thread_sleep(int64_t milliseconds) {
  if (milliseconds < 0) {
    kiln_throw_illegal_argument("timeout value is negative");
    return;
  }
  if (kiln_interrupt_take()) {
    kiln_throw_interrupted("sleep interrupted");
    return;
  }
  if (milliseconds == 0) {
    java_lang_Thread_yield();
    return;
  }
  struct timespec deadline =
      kiln_deadline(milliseconds > INT64_MAX / 1000000 ? INT64_MAX : milliseconds * 1000000);
  struct kiln_peer *peer = kiln_thread.peer;
  int32_t before = kiln_status_set(KILN_STATUS_SLEEPING);
  kiln_enter_blocked();
  for (;;) {
    uint32_t seen = atomic_load(&peer->nudge);
    if (atomic_load(&peer->interrupted) ||
        kiln_futex_wait(&peer->nudge, seen, &deadline) == ETIMEDOUT)
      break;
  }
  kiln_leave_blocked();
  kiln_status_set(before);
  if (kiln_interrupt_take())
    kiln_throw_interrupted("sleep interrupted");
}

void java_lang_Thread_start0(kref self) { kiln_thread_start(self); }

int32_t java_lang_Thread_holdsLock(kref object) {
  KILN_CHECK_NULL(object, 0);
  return kiln_holds_lock(object);
}

// The interrupted field is set by the caller.
void java_lang_Thread_interrupt0(kref self) {
  struct kiln_peer *peer = kiln_peer_of(self);
  if (!peer)
    return;
  atomic_store(&peer->interrupted, 1);
  atomic_store(&peer->permit, 1);
  kiln_futex_wake_all(&peer->permit);
  atomic_fetch_add(&peer->nudge, 1);
  kiln_futex_wake_all(&peer->nudge);
}

void java_lang_Thread_clearInterruptEvent(void) { atomic_store(&kiln_thread.peer->interrupted, 0); }

// Priorities have no effect, as on HotSpot under Linux by default.
void java_lang_Thread_setPriority0(kref self, int32_t priority) {
  (void)self;
  (void)priority;
}

void java_lang_Thread_setNativeName(kref self, kref name) {
  if (!name || self != kiln_thread.java_thread)
    return;
  char buffer[16];
  pthread_setname_np(pthread_self(), kiln_string_copy(name, buffer, sizeof buffer));
}

static void unsupported(void) {
  kiln_throw_new(KILN_CLASS(java_lang_UnsupportedOperationException), NULL);
}

void java_lang_Thread_stop0(kref self, kref throwable) {
  (void)self;
  (void)throwable;
  unsupported();
}
void java_lang_Thread_suspend0(kref self) {
  (void)self;
  unsupported();
}
void java_lang_Thread_resume0(kref self) {
  (void)self;
  unsupported();
}

// StackTraceElement[] of a thread, null if it is not alive or an exception is pending.
static kref trace_of(kref java_thread) {
  struct kiln_trace *trace =
      kiln_memory_or_throw(kiln_memory_allocate(KILN_MEMORY_TEXT, sizeof *trace));
  if (!trace)
    return NULL;
  bool alive = true;
  if (java_thread == kiln_thread.java_thread) {
    kiln_trace_thread(&kiln_thread, __builtin_frame_address(0), trace);
  } else {
    KILN_ROOTS(roots, java_thread);
    alive = kiln_trace_other(java_thread, trace);
  }
  kref elements = alive ? kiln_trace_elements(trace) : NULL;
  kiln_memory_free(trace);
  return elements;
}

kref java_lang_Thread_dumpThreads(kref threads) {
  KILN_CHECK_NULL(threads, NULL);
  kref traces = NULL;
  KILN_ROOTS(roots, threads, traces);
  struct kiln_class *array_class = KILN_CLASS(__Ljava_lang_StackTraceElement_); // [][]
  int32_t n = kiln_array_length(threads);
  if (!(traces = kiln_new_array_of(array_class, n)))
    return NULL;
  for (int32_t i = 0; i < n; i++) {
    kref thread = kiln_array_get(threads, i);
    KILN_CHECK_NULL(thread, NULL);
    kref trace = trace_of(thread);
    if (kiln_pending())
      return NULL;
    kiln_array_set(traces, i, trace);
  }
  return traces;
}

kref java_lang_Thread_getThreads(void) {
  kref found = NULL;
  KILN_ROOTS(roots, found);
  // Made before the list is locked: an allocation may want it for a collection.
  int32_t room = __atomic_load_n(&kiln_thread_count, __ATOMIC_RELAXED) + 8;
  if (!(found = kiln_new_array_of(KILN_CLASS(_Ljava_lang_Thread_), room)))
    return NULL;
  int32_t n = 0;
  kiln_threads_lock();
  for (struct kiln_thread *t = kiln_thread_list; t && n < room; t = t->next)
    if (t->java_thread)
      kiln_array_set(found, n++, kiln_weak_value(t->java_thread)); // another one's root
  kiln_threads_unlock();
  kref exact = kiln_new_array_of(KILN_CLASS(_Ljava_lang_Thread_), n);
  for (int32_t i = 0; exact && i < n; i++)
    kiln_array_set(exact, i, kiln_array_get(found, i));
  return exact;
}

KILN_NATIVE_NOTHING(java_lang_Thread_registerNatives, "java/lang/Thread.registerNatives()V");
KILN_NATIVE_LEAF(java_lang_Thread_currentThread,
                 "java/lang/Thread.currentThread()Ljava/lang/Thread;");
KILN_NATIVE(java_lang_Thread_yield, "java/lang/Thread.yield()V");
KILN_NATIVE(java_lang_Thread_sleep, "java/lang/Thread.sleep(J)V");
KILN_NATIVE(java_lang_Thread_start0, "java/lang/Thread.start0()V");
KILN_NATIVE(java_lang_Thread_holdsLock, "java/lang/Thread.holdsLock(Ljava/lang/Object;)Z");
KILN_NATIVE(java_lang_Thread_interrupt0, "java/lang/Thread.interrupt0()V");
KILN_NATIVE_LEAF(java_lang_Thread_clearInterruptEvent, "java/lang/Thread.clearInterruptEvent()V");
KILN_NATIVE_LEAF(java_lang_Thread_setPriority0, "java/lang/Thread.setPriority0(I)V");
KILN_NATIVE(java_lang_Thread_setNativeName, "java/lang/Thread.setNativeName(Ljava/lang/String;)V");
KILN_NATIVE(java_lang_Thread_stop0, "java/lang/Thread.stop0(Ljava/lang/Object;)V");
KILN_NATIVE(java_lang_Thread_suspend0, "java/lang/Thread.suspend0()V");
KILN_NATIVE(java_lang_Thread_resume0, "java/lang/Thread.resume0()V");
KILN_NATIVE(java_lang_Thread_dumpThreads,
            "java/lang/Thread.dumpThreads([Ljava/lang/Thread;)[[Ljava/lang/StackTraceElement;");
KILN_NATIVE(java_lang_Thread_getThreads, "java/lang/Thread.getThreads()[Ljava/lang/Thread;");
