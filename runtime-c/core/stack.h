// Walking and unwinding the stack: frame pointers, call stubs and the safepoint tables.
#ifndef KILN_STACK_H
#define KILN_STACK_H

#include "kiln.h"
#include "safepoints.h"

// A position in a walk over a thread's compiled Java frames, newest first.
struct kiln_walk {
  const struct kiln_thread *thread;
  uintptr_t frame; // frame pointer of the frame that is looked at next
  uintptr_t base;  // the walk ends here
  // The Java frame that kiln_walk_next found:
  uintptr_t java_frame; // its frame pointer
  uintptr_t pc;         // the return address into it
};

// Of the calling thread from the given frame (usually __builtin_frame_address(0)), or of another
// one that is stopped.
struct kiln_walk kiln_walk_from(struct kiln_thread *thread, void *frame);
// Finds the next compiled frame; false at the end.
bool kiln_walk_next(struct kiln_walk *walk);

// Calls visit for each Java frame of the thread, inlined and native ones too, newest first, until
// it returns false. Hidden frames and those of the start-up code are left out when `visible` says
// so.
struct kiln_java_frame {
  uint32_t method; // index in kiln_method_table
  int32_t line;    // -1 unknown, -2 native
  uintptr_t pc;
};
typedef bool (*kiln_frame_visitor)(void *argument, const struct kiln_java_frame *frame);
void kiln_visit_frames(struct kiln_thread *thread, void *start_frame, bool visible,
                       kiln_frame_visitor visit, void *argument);

// Does a method belong to Kiln itself (start-up, synthesized classes), so that traces hide it?
bool kiln_method_hidden(uint32_t method);
bool kiln_method_native(uint32_t method);

// Leaves to the handler of an exception: the nearest landing pad of a Java frame, or the nearest
// call stub, whose C caller then finds the exception pending. Drops C frames (and their roots) of
// the runtime entry it is called in: no lock may be held.
_Noreturn void kiln_unwind(kref exception);

#endif
