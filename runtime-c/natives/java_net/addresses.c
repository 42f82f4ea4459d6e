#include "java_net/addresses.h"

#include "classes.h"
#include "java.h"
#include "java_strings.h"
#include "roots.h"
#include "support/bytes.h"
#include "support/errors.h"
#include "support/instances.h"

#include <arpa/inet.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { FAMILY_IPV4 = 1, FAMILY_IPV6 = 2 };

bool net_ipv6(void) {
  static _Atomic int known = -1;
  int answer = atomic_load(&known);
  if (answer < 0) {
    int file = socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    answer = file >= 0 && access("/proc/net/if_inet6", R_OK) == 0;
    if (file >= 0)
      close(file);
    atomic_store(&known, answer);
  }
  return answer;
}

static void fill_v6(kref inet_address, struct sockaddr_in6 *address) {
  kref holder = KILN_REF(inet_address, java_net_Inet6Address, holder6);
  kref bytes = KILN_REF(holder, java_net_Inet6Address$Inet6AddressHolder, ipaddress);
  memcpy(&address->sin6_addr, kiln_bytes(bytes), sizeof address->sin6_addr);
  address->sin6_scope_id =
      (uint32_t)KILN_I32(holder, java_net_Inet6Address$Inet6AddressHolder, scope_id);
}

socklen_t net_address_of(kref inet_address, int32_t port, bool prefer_v6,
                         union net_address *address) {
  memset(address, 0, sizeof *address);
  kref holder = KILN_REF(inet_address, java_net_InetAddress, holder);
  bool is_v6 = KILN_I32(holder, java_net_InetAddress$InetAddressHolder, family) == FAMILY_IPV6;
  uint32_t v4 = (uint32_t)KILN_I32(holder, java_net_InetAddress$InetAddressHolder, address);
  if (!is_v6 && !(prefer_v6 && net_ipv6())) {
    address->v4.sin_family = AF_INET;
    address->v4.sin_port = htons((uint16_t)port);
    address->v4.sin_addr.s_addr = htonl(v4);
    return sizeof address->v4;
  }
  address->v6.sin6_family = AF_INET6;
  address->v6.sin6_port = htons((uint16_t)port);
  if (is_v6) {
    fill_v6(inet_address, &address->v6);
  } else if (v4 != INADDR_ANY) { /* the wildcard of one is that of the other */
    uint32_t network = htonl(v4);
    address->v6.sin6_addr.s6_addr[10] = address->v6.sin6_addr.s6_addr[11] = 0xff;
    memcpy(&address->v6.sin6_addr.s6_addr[12], &network, sizeof network);
  }
  return sizeof address->v6;
}

int32_t net_port(const union net_address *address) {
  return ntohs(address->any.sa_family == AF_INET6 ? address->v6.sin6_port : address->v4.sin_port);
}

static kref new_v4(uint32_t network, kref host) {
  struct kiln_class *cls = KILN_CLASS(java_net_Inet4Address);
  kref object = kiln_new_object(cls);
  if (!object)
    return NULL;
  KILN_ROOTS(roots, object);
  kiln_call(KILN_METHOD(java_net_Inet4Address, _init____Ljava_lang_String_I_V), "VLLI", object,
            host, (int32_t)ntohl(network));
  return kiln_pending() ? NULL : object;
}

static kref new_v6(const struct sockaddr_in6 *address, kref host) {
  struct kiln_class *cls = KILN_CLASS(java_net_Inet6Address);
  kref object = kiln_new_object(cls);
  kref bytes = NULL;
  KILN_ROOTS(roots, object, bytes);
  if (!object || !(bytes = kiln_byte_array(&address->sin6_addr, sizeof address->sin6_addr)))
    return NULL;
  /* A scope of 0 is none, which the constructor wants as -1. */
  int32_t scope = address->sin6_scope_id ? (int32_t)address->sin6_scope_id : -1;
  kiln_call(KILN_METHOD(java_net_Inet6Address, _init____Ljava_lang_String__BI_V), "VLLLI", object,
            host, bytes, scope);
  return kiln_pending() ? NULL : object;
}

kref net_inet_address(const union net_address *address, kref host) {
  KILN_ROOTS(roots, host);
  if (address->any.sa_family != AF_INET6)
    return new_v4(address->v4.sin_addr.s_addr, host);
  if (!IN6_IS_ADDR_V4MAPPED(&address->v6.sin6_addr))
    return new_v6(&address->v6, host);
  uint32_t network;
  memcpy(&network, &address->v6.sin6_addr.s6_addr[12], sizeof network);
  return new_v4(network, host);
}

kref net_socket_address(const union net_address *address) {
  kref inet = net_inet_address(address, NULL);
  kref object = NULL;
  KILN_ROOTS(roots, inet, object);
  struct kiln_class *cls = KILN_CLASS(java_net_InetSocketAddress);
  if (!inet || !(object = kiln_new_object(cls)))
    return NULL;
  kiln_call(KILN_METHOD(java_net_InetSocketAddress, _init____Ljava_net_InetAddress_I_V), "VLLI",
            object, inet, net_port(address));
  return kiln_pending() ? NULL : object;
}

void net_throw(const char *fallback) {
  struct kiln_class *cls;
  switch (errno) {
  case EPROTO:
    cls = KILN_CLASS(java_net_ProtocolException);
    break;
  case ECONNREFUSED:
  case ETIMEDOUT:
  case ENOTCONN:
    cls = KILN_CLASS(java_net_ConnectException);
    break;
  case EHOSTUNREACH:
    cls = KILN_CLASS(java_net_NoRouteToHostException);
    break;
  case EADDRINUSE:
  case EADDRNOTAVAIL:
  case EACCES:
    cls = KILN_CLASS(java_net_BindException);
    break;
  default:
    cls = KILN_CLASS(java_net_SocketException);
  }
  kiln_throw_errno(cls, errno, fallback);
}
