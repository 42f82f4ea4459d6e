// The watermark of a stack.
//
// Marking scans a thread's stack several times in a cycle. Frames that have not run since hold what
// they held, so a later scan may stop at the first of them.
// 1. A scan replaces a return address some frames down by that of kiln_return_hook: the frame that
// it
//    leads to is the watermark. The slot and the real address are kept in the thread, one at a
//    time.
// 2. Who returns into the watermark comes to the hook, which moves the watermark some frames down
//    while marking is on, and goes on at the real address.
// 3. The unwinder, when it drops the slot, moves the watermark in the same way.
// 4. Whoever walks the stack asks for the real address (kiln_real_pc): stack.c only.
// Frames are changed by the thread itself, or while it is held.
#include "watermark.h"
#include "stack.h"

extern const char kiln_return_hook[] KILN_HIDDEN;
uintptr_t kiln_watermark_returned(uintptr_t frame);

uintptr_t kiln_real_pc(const struct kiln_thread *thread, uintptr_t pc) {
  return KILN_UNLIKELY(pc == (uintptr_t)kiln_return_hook) ? thread->hook_pc : pc;
}

uintptr_t kiln_watermark(const struct kiln_thread *thread) {
  return thread->hook_slot ? thread->hook_slot[-1] : UINTPTR_MAX;
}

bool kiln_watermark_fits(const struct kiln_thread *thread, uintptr_t callee_frame) {
  return kiln_is_java_pc(kiln_real_pc(thread, ((uintptr_t *)callee_frame)[1]));
}

void kiln_watermark_set(struct kiln_thread *thread, uintptr_t callee_frame) {
  if (thread->hook_slot)
    *thread->hook_slot = thread->hook_pc;
  thread->hook_slot = NULL;
  if (!callee_frame)
    return;
  uintptr_t *slot = (uintptr_t *)callee_frame + 1;
  thread->hook_pc = *slot;
  thread->hook_slot = slot;
  *slot = (uintptr_t)kiln_return_hook;
}

// The frame runs: the watermark is to be below it.
static void lower(struct kiln_thread *self, uintptr_t frame) {
  self->hook_slot = NULL;
  if (!self->marking)
    return;
  struct kiln_walk walk = kiln_walk_from(self, (void *)frame);
  for (int depth = 1; kiln_walk_next(&walk); depth++)
    if (depth >= KILN_WATERMARK_DEPTH && kiln_watermark_fits(self, walk.java_frame)) {
      kiln_watermark_set(self, walk.java_frame);
      return;
    }
}

// Called by the hook with the frame that is returned into; the address to go on at.
uintptr_t kiln_watermark_returned(uintptr_t frame) {
  struct kiln_thread *self = &kiln_thread;
  uintptr_t pc = self->hook_pc;
  lower(self, frame);
  return pc;
}

void kiln_watermark_unwound(uintptr_t frame, uintptr_t stack) {
  struct kiln_thread *self = &kiln_thread;
  if (KILN_UNLIKELY(self->hook_slot != NULL) && (uintptr_t)self->hook_slot < stack)
    lower(self, frame);
}
