// The frame walker and the unwinder.
//
// Every frame, Java's and the runtime's C, is linked by rbp: [rbp] is the caller's rbp, [rbp+8] the
// return address into the caller. A return address in kiln_text belongs to a compiled frame whose
// frame pointer is the linked value. One of them may be replaced by a hook's (watermark.c).
//
// Unwinding:
// 1. Put the exception into the thread.
// 2. Step to the next return address. In compiled code with a landing pad: stop. At a call stub's
//    return: stop at the stub. Other C frames are those of the runtime entry that throws: dropped.
// 3. Cut the chain of C roots where the stack is cut; close the stack reserve if it was open.
// 4. Load rbp and rsp and jump. No register needs restoring: nothing lives in one across a call.
#include "stack.h"
#include "crash.h"
#include "roots.h"
#include "stack_limits.h"
#include "watermark.h"

extern const char kiln_call_return[] KILN_HIDDEN, kiln_call_unwound[] KILN_HIDDEN;
_Noreturn void kiln_resume_at(uintptr_t frame, uintptr_t stack, uintptr_t pc);

struct kiln_walk kiln_walk_from(struct kiln_thread *thread, void *frame) {
  return (struct kiln_walk){
      .thread = thread, .frame = (uintptr_t)frame, .base = (uintptr_t)thread->base_frame};
}

bool kiln_walk_next(struct kiln_walk *walk) {
  while (walk->frame < walk->base) {
    const uintptr_t *frame = (const uintptr_t *)walk->frame;
    uintptr_t pc = kiln_real_pc(walk->thread, frame[1]);
    if (frame[0] <= walk->frame) // not a stack of ours any more
      return false;
    walk->frame = frame[0];
    if (kiln_is_java_pc(pc)) {
      walk->java_frame = walk->frame;
      walk->pc = pc;
      return true;
    }
  }
  return false;
}

enum { STUB_FRAME = 48 }; // bytes that kiln_call_stub pushes below its frame pointer

_Noreturn void kiln_unwind(kref exception) {
  struct kiln_thread *self = &kiln_thread;
  self->exception = exception;
  uintptr_t at = (uintptr_t)__builtin_frame_address(0);
  for (;;) {
    const uintptr_t *frame = (const uintptr_t *)at;
    uintptr_t pc = kiln_real_pc(self, frame[1]);
    at = frame[0];
    uintptr_t stack, target;
    if (kiln_is_java_pc(pc)) {
      struct kiln_sp safepoint;
      if (!kiln_sp_find(pc, &safepoint))
        kiln_fatal("no safepoint at return address %p", (void *)pc);
      if (!safepoint.landing_pad)
        continue;
      stack = at - safepoint.frame_size;
      target = safepoint.landing_pad;
    } else if (pc == (uintptr_t)kiln_call_return) {
      stack = at - STUB_FRAME;
      target = (uintptr_t)kiln_call_unwound;
    } else if (at >= (uintptr_t)self->base_frame) {
      kiln_fatal("an exception left the thread");
    } else {
      continue;
    }
    while (self->roots && (uintptr_t)self->roots < stack)
      self->roots = self->roots->previous;
    kiln_stack_reserve_close(self, at);
    kiln_watermark_unwound(at, stack);
    kiln_resume_at(at, stack, target);
  }
}
