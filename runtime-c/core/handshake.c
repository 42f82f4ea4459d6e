// Handshakes.
//
// 1. The requester (holding the thread list's lock: one request at a time) posts the request in
// each
//    thread, sets `wanted`, then sets the poll word `stack_limit` to all ones.
// 2. A running thread meets it at its next poll: takes the poll word back, runs the request in its
//    own context, clears `wanted` and counts `answers`.
// 3. A blocked thread never comes: the requester moves it from BLOCKED to HELD, runs the request in
//    its place, and lets it go. Who wants to return from a blocked section while HELD waits.
// 4. A thread that blocks after step 1 without meeting a poll: it stores BLOCKED, then loads
//    `wanted`; the requester stores `wanted`, then looks at the state (all sequentially
//    consistent): one of the two sees the other. The thread counts `answers`, the requester looks
//    again.
// A stop is the same with an empty request: at its poll the thread only blocks, keeping the poll
// word, and is HELD until the resume.
#include "handshake.h"
#include "futex.h"
#include "peers.h"

static _Atomic uint32_t answers; // futex on which the requester sleeps

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

void kiln_leave_blocked(void) {
  struct kiln_thread *self = &kiln_thread;
  uint32_t expected = KILN_BLOCKED;
  while (!atomic_compare_exchange_strong(&self->state, &expected, KILN_RUNNING)) {
    kiln_futex_wait(&self->state, KILN_HELD, NULL);
    expected = KILN_BLOCKED;
  }
}

static void let_go(struct kiln_thread *thread) {
  atomic_store(&thread->state, KILN_BLOCKED);
  kiln_futex_wake_all(&thread->state);
}

static void restore_poll_word(struct kiln_thread *thread) {
  __atomic_store_n(&thread->stack_limit, thread->real_stack_limit, __ATOMIC_SEQ_CST);
}

__attribute__((noinline)) void kiln_answer_handshake(void) {
  struct kiln_thread *self = &kiln_thread;
  restore_poll_word(self);
  uint32_t wanted = atomic_load(&self->wanted);
  if (wanted == REQUEST) {
    self->walk_frame = __builtin_frame_address(0);
    self->request(self, self->request_argument);
    atomic_store(&self->wanted, 0);
    announce();
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

// Step 3 or waiting for step 2; at the end the request has run, or the thread is HELD (for a stop).
static void complete(struct kiln_thread *thread, uint32_t kind) {
  for (;;) {
    uint32_t seen = atomic_load(&answers);
    if (kind == REQUEST && !atomic_load(&thread->wanted))
      return;
    uint32_t expected = KILN_BLOCKED;
    if (atomic_compare_exchange_strong(&thread->state, &expected, KILN_HELD)) {
      if (atomic_load(&thread->wanted)) {
        if (kind == REQUEST)
          thread->request(thread, thread->request_argument);
        atomic_store(&thread->wanted, 0);
        restore_poll_word(thread); // it is held: it does not touch its poll word
      }
      if (kind == REQUEST)
        let_go(thread);
      return;
    }
    kiln_futex_wait(&answers, seen, NULL);
  }
}

void kiln_handshake_one_locked(struct kiln_thread *thread, kiln_request request, void *argument) {
  post(thread, REQUEST, request, argument);
  complete(thread, REQUEST);
}

void kiln_handshake_locked(kiln_request request, void *argument) {
  for (struct kiln_thread *t = kiln_thread_list; t; t = t->next)
    if (t != &kiln_thread)
      post(t, REQUEST, request, argument);
  for (struct kiln_thread *t = kiln_thread_list; t; t = t->next)
    if (t != &kiln_thread)
      complete(t, REQUEST);
}

void kiln_handshake(kiln_request request, void *argument) {
  kiln_threads_lock();
  kiln_handshake_locked(request, argument);
  kiln_threads_unlock();
}

void kiln_stop_all(void) {
  kiln_threads_lock();
  for (struct kiln_thread *t = kiln_thread_list; t; t = t->next)
    if (t != &kiln_thread)
      post(t, STOP, NULL, NULL);
  for (struct kiln_thread *t = kiln_thread_list; t; t = t->next)
    if (t != &kiln_thread)
      complete(t, STOP);
}

void kiln_resume_all(void) {
  for (struct kiln_thread *t = kiln_thread_list; t; t = t->next)
    if (t != &kiln_thread)
      let_go(t);
  kiln_threads_unlock();
}
