/*
 * Decoding tables for canonical prefix codes.
 * 1. Count the codes of each length; refuse over-subscribed and incomplete sets.
 * 2. Number the codes in canonical order; reverse their bits, for the input comes lowest bit first.
 * 3. Short codes fill every root entry that begins with them. Long ones share, by their first bits,
 * a second-level table as deep as the longest of them.
 */
#include "java_util_zip/huffman.h"

#include <string.h>

static unsigned reverse(unsigned code, int length) {
  unsigned reversed = 0;
  for (; length > 0; length--, code >>= 1)
    reversed = reversed << 1 | (code & 1);
  return reversed;
}

static bool complete(const uint16_t counts[HUFFMAN_MAX_BITS + 1], bool sparse) {
  int left = 1, longest = 0;
  for (int length = 1; length <= HUFFMAN_MAX_BITS; length++) {
    left = 2 * left - counts[length];
    if (left < 0)
      return false;
    if (counts[length])
      longest = length;
  }
  return left == 0 || (sparse && longest <= 1);
}

bool huffman_build(const uint8_t *lengths, int count, bool sparse,
                   struct huffman_entry table[HUFFMAN_ROOM]) {
  uint16_t counts[HUFFMAN_MAX_BITS + 1] = {0}, next[HUFFMAN_MAX_BITS + 1] = {0};
  uint16_t codes[288];
  uint8_t depth[1 << HUFFMAN_ROOT_BITS] = {0};
  for (int symbol = 0; symbol < count; symbol++)
    counts[lengths[symbol]]++;
  counts[0] = 0;
  if (!complete(counts, sparse))
    return false;
  for (int length = 1; length < HUFFMAN_MAX_BITS; length++)
    next[length + 1] = (uint16_t)((next[length] + counts[length]) << 1);

  enum { ROOT = 1 << HUFFMAN_ROOT_BITS };
  memset(table, 0, ROOT * sizeof *table);
  for (int symbol = 0; symbol < count; symbol++) {
    int length = lengths[symbol];
    if (length == 0)
      continue;
    codes[symbol] = (uint16_t)reverse(next[length]++, length);
    if (length > HUFFMAN_ROOT_BITS && length > depth[codes[symbol] & (ROOT - 1)])
      depth[codes[symbol] & (ROOT - 1)] = (uint8_t)length;
  }
  unsigned used = ROOT;
  for (int prefix = 0; prefix < ROOT; prefix++) {
    if (depth[prefix] == 0)
      continue;
    table[prefix] = (struct huffman_entry){(uint16_t)used, depth[prefix], true};
    unsigned size = 1u << (depth[prefix] - HUFFMAN_ROOT_BITS);
    if (used + size > HUFFMAN_ROOM)
      return false;
    memset(table + used, 0, size * sizeof *table);
    used += size;
  }
  for (int symbol = 0; symbol < count; symbol++) {
    unsigned length = lengths[symbol];
    if (length == 0)
      continue;
    struct huffman_entry entry = {(uint16_t)symbol, (uint8_t)length, false};
    if (length <= HUFFMAN_ROOT_BITS) {
      for (unsigned i = codes[symbol]; i < ROOT; i += 1u << length)
        table[i] = entry;
      continue;
    }
    struct huffman_entry link = table[codes[symbol] & (ROOT - 1)];
    unsigned step = 1u << (length - HUFFMAN_ROOT_BITS);
    for (unsigned i = codes[symbol] >> HUFFMAN_ROOT_BITS; i < 1u << (link.bits - HUFFMAN_ROOT_BITS);
         i += step)
      table[link.value + i] = entry;
  }
  return true;
}
