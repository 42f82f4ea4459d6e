/* Socket options and multicast groups. */
#include "java_net/addresses.h"
#include "sun_nio_ch/channels.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

/* Options whose value is one byte. */
static bool is_byte(int level, int option) {
  return level == IPPROTO_IP && (option == IP_MULTICAST_TTL || option == IP_MULTICAST_LOOP);
}

int32_t net_getIntOption0(kref file, int32_t converts, int32_t level, int32_t option) {
  union {
    int number;
    unsigned char byte;
    struct linger linger;
  } value;
  memset(&value, 0, sizeof value);
  bool linger = level == SOL_SOCKET && option == SO_LINGER, byte = is_byte(level, option);
  socklen_t length = linger ? sizeof value.linger : byte ? sizeof value.byte : sizeof value.number;
  if (getsockopt(channel_descriptor(file), level, option, &value, &length) < 0) {
    net_throw("sun.nio.ch.Net.getIntOption");
    return -1;
  }
  if (byte)
    return value.byte;
  if (linger)
    return value.linger.l_onoff ? value.linger.l_linger : -1;
  /* The kernel doubles buffer sizes for its own use and tells the doubled ones. */
  if (converts && level == SOL_SOCKET && (option == SO_SNDBUF || option == SO_RCVBUF))
    return value.number / 2;
  return value.number;
}

void net_setIntOption0(kref file, int32_t converts, int32_t level, int32_t option, int32_t argument,
                       int32_t is_v6) {
  (void)converts;
  int number = channel_descriptor(file);
  unsigned char byte = (unsigned char)argument;
  struct linger linger = {.l_onoff = argument >= 0, .l_linger = argument >= 0 ? argument : 0};
  const void *value = &argument;
  socklen_t length = sizeof argument;
  if (is_byte(level, option)) {
    value = &byte;
    length = sizeof byte;
  } else if (level == SOL_SOCKET && option == SO_LINGER) {
    value = &linger;
    length = sizeof linger;
  }
  if (setsockopt(number, level, option, value, length) < 0)
    net_throw("sun.nio.ch.Net.setIntOption");
  else if (is_v6 && level == IPPROTO_IPV6 && option == IPV6_TCLASS)
    setsockopt(number, IPPROTO_IP, IP_TOS, &argument, sizeof argument); /* may be refused */
}

static int32_t done(int outcome, int unavailable) {
  if (outcome == 0)
    return 0;
  if (unavailable && (errno == ENOPROTOOPT || errno == EOPNOTSUPP))
    return IO_UNAVAILABLE;
  net_throw(NULL);
  return IO_THROWN;
}

int32_t net_joinOrDrop4(int32_t join, kref file, int32_t group, int32_t interface, int32_t source) {
  int number = channel_descriptor(file);
  struct in_addr any_group = {htonl((uint32_t)group)};
  struct in_addr any_interface = {htonl((uint32_t)interface)};
  if (source == 0) {
    struct ip_mreq request = {.imr_multiaddr = any_group, .imr_interface = any_interface};
    return done(setsockopt(number, IPPROTO_IP, join ? IP_ADD_MEMBERSHIP : IP_DROP_MEMBERSHIP,
                           &request, sizeof request),
                join);
  }
  struct ip_mreq_source request = {.imr_multiaddr = any_group,
                                   .imr_interface = any_interface,
                                   .imr_sourceaddr = {htonl((uint32_t)source)}};
  return done(setsockopt(number, IPPROTO_IP,
                         join ? IP_ADD_SOURCE_MEMBERSHIP : IP_DROP_SOURCE_MEMBERSHIP, &request,
                         sizeof request),
              join);
}

int32_t net_blockOrUnblock4(int32_t block, kref file, int32_t group, int32_t interface,
                            int32_t source) {
  struct ip_mreq_source request = {.imr_multiaddr = {htonl((uint32_t)group)},
                                   .imr_interface = {htonl((uint32_t)interface)},
                                   .imr_sourceaddr = {htonl((uint32_t)source)}};
  return done(setsockopt(channel_descriptor(file), IPPROTO_IP,
                         block ? IP_BLOCK_SOURCE : IP_UNBLOCK_SOURCE, &request, sizeof request),
              block);
}

static struct group_source_req group_request(kref group, int32_t index, kref source) {
  struct group_source_req request;
  memset(&request, 0, sizeof request);
  request.gsr_interface = (uint32_t)index;
  struct sockaddr_in6 *of_group = (struct sockaddr_in6 *)&request.gsr_group;
  struct sockaddr_in6 *of_source = (struct sockaddr_in6 *)&request.gsr_source;
  of_group->sin6_family = of_source->sin6_family = AF_INET6;
  memcpy(&of_group->sin6_addr, kiln_bytes(group), sizeof of_group->sin6_addr);
  memcpy(&of_source->sin6_addr, kiln_bytes(source), sizeof of_source->sin6_addr);
  return request;
}

int32_t net_joinOrDrop6(int32_t join, kref file, kref group, int32_t index, kref source) {
  int number = channel_descriptor(file);
  if (!source) {
    struct ipv6_mreq request = {.ipv6mr_interface = (uint32_t)index};
    memcpy(&request.ipv6mr_multiaddr, kiln_bytes(group), sizeof request.ipv6mr_multiaddr);
    return done(setsockopt(number, IPPROTO_IPV6, join ? IPV6_ADD_MEMBERSHIP : IPV6_DROP_MEMBERSHIP,
                           &request, sizeof request),
                join);
  }
  struct group_source_req request = group_request(group, index, source);
  return done(setsockopt(number, IPPROTO_IPV6,
                         join ? MCAST_JOIN_SOURCE_GROUP : MCAST_LEAVE_SOURCE_GROUP, &request,
                         sizeof request),
              join);
}

int32_t net_blockOrUnblock6(int32_t block, kref file, kref group, int32_t index, kref source) {
  struct group_source_req request = group_request(group, index, source);
  return done(setsockopt(channel_descriptor(file), IPPROTO_IPV6,
                         block ? MCAST_BLOCK_SOURCE : MCAST_UNBLOCK_SOURCE, &request,
                         sizeof request),
              block);
}

void net_setInterface4(kref file, int32_t interface) {
  struct in_addr address = {htonl((uint32_t)interface)};
  done(setsockopt(channel_descriptor(file), IPPROTO_IP, IP_MULTICAST_IF, &address, sizeof address),
       0);
}

int32_t net_getInterface4(kref file) {
  struct in_addr address;
  socklen_t length = sizeof address;
  if (done(getsockopt(channel_descriptor(file), IPPROTO_IP, IP_MULTICAST_IF, &address, &length),
           0) != 0)
    return -1;
  return (int32_t)ntohl(address.s_addr);
}

void net_setInterface6(kref file, int32_t index) {
  done(setsockopt(channel_descriptor(file), IPPROTO_IPV6, IPV6_MULTICAST_IF, &index, sizeof index),
       0);
}

int32_t net_getInterface6(kref file) {
  int index;
  socklen_t length = sizeof index;
  if (done(getsockopt(channel_descriptor(file), IPPROTO_IPV6, IPV6_MULTICAST_IF, &index, &length),
           0) != 0)
    return -1;
  return index;
}

#define ROW(name, signature) KILN_NATIVE(net_##name, "sun/nio/ch/Net." #name signature)
ROW(getIntOption0, "(Ljava/io/FileDescriptor;ZII)I");
ROW(setIntOption0, "(Ljava/io/FileDescriptor;ZIIIZ)V");
ROW(joinOrDrop4, "(ZLjava/io/FileDescriptor;III)I");
ROW(blockOrUnblock4, "(ZLjava/io/FileDescriptor;III)I");
ROW(joinOrDrop6, "(ZLjava/io/FileDescriptor;[BI[B)I");
ROW(blockOrUnblock6, "(ZLjava/io/FileDescriptor;[BI[B)I");
ROW(setInterface4, "(Ljava/io/FileDescriptor;I)V");
ROW(getInterface4, "(Ljava/io/FileDescriptor;)I");
ROW(setInterface6, "(Ljava/io/FileDescriptor;I)V");
ROW(getInterface6, "(Ljava/io/FileDescriptor;)I");
