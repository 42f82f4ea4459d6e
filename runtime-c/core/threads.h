// The thread as compiled code, the runtime and the collector share it.
//
// A thread is RUNNING (may touch the heap; answers handshakes at its polls) or BLOCKED (touches no
// reference; whoever asks for a handshake does the work in its place). See THREADS.md.
#ifndef KILN_THREADS_H
#define KILN_THREADS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "kiln_spec.h"

struct kiln_roots;
struct kiln_peer;

struct kiln_thread {
  // Words that compiled code knows; offsets are fixed by the specification.
  _Atomic uint64_t stack_limit; // poll word: frames below it overflow; all ones: handshake wanted
  uint64_t alloc_ptr;           // bump allocation
  uint64_t alloc_end;
  uint64_t marking;   // the write barrier is on
  kref exception;     // pending or travelling
  kref java_thread;   // java.lang.Thread
  uint32_t thread_id; // as in lock words, 1..65535
  // From here on private to C.
  _Atomic uint32_t state;      // enum kiln_thread_state
  uint64_t real_stack_limit;   // what stack_limit is without a handshake
  uint64_t normal_stack_limit; // end of the part for Java; the reserve lies below
  uint64_t reserve_limit;      // limit while the reserve is open
  void *walk_frame; // frame pointer where a stack walk starts while the thread is stopped
  struct kiln_roots *roots;
  struct kiln_peer *peer;              // what others may touch even after the thread ended
  struct kiln_thread *next, *previous; // thread list
  _Atomic uint32_t handshakes;         // requests answered, a futex
  _Atomic uint32_t wanted;             // a request is posted
  void (*request)(struct kiln_thread *, void *);
  void *request_argument;
  void *heap;          // the collector's own state of this thread
  uint64_t stack_high; // highest address of the stack
  bool daemon;
  bool attached;
  uint8_t throwing_oom;    // guards against recursion while an OutOfMemoryError is made
  void *alternate_stack;   // for signals
  int64_t allocated_bytes; // of finished allocation runs, the collector's to count
};

extern __thread struct kiln_thread kiln_thread
    __attribute__((tls_model("local-exec"), visibility("hidden")));

enum kiln_thread_state {
  KILN_RUNNING = 0, // touches the heap
  KILN_BLOCKED = 1, // does not
  KILN_HELD = 2,    // blocked, and another thread works for it: it must not return yet
};

// Brackets a blocking call: between the two no heap access, no reference may be read or written;
// locals that hold references must be rooted if they are used after. Cheap; nests not.
void kiln_enter_blocked(void);
void kiln_leave_blocked(void);

// Lets a long C loop answer handshakes; references must be rooted.
void kiln_poll(void);

// The current java.lang.Thread.
static inline kref kiln_current_java_thread(void) { return kiln_thread.java_thread; }

#endif
