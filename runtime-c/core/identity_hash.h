// identityHashCode: objects do not move, so it is a function of the address and needs no room.
#ifndef KILN_IDENTITY_HASH_H
#define KILN_IDENTITY_HASH_H

#include "kiln.h"

// 31 bits, mixed so that neighbours differ in all of them; never 0 for an object.
static inline int32_t kiln_identity_hash(kref object) {
  if (!object)
    return 0;
  uint64_t x = (uint64_t)object >> 3;
  x *= 0x9e3779b97f4a7c15u;
  x ^= x >> 32;
  int32_t hash = (int32_t)(x & 0x7fffffff);
  return hash ? hash : 1;
}

#endif
