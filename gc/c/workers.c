// The markers' threads. None exists before a heap is worth two of them. The thread that collects
// marks too; the others wait for rounds.
#include "marker.h"

#include <signal.h>
#include <unistd.h>

enum { MAX_WORKERS = 15, MIN_PARALLEL_BYTES = 4 << 20 };

static struct {
  pthread_mutex_t lock;
  pthread_cond_t changed;
  uint32_t started; // threads in existence
  uint32_t round;   // goes up when work starts
  uint32_t markers; // that take part in this round
  uint32_t running; // workers that have not finished it
  struct marker markers_of[MAX_WORKERS];
} workers = {.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};

static void *worker_main(void *index) {
  struct marker *marker = &workers.markers_of[(uintptr_t)index];
  uint32_t round = 0;
  pthread_mutex_lock(&workers.lock);
  for (;;) {
    while (workers.round == round)
      pthread_cond_wait(&workers.changed, &workers.lock);
    round = workers.round;
    uint32_t markers = workers.markers;
    pthread_mutex_unlock(&workers.lock);
    marker_run(marker, markers);
    pthread_mutex_lock(&workers.lock);
    if (--workers.running == 0)
      pthread_cond_broadcast(&workers.changed);
  }
  return NULL;
}

static void start_workers(uint32_t wanted) {
  sigset_t old;
  heap_block_signals(&old);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 128 << 10);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  while (workers.started < wanted) {
    pthread_t thread;
    uintptr_t index = workers.started;
    if (pthread_create(&thread, &attributes, worker_main, (void *)index) != 0)
      break;
    workers.started++;
  }
  pthread_attr_destroy(&attributes);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
}

static uint32_t wanted_workers(void) {
  uint32_t markers = heap.options.workers;
  if (!markers) {
    if (heap.live_bytes < MIN_PARALLEL_BYTES)
      return 0;
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    if (heap.options.plan == KILN_PLAN_CONCURRENT)
      processors = (processors + 1) / 2; // the others run the program
    markers = processors > 4 ? 4 : (uint32_t)processors;
  }
  return markers > MAX_WORKERS ? MAX_WORKERS : markers - 1;
}

void marker_drain_parallel(struct marker *marker) {
  uint32_t wanted = wanted_workers();
  pthread_mutex_lock(&workers.lock);
  if (workers.started < wanted)
    start_workers(wanted);
  uint32_t n = workers.started;
  if (wanted == 0 || n == 0) {
    pthread_mutex_unlock(&workers.lock);
    marker_drain(marker);
    return;
  }
  grey_reset();
  for (uint32_t i = 0; i < n; i++) {
    marker_init(&workers.markers_of[i]);
    workers.markers_of[i].shares = true;
  }
  workers.markers = n + 1;
  workers.running = n;
  workers.round++;
  pthread_cond_broadcast(&workers.changed);
  pthread_mutex_unlock(&workers.lock);

  marker->shares = true;
  marker_run(marker, n + 1);

  pthread_mutex_lock(&workers.lock);
  while (workers.running)
    pthread_cond_wait(&workers.changed, &workers.lock);
  pthread_mutex_unlock(&workers.lock);
  marker->shares = false;
  grey_reset();
  for (uint32_t i = 0; i < n; i++)
    references_join(marker, &workers.markers_of[i]);
  marker_drain(marker);
}
