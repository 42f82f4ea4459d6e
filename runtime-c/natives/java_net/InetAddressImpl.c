/* Names and addresses of hosts. */
#include "classes.h"
#include "java_net/addresses.h"
#include "java_strings.h"
#include "roots.h"
#include "support/errors.h"
#include "support/platform.h"

#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* InetAddress's orders of addresses. */
enum { IPV4_FIRST = 0, IPV6_FIRST = 1, SYSTEM_ORDER = 2 };

kref inet_getLocalHostName(kref self) {
  (void)self;
  char name[NI_MAXHOST + 1];
  if (gethostname(name, sizeof name - 1) != 0)
    return kiln_string("localhost");
  name[NI_MAXHOST] = 0;
  return kiln_platform_string(name);
}

static void unknown_host(const char *host, int error, int system_error) {
  kiln_throw_new(KILN_CLASS(java_net_UnknownHostException), "%s: %s", host,
                 error == EAI_SYSTEM ? kiln_error_text(system_error) : gai_strerror(error));
}

static bool same_address(const struct addrinfo *a, const struct addrinfo *b) {
  if (a->ai_family != b->ai_family)
    return false;
  if (a->ai_family == AF_INET)
    return ((struct sockaddr_in *)a->ai_addr)->sin_addr.s_addr ==
           ((struct sockaddr_in *)b->ai_addr)->sin_addr.s_addr;
  const struct sockaddr_in6 *x = (struct sockaddr_in6 *)a->ai_addr;
  const struct sockaddr_in6 *y = (struct sockaddr_in6 *)b->ai_addr;
  return memcmp(&x->sin6_addr, &y->sin6_addr, sizeof x->sin6_addr) == 0 &&
         x->sin6_scope_id == y->sin6_scope_id;
}

static bool usable(const struct addrinfo *all, const struct addrinfo *one) {
  if (one->ai_family != AF_INET && one->ai_family != AF_INET6)
    return false;
  for (const struct addrinfo *before = all; before != one; before = before->ai_next)
    if (same_address(before, one))
      return false;
  return true;
}

/* Adds the addresses of one family (0: of both) to the array; false with an exception pending. */
static bool add_family(const struct addrinfo *all, int family, kref host, kref array,
                       int32_t *next) {
  for (const struct addrinfo *one = all; one; one = one->ai_next) {
    if (!usable(all, one) || (family != 0 && one->ai_family != family))
      continue;
    kref address = net_inet_address((const union net_address *)one->ai_addr, host);
    if (!address)
      return false;
    kiln_array_set(array, (*next)++, address);
  }
  return true;
}

static kref look_up(kref host, int family, int order) {
  if (!host) {
    kiln_throw_null("host argument is null");
    return NULL;
  }
  KILN_PLATFORM_BYTES(name, host);
  struct addrinfo hints = {
      .ai_family = family, .ai_flags = AI_CANONNAME, .ai_socktype = SOCK_STREAM};
  struct addrinfo *all = NULL;
  kiln_enter_blocked();
  int error = getaddrinfo(name, NULL, &hints, &all), system_error = errno;
  kiln_leave_blocked();
  if (error != 0) {
    unknown_host(name, error, system_error);
    return NULL;
  }
  int32_t count = 0, next = 0;
  for (struct addrinfo *one = all; one; one = one->ai_next)
    count += usable(all, one);
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_net_InetAddress_), count);
  KILN_ROOTS(roots, array, host);
  bool ok = array != NULL;
  if (ok && order == SYSTEM_ORDER)
    ok = add_family(all, 0, host, array, &next);
  else if (ok)
    ok = add_family(all, order == IPV4_FIRST ? AF_INET : AF_INET6, host, array, &next) &&
         add_family(all, order == IPV4_FIRST ? AF_INET6 : AF_INET, host, array, &next);
  freeaddrinfo(all);
  return ok ? array : NULL;
}

kref inet4_lookupAllHostAddr(kref self, kref host) {
  (void)self;
  return look_up(host, AF_INET, SYSTEM_ORDER);
}

kref inet6_lookupAllHostAddr(kref self, kref host) {
  (void)self;
  return look_up(host, AF_UNSPEC, KILN_STATIC_I32(java_net_InetAddress, preferIPv6Address));
}

kref inet_getHostByAddr(kref self, kref bytes) {
  (void)self;
  union net_address address;
  memset(&address, 0, sizeof address);
  socklen_t length;
  if (kiln_array_length(bytes) == 4) {
    address.v4.sin_family = AF_INET;
    memcpy(&address.v4.sin_addr, kiln_bytes(bytes), 4);
    length = sizeof address.v4;
  } else {
    address.v6.sin6_family = AF_INET6;
    memcpy(&address.v6.sin6_addr, kiln_bytes(bytes), 16);
    length = sizeof address.v6;
  }
  char host[NI_MAXHOST + 1];
  kiln_enter_blocked();
  int error = getnameinfo(&address.any, length, host, sizeof host, NULL, 0, NI_NAMEREQD);
  kiln_leave_blocked();
  if (error != 0) {
    kiln_throw_new(KILN_CLASS(java_net_UnknownHostException), NULL);
    return NULL;
  }
  return kiln_platform_string(host);
}

int32_t inet_isIPv6Supported(void) { return net_ipv6(); }

#define BOTH(name, signature)                                                                      \
  KILN_NATIVE(inet_##name, "java/net/Inet4AddressImpl." #name signature);                          \
  KILN_NATIVE(inet_##name, "java/net/Inet6AddressImpl." #name signature)
BOTH(getLocalHostName, "()Ljava/lang/String;");
BOTH(getHostByAddr, "([B)Ljava/lang/String;");
KILN_NATIVE(inet4_lookupAllHostAddr, "java/net/Inet4AddressImpl.lookupAllHostAddr"
                                     "(Ljava/lang/String;)[Ljava/net/InetAddress;");
KILN_NATIVE(inet6_lookupAllHostAddr, "java/net/Inet6AddressImpl.lookupAllHostAddr"
                                     "(Ljava/lang/String;)[Ljava/net/InetAddress;");
KILN_NATIVE(inet_isIPv6Supported, "java/net/InetAddressImplFactory.isIPv6Supported()Z");
KILN_NATIVE_NOTHING(inet_init, "java/net/InetAddress.init()V");
KILN_NATIVE_NOTHING(inet4_init, "java/net/Inet4Address.init()V");
KILN_NATIVE_NOTHING(inet6_init, "java/net/Inet6Address.init()V");
KILN_NATIVE_NOTHING(datagram_packet_init, "java/net/DatagramPacket.init()V");
