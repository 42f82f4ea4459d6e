// The address space of the heap, in blocks of 64 KiB, with two side tables that are backed only
// where touched: a record a block, and a byte a granule of 16 bytes (6.25 %).
//
//   base                                                             end (at most 32 GiB)
//    | block 0 | block 1 | block 2 | ...                              |
//    | small   | large   | rest    | small: tail of the large object, then holes
//
// A block is free, small (objects and holes, bump allocated), or part of a large object. A large
// object owns whole blocks; what does not fill a block lies at the start of a small block, so a
// 65 KiB array costs 65 KiB.
//
// Functions here want the space's lock, unless they say otherwise.
#pragma once

#include "kiln_spec.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

enum {
  BLOCK_SHIFT = 16,
  BLOCK_BYTES = 1 << BLOCK_SHIFT,
  GRANULE_SHIFT = 4,
  BLOCK_GRANULES = BLOCK_BYTES >> GRANULE_SHIFT,
  NO_BLOCK = 0x7fffffff,
};
_Static_assert(1 << GRANULE_SHIFT == KILN_GRANULE, "the granule is the specification's");
_Static_assert(GRANULE_SHIFT == KILN_REF_SHIFT + 1, "a granule's index is the reference / 2");

enum block_state {
  BLOCK_FREE, // granule bytes are all zero
  BLOCK_SMALL,
  BLOCK_LARGE,      // a large object starts here
  BLOCK_LARGE_REST, // it goes on
};

struct block {
  uint8_t state;      // enum block_state
  uint8_t dirty;      // memory is not known to be zero
  uint8_t lost_grey;  // some object here is marked LOST_GREY; set by markers without a lock
  uint8_t protected_; // pages fault (scribble mode, free blocks only)
  uint32_t run;       // large: whole blocks; offered: next offered block
  uint32_t swept;     // number of the sweep that has seen this block
  uint32_t cursor;    // offered: granule from which on allocation may go on
};
_Static_assert(sizeof(struct block) == 16, "16 bytes for 64 KiB: 0.02 %");

struct space {
  uintptr_t base;
  uintptr_t end;
  uint8_t *granules;    // byte of the granule at base
  uintptr_t bias;       // granules - base / 16: the byte of address a is bias[a / 16]
  struct block *blocks; // indexed by block
  uint32_t count;       // blocks reserved
  uint32_t high;        // blocks from here on were never used
  uint32_t used;        // blocks not free
  uint32_t dirty_free;  // blocks free and dirty
  uint32_t free_hint;   // no free block below
  pthread_mutex_t lock;
};

extern struct space space;

// For locks that are held for moments, by threads that are more than the processors: it is worth to
// spin for them.
#ifdef PTHREAD_ADAPTIVE_MUTEX_INITIALIZER_NP
#define SPACE_LOCK_INITIALIZER PTHREAD_ADAPTIVE_MUTEX_INITIALIZER_NP
#else
#define SPACE_LOCK_INITIALIZER PTHREAD_MUTEX_INITIALIZER
#endif

// Reserves the address space; no lock. Null or a message.
const char *space_reserve(void);

// Takes n free blocks in a row, the lowest there are, and makes them BLOCK_SMALL (the caller sets
// what differs); NO_BLOCK when there are none.
uint32_t space_take(uint32_t n);

// Frees n blocks. Their granule bytes are zero.
void space_release(uint32_t first, uint32_t n);

// Gives the memory of free blocks back to the system, highest first, until at most keep blocks are
// free and dirty. Returns how many blocks were given back. Takes the lock itself, and not while the
// system works.
uint32_t space_trim(uint32_t keep);

static inline void space_lock(void) { pthread_mutex_lock(&space.lock); }
static inline void space_unlock(void) { pthread_mutex_unlock(&space.lock); }

static inline uintptr_t block_start(uint32_t block) {
  return space.base + ((uintptr_t)block << BLOCK_SHIFT);
}

static inline uint32_t block_index(uintptr_t address) {
  return (uint32_t)((address - space.base) >> BLOCK_SHIFT);
}

static inline struct block *block_at(uintptr_t address) {
  return &space.blocks[block_index(address)];
}

static inline bool space_contains(uintptr_t address) {
  return address - space.base < space.end - space.base;
}

static inline uint8_t *granule_at(uintptr_t address) {
  return (uint8_t *)(space.bias + (address >> GRANULE_SHIFT));
}

// The byte of the granule where the object of an encoded reference starts.
static inline uint8_t *granule_of(kiln_narrow ref) {
  return (uint8_t *)(space.bias + (ref.bits >> (GRANULE_SHIFT - KILN_REF_SHIFT)));
}
