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
// Nobody waits for a lock to get or to free one block: on two processors with fifty threads, who
// holds a lock may lose his processor for many milliseconds, and so would all who want it. A block
// is taken by an exchange of its state, whatever is said of it is written before the state that
// lets others read it. Only who wants several blocks in a row takes turns with others who do.
#pragma once

#include "kiln_spec.h"

#include <pthread.h>
#include <stdatomic.h>
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
  BLOCK_LARGE_REST, // it goes on; or taken, and not yet what it will be
};

struct block {
  _Atomic uint8_t state;  // enum block_state
  _Atomic uint8_t dirty;  // memory is not known to be zero; the owner's, or of a free block
  uint8_t lost_grey;      // some object here is marked LOST_GREY; set by markers
  uint8_t protected_;     // pages fault (scribble mode, free blocks only)
  _Atomic uint32_t run;   // large: whole blocks; offered: next offered block
  _Atomic uint32_t swept; // number of the sweep that has seen this block
  uint32_t cursor;        // offered: granule from which on allocation may go on
};
_Static_assert(sizeof(struct block) == 16, "16 bytes for 64 KiB: 0.02 %");

struct space {
  uintptr_t base;
  uintptr_t end;
  uint8_t *granules;           // byte of the granule at base
  uintptr_t bias;              // granules - base / 16: the byte of address a is bias[a / 16]
  struct block *blocks;        // indexed by block
  uint32_t count;              // blocks reserved
  _Atomic uint32_t high;       // blocks from here on were never used
  _Atomic uint32_t used;       // blocks not free, or spoken for
  _Atomic uint32_t dirty_free; // blocks free and dirty
  _Atomic uint64_t free_hint;  // no free block below: its index, and above that a count of changes
  pthread_mutex_t runs;        // of who takes several blocks in a row
};

extern struct space space;

// Reserves the address space. Null or a message.
const char *space_reserve(void);

// Takes n free blocks in a row, the lowest there are, if no more than `most` are in use then.
// They are BLOCK_LARGE_REST until the caller says what they are; NO_BLOCK when there are none.
uint32_t space_take(uint32_t n, uint32_t most);

// Frees n blocks. Their granule bytes are zero.
void space_release(uint32_t first, uint32_t n);

// Makes blocks that are about to be freed fault until they are taken again, if not too many do.
void space_protect(uint32_t first, uint32_t n);

// Gives the memory of free blocks back to the system, highest first, until at most keep blocks are
// free and dirty. Returns how many blocks were given back. By one thread at a time.
uint32_t space_trim(uint32_t keep);

static inline enum block_state block_state(const struct block *block) {
  return (enum block_state)atomic_load_explicit(&block->state, memory_order_acquire);
}

// Whatever was written to the block before can be read by who sees the state.
static inline void block_become(struct block *block, enum block_state state) {
  atomic_store_explicit(&block->state, (uint8_t)state, memory_order_release);
}

static inline uint32_t space_high(void) {
  return atomic_load_explicit(&space.high, memory_order_acquire);
}

static inline uint32_t space_used(void) {
  return atomic_load_explicit(&space.used, memory_order_relaxed);
}

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
