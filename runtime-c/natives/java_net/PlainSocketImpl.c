/* Sockets before NIO, used with -Djdk.net.usePlainSocketImpl=true. */
#include "java_net/addresses.h"
#include "java_net/plain_sockets.h"
#include "java_net/socket_waits.h"
#include "roots.h"
#include "support/errors.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>

static struct kiln_class *socket_exception(void) { return KILN_CLASS(java_net_SocketException); }

static void set_blocking(int number, int blocking) {
  int flags = fcntl(number, F_GETFL);
  fcntl(number, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
}

static int32_t deadline_in(int32_t timeout, int64_t *deadline) {
  *deadline = timeout > 0 ? socket_clock() + timeout : SOCKET_NO_DEADLINE;
  return timeout;
}

void plain_create(kref self, int32_t stream, int32_t server) {
  kref file = KILN_REF(self, java_net_SocketImpl, fd);
  if (!file) {
    kiln_throw_new(socket_exception(), "null fd object");
    return;
  }
  int yes = 1, no = 0, domain = net_ipv6() ? AF_INET6 : AF_INET;
  int number = socket(domain, (stream ? SOCK_STREAM : SOCK_DGRAM) | SOCK_CLOEXEC, 0);
  if (number < 0) {
    plain_throw(socket_exception(), "can't create socket");
    return;
  }
  if (domain == AF_INET6)
    setsockopt(number, IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof no);
  if (server) { /* accept waits with poll: a connection may be gone again by then */
    set_blocking(number, 0);
    setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  }
  KILN_I32(file, java_io_FileDescriptor, fd) = number;
}

/* Waits for a connection under way; what connect would have returned, or 1 after the deadline. */
static int finish_connecting(int number, int64_t deadline) {
  int count = socket_wait(number, POLLOUT, deadline);
  if (count <= 0)
    return count < 0 ? -1 : 1;
  int error = 0;
  socklen_t length = sizeof error;
  if (getsockopt(number, SOL_SOCKET, SO_ERROR, &error, &length) < 0)
    error = errno;
  errno = error;
  return error == 0 ? 0 : -1;
}

static int connect_until(int number, const union net_address *address, socklen_t length,
                         int32_t timeout) {
  int64_t deadline;
  if (deadline_in(timeout, &deadline) > 0)
    set_blocking(number, 0);
  int outcome = socket_connect(number, &address->any, length);
  /* EALREADY: a signal interrupted connect, which goes on by itself. */
  if (outcome < 0 && (errno == EINPROGRESS || errno == EALREADY))
    outcome = finish_connecting(number, deadline);
  int error = errno;
  if (outcome > 0)
    shutdown(number, SHUT_RDWR);
  if (timeout > 0)
    set_blocking(number, 1);
  errno = error;
  return outcome;
}

static void connect_failed(void) {
  switch (errno) {
  case EINVAL:
    kiln_throw_new(socket_exception(), "Invalid argument or cannot assign requested address");
    break;
  case EPROTO:
    plain_throw(KILN_CLASS(java_net_ProtocolException), "Protocol error");
    break;
  case ECONNREFUSED:
    plain_throw(KILN_CLASS(java_net_ConnectException), "Connection refused");
    break;
  case ETIMEDOUT:
    plain_throw(KILN_CLASS(java_net_ConnectException), "Connection timed out");
    break;
  case EHOSTUNREACH:
    plain_throw(KILN_CLASS(java_net_NoRouteToHostException), "Host unreachable");
    break;
  case EADDRNOTAVAIL:
    plain_throw(KILN_CLASS(java_net_NoRouteToHostException), "Address not available");
    break;
  case EISCONN:
  case EBADF:
    plain_throw_closed();
    break;
  default:
    plain_throw(socket_exception(), "connect failed");
  }
}

static void remember_local_port(kref self, int number) {
  union net_address local;
  socklen_t length = sizeof local;
  if (getsockname(number, &local.any, &length) < 0)
    plain_throw(socket_exception(), "Error getting socket name");
  else
    KILN_I32(self, java_net_SocketImpl, localport) = net_port(&local);
}

void plain_connect(kref self, kref inet_address, int32_t port, int32_t timeout) {
  int number = plain_open_descriptor(self);
  if (number < 0)
    return;
  if (!inet_address) {
    kiln_throw_null("inet address argument is null.");
    return;
  }
  union net_address address;
  socklen_t length = net_address_of(inet_address, port, true, &address);
  uint32_t traffic_class = (uint32_t)KILN_I32(self, java_net_AbstractPlainSocketImpl, trafficClass);
  if (address.any.sa_family == AF_INET6)
    address.v6.sin6_flowinfo = htonl((traffic_class & 0xff) << 20);
  int outcome = connect_until(number, &address, length, timeout);
  if (outcome > 0) {
    kiln_throw_new(KILN_CLASS(java_net_SocketTimeoutException), "connect timed out");
    return;
  }
  if (outcome < 0) {
    connect_failed();
    return;
  }
  KILN_SET_REF(self, java_net_SocketImpl, address, inet_address);
  KILN_I32(self, java_net_SocketImpl, port) = port;
  if (KILN_I32(self, java_net_SocketImpl, localport) == 0)
    remember_local_port(self, number);
}

void plain_bind(kref self, kref inet_address, int32_t port) {
  int number = plain_open_descriptor(self);
  if (number < 0)
    return;
  if (!inet_address) {
    kiln_throw_null("iaObj is null.");
    return;
  }
  union net_address address;
  socklen_t length = net_address_of(inet_address, port, true, &address);
  if (bind(number, &address.any, length) < 0) {
    bool refused =
        errno == EADDRINUSE || errno == EADDRNOTAVAIL || errno == EPERM || errno == EACCES;
    plain_throw(refused ? KILN_CLASS(java_net_BindException) : socket_exception(), "Bind failed");
    return;
  }
  KILN_SET_REF(self, java_net_SocketImpl, address, inet_address);
  if (port == 0)
    remember_local_port(self, number);
  else
    KILN_I32(self, java_net_SocketImpl, localport) = port;
}

void plain_listen(kref self, int32_t backlog) {
  int number = plain_open_descriptor(self);
  if (number >= 0 && listen(number, backlog) < 0)
    plain_throw(socket_exception(), "Listen failed");
}

/* An accepted descriptor; -1 with an exception pending. */
static int accept_one(int number, int32_t timeout, union net_address *address) {
  int64_t deadline;
  deadline_in(timeout, &deadline);
  for (;;) {
    int count = socket_wait(number, POLLIN, deadline);
    if (count == 0) {
      kiln_throw_new(KILN_CLASS(java_net_SocketTimeoutException), "Accept timed out");
      return -1;
    }
    socklen_t length = sizeof *address;
    int made = count < 0 ? -1 : socket_accept(number, &address->any, &length);
    if (made >= 0)
      return made;
    if (errno == EBADF || errno == EINVAL) {
      plain_throw_closed();
      return -1;
    }
    /* Otherwise the connection is gone already, or another thread has it. */
    if (errno != ECONNABORTED && errno != EAGAIN && errno != EWOULDBLOCK) {
      plain_throw(socket_exception(), "Accept failed");
      return -1;
    }
  }
}

void plain_accept(kref self, kref accepted) {
  int number = plain_open_descriptor(self);
  if (number < 0)
    return;
  if (!accepted) {
    kiln_throw_null("socket is null");
    return;
  }
  union net_address address;
  int made =
      accept_one(number, KILN_I32(self, java_net_AbstractPlainSocketImpl, timeout), &address);
  if (made < 0)
    return;
  KILN_I32(KILN_REF(accepted, java_net_SocketImpl, fd), java_io_FileDescriptor, fd) = made;
  kref remote = net_inet_address(&address, NULL);
  if (!remote)
    return; /* the caller closes what it holds */
  KILN_SET_REF(accepted, java_net_SocketImpl, address, remote);
  KILN_I32(accepted, java_net_SocketImpl, port) = net_port(&address);
  KILN_I32(accepted, java_net_SocketImpl, localport) =
      KILN_I32(self, java_net_SocketImpl, localport);
}

int32_t plain_available(kref self) {
  int number = plain_open_descriptor(self), count = 0;
  if (number < 0)
    return -1;
  if (ioctl(number, FIONREAD, &count) == 0)
    return count;
  if (errno == ECONNRESET)
    kiln_throw_new(KILN_CLASS(sun_net_ConnectionResetException), NULL);
  else
    plain_throw(socket_exception(), "ioctl FIONREAD failed");
  return -1;
}

/* deferred: other threads still use the descriptor, so its number must stay taken. */
void plain_close(kref self, int32_t deferred) {
  kref file = KILN_REF(self, java_net_SocketImpl, fd);
  if (!file) {
    kiln_throw_new(socket_exception(), "socket already closed");
    return;
  }
  int number = plain_descriptor(file);
  if (number == -1)
    return;
  if (deferred) {
    socket_close_connection(number);
  } else {
    KILN_I32(file, java_io_FileDescriptor, fd) = -1;
    socket_close(number);
  }
}

void plain_shutdown(kref self, int32_t how) {
  static const int ways[3] = {SHUT_RD, SHUT_WR, SHUT_RDWR};
  kref file = KILN_REF(self, java_net_SocketImpl, fd);
  if (!file)
    kiln_throw_new(socket_exception(), "socket already closed");
  else
    shutdown(plain_descriptor(file), ways[how]);
}

void plain_urgent(kref self, int32_t data) {
  int number = plain_open_descriptor(self);
  char byte = (char)data;
  if (number >= 0 && socket_send(number, &byte, 1, MSG_OOB) < 0)
    plain_throw(KILN_CLASS(java_io_IOException), "Write failed");
}

#define ROW(fn, signature) KILN_NATIVE(fn, "java/net/PlainSocketImpl." signature)
KILN_NATIVE_NOTHING(plain_init, "java/net/PlainSocketImpl.initProto()V");
ROW(plain_create, "socketCreate(ZZ)V");
ROW(plain_connect, "socketConnect(Ljava/net/InetAddress;II)V");
ROW(plain_bind, "socketBind(Ljava/net/InetAddress;I)V");
ROW(plain_listen, "socketListen(I)V");
ROW(plain_accept, "socketAccept(Ljava/net/SocketImpl;)V");
ROW(plain_available, "socketAvailable()I");
ROW(plain_close, "socketClose0(Z)V");
ROW(plain_shutdown, "socketShutdown(I)V");
ROW(plain_urgent, "socketSendUrgentData(I)V");
