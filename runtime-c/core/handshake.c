// Handshakes.
//
// 1. The requester (one at a time: `requests`) locks the thread list, posts the request in each
// thread,
//    sets `wanted`, then sets the poll word `stack_limit` to all ones.
// 2. A running thread meets it at its next poll: takes the poll word back, runs the request in its
//    own context, clears `wanted`. The last of all to answer wakes the requester.
// 3. A blocked thread never comes: the requester moves it from BLOCKED to HELD, runs the request in
//    its place, and lets it go. Who wants to return from a blocked section while HELD waits.
// 4. A thread that blocks after step 1 without meeting a poll: it stores BLOCKED, then loads
//    `wanted`; the requester stores `wanted`, then looks at the state (all sequentially
//    consistent): one of the two sees the other. The thread counts `answers`, the requester looks
//    again.
// 5. The requester waits without the list's lock. Threads that start meanwhile are not asked; one
//    that ends answers while it has the lock.
// A stop is the same with an empty request: at its poll the thread only blocks, keeping the poll
// word, and is HELD until the resume. The list stays locked until then.
#include "handshake.h"
#include <pthread.h>

#include "api/heap.h"
#include "futex.h"
#include "peers.h"
#include "stress.h"

static pthread_mutex_t requests = PTHREAD_MUTEX_INITIALIZER; // before the list's lock
static _Atomic uint32_t answers;                             // futex on which the requester sleeps
static _Atomic uint32_t outstanding; // threads that have not run the request

enum { REQUEST = 1, STOP = 2 };

static void announce(void) {
  atomic_fetch_add(&answers, 1);
  kiln_futex_wake_all(&answers);
}

__attribute__((noinline)) void kiln_enter_blocked(void) {
  struct kiln_thread *self = &kiln_thread;
  // The caller's frame: ours is gone while it blocks.
  self->walk_frame = *(void **)__builtin_frame_address(0);
  atomic_store(&self->state, KILN_BLOCKED);
  if (KILN_UNLIKELY(atomic_load(&self->wanted)))
    announce();
}

static bool run_on(struct kiln_thread *self) {
  uint32_t expected = KILN_BLOCKED;
  return atomic_compare_exchange_strong(&self->state, &expected, KILN_RUNNING);
}

static void wait_and_run_on(void *thread) {
  struct kiln_thread *self = thread;
  do
    kiln_futex_wait(&self->state, KILN_HELD, NULL);
  while (!run_on(self));
}

void kiln_leave_blocked(void) {
  struct kiln_thread *self = &kiln_thread;
  if (KILN_UNLIKELY(!run_on(self)))
    kiln_heap_held(wait_and_run_on, self);
}

static void let_go(struct kiln_thread *thread) {
  atomic_store(&thread->state, KILN_BLOCKED);
  kiln_futex_wake_all(&thread->state);
}

static void restore_poll_word(struct kiln_thread *thread) {
  uint64_t word = kiln_stressed ? UINT64_MAX : thread->real_stack_limit;
  __atomic_store_n(&thread->stack_limit, word, __ATOMIC_SEQ_CST);
}

// The request has run for the thread.
static void answered(struct kiln_thread *thread) {
  atomic_store(&thread->wanted, 0);
  if (atomic_fetch_sub(&outstanding, 1) == 1)
    announce();
}

__attribute__((noinline)) void kiln_answer_handshake(void) {
  struct kiln_thread *self = &kiln_thread;
  restore_poll_word(self);
  uint32_t wanted = atomic_load(&self->wanted);
  if (wanted == REQUEST) {
    self->walk_frame = __builtin_frame_address(0);
    self->request(self, self->request_argument);
    answered(self);
  } else if (wanted == STOP) {
    // The word stays until the requester, which holds this thread, takes it back. If it comes too
    // late and this thread runs on, the next poll must bring it here again.
    __atomic_store_n(&self->stack_limit, UINT64_MAX, __ATOMIC_SEQ_CST);
    kiln_enter_blocked();
    kiln_leave_blocked();
  }
}

void kiln_poll(void) {
  if (KILN_UNLIKELY(atomic_load_explicit(&kiln_thread.wanted, memory_order_relaxed)))
    kiln_answer_handshake();
}

static void post(struct kiln_thread *thread, uint32_t kind, kiln_request request, void *argument) {
  thread->request = request;
  thread->request_argument = argument;
  atomic_store(&thread->wanted, kind);
  __atomic_store_n(&thread->stack_limit, UINT64_MAX, __ATOMIC_SEQ_CST);
}

static void lock_requests(void) {
  if (pthread_mutex_trylock(&requests) == 0)
    return;
  bool running = kiln_thread.thread_id && atomic_load(&kiln_thread.state) == KILN_RUNNING;
  if (running)
    kiln_enter_blocked();
  pthread_mutex_lock(&requests);
  if (running)
    kiln_leave_blocked();
}

enum { SERVED_AT_ONCE = 32 }; // then threads that start or end may have the list

// Step 3 for all blocked threads, with the list's lock.
static void serve_blocked(void) {
  for (int served = SERVED_AT_ONCE; served == SERVED_AT_ONCE;) {
    served = 0;
    for (struct kiln_thread *t = kiln_thread_list; t && served < SERVED_AT_ONCE; t = t->next) {
      uint32_t expected = KILN_BLOCKED;
      if (atomic_load(&t->wanted) != REQUEST ||
          !atomic_compare_exchange_strong(&t->state, &expected, KILN_HELD))
        continue;
      if (atomic_load(&t->wanted) == REQUEST) {
        t->request(t, t->request_argument);
        restore_poll_word(t); // it is held: it does not touch its poll word
        atomic_store(&t->wanted, 0);
        atomic_fetch_sub(&outstanding, 1);
        served++;
      }
      let_go(t);
    }
    if (served == SERVED_AT_ONCE) {
      kiln_threads_unlock();
      kiln_threads_lock();
    }
  }
}

// Until all have answered. With the list's lock, which is released.
static void await_answers(void) {
  for (;;) {
    uint32_t seen = atomic_load(&answers);
    serve_blocked();
    bool all = atomic_load(&outstanding) == 0;
    kiln_threads_unlock();
    if (all)
      return;
    kiln_futex_wait(&answers, seen, NULL);
    kiln_threads_lock();
  }
}

void kiln_handshake(kiln_request request, void *argument) {
  lock_requests();
  kiln_threads_lock();
  uint32_t others = 0;
  for (struct kiln_thread *t = kiln_thread_list; t; t = t->next)
    others += t != &kiln_thread;
  atomic_store(&outstanding, others);
  for (struct kiln_thread *t = kiln_thread_list; t; t = t->next)
    if (t != &kiln_thread)
      post(t, REQUEST, request, argument);
  await_answers();
  pthread_mutex_unlock(&requests);
}

bool kiln_handshake_one(struct kiln_thread *(*find)(void *), kiln_request request, void *argument) {
  lock_requests();
  kiln_threads_lock();
  struct kiln_thread *thread = find(argument);
  if (thread) {
    atomic_store(&outstanding, 1);
    post(thread, REQUEST, request, argument);
    await_answers();
  } else {
    kiln_threads_unlock();
  }
  pthread_mutex_unlock(&requests);
  return thread != NULL;
}

void kiln_answer_ending(void) {
  struct kiln_thread *self = &kiln_thread;
  if (atomic_load(&self->wanted) == REQUEST)
    kiln_answer_handshake();
}

// Waits until the thread is HELD for a stop.
static void hold(struct kiln_thread *thread) {
  for (;;) {
    uint32_t seen = atomic_load(&answers);
    uint32_t expected = KILN_BLOCKED;
    if (atomic_compare_exchange_strong(&thread->state, &expected, KILN_HELD)) {
      atomic_store(&thread->wanted, 0);
      restore_poll_word(thread);
      return;
    }
    kiln_futex_wait(&answers, seen, NULL);
  }
}

void kiln_stop_all(void) {
  lock_requests();
  kiln_threads_lock();
  for (struct kiln_thread *t = kiln_thread_list; t; t = t->next)
    if (t != &kiln_thread)
      post(t, STOP, NULL, NULL);
  for (struct kiln_thread *t = kiln_thread_list; t; t = t->next)
    if (t != &kiln_thread)
      hold(t);
}

void kiln_resume_all(void) {
  for (struct kiln_thread *t = kiln_thread_list; t; t = t->next)
    if (t != &kiln_thread)
      let_go(t);
  kiln_threads_unlock();
  pthread_mutex_unlock(&requests);
}
