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
  KILN_THREAD_HEAD             // what compiled code and the heap know, fixed by the specification
                               // From here on private to C.
      _Atomic uint32_t state;  // enum kiln_thread_state; a futex
  _Atomic uint32_t wanted;     // a request is posted: stack_limit is all ones
  uint64_t real_stack_limit;   // what stack_limit is without a request
  uint64_t normal_stack_limit; // below it lies the reserve
  uint64_t reserve_limit;      // limit while the reserve is open
  void *walk_frame;            // where a walk of this stack starts while the thread is stopped
  void *base_frame;            // where it ends
  struct kiln_roots *roots;    // references in C frames (roots.h)
  struct kiln_peer *peer;      // what others may touch even after the thread ended (peers.h)
  struct kiln_thread *next, *previous; // thread list
  void (*request)(struct kiln_thread *, void *);
  void *request_argument;
  uintptr_t *hook_slot; // a return address that was replaced, and what it was (watermark.h)
  uintptr_t hook_pc;
  void *signal_stack;        // for fault handlers
  bool daemon;               // as when it started
  bool making_out_of_memory; // guards against recursion
};

extern __thread struct kiln_thread kiln_thread
    __attribute__((tls_model("local-exec"), visibility("hidden")));

enum kiln_thread_state {
  KILN_RUNNING = 0, // touches the heap
  KILN_BLOCKED = 1, // does not
  KILN_HELD = 2,    // blocked, and another thread works for it: it must not return yet
};

// Brackets a blocking call: between the two no heap access, no reference may be read or written;
// locals that hold references must be rooted if they are used after. Both are called in the same
// C function: its frame is where a walk of the stack starts. Cheap; does not nest.
void kiln_enter_blocked(void);
void kiln_leave_blocked(void);

// Lets a long C loop answer handshakes; references must be rooted.
void kiln_poll(void);

// The current java.lang.Thread.
static inline kref kiln_current_java_thread(void) { return kiln_thread.java_thread; }

#endif
