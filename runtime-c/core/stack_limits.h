// How deep a thread's stack may grow.
//
//   base frame ─┬─ Java may use -Xss bytes
//   normal limit ┼─ reserve: runtime code called at the limit, and making the StackOverflowError
//   reserve limit ┼─ slack: what the last frame above the limit, a leaf and C functions need
//   guard page ──┘
#ifndef KILN_STACK_LIMITS_H
#define KILN_STACK_LIMITS_H

#include "kiln.h"

enum {
  KILN_STACK_RESERVE = 128 << 10, // between the normal and the reserve limit
  KILN_STACK_SLACK = 96 << 10,    // below the reserve limit: two frames (LargeFrames.LARGE), 64 KB
};

// Sets the limits for Java frames below base_frame.
void kiln_stack_limits_set(struct kiln_thread *thread, void *base_frame, size_t stack_size);
// Lets Java run in the reserve until an unwind leaves it; false if it runs there already.
bool kiln_stack_reserve_open(struct kiln_thread *thread);
// Closes the reserve if it is open and frame, where the program goes on, lies above it.
void kiln_stack_reserve_close(struct kiln_thread *thread, uintptr_t frame);

// Size in bytes of the stacks of new threads: -Xss.
extern size_t kiln_stack_size;

#endif
