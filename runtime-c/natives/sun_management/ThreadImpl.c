// sun.management.ThreadImpl: the threads, their states, traces and processor times.
//
// Who waits for which monitor is not recorded: ThreadInfo's lock is what LockSupport.park was told,
// its counts of blocking are 0, and the searches for deadlocks are absent (UnsatisfiedLinkError).
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "classes.h"
#include "handshake.h"
#include "java.h"
#include "native_memory.h"
#include "natives.h"
#include "peers.h"
#include "roots.h"
#include "stack_trace.h"

// Thread[] of what is alive; threads that start meanwhile may be missing.
kref sun_management_ThreadImpl_getThreads(void) {
  kiln_threads_lock();
  int32_t room = kiln_thread_count;
  kiln_threads_unlock();
  kref list = kiln_new_array_of(KILN_CLASS(_Ljava_lang_Thread_), room);
  if (!list)
    return NULL;
  KILN_ROOTS(roots, list);
  int32_t count = 0;
  kiln_threads_lock();
  for (struct kiln_thread *thread = kiln_thread_list; thread && count < room; thread = thread->next)
    if (thread->java_thread)
      kiln_array_set(list, count++, kiln_weak_value(thread->java_thread)); // another one's root
  kiln_threads_unlock();
  if (count == room)
    return list;
  kref exact = kiln_new_array_of(KILN_CLASS(_Ljava_lang_Thread_), count);
  for (int32_t i = 0; exact && i < count; i++)
    kiln_array_set(exact, i, kiln_array_get(list, i));
  return exact;
}

static int64_t id_of(kref java_thread) {
  return *(int64_t *)((char *)java_thread + KILN_OFF(java_lang_Thread, tid));
}

// The live Thread with that id, or null.
static kref thread_with_id(int64_t id) {
  kref found = NULL;
  kiln_threads_lock();
  for (struct kiln_thread *thread = kiln_thread_list; thread && !found; thread = thread->next)
    if (thread->java_thread && id_of(thread->java_thread) == id)
      found = kiln_weak_value(thread->java_thread);
  kiln_threads_unlock();
  return found;
}

// StackTraceElement[] with at most `depth` frames; null: not alive, or an exception is pending.
static kref trace_of(kref java_thread, int32_t depth) {
  struct kiln_trace *trace =
      kiln_memory_or_throw(kiln_memory_allocate(KILN_MEMORY_TEXT, sizeof *trace));
  if (!trace)
    return NULL;
  bool alive = true;
  trace->count = 0;
  KILN_ROOTS(roots, java_thread);
  if (depth == 0) {
    // No trace is wanted.
  } else if (java_thread == kiln_thread.java_thread) {
    kiln_trace_thread(&kiln_thread, __builtin_frame_address(0), trace);
  } else {
    alive = kiln_trace_other(java_thread, trace);
  }
  if (trace->count > (uint32_t)depth)
    trace->count = (uint32_t)depth;
  kref elements = alive ? kiln_trace_elements(trace) : NULL;
  kiln_memory_free(trace);
  return elements;
}

// A ThreadInfo; null when the thread has ended or an exception is pending.
static kref info_of(kref java_thread, int32_t depth) {
  struct kiln_class *cls = KILN_CLASS(java_lang_management_ThreadInfo);
  kref blocker = NULL, trace = NULL, info = NULL;
  KILN_ROOTS(roots, java_thread, blocker, trace, info);
  if (!kiln_class_ready(cls) || !(trace = trace_of(java_thread, depth)))
    return NULL;
  blocker = kiln_field_load(java_thread, KILN_OFF(java_lang_Thread, parkBlocker));
  int32_t status = *(int32_t *)((char *)java_thread + KILN_OFF(java_lang_Thread, threadStatus));
  if (!(info = kiln_new_instance(cls)))
    return NULL;
  kiln_call(
      KILN_METHOD(
          java_lang_management_ThreadInfo,
          _init____Ljava_lang_Thread_ILjava_lang_Object_Ljava_lang_Thread_JJJJ_Ljava_lang_StackTraceElement__V),
      "VLLILLJJJJL", info, java_thread, status, blocker, (kref)NULL, (int64_t)0, (int64_t)-1,
      (int64_t)0, (int64_t)-1, trace);
  return info;
}

static int32_t depth_limit(int32_t wanted) {
  return wanted < 0 || wanted > KILN_MAX_TRACE ? KILN_MAX_TRACE : wanted;
}

// depth: -1 for whole traces.
void sun_management_ThreadImpl_getThreadInfo1(kref ids, int32_t depth, kref infos) {
  KILN_ROOTS(roots, ids, infos);
  for (int32_t i = 0; i < kiln_array_length(ids); i++) {
    kref thread = thread_with_id(((int64_t *)((char *)ids + KILN_ARRAY_BASE))[i]);
    kref info = thread ? info_of(thread, depth_limit(depth)) : NULL;
    if (kiln_pending())
      return;
    kiln_array_set(infos, i, info);
  }
}

// ids null: all threads. Monitors and synchronizers: the caller has seen that they are unsupported.
kref sun_management_ThreadImpl_dumpThreads0(kref ids, int32_t monitors, int32_t synchronizers,
                                            int32_t depth) {
  (void)monitors;
  (void)synchronizers;
  kref threads = NULL, infos = NULL;
  KILN_ROOTS(roots, ids, threads, infos);
  if (!ids && !(threads = sun_management_ThreadImpl_getThreads()))
    return NULL;
  int32_t count = kiln_array_length(ids ? ids : threads);
  if (!(infos = kiln_new_array_of(KILN_CLASS(_Ljava_lang_management_ThreadInfo_), count)))
    return NULL;
  for (int32_t i = 0; i < count; i++) {
    kref thread = ids ? thread_with_id(((int64_t *)((char *)ids + KILN_ARRAY_BASE))[i])
                      : kiln_array_get(threads, i);
    kref info = thread ? info_of(thread, depth_limit(depth)) : NULL;
    if (kiln_pending())
      return NULL;
    kiln_array_set(infos, i, info);
  }
  return infos;
}

// --- processor time
// ------------------------------------------------------------------------------- The kernel's id
// of the thread with that Java id (0: the calling one), or -1.
static pid_t kernel_id(int64_t id) {
  if (id == 0)
    return kiln_thread.peer->tid;
  pid_t tid = -1;
  kiln_threads_lock();
  for (struct kiln_thread *thread = kiln_thread_list; thread; thread = thread->next)
    if (thread->java_thread && id_of(thread->java_thread) == id)
      tid = thread->peer->tid;
  kiln_threads_unlock();
  return tid;
}

// Nanoseconds, -1 if it has ended. The clock of a thread is numbered by its complemented id: Linux.
static int64_t processor_time(int64_t id) {
  pid_t tid = kernel_id(id);
  struct timespec time;
  if (tid < 0 || clock_gettime((clockid_t)(~(unsigned)tid << 3 | 6), &time) != 0)
    return -1;
  return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

// In steps of a clock tick: field 14 of the thread's stat.
static int64_t user_time(int64_t id) {
  pid_t tid = kernel_id(id);
  char text[1024];
  snprintf(text, sizeof text, "/proc/self/task/%d/stat", tid);
  int file = tid < 0 ? -1 : open(text, O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return -1;
  ssize_t length = read(file, text, sizeof text - 1);
  close(file);
  if (length <= 0)
    return -1;
  text[length] = 0;
  char *field = strrchr(text, ')');
  for (int i = 0; field && i < 12; i++)
    field = strchr(field + 1, ' ');
  return field ? (int64_t)strtoull(field, NULL, 10) * (1000000000 / sysconf(_SC_CLK_TCK)) : -1;
}

int64_t sun_management_ThreadImpl_getThreadTotalCpuTime0(int64_t id) { return processor_time(id); }
int64_t sun_management_ThreadImpl_getThreadUserCpuTime0(int64_t id) { return user_time(id); }

static void times_of(kref ids, kref times, int64_t (*time)(int64_t)) {
  for (int32_t i = 0; i < kiln_array_length(ids); i++)
    ((int64_t *)((char *)times + KILN_ARRAY_BASE))[i] =
        time(((int64_t *)((char *)ids + KILN_ARRAY_BASE))[i]);
}

void sun_management_ThreadImpl_getThreadTotalCpuTime1(kref ids, kref times) {
  KILN_ROOTS(roots, ids, times);
  times_of(ids, times, processor_time);
}

void sun_management_ThreadImpl_getThreadUserCpuTime1(kref ids, kref times) {
  KILN_ROOTS(roots, ids, times);
  times_of(ids, times, user_time);
}

void sun_management_ThreadImpl_resetPeakThreadCount0(void) {
  kiln_threads_lock();
  kiln_thread_peak = kiln_thread_count;
  kiln_threads_unlock();
}

KILN_NATIVE(sun_management_ThreadImpl_getThreads,
            "sun/management/ThreadImpl.getThreads()[Ljava/lang/Thread;");
KILN_NATIVE(sun_management_ThreadImpl_getThreadInfo1,
            "sun/management/ThreadImpl.getThreadInfo1([JI[Ljava/lang/management/ThreadInfo;)V");
KILN_NATIVE(sun_management_ThreadImpl_dumpThreads0,
            "sun/management/ThreadImpl.dumpThreads0([JZZI)[Ljava/lang/management/ThreadInfo;");
KILN_NATIVE(sun_management_ThreadImpl_getThreadTotalCpuTime0,
            "sun/management/ThreadImpl.getThreadTotalCpuTime0(J)J");
KILN_NATIVE(sun_management_ThreadImpl_getThreadUserCpuTime0,
            "sun/management/ThreadImpl.getThreadUserCpuTime0(J)J");
KILN_NATIVE(sun_management_ThreadImpl_getThreadTotalCpuTime1,
            "sun/management/ThreadImpl.getThreadTotalCpuTime1([J[J)V");
KILN_NATIVE(sun_management_ThreadImpl_getThreadUserCpuTime1,
            "sun/management/ThreadImpl.getThreadUserCpuTime1([J[J)V");
KILN_NATIVE(sun_management_ThreadImpl_resetPeakThreadCount0,
            "sun/management/ThreadImpl.resetPeakThreadCount0()V");
