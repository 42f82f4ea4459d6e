/*
 * What the parts of decompression share: the stream's state, and taking bits from the input.
 */
#ifndef KILN_NATIVES_INFLATE_STATE_H
#define KILN_NATIVES_INFLATE_STATE_H

#include "java_util_zip/huffman.h"
#include "java_util_zip/inflate.h"

#include <stddef.h>

enum { WINDOW = 32768, MAX_LENGTHS = 286, MAX_DISTANCES = 30, END_OF_BLOCK = 256 };

enum inflate_state {
  HEAD,
  DICT_ID,
  DICT,
  BLOCK,
  STORED,
  STORED_COPY,
  TABLE,
  TABLE_LENGTHS,
  CODE_LENGTHS,
  SYMBOL,
  LITERAL,
  LENGTH,
  DISTANCE,
  OFFSET,
  COPY,
  TAIL,
  DONE,
  BAD,
};

struct zip_inflater {
  enum inflate_state state;
  bool raw, last, has_dictionary;
  uint64_t bits; /* input taken but not used, lowest bit first */
  unsigned bit_count;
  uint32_t adler;
  const char *message;
  int lengths_count, distances_count, small_count, have;
  uint8_t lengths[320];
  unsigned length, distance, symbol;
  unsigned window_have, window_next;
  bool fixed_ready;
  struct huffman_entry *length_table, *distance_table;
  struct huffman_entry small_table[HUFFMAN_ROOM];
  struct huffman_entry dynamic_tables[2][HUFFMAN_ROOM];
  struct huffman_entry fixed_tables[2][HUFFMAN_ROOM];
  uint8_t window[WINDOW];
};

/* What a call works on. */
struct inflate_run {
  struct zip_inflater *s;
  const uint8_t *in, *in_end;
  uint8_t *out, *out_start, *out_end;
};

/* Each step returns false when it cannot go on: the input ended or the output is full. */
bool inflate_table(struct inflate_run *r);
bool inflate_table_lengths(struct inflate_run *r);
bool inflate_code_lengths(struct inflate_run *r);
bool inflate_symbol(struct inflate_run *r);
bool inflate_literal(struct inflate_run *r);
bool inflate_length(struct inflate_run *r);
bool inflate_distance(struct inflate_run *r);
bool inflate_offset(struct inflate_run *r);
bool inflate_copy(struct inflate_run *r);

/* Makes the codes of fixed blocks those that follow. */
void inflate_fixed_codes(struct zip_inflater *s);

/*
 * Takes one code: 1 with *symbol set, 0 when the input ends before, -1 when no code begins so. The
 * bits of a code that is not there are not all needed to see it.
 */
int inflate_decode(struct inflate_run *r, const struct huffman_entry *table, unsigned *symbol);

/* Makes at least `count` bits ready; false when the input ends before. */
static inline bool inflate_need(struct inflate_run *r, unsigned count) {
  while (r->s->bit_count < count) {
    if (r->in == r->in_end)
      return false;
    r->s->bits |= (uint64_t)*r->in++ << r->s->bit_count;
    r->s->bit_count += 8;
  }
  return true;
}

static inline unsigned inflate_peek(const struct inflate_run *r, unsigned count) {
  return (unsigned)(r->s->bits & ((1ull << count) - 1));
}

static inline void inflate_drop(struct inflate_run *r, unsigned count) {
  r->s->bits >>= count;
  r->s->bit_count -= count;
}

static inline unsigned inflate_take(struct inflate_run *r, unsigned count) {
  unsigned value = inflate_peek(r, count);
  inflate_drop(r, count);
  return value;
}

static inline bool inflate_bad(struct inflate_run *r, const char *message) {
  r->s->message = message;
  r->s->state = BAD;
  return true;
}

static inline size_t inflate_least(size_t a, size_t b) { return a < b ? a : b; }

#endif
