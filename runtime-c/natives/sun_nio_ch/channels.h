/*
 * What the natives of NIO channels share.
 *
 * A transfer is not repeated after EINTR: closing a channel interrupts the threads that block in
 * it, and the Java side decides by IOStatus.INTERRUPTED whether to go on.
 */
#ifndef KILN_NATIVES_CHANNELS_H
#define KILN_NATIVES_CHANNELS_H

#include "natives.h"

#include <errno.h>
#include <sys/types.h>

/* sun.nio.ch.IOStatus. */
enum {
  IO_EOF = -1,
  IO_UNAVAILABLE = -2,
  IO_INTERRUPTED = -3,
  IO_UNSUPPORTED = -4,
  IO_THROWN = -5,
  IO_UNSUPPORTED_CASE = -6,
};

static inline int channel_descriptor(kref descriptor) {
  return KILN_I32(descriptor, java_io_FileDescriptor, fd);
}

/* Runs one system call as a blocking section; errno survives. */
#define CHANNEL_BLOCKING(call)                                                                     \
  (__extension__({                                                                                 \
    kiln_enter_blocked();                                                                          \
    __typeof__(call) channel_result = (call);                                                      \
    int channel_error = errno;                                                                     \
    kiln_leave_blocked();                                                                          \
    errno = channel_error;                                                                         \
    channel_result;                                                                                \
  }))

/* A count as IOStatus tells it, or IO_THROWN with an IOException pending. */
int64_t channel_transferred(ssize_t count, bool reading);

/* A result other than a count: -1 is IO_INTERRUPTED or an IOException with the system's message. */
int64_t channel_result(int64_t result, const char *message);

void channel_throw(const char *message);

#endif
