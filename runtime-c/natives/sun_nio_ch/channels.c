#include "sun_nio_ch/channels.h"

#include "support/errors.h"

void channel_throw(const char *message) {
  kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, message);
}

int64_t channel_transferred(ssize_t count, bool reading) {
  if (count > 0)
    return count;
  if (count == 0)
    return reading ? IO_EOF : 0;
  if (errno == EAGAIN || errno == EWOULDBLOCK)
    return IO_UNAVAILABLE;
  if (errno == EINTR)
    return IO_INTERRUPTED;
  channel_throw(reading ? "Read failed" : "Write failed");
  return IO_THROWN;
}

int64_t channel_result(int64_t result, const char *message) {
  if (result >= 0)
    return result;
  if (errno == EINTR)
    return IO_INTERRUPTED;
  channel_throw(message);
  return IO_THROWN;
}
