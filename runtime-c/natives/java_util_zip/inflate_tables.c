/*
 * The codes of a block: fixed, or described by the lengths of a small code, with which the lengths
 * of the two codes are coded.
 */
#include "java_util_zip/inflate_state.h"

#include <string.h>

void inflate_fixed_codes(struct zip_inflater *s) {
  if (!s->fixed_ready) {
    uint8_t lengths[288];
    memset(lengths, 8, 144);
    memset(lengths + 144, 9, 112);
    memset(lengths + 256, 7, 24);
    memset(lengths + 280, 8, 8);
    huffman_build(lengths, 288, false, s->fixed_tables[0]);
    memset(lengths, 5, 32);
    huffman_build(lengths, 32, false, s->fixed_tables[1]);
    s->fixed_ready = true;
  }
  s->length_table = s->fixed_tables[0];
  s->distance_table = s->fixed_tables[1];
}

int inflate_decode(struct inflate_run *r, const struct huffman_entry *table, unsigned *symbol) {
  for (;;) {
    struct huffman_entry entry = table[inflate_peek(r, HUFFMAN_ROOT_BITS)];
    if (entry.link) {
      unsigned index = inflate_peek(r, entry.bits) >> HUFFMAN_ROOT_BITS;
      entry = table[entry.value + index];
    }
    if (entry.bits != 0 && entry.bits <= r->s->bit_count) {
      inflate_drop(r, entry.bits);
      *symbol = entry.value;
      return 1;
    }
    if (entry.bits == 0 && r->s->bit_count >= 1)
      return -1;
    if (!inflate_need(r, r->s->bit_count + 1))
      return 0;
  }
}

bool inflate_table(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  if (!inflate_need(r, 14))
    return false;
  s->lengths_count = (int)inflate_take(r, 5) + 257;
  s->distances_count = (int)inflate_take(r, 5) + 1;
  s->small_count = (int)inflate_take(r, 4) + 4;
  if (s->lengths_count > MAX_LENGTHS || s->distances_count > MAX_DISTANCES)
    return inflate_bad(r, "too many length or distance symbols");
  s->have = 0;
  memset(s->lengths, 0, sizeof s->lengths);
  s->state = TABLE_LENGTHS;
  return true;
}

bool inflate_table_lengths(struct inflate_run *r) {
  static const uint8_t order[19] = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                    11, 4,  12, 3, 13, 2, 14, 1, 15};
  struct zip_inflater *s = r->s;
  while (s->have < s->small_count) {
    if (!inflate_need(r, 3))
      return false;
    s->lengths[order[s->have++]] = (uint8_t)inflate_take(r, 3);
  }
  if (!huffman_build(s->lengths, 19, false, s->small_table))
    return inflate_bad(r, "invalid code lengths set");
  s->have = 0;
  s->state = CODE_LENGTHS;
  return true;
}

static bool finish_code_lengths(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  if (s->lengths[END_OF_BLOCK] == 0)
    return inflate_bad(r, "invalid code -- missing end-of-block");
  if (!huffman_build(s->lengths, s->lengths_count, true, s->dynamic_tables[0]))
    return inflate_bad(r, "invalid literal/lengths set");
  if (!huffman_build(s->lengths + s->lengths_count, s->distances_count, true, s->dynamic_tables[1]))
    return inflate_bad(r, "invalid distances set");
  s->length_table = s->dynamic_tables[0];
  s->distance_table = s->dynamic_tables[1];
  s->state = SYMBOL;
  return true;
}

/* Code lengths 0 to 15 as such; 16 repeats the one before, 17 and 18 are runs of zeroes. */
bool inflate_code_lengths(struct inflate_run *r) {
  static const uint8_t extra[3] = {2, 3, 7}, base[3] = {3, 3, 11};
  struct zip_inflater *s = r->s;
  int total = s->lengths_count + s->distances_count;
  while (s->have < total) {
    uint64_t bits = s->bits;
    unsigned count = s->bit_count, symbol;
    const uint8_t *in = r->in;
    int found = inflate_decode(r, s->small_table, &symbol);
    if (found <= 0)
      return found == 0 ? false : inflate_bad(r, "invalid code lengths set");
    if (symbol < 16) {
      s->lengths[s->have++] = (uint8_t)symbol;
      continue;
    }
    if (!inflate_need(r, extra[symbol - 16])) { /* come back for the symbol with all of its bits */
      s->bits = bits;
      s->bit_count = count;
      for (; in < r->in_end; in++, s->bit_count += 8)
        s->bits |= (uint64_t)*in << s->bit_count;
      return false;
    }
    int run = base[symbol - 16] + (int)inflate_take(r, extra[symbol - 16]);
    if ((symbol == 16 && s->have == 0) || s->have + run > total)
      return inflate_bad(r, "invalid bit length repeat");
    memset(s->lengths + s->have, symbol == 16 ? s->lengths[s->have - 1] : 0, (size_t)run);
    s->have += run;
  }
  return finish_code_lengths(r);
}
