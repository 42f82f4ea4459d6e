// Monitors, handshakes and stops under load, without Java: objects are C structs.
//
// Checks that counters under a lock are exact, that wait and notify lose nothing, and that a thread
// which stops all others and deflates idle monitors meanwhile disturbs neither.
#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include "crash.h"
#include "handshake.h"
#include "monitor.h"
#include "monitor_table.h"
#include "peers.h"
#include "roots.h"
#include "stress.h"
#include "throw.h"

// --- what the rest of the runtime would give ---------------------------------------------------------
static _Atomic int thrown;
void kiln_throw_new(struct kiln_class *cls, const char *format, ...) {
  (void)cls, (void)format;
  thrown++;
}
void kiln_throw_illegal_argument(const char *message) {
  (void)message;
  thrown++;
}
void kiln_throw_interrupted(const char *message) {
  (void)message;
  thrown++;
}
_Noreturn void kiln_fatal(const char *format, ...) {
  fputs(format, stderr);
  abort();
}
bool kiln_stressed;
void kiln_signal_stack_install(void) {}
void kiln_signal_stack_remove(void) {}
void kiln_heap_thread_start(struct kiln_thread_head *thread) { (void)thread; }
void kiln_heap_thread_end(struct kiln_thread_head *thread) { (void)thread; }
bool kiln_heap_is_live(kref object) { return object != NULL; }
void kiln_heap_held(void (*wait)(void *context), void *context) { wait(context); }
KILN_RARE_ENTRY void kiln_barrier_slow(kref value) { (void)value; }
void kiln_stack_limits_set(struct kiln_thread *thread, void *base, size_t size) {
  thread->real_stack_limit = (uint64_t)base - size;
  __atomic_store_n(&thread->stack_limit, thread->real_stack_limit, __ATOMIC_SEQ_CST);
}
const int64_t kiln_off__java_lang_Thread__eetop, kiln_off__java_lang_Thread__threadStatus,
    kiln_off__java_lang_Thread__interrupted;
struct kiln_class *const kiln_cls__java_lang_IllegalMonitorStateException = NULL;
const uint32_t kiln_spec_hash_test;

// --- the test ------------------------------------------------------------------------------------------
enum { OBJECTS = 4, THREADS = 4, ROUNDS = 60000 };
static struct kiln_object objects[OBJECTS];
static int64_t counters[OBJECTS];
static _Atomic bool done;

static void *count(void *seed) {
  kiln_thread_attach(__builtin_frame_address(0), 1 << 20);
  unsigned random = (unsigned)(uintptr_t)seed;
  for (int i = 0; i < ROUNDS; i++) {
    random = random * 1103515245 + 12345;
    int n = random >> 16 & (OBJECTS - 1);
    kiln_lock(&objects[n]);
    kiln_lock(&objects[n]);
    counters[n]++;
    if (i % 7 == 0)
      kiln_poll(); // be stopped while holding it
    bool ok = kiln_unlock(&objects[n]);
    assert(ok && kiln_holds_lock(&objects[n]));
    ok = kiln_unlock(&objects[n]);
    assert(ok);
    kiln_poll();
  }
  kiln_thread_detach();
  return NULL;
}

static struct kiln_object ball;
static int side, passes;

static void *play(void *mine) {
  kiln_thread_attach(__builtin_frame_address(0), 1 << 20);
  for (int i = 0; i < ROUNDS / 10; i++) {
    kiln_lock(&ball);
    while (side != (int)(intptr_t)mine)
      kiln_wait(&ball, i % 3 ? 0 : 1000);
    side = !side;
    passes++;
    kiln_notify(&ball, i % 2);
    kiln_unlock(&ball);
    kiln_poll();
  }
  kiln_thread_detach();
  return NULL;
}

static void nothing(struct kiln_thread *thread, void *counter) {
  (void)thread;
  atomic_fetch_add((_Atomic int *)counter, 1); // each thread answers for itself
}

static void *disturb(void *unused) {
  (void)unused;
  kiln_thread_attach(__builtin_frame_address(0), 1 << 20);
  int stops = 0;
  _Atomic int answers = 0;
  while (!done) {
    kiln_stop_all();
    kiln_monitors_sweep();
    kiln_resume_all();
    kiln_monitors_sweep(); // concurrently too
    kiln_handshake(nothing, &answers);
    stops++;
  }
  printf("%d stops, %d answers\n", stops, answers);
  kiln_thread_detach();
  return NULL;
}

int main(void) {
  pthread_t threads[THREADS], players[2], disturber;
  pthread_create(&disturber, NULL, disturb, NULL);
  for (uintptr_t i = 0; i < THREADS; i++)
    pthread_create(&threads[i], NULL, count, (void *)(i + 1));
  for (uintptr_t i = 0; i < 2; i++)
    pthread_create(&players[i], NULL, play, (void *)i);
  for (int i = 0; i < THREADS; i++)
    pthread_join(threads[i], NULL);
  for (int i = 0; i < 2; i++)
    pthread_join(players[i], NULL);
  done = true;
  pthread_join(disturber, NULL);
  int64_t sum = 0;
  for (int i = 0; i < OBJECTS; i++)
    sum += counters[i];
  assert(sum == (int64_t)THREADS * ROUNDS);
  assert(passes == ROUNDS / 10 * 2);
  kiln_thread_attach(__builtin_frame_address(0), 1 << 20);
  assert(!thrown && !kiln_unlock(&ball) && thrown == 1);
  assert(!kiln_notify(&ball, true) && !kiln_wait(&ball, 1) && thrown == 3);
  puts("ok");
  return 0;
}
