// A thread's life.
//
// Start: 1. Take a peer; the Thread object, as a root, travels to the new thread. 2. The parent
// waits until the child is attached, so that the object is never without a root. 3. The child runs
// Thread.run, hands an uncaught exception to dispatchUncaughtException, then Thread.exit.
// End: status TERMINATED and eetop 0 under the Thread's monitor, notifyAll (join waits on it);
// then the count of non-daemons; then detach.
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "api/memory.h"
#include "classes.h"
#include "java.h"
#include "java_status.h"
#include "java_strings.h"
#include "monitor.h"
#include "roots.h"
#include "stack_limits.h"
#include "thread_life.h"
#include "throw.h"

// Threads that keep the process alive, and the futex that says it changed.
static _Atomic uint32_t non_daemons;

struct start {
  kref java_thread;
  struct kiln_peer *peer;
  size_t stack_size;
  _Atomic uint32_t attached; // futex
};

void kiln_thread_bind(kref java_thread) {
  struct kiln_thread *self = &kiln_thread;
  self->java_thread = kiln_weak_value(java_thread); // a root of the thread that started this one
  self->daemon = KILN_BOOL(java_thread, java_lang_Thread, daemon);
  atomic_store(&self->peer->interrupted, KILN_BOOL(java_thread, java_lang_Thread, interrupted));
  __atomic_store_n(&KILN_I64(java_thread, java_lang_Thread, eetop), (int64_t)self->peer,
                   __ATOMIC_RELEASE);
  kiln_status_set(KILN_STATUS_RUNNABLE);
  if (!self->daemon)
    atomic_fetch_add(&non_daemons, 1);
}

enum { NORMAL_PRIORITY = 5 };
kref kiln_system_group, kiln_main_group;

// Bound before its constructor runs, because the constructor asks for the current thread.
bool kiln_thread_adopt(kref group, const char *name_text, bool daemon) {
  kref name = kiln_intern_utf8(name_text), thread = NULL;
  KILN_ROOTS(roots, group, name, thread);
  if (!name || !(thread = kiln_new_instance(KILN_CLASS(java_lang_Thread))))
    return false;
  KILN_I32(thread, java_lang_Thread, priority) = NORMAL_PRIORITY;
  KILN_BOOL(thread, java_lang_Thread, daemon) = daemon;
  kiln_thread_bind(thread);
  kiln_call(KILN_METHOD(java_lang_Thread, _init____Ljava_lang_ThreadGroup_Ljava_lang_String__V),
            "VLLL", thread, group, name);
  return !kiln_pending();
}

static void set_native_name(kref java_thread) {
  char name[16];
  kref text = KILN_REF(java_thread, java_lang_Thread, name);
  if (text)
    pthread_setname_np(pthread_self(), kiln_string_copy(text, name, sizeof name));
}

static void report_handler(kref thread, kref thrown) {
  char *name = kiln_string_to_utf8(KILN_REF(thread, java_lang_Thread, name));
  fprintf(stderr, "\nException: %s thrown from the UncaughtExceptionHandler in thread \"%s\"\n",
          kiln_class_name(kiln_class_of(thrown)), name ? name : "");
  kiln_memory_free(name);
}

void kiln_thread_finish(kref uncaught) {
  kref thread = kiln_thread.java_thread;
  KILN_ROOTS(roots, thread, uncaught);
  if (uncaught) {
    kiln_call(KILN_METHOD(java_lang_Thread, dispatchUncaughtException), "VLL", thread, uncaught);
    kref thrown = kiln_take_pending(); // by the handler: mentioned, as HotSpot does
    if (thrown)
      report_handler(thread, thrown);
  }
  kiln_call(KILN_METHOD(java_lang_Thread, exit), "VL", thread);
  kiln_take_pending();
  kiln_lock(thread);
  kiln_status_set(KILN_STATUS_TERMINATED);
  __atomic_store_n(&KILN_I64(thread, java_lang_Thread, eetop), 0, __ATOMIC_RELEASE);
  kiln_notify(thread, true);
  kiln_unlock(thread);
  if (!kiln_thread.daemon) {
    atomic_fetch_sub(&non_daemons, 1);
    kiln_futex_wake_all(&non_daemons);
  }
}

void kiln_threads_await_all(void) {
  uint32_t left;
  while ((left = atomic_load(&non_daemons)) > 0) {
    kiln_enter_blocked();
    kiln_futex_wait(&non_daemons, left, NULL);
    kiln_leave_blocked();
  }
}

static __attribute__((noinline)) void live(struct start *start) {
  kiln_thread_attach_peer(start->peer, __builtin_frame_address(0), start->stack_size);
  kref thread = start->java_thread;
  KILN_ROOTS(roots, thread);
  kiln_thread_bind(thread);
  set_native_name(thread);
  atomic_store(&start->attached, 1); // `start` is the parent's from here on
  kiln_futex_wake_all(&start->attached);
  KILN_CALL_VIRTUAL(java_lang_Thread, run, "VL", thread);
  kiln_thread_finish(kiln_take_pending());
  KILN_ROOTS_END(roots);
  kiln_thread_detach();
}

static void *thread_main(void *argument) {
  live(argument);
  return NULL;
}

static bool cannot_start(void) {
  kiln_throw_out_of_memory("unable to create native thread: possibly out of memory or "
                           "process/resource limits reached");
  return false;
}

bool kiln_thread_start(kref java_thread) {
  KILN_ROOTS(roots, java_thread);
  if (KILN_I64(java_thread, java_lang_Thread, eetop) ||
      KILN_I32(java_thread, java_lang_Thread, threadStatus) != KILN_STATUS_NEW) {
    kiln_throw_new(KILN_CLASS(java_lang_IllegalThreadStateException), NULL);
    return false;
  }
  int64_t wanted = KILN_I64(java_thread, java_lang_Thread, stackSize);
  struct start start = {.java_thread = java_thread, .peer = kiln_peer_take()};
  if (!start.peer)
    return cannot_start();
  start.stack_size = wanted > 0 ? (size_t)(wanted + 4095) & ~(size_t)4095 : kiln_stack_size;
  pthread_attr_t attributes;
  pthread_t thread;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  int error = pthread_attr_setstacksize(&attributes,
                                        start.stack_size + KILN_STACK_RESERVE + KILN_STACK_SLACK);
  if (!error)
    error = pthread_create(&thread, &attributes, thread_main, &start);
  pthread_attr_destroy(&attributes);
  if (error) {
    kiln_peer_release(start.peer);
    return cannot_start();
  }
  kiln_enter_blocked();
  while (!atomic_load(&start.attached))
    kiln_futex_wait(&start.attached, 0, NULL);
  kiln_leave_blocked();
  return true;
}
