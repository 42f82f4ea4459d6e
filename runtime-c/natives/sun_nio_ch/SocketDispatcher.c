/* Reading from connected sockets, and datagrams. */
#include "java_net/addresses.h"
#include "sun_nio_ch/channels.h"
#include "support/errors.h"

#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static int64_t received(ssize_t count) {
  if (count == -1 && errno == ECONNRESET) {
    kiln_throw_new(KILN_CLASS(sun_net_ConnectionResetException), "Connection reset");
    return IO_THROWN;
  }
  return channel_transferred(count, true);
}

int32_t socket_read0(kref file, int64_t address, int32_t length) {
  int number = channel_descriptor(file);
  return (int32_t)received(CHANNEL_BLOCKING(read(number, (void *)address, (size_t)length)));
}

int64_t socket_readv0(kref file, int64_t address, int32_t count) {
  int number = channel_descriptor(file);
  return received(CHANNEL_BLOCKING(readv(number, (struct iovec *)address, count)));
}

/* A refused port of the peer shows as an error of a later datagram call. */
static int64_t datagram(ssize_t count, bool reading) {
  if (count == -1 && errno == ECONNREFUSED) {
    kiln_throw_new(KILN_CLASS(java_net_PortUnreachableException), NULL);
    return IO_THROWN;
  }
  if (count == 0)
    return 0;
  return channel_transferred(count, reading);
}

int32_t datagram_read0(kref file, int64_t address, int32_t length) {
  int number = channel_descriptor(file);
  return (int32_t)datagram(CHANNEL_BLOCKING(recv(number, (void *)address, (size_t)length, 0)),
                           true);
}

int64_t datagram_readv0(kref file, int64_t address, int32_t count) {
  int number = channel_descriptor(file);
  return datagram(CHANNEL_BLOCKING(readv(number, (struct iovec *)address, count)), true);
}

int32_t datagram_write0(kref file, int64_t address, int32_t length) {
  int number = channel_descriptor(file);
  return (int32_t)datagram(CHANNEL_BLOCKING(send(number, (void *)address, (size_t)length, 0)),
                           false);
}

int64_t datagram_writev0(kref file, int64_t address, int32_t count) {
  int number = channel_descriptor(file);
  return datagram(CHANNEL_BLOCKING(writev(number, (struct iovec *)address, count)), false);
}

/* The sender's address goes to memory that the Java side reads. */
int32_t datagram_receive0(kref file, int64_t address, int32_t length, int64_t sender,
                          int32_t connected) {
  int number = channel_descriptor(file);
  for (;;) {
    socklen_t room = sizeof(union net_address);
    ssize_t count = CHANNEL_BLOCKING(
        recvfrom(number, (void *)address, (size_t)length, 0, (struct sockaddr *)sender, &room));
    if (count >= 0)
      return (int32_t)count;
    if (errno == EAGAIN || errno == EWOULDBLOCK)
      return IO_UNAVAILABLE;
    if (errno == EINTR)
      return IO_INTERRUPTED;
    if (errno != ECONNREFUSED) {
      net_throw(NULL);
      return IO_THROWN;
    }
    if (connected) {
      kiln_throw_new(KILN_CLASS(java_net_PortUnreachableException), NULL);
      return IO_THROWN;
    }
  }
}

int32_t datagram_send0(kref file, int64_t address, int32_t length, int64_t target,
                       int32_t target_length) {
  int number = channel_descriptor(file);
  ssize_t count = CHANNEL_BLOCKING(sendto(number, (void *)address, (size_t)length, 0,
                                          (struct sockaddr *)target, (socklen_t)target_length));
  if (count >= 0)
    return (int32_t)count;
  if (errno == EAGAIN || errno == EWOULDBLOCK)
    return IO_UNAVAILABLE;
  if (errno == EINTR)
    return IO_INTERRUPTED;
  if (errno == ECONNREFUSED)
    kiln_throw_new(KILN_CLASS(java_net_PortUnreachableException), NULL);
  else
    net_throw(NULL);
  return IO_THROWN;
}

void datagram_disconnect0(kref file, int32_t is_v6) {
  (void)is_v6;
  struct sockaddr nobody = {.sa_family = AF_UNSPEC};
  if (connect(channel_descriptor(file), &nobody, sizeof nobody) < 0)
    net_throw(NULL);
}

KILN_NATIVE(socket_read0, "sun/nio/ch/SocketDispatcher.read0(Ljava/io/FileDescriptor;JI)I");
KILN_NATIVE(socket_readv0, "sun/nio/ch/SocketDispatcher.readv0(Ljava/io/FileDescriptor;JI)J");
KILN_NATIVE(datagram_read0, "sun/nio/ch/DatagramDispatcher.read0(Ljava/io/FileDescriptor;JI)I");
KILN_NATIVE(datagram_readv0, "sun/nio/ch/DatagramDispatcher.readv0(Ljava/io/FileDescriptor;JI)J");
KILN_NATIVE(datagram_write0, "sun/nio/ch/DatagramDispatcher.write0(Ljava/io/FileDescriptor;JI)I");
KILN_NATIVE(datagram_writev0, "sun/nio/ch/DatagramDispatcher.writev0(Ljava/io/FileDescriptor;JI)J");
KILN_NATIVE(datagram_receive0,
            "sun/nio/ch/DatagramChannelImpl.receive0(Ljava/io/FileDescriptor;JIJZ)I");
KILN_NATIVE(datagram_send0, "sun/nio/ch/DatagramChannelImpl.send0(Ljava/io/FileDescriptor;JIJI)I");
KILN_NATIVE(datagram_disconnect0,
            "sun/nio/ch/DatagramChannelImpl.disconnect0(Ljava/io/FileDescriptor;Z)V");
