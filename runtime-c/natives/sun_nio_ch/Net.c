/* Sockets for java.net and NIO: making, binding, connecting, accepting, addresses. */
#include "java_net/addresses.h"
#include "sun_nio_ch/channels.h"
#include "support/errors.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

int32_t net_yes(void) { return 1; }
int32_t net_no(void) { return 0; }
int32_t net_none(void) { return -1; }
int32_t net_isIPv6Available0(void) { return net_ipv6(); }

static void set_option(int number, int level, int option, int value) {
  setsockopt(number, level, option, &value, sizeof value);
}

int32_t net_socket0(int32_t prefer_v6, int32_t stream, int32_t reuse, int32_t fast_loopback) {
  (void)fast_loopback;
  int domain = prefer_v6 && net_ipv6() ? AF_INET6 : AF_INET;
  int number = socket(domain, (stream ? SOCK_STREAM : SOCK_DGRAM) | SOCK_CLOEXEC, 0);
  if (number < 0) {
    net_throw("socket failed");
    return IO_THROWN;
  }
  if (domain == AF_INET6)
    set_option(number, IPPROTO_IPV6, IPV6_V6ONLY, 0);
  if (reuse)
    set_option(number, SOL_SOCKET, SO_REUSEADDR, 1);
  if (!stream) {
    /* Only groups that this socket has joined; one hop, as Java says. */
    set_option(number, domain == AF_INET6 ? IPPROTO_IPV6 : IPPROTO_IP, IP_MULTICAST_ALL, 0);
    if (domain == AF_INET6)
      set_option(number, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 1);
  }
  return number;
}

void net_bind0(kref file, int32_t prefer_v6, int32_t exclusive, kref inet_address, int32_t port) {
  (void)exclusive;
  union net_address address;
  socklen_t length = net_address_of(inet_address, port, prefer_v6, &address);
  if (bind(channel_descriptor(file), &address.any, length) != 0)
    net_throw("bind failed");
}

void net_listen(kref file, int32_t backlog) {
  if (listen(channel_descriptor(file), backlog) != 0)
    net_throw("listen failed");
}

int32_t net_connect0(int32_t prefer_v6, kref file, kref inet_address, int32_t port) {
  union net_address address;
  socklen_t length = net_address_of(inet_address, port, prefer_v6, &address);
  int number = channel_descriptor(file);
  if (CHANNEL_BLOCKING(connect(number, &address.any, length)) == 0)
    return 1;
  if (errno == EINPROGRESS)
    return IO_UNAVAILABLE;
  if (errno == EINTR)
    return IO_INTERRUPTED;
  net_throw("connect failed");
  return IO_THROWN;
}

int32_t net_accept(kref file, kref accepted, kref addresses) {
  union net_address address;
  socklen_t length;
  int number = channel_descriptor(file), made;
  do {
    length = sizeof address;
    made = CHANNEL_BLOCKING(accept4(number, &address.any, &length, SOCK_CLOEXEC));
  } while (made < 0 && errno == ECONNABORTED);
  if (made < 0) {
    if (errno == EAGAIN || errno == EWOULDBLOCK)
      return IO_UNAVAILABLE;
    if (errno == EINTR)
      return IO_INTERRUPTED;
    net_throw("Accept failed");
    return IO_THROWN;
  }
  KILN_I32(accepted, java_io_FileDescriptor, fd) = made;
  kref remote = net_socket_address(&address);
  if (!remote)
    return IO_THROWN;
  kiln_array_set(addresses, 0, remote);
  return 1;
}

void net_shutdown(kref file, int32_t how) {
  static const int ways[3] = {SHUT_RD, SHUT_WR, SHUT_RDWR};
  if (shutdown(channel_descriptor(file), ways[how]) != 0 && errno != ENOTCONN)
    net_throw("shutdown failed");
}

static bool own_address(kref file, union net_address *address, bool remote) {
  socklen_t length = sizeof *address;
  int number = channel_descriptor(file);
  if ((remote ? getpeername : getsockname)(number, &address->any, &length) == 0)
    return true;
  net_throw(NULL);
  return false;
}

int32_t net_localPort(kref file) {
  union net_address address;
  return own_address(file, &address, false) ? net_port(&address) : IO_THROWN;
}

kref net_localInetAddress(kref file) {
  union net_address address;
  return own_address(file, &address, false) ? net_inet_address(&address, NULL) : NULL;
}

int32_t net_remotePort(kref file) {
  union net_address address;
  return own_address(file, &address, true) ? net_port(&address) : IO_THROWN;
}

kref net_remoteInetAddress(kref file) {
  union net_address address;
  return own_address(file, &address, true) ? net_inet_address(&address, NULL) : NULL;
}

static int32_t poll_one(kref file, int32_t events, int64_t timeout, struct pollfd *row) {
  *row = (struct pollfd){.fd = channel_descriptor(file), .events = (short)events};
  int wait = timeout < -1 ? -1 : timeout > INT32_MAX ? INT32_MAX : (int)timeout;
  return CHANNEL_BLOCKING(poll(row, 1, wait));
}

/* The events that happened; 0 after a timeout or an interrupt. */
int32_t net_poll(kref file, int32_t events, int64_t timeout) {
  struct pollfd row;
  if (poll_one(file, events, timeout, &row) >= 0)
    return row.revents;
  if (errno == EINTR)
    return 0;
  net_throw("poll failed");
  return IO_THROWN;
}

static int pending_error(int number) {
  int error = 0;
  socklen_t length = sizeof error;
  return getsockopt(number, SOL_SOCKET, SO_ERROR, &error, &length) < 0 ? errno : error;
}

/* Throws what made a connection fail that was waited for. */
void net_checkConnect(int32_t number) {
  int error = pending_error(number);
  if (error != 0) {
    errno = error;
    net_throw("connect failed");
  }
}

/* Is the connection there? Throws what made it fail. */
int32_t net_pollConnect(kref file, int64_t timeout) {
  struct pollfd row;
  int32_t count = poll_one(file, POLLOUT, timeout, &row);
  if (count == 0 || (count < 0 && errno == EINTR))
    return 0;
  if (count < 0) {
    net_throw("poll failed");
    return 0;
  }
  int error = pending_error(row.fd);
  if (error == 0 && (row.revents & POLLHUP))
    error = ENOTCONN;
  if (error == 0)
    return 1;
  errno = error;
  net_throw("connect failed");
  return 0;
}

int32_t net_available(kref file) {
  int count = 0;
  if (ioctl(channel_descriptor(file), FIONREAD, &count) != 0) {
    net_throw("ioctl failed");
    return IO_THROWN;
  }
  return count;
}

int32_t net_sendOOB(kref file, int32_t value) {
  char byte = (char)value;
  int number = channel_descriptor(file);
  return (int32_t)channel_transferred(CHANNEL_BLOCKING(send(number, &byte, 1, MSG_OOB)), false);
}

#define VALUE(name, value)                                                                         \
  int32_t net_##name(void) { return value; }                                                       \
  KILN_NATIVE_LEAF(net_##name, "sun/nio/ch/Net." #name "()S")
VALUE(pollinValue, POLLIN);
VALUE(polloutValue, POLLOUT);
VALUE(pollerrValue, POLLERR);
VALUE(pollhupValue, POLLHUP);
VALUE(pollnvalValue, POLLNVAL);
VALUE(pollconnValue, POLLOUT);

#define ROW(name, signature) KILN_NATIVE(net_##name, "sun/nio/ch/Net." #name signature)
KILN_NATIVE_NOTHING(net_initIDs, "sun/nio/ch/Net.initIDs()V");
ROW(isIPv6Available0, "()Z");
KILN_NATIVE_LEAF(net_yes, "sun/nio/ch/Net.isReusePortAvailable0()Z");
KILN_NATIVE_LEAF(net_none, "sun/nio/ch/Net.isExclusiveBindAvailable()I");
KILN_NATIVE_LEAF(net_yes, "sun/nio/ch/Net.shouldSetBothIPv4AndIPv6Options0()Z");
KILN_NATIVE_LEAF(net_yes, "sun/nio/ch/Net.canIPv6SocketJoinIPv4Group0()Z");
KILN_NATIVE_LEAF(net_no, "sun/nio/ch/Net.canJoin6WithIPv4Group0()Z");
KILN_NATIVE_LEAF(net_yes, "sun/nio/ch/Net.canUseIPv6OptionsWithIPv4LocalAddress0()Z");
KILN_NATIVE_LEAF(net_no, "sun/nio/ch/Net.discardOOB(Ljava/io/FileDescriptor;)Z");
ROW(socket0, "(ZZZZ)I");
ROW(bind0, "(Ljava/io/FileDescriptor;ZZLjava/net/InetAddress;I)V");
ROW(listen, "(Ljava/io/FileDescriptor;I)V");
ROW(connect0, "(ZLjava/io/FileDescriptor;Ljava/net/InetAddress;I)I");
ROW(accept, "(Ljava/io/FileDescriptor;Ljava/io/FileDescriptor;[Ljava/net/InetSocketAddress;)I");
ROW(shutdown, "(Ljava/io/FileDescriptor;I)V");
ROW(localPort, "(Ljava/io/FileDescriptor;)I");
ROW(localInetAddress, "(Ljava/io/FileDescriptor;)Ljava/net/InetAddress;");
ROW(remotePort, "(Ljava/io/FileDescriptor;)I");
ROW(remoteInetAddress, "(Ljava/io/FileDescriptor;)Ljava/net/InetAddress;");
ROW(poll, "(Ljava/io/FileDescriptor;IJ)I");
ROW(pollConnect, "(Ljava/io/FileDescriptor;J)Z");
KILN_NATIVE(net_checkConnect, "sun/nio/ch/UnixAsynchronousSocketChannelImpl.checkConnect(I)V");
ROW(available, "(Ljava/io/FileDescriptor;)I");
ROW(sendOOB, "(Ljava/io/FileDescriptor;B)I");
