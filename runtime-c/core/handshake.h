// Soft handshakes and stops.
#ifndef KILN_HANDSHAKE_H
#define KILN_HANDSHAKE_H

#include "kiln.h"

typedef void (*kiln_request)(struct kiln_thread *thread, void *argument);

// Runs request once for each attached thread but the caller, in that thread at a poll, or here in
// its place while it is blocked; returns when all have run. The request may read the thread's stack
// (walk_frame); it must not throw, allocate, block or ask for a handshake.
void kiln_handshake(kiln_request request, void *argument);
// The same with the thread list's lock already held; and for one thread of the list.
void kiln_handshake_locked(kiln_request request, void *argument);
void kiln_handshake_one_locked(struct kiln_thread *thread, kiln_request request, void *argument);

// Holds every other thread until kiln_resume_all. The thread list stays locked in between.
void kiln_stop_all(void);
void kiln_resume_all(void);

// Answers a posted request if there is one. Called where stack_limit was found to be all ones.
void kiln_answer_handshake(void);

#endif
