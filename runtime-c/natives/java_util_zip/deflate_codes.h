/*
 * The coding half of compression: symbols are collected until a block is full, then written with
 * the cheapest of the three block types.
 */
#ifndef KILN_NATIVES_DEFLATE_CODES_H
#define KILN_NATIVES_DEFLATE_CODES_H

#include "java_util_zip/deflate.h"

enum {
  CODES_LITERALS = 256,
  CODES_END_OF_BLOCK = 256,
  CODES_LENGTHS = 286, /* literals, end of block and lengths */
  CODES_DISTANCES = 30,
  CODES_SMALL = 19,      /* the code in which code lengths are written */
  CODES_SYMBOLS = 16383, /* a block is written when it has so many */
  CODES_HEAP = 2 * CODES_LENGTHS + 1,
};

/* A leaf or an inner node of a code's tree. */
struct code_node {
  uint16_t frequency; /* then: the code's bits */
  uint16_t length;    /* of the code; while the tree is built: the parent */
};

/* What is written but not yet handed out. */
struct pending {
  uint8_t *bytes;
  size_t start, end, room;
  uint64_t bits; /* not yet a whole byte, lowest first */
  unsigned bit_count;
};

struct block_codes {
  struct code_node lengths[CODES_HEAP];
  struct code_node distances[2 * CODES_DISTANCES + 1];
  struct code_node small[2 * CODES_SMALL + 1];
  struct {
    uint16_t distance; /* 0: a literal */
    uint8_t value;     /* the literal, or the length minus 3 */
  } symbols[CODES_SYMBOLS];
  unsigned count;
  uint64_t dynamic_bits, fixed_bits; /* of the block, coded either way */
};

/* Starts an empty block. */
void codes_begin(struct block_codes *codes);

/* Adds a literal or a match to the block; true when the block is full. */
bool codes_literal(struct block_codes *codes, uint8_t literal);
bool codes_match(struct block_codes *codes, unsigned distance, unsigned length_minus_3);

/*
 * Writes the block, which stands for `length` bytes at `bytes` (NULL: they are gone), and begins
 * the next. stored_only: level 0. False when out of memory.
 */
bool codes_write_block(struct block_codes *codes, struct pending *pending, const uint8_t *bytes,
                       size_t length, bool last, bool stored_only);

/* A block of bytes as they are. */
bool codes_write_stored(struct pending *pending, const uint8_t *bytes, size_t length, bool last);

bool pending_reserve(struct pending *pending, size_t more);
void pending_byte(struct pending *pending, unsigned byte);
/* Turns whole bytes of the bit buffer into bytes; pending_align fills up the last one as well. */
void pending_flush_bits(struct pending *pending);
void pending_align(struct pending *pending);

#endif
