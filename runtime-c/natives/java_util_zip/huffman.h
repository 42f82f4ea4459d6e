#ifndef KILN_NATIVES_HUFFMAN_H
#define KILN_NATIVES_HUFFMAN_H

#include <stdbool.h>
#include <stdint.h>

enum {
  HUFFMAN_MAX_BITS = 15,
  HUFFMAN_ROOT_BITS = 9,
  HUFFMAN_ROOM = 1024, /* entries a table of DEFLATE may need, second level included */
};

/*
 * One step of decoding: the next input bits index the table. Either a symbol with the length of its
 * code, or, where bits is above HUFFMAN_ROOT_BITS, a second-level table: `value` is its start and
 * `bits` the root's plus the number of bits that index it. No code: bits 0.
 */
struct huffman_entry {
  uint16_t value;
  uint8_t bits;
  bool link;
};

/*
 * Fills the table for the code lengths of `count` symbols. False if they are no complete prefix
 * code; a single code of one bit, or none at all, is allowed where `sparse` says so.
 */
bool huffman_build(const uint8_t *lengths, int count, bool sparse,
                   struct huffman_entry table[HUFFMAN_ROOM]);

#endif
