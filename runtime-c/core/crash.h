// The end of the process when the runtime itself is broken or the machine trapped.
#ifndef KILN_CRASH_H
#define KILN_CRASH_H

#include "kiln.h"

// Reports and aborts: the message, the thread, and its Java stack as far as it can be read.
_Noreturn void kiln_fatal(const char *format, ...) __attribute__((format(printf, 1, 2)));

// Installs the handlers of SIGSEGV, SIGBUS, SIGILL and SIGFPE, and makes SIGPIPE and SIGXFSZ
// harmless.
void kiln_fault_handlers_install(void);
// Gives the calling thread a stack for them, and takes it away.
void kiln_signal_stack_install(void);
void kiln_signal_stack_remove(void);

#endif
