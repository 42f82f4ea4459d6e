/* Exceptions that carry an error of the operating system, with the messages HotSpot gives. */
#ifndef KILN_NATIVES_ERRORS_H
#define KILN_NATIVES_ERRORS_H

#include "natives.h"

#include <errno.h>

/*
 * Throws cls with the text of an errno value ("No such file or directory"); with the fallback when
 * there is no error number.
 */
void kiln_throw_errno(struct kiln_class *cls, int error, const char *fallback);

/* The text of an errno value; lives until the thread's next call. */
const char *kiln_error_text(int error);

/* Repeats a system call while a signal interrupts it. */
#define KILN_RETRY(expression)                                                                     \
  (__extension__({                                                                                 \
    __typeof__(expression) kiln_result;                                                            \
    do                                                                                             \
      kiln_result = (expression);                                                                  \
    while (kiln_result == -1 && errno == EINTR);                                                   \
    kiln_result;                                                                                   \
  }))

/* The same as a blocking section. No reference is touched meanwhile; errno survives. */
#define KILN_BLOCKING(expression)                                                                  \
  (__extension__({                                                                                 \
    kiln_enter_blocked();                                                                          \
    __typeof__(expression) kiln_outcome = KILN_RETRY(expression);                                  \
    int kiln_error = errno;                                                                        \
    kiln_leave_blocked();                                                                          \
    errno = kiln_error;                                                                            \
    kiln_outcome;                                                                                  \
  }))

#endif
