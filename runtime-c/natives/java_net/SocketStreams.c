/* Streams of sockets before NIO, and closing those that became garbage. */
#include "classes.h"
#include "java_net/plain_sockets.h"
#include "java_net/socket_waits.h"
#include "support/errors.h"

#include <poll.h>

static void read_failed(void) {
  switch (errno) {
  case ECONNRESET:
  case EPIPE:
    kiln_throw_new(KILN_CLASS(sun_net_ConnectionResetException), "Connection reset");
    break;
  case EBADF:
    plain_throw_closed();
    break;
  default:
    plain_throw(KILN_CLASS(java_net_SocketException), "Read failed");
  }
}

/* What recv returns; 0 or -1 with an exception pending after the time is up. */
static ssize_t receive_within(int number, void *buffer, size_t length, int32_t timeout) {
  int64_t deadline = socket_clock() + timeout;
  for (;;) {
    int count = socket_wait(number, POLLIN, deadline);
    if (count == 0) {
      kiln_throw_new(KILN_CLASS(java_net_SocketTimeoutException), "Read timed out");
      return -1;
    }
    ssize_t got = count < 0 ? -1 : socket_receive(number, buffer, length, MSG_DONTWAIT);
    if (got >= 0 || (errno != EAGAIN && errno != EWOULDBLOCK))
      return got;
  }
}

int32_t socket_stream_read(kref self, kref file, kref bytes, int32_t offset, int32_t length,
                           int32_t timeout) {
  (void)self;
  int number = plain_descriptor(file);
  if (number < 0) {
    plain_throw_closed();
    return -1;
  }
  uint8_t *buffer = (uint8_t *)kiln_bytes(bytes) + offset;
  ssize_t got = timeout > 0 ? receive_within(number, buffer, (size_t)length, timeout)
                            : socket_receive(number, buffer, (size_t)length, 0);
  if (got < 0 && !kiln_pending())
    read_failed();
  return (int32_t)got;
}

void socket_stream_write(kref self, kref file, kref bytes, int32_t offset, int32_t length) {
  (void)self;
  int number = plain_descriptor(file);
  if (number < 0) {
    plain_throw_closed();
    return;
  }
  const uint8_t *next = (const uint8_t *)kiln_bytes(bytes) + offset;
  while (length > 0) {
    ssize_t sent = socket_send(number, next, (size_t)length, 0);
    if (sent < 0) {
      plain_throw(KILN_CLASS(java_net_SocketException), "Write failed");
      return;
    }
    next += sent;
    length -= (int32_t)sent;
  }
}

void socket_cleanup(int32_t number) {
  if (number >= 0 && socket_close(number) < 0)
    plain_throw(KILN_CLASS(java_net_SocketException), "close failed");
}

KILN_NATIVE_NOTHING(socket_input_init, "java/net/SocketInputStream.init()V");
KILN_NATIVE_NOTHING(socket_output_init, "java/net/SocketOutputStream.init()V");
KILN_NATIVE(socket_stream_read,
            "java/net/SocketInputStream.socketRead0(Ljava/io/FileDescriptor;[BIII)I");
KILN_NATIVE(socket_stream_write,
            "java/net/SocketOutputStream.socketWrite0(Ljava/io/FileDescriptor;[BII)V");
KILN_NATIVE(socket_cleanup, "java/net/SocketCleanable.cleanupClose0(I)V");
