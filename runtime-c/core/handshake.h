// Soft handshakes and stops.
#ifndef KILN_HANDSHAKE_H
#define KILN_HANDSHAKE_H

#include "kiln.h"

typedef void (*kiln_request)(struct kiln_thread *thread, void *argument);

// Runs request once for each attached thread but the caller, in that thread at a poll, or here in
// its place while it is blocked; returns when all have. The request may read the thread's stack
// (walk_frame); it must not throw, allocate, block or ask for a handshake. Threads that start
// meanwhile are left out.
void kiln_handshake(kiln_request request, void *argument);
// The same for the one thread that find(argument), called with the list locked, gives; not the
// caller. False: it gave none.
bool kiln_handshake_one(struct kiln_thread *(*find)(void *argument), kiln_request request,
                        void *argument);
// A thread that is about to leave the list, which it has locked, answers first.
void kiln_answer_ending(void);

// Holds every other thread until kiln_resume_all. The thread list stays locked in between.
void kiln_stop_all(void);
void kiln_resume_all(void);

// Answers a posted request if there is one. Called where stack_limit was found to be all ones.
void kiln_answer_handshake(void);

#endif
