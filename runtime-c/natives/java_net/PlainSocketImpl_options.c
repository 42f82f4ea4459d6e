/* Options of sockets before NIO, numbered as java.net.SocketOptions has them. */
#include "java_net/addresses.h"
#include "java_net/plain_sockets.h"
#include "support/errors.h"

#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/tcp.h>

enum {
  JAVA_TCP_NODELAY = 0x0001,
  JAVA_IP_TOS = 0x0003,
  JAVA_REUSEADDR = 0x0004,
  JAVA_KEEPALIVE = 0x0008,
  JAVA_REUSEPORT = 0x000e,
  JAVA_BINDADDR = 0x000f,
  JAVA_BROADCAST = 0x0020,
  JAVA_LINGER = 0x0080,
  JAVA_SNDBUF = 0x1001,
  JAVA_RCVBUF = 0x1002,
  JAVA_OOBINLINE = 0x1003,
  JAVA_TIMEOUT = 0x1006,
};

enum { SMALLEST_RECEIVE_BUFFER = 1024 };

struct option {
  int32_t java;
  int level;
  int name;
};

static const struct option options[] = {
    {JAVA_TCP_NODELAY, IPPROTO_TCP, TCP_NODELAY}, {JAVA_IP_TOS, IPPROTO_IP, IP_TOS},
    {JAVA_REUSEADDR, SOL_SOCKET, SO_REUSEADDR},   {JAVA_KEEPALIVE, SOL_SOCKET, SO_KEEPALIVE},
    {JAVA_REUSEPORT, SOL_SOCKET, SO_REUSEPORT},   {JAVA_BROADCAST, SOL_SOCKET, SO_BROADCAST},
    {JAVA_LINGER, SOL_SOCKET, SO_LINGER},         {JAVA_SNDBUF, SOL_SOCKET, SO_SNDBUF},
    {JAVA_RCVBUF, SOL_SOCKET, SO_RCVBUF},         {JAVA_OOBINLINE, SOL_SOCKET, SO_OOBINLINE},
};

/* NULL with "Invalid option" pending. */
static const struct option *find(int32_t java) {
  static const struct option traffic_class = {JAVA_IP_TOS, IPPROTO_IPV6, IPV6_TCLASS};
  if (java == JAVA_IP_TOS && net_ipv6())
    return &traffic_class;
  for (size_t i = 0; i < sizeof options / sizeof options[0]; i++)
    if (options[i].java == java)
      return &options[i];
  kiln_throw_new(KILN_CLASS(java_net_SocketException), "Invalid option");
  return NULL;
}

static bool has_number(int32_t java) {
  return java == JAVA_SNDBUF || java == JAVA_RCVBUF || java == JAVA_IP_TOS;
}

static int set(int number, const struct option *option, int value) {
  if (option->java == JAVA_RCVBUF && value < SMALLEST_RECEIVE_BUFFER)
    value = SMALLEST_RECEIVE_BUFFER;
  if (option->java == JAVA_IP_TOS)
    value &= IPTOS_TOS_MASK | IPTOS_PREC_MASK;
  if (option->level == IPPROTO_IPV6) /* also for IPv4 peers of this socket */
    setsockopt(number, IPPROTO_IP, IP_TOS, &value, sizeof value);
  return setsockopt(number, option->level, option->name, &value, sizeof value);
}

void plain_setOption(kref self, int32_t java, int32_t on, kref value) {
  int number = plain_open_descriptor(self);
  if (number < 0 || java == JAVA_TIMEOUT) /* a timeout is kept by the Java side */
    return;
  const struct option *option = find(java);
  if (!option)
    return;
  int outcome;
  if (java == JAVA_LINGER) {
    struct linger linger = {.l_onoff = on,
                            .l_linger = on ? KILN_I32(value, java_lang_Integer, value) : 0};
    outcome = setsockopt(number, option->level, option->name, &linger, sizeof linger);
  } else {
    outcome =
        set(number, option, has_number(java) ? KILN_I32(value, java_lang_Integer, value) : on);
  }
  if (outcome < 0)
    plain_throw(KILN_CLASS(java_net_SocketException), "Error setting socket option");
}

/* The bound address goes into a container. */
static void bound_address(int number, kref container) {
  union net_address local;
  socklen_t length = sizeof local;
  if (getsockname(number, &local.any, &length) < 0) {
    plain_throw(KILN_CLASS(java_net_SocketException), "Error getting socket name");
    return;
  }
  kref address = net_inet_address(&local, NULL);
  if (address)
    KILN_SET_REF(container, java_net_InetAddressContainer, addr, address);
}

/* A switch is 1 or -1. */
int32_t plain_getOption(kref self, int32_t java, kref container) {
  int number = plain_open_descriptor(self);
  if (number < 0)
    return -1;
  if (java == JAVA_BINDADDR) {
    bound_address(number, container);
    return 0;
  }
  const struct option *option = find(java);
  if (!option)
    return -1;
  union {
    int number;
    struct linger linger;
  } value = {.linger = {0, 0}};
  socklen_t length = java == JAVA_LINGER ? sizeof value.linger : sizeof value.number;
  if (getsockopt(number, option->level, option->name, &value, &length) < 0) {
    plain_throw(KILN_CLASS(java_net_SocketException), "Error getting socket option");
    return -1;
  }
  if (java == JAVA_LINGER)
    return value.linger.l_onoff ? value.linger.l_linger : -1;
  if (java == JAVA_SNDBUF || java == JAVA_RCVBUF)
    return value.number / 2; /* the kernel tells the doubled size that it uses */
  return has_number(java) ? value.number : value.number ? 1 : -1;
}

KILN_NATIVE(plain_setOption, "java/net/PlainSocketImpl.socketSetOption0(IZLjava/lang/Object;)V");
KILN_NATIVE(plain_getOption, "java/net/PlainSocketImpl.socketGetOption(ILjava/lang/Object;)I");
