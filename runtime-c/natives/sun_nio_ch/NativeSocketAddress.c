#include "natives.h"

#include <netinet/in.h>
#include <stddef.h>
#include <sys/socket.h>

#define VALUE(name, value)                                                                         \
  int32_t native_address_##name(void) { return (int32_t)(value); }                                 \
  KILN_NATIVE_LEAF(native_address_##name, "sun/nio/ch/NativeSocketAddress." #name "()I")
VALUE(AFINET, AF_INET);
VALUE(AFINET6, AF_INET6);
VALUE(sizeofSockAddr4, sizeof(struct sockaddr_in));
VALUE(sizeofSockAddr6, sizeof(struct sockaddr_in6));
VALUE(sizeofFamily, sizeof(sa_family_t));
VALUE(offsetFamily, offsetof(struct sockaddr, sa_family));
VALUE(offsetSin4Port, offsetof(struct sockaddr_in, sin_port));
VALUE(offsetSin4Addr, offsetof(struct sockaddr_in, sin_addr));
VALUE(offsetSin6Port, offsetof(struct sockaddr_in6, sin6_port));
VALUE(offsetSin6Addr, offsetof(struct sockaddr_in6, sin6_addr));
VALUE(offsetSin6ScopeId, offsetof(struct sockaddr_in6, sin6_scope_id));
VALUE(offsetSin6FlowInfo, offsetof(struct sockaddr_in6, sin6_flowinfo));
