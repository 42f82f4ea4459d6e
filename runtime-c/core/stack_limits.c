#include "stack_limits.h"
#include "stack.h"
#include "stress.h"

size_t kiln_stack_size = 1 << 20;

// The poll word is the limit unless a handshake is wanted, which another thread may ask for at any
// moment: store, then look (handshake.c, step 4).
static void set_limit(struct kiln_thread *thread, uint64_t limit) {
  thread->real_stack_limit = limit;
  __atomic_store_n(&thread->stack_limit, limit, __ATOMIC_SEQ_CST);
  if (kiln_stressed || atomic_load(&thread->wanted))
    __atomic_store_n(&thread->stack_limit, UINT64_MAX, __ATOMIC_SEQ_CST);
}

void kiln_stack_limits_set(struct kiln_thread *thread, void *base_frame, size_t stack_size) {
  uint64_t limit = (uint64_t)base_frame - stack_size;
  thread->normal_stack_limit = limit;
  thread->reserve_limit = limit - KILN_STACK_RESERVE;
  set_limit(thread, limit);
}

bool kiln_stack_reserve_open(struct kiln_thread *thread) {
  if (thread->real_stack_limit == thread->reserve_limit)
    return false;
  set_limit(thread, thread->reserve_limit);
  return true;
}

void kiln_stack_reserve_close(struct kiln_thread *thread, uintptr_t frame) {
  if (KILN_UNLIKELY(thread->real_stack_limit == thread->reserve_limit) &&
      frame >= thread->normal_stack_limit)
    set_limit(thread, thread->normal_stack_limit);
}
