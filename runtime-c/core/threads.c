// The thread list, thread ids and peers.
//
// Lock order: the list's lock comes before every other lock of the runtime, and is taken in state
// BLOCKED, so that a handshake (whose requester holds it) never waits for a thread that waits for
// the requester.
#include <pthread.h>
#include <string.h>
#include <sys/resource.h>

#include "api/heap.h"
#include "api/memory.h"
#include "crash.h"
#include "handshake.h"
#include "peers.h"
#include "stack_limits.h"

__thread struct kiln_thread kiln_thread __attribute__((tls_model("local-exec")));

struct kiln_thread *kiln_thread_list;
int kiln_thread_count;
int kiln_thread_peak;
uint64_t kiln_threads_started;
static pthread_mutex_t list_lock = PTHREAD_MUTEX_INITIALIZER;

// --- ids and peers: under peer_lock, a leaf lock ------------------------------------------------
enum { MAX_THREADS = 65535 };
static pthread_mutex_t peer_lock = PTHREAD_MUTEX_INITIALIZER;
static struct kiln_peer *peers[MAX_THREADS + 1]; // by id; untouched pages cost nothing
static uint32_t peers_made;
static struct kiln_peer *free_peers;

struct kiln_peer *kiln_peer_take(void) {
  pthread_mutex_lock(&peer_lock);
  struct kiln_peer *peer = free_peers;
  if (peer) {
    free_peers = peer->next_free;
  } else if (peers_made < MAX_THREADS &&
             (peer = kiln_memory_zeroed(KILN_MEMORY_THREADS, 1, sizeof *peer))) {
    peer->thread_id = ++peers_made;
    __atomic_store_n(&peers[peer->thread_id], peer, __ATOMIC_RELEASE);
  }
  pthread_mutex_unlock(&peer_lock);
  if (peer)
    atomic_store(&peer->permit, 0), atomic_store(&peer->interrupted, 0);
  return peer;
}

void kiln_peer_release(struct kiln_peer *peer) {
  pthread_mutex_lock(&peer_lock);
  peer->next_free = free_peers;
  free_peers = peer;
  pthread_mutex_unlock(&peer_lock);
}

struct kiln_peer *kiln_peer_of(kref java_thread) {
  return (struct kiln_peer *)__atomic_load_n(&KILN_I64(java_thread, java_lang_Thread, eetop),
                                             __ATOMIC_ACQUIRE);
}

struct kiln_thread *kiln_thread_by_id(uint32_t id) {
  if (id == 0 || id > MAX_THREADS)
    return NULL;
  struct kiln_peer *peer = __atomic_load_n(&peers[id], __ATOMIC_ACQUIRE);
  return peer ? __atomic_load_n(&peer->thread, __ATOMIC_ACQUIRE) : NULL;
}

// --- the list -----------------------------------------------------------------------------------
void kiln_threads_lock(void) {
  if (pthread_mutex_trylock(&list_lock) == 0)
    return;
  bool running = kiln_thread.thread_id && atomic_load(&kiln_thread.state) == KILN_RUNNING;
  if (running)
    kiln_enter_blocked();
  pthread_mutex_lock(&list_lock);
  if (running)
    kiln_leave_blocked(); // nobody holds us: only the lock's owner could
}

void kiln_threads_unlock(void) { pthread_mutex_unlock(&list_lock); }

bool kiln_thread_attach_peer(struct kiln_peer *peer, void *base_frame, size_t stack_size) {
  struct kiln_thread *self = &kiln_thread;
  memset(self, 0, sizeof *self);
  self->thread_id = peer->thread_id;
  self->peer = peer;
  self->base_frame = base_frame;
  peer->tid = (pid_t)syscall(SYS_gettid);
  kiln_stack_limits_set(self, base_frame, stack_size);
  atomic_store(&self->state, KILN_BLOCKED); // until linked
  pthread_mutex_lock(&list_lock);
  __atomic_store_n(&peer->thread, self, __ATOMIC_RELEASE);
  self->next = kiln_thread_list;
  if (self->next)
    self->next->previous = self;
  kiln_thread_list = self;
  kiln_threads_started++;
  if (++kiln_thread_count > kiln_thread_peak)
    kiln_thread_peak = kiln_thread_count;
  atomic_store(&self->state, KILN_RUNNING); // under the lock: nobody can hold us here
  kiln_heap_thread_start((struct kiln_thread_head *)self); // inherits the collector's mode
  pthread_mutex_unlock(&list_lock);
  kiln_signal_stack_install();
  return true;
}

bool kiln_thread_attach(void *base_frame, size_t stack_size) {
  struct kiln_peer *peer = kiln_peer_take();
  return peer && kiln_thread_attach_peer(peer, base_frame, stack_size);
}

void kiln_thread_detach(void) {
  struct kiln_thread *self = &kiln_thread;
  struct kiln_peer *peer = self->peer;
  kiln_threads_lock();
  kiln_answer_ending();
  kiln_heap_thread_end((struct kiln_thread_head *)self);
  self->java_thread = NULL;
  if (self->previous)
    self->previous->next = self->next;
  else
    kiln_thread_list = self->next;
  if (self->next)
    self->next->previous = self->previous;
  kiln_thread_count--;
  __atomic_store_n(&peer->thread, NULL, __ATOMIC_RELEASE);
  self->thread_id = 0;
  kiln_threads_unlock();
  kiln_signal_stack_remove();
  kiln_peer_release(peer);
}

// --- time ---------------------------------------------------------------------------------------
int64_t kiln_nanos(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

struct timespec kiln_deadline(int64_t nanoseconds_from_now) {
  int64_t now = kiln_nanos(), at;
  if (__builtin_add_overflow(now, nanoseconds_from_now < 0 ? 0 : nanoseconds_from_now, &at))
    at = INT64_MAX;
  return (struct timespec){.tv_sec = at / 1000000000, .tv_nsec = at % 1000000000};
}
