// Starting and ending threads as Java sees it.
#ifndef KILN_THREAD_LIFE_H
#define KILN_THREAD_LIFE_H

#include "kiln.h"

// Thread.start0: false: an exception is pending.
bool kiln_thread_start(kref java_thread);

// Ties the calling, attached thread to its Thread object (its eetop and status).
void kiln_thread_bind(kref java_thread);

// Gives the calling thread, attached from C, a new Thread object of that group and name and binds
// it. False: an exception is pending.
bool kiln_thread_adopt(kref group, const char *name, bool daemon);
extern kref kiln_system_group, kiln_main_group; // global roots, set at start

// Starts, once, the thread that reads numbers of signals from a pipe and calls Signal.dispatch.
bool kiln_signal_dispatcher_start(int pipe_end);

// The end of a thread's life: an uncaught exception (may be null) to its handler, Thread.exit,
// status TERMINATED, waking of joiners. It stays attached.
void kiln_thread_finish(kref uncaught);

// Waits until every thread that is no daemon has finished, the calling one too.
void kiln_threads_await_all(void);

#endif
