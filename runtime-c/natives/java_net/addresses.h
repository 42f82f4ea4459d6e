/* Between java.net.InetAddress objects and socket addresses of the system. */
#ifndef KILN_NATIVES_ADDRESSES_H
#define KILN_NATIVES_ADDRESSES_H

#include "natives.h"

#include <netinet/in.h>
#include <sys/socket.h>

union net_address {
  struct sockaddr any;
  struct sockaddr_in v4;
  struct sockaddr_in6 v6;
  struct sockaddr_storage room;
};

/* Does this machine have IPv6? */
bool net_ipv6(void);

/*
 * Fills an address; returns its length. With prefer_v6 on a machine that has it, an IPv4 address is
 * mapped into IPv6.
 */
socklen_t net_address_of(kref inet_address, int32_t port, bool prefer_v6,
                         union net_address *address);

/*
 * An Inet4Address or Inet6Address (mapped ones become Inet4Address); null with an exception
 * pending. host: its name, or null.
 */
kref net_inet_address(const union net_address *address, kref host);
int32_t net_port(const union net_address *address);

/* An InetSocketAddress of both. */
kref net_socket_address(const union net_address *address);

/* The exception of java.net for a failed socket call, by errno. */
void net_throw(const char *fallback);

#endif
