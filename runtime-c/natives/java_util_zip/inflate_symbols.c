/*
 * What a block's codes stand for: a literal goes out (inflate_literal waits for room: the symbol is
 * taken before, so that the end of the data is seen even if the output is full); a length is
 * followed by its extra bits, a distance and the distance's extra bits, and inflate_copy repeats
 * what was put out before.
 */
#include "java_util_zip/inflate_state.h"

#include <string.h>

static const uint16_t length_base[29] = {3,  4,  5,  6,   7,   8,   9,   10,  11, 13,
                                         15, 17, 19, 23,  27,  31,  35,  43,  51, 59,
                                         67, 83, 99, 115, 131, 163, 195, 227, 258};
static const uint8_t length_extra[29] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                         2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
static const uint16_t distance_base[30] = {
    1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
    193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
static const uint8_t distance_extra[30] = {0, 0, 0, 0, 1, 1, 2, 2,  3,  3,  4,  4,  5,  5,  6,
                                           6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};

/* The entry of the code that begins at the lowest bit. */
static struct huffman_entry look_up(const struct huffman_entry *table, uint64_t bits) {
  struct huffman_entry entry = table[bits & ((1u << HUFFMAN_ROOT_BITS) - 1)];
  if (!entry.link)
    return entry;
  return table[entry.value + ((bits & ((1u << entry.bits) - 1)) >> HUFFMAN_ROOT_BITS)];
}

/*
 * Symbols while there is ample input and room: eight bytes of input hold any literal, or length and
 * distance, and nothing has to be asked in between. Leaves at whatever is not plain, without having
 * taken it, and gives back the whole bytes that it took ahead.
 */
static void run_of_symbols(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  const uint8_t *in = r->in;
  uint8_t *out = r->out;
  uint64_t bits = s->bits;
  unsigned count = s->bit_count;
  while (r->in_end - in >= 8 && r->out_end - out >= 258) {
    uint64_t word;
    memcpy(&word, in, sizeof word);
    bits |= word << count;
    in += (63 - count) >> 3;
    count |= 56;
    struct huffman_entry code = look_up(s->length_table, bits);
    if (code.bits == 0)
      break;
    if (code.value < END_OF_BLOCK) {
      bits >>= code.bits;
      count -= code.bits;
      *out++ = (uint8_t)code.value;
      continue;
    }
    unsigned index = code.value - END_OF_BLOCK - 1u;
    if (index >= 29)
      break;
    uint64_t rest = bits >> code.bits;
    unsigned length = length_base[index] + (unsigned)(rest & ((1u << length_extra[index]) - 1));
    rest >>= length_extra[index];
    struct huffman_entry far = look_up(s->distance_table, rest);
    if (far.bits == 0 || far.value >= MAX_DISTANCES)
      break;
    rest >>= far.bits;
    size_t distance = distance_base[far.value] + (rest & ((1u << distance_extra[far.value]) - 1));
    if (distance > (size_t)(out - r->out_start))
      break;
    unsigned taken = code.bits + length_extra[index] + far.bits + distance_extra[far.value];
    bits >>= taken;
    count -= taken;
    const uint8_t *from = out - distance;
    if (distance >= length) {
      memcpy(out, from, length);
      out += length;
    } else {
      while (length-- > 0)
        *out++ = *from++;
    }
  }
  for (; count >= 8 && in > r->in; count -= 8)
    in--;
  s->bits = bits & ((1ull << count) - 1);
  s->bit_count = count;
  r->in = in;
  r->out = out;
}

bool inflate_symbol(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  run_of_symbols(r);
  for (;;) {
    unsigned symbol;
    int found = inflate_decode(r, s->length_table, &symbol);
    if (found <= 0)
      return found == 0 ? false : inflate_bad(r, "invalid literal/length code");
    if (symbol < END_OF_BLOCK) {
      if (r->out == r->out_end) {
        s->symbol = symbol;
        s->state = LITERAL;
        return false;
      }
      *r->out++ = (uint8_t)symbol;
      continue;
    }
    if (symbol == END_OF_BLOCK) {
      s->state = BLOCK;
      return true;
    }
    if (symbol >= END_OF_BLOCK + 1 + 29)
      return inflate_bad(r, "invalid literal/length code");
    s->symbol = symbol - END_OF_BLOCK - 1;
    s->state = LENGTH;
    return true;
  }
}

bool inflate_literal(struct inflate_run *r) {
  if (r->out == r->out_end)
    return false;
  *r->out++ = (uint8_t)r->s->symbol;
  r->s->state = SYMBOL;
  return true;
}

bool inflate_length(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  if (!inflate_need(r, length_extra[s->symbol]))
    return false;
  s->length = length_base[s->symbol] + inflate_take(r, length_extra[s->symbol]);
  s->state = DISTANCE;
  return true;
}

bool inflate_distance(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  int found = inflate_decode(r, s->distance_table, &s->symbol);
  if (found == 0)
    return false;
  if (found < 0 || s->symbol >= MAX_DISTANCES)
    return inflate_bad(r, "invalid distance code");
  s->state = OFFSET;
  return true;
}

bool inflate_offset(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  if (!inflate_need(r, distance_extra[s->symbol]))
    return false;
  s->distance = distance_base[s->symbol] + inflate_take(r, distance_extra[s->symbol]);
  if (s->distance > s->window_have + (size_t)(r->out - r->out_start))
    return inflate_bad(r, "invalid distance too far back");
  s->state = COPY;
  return true;
}

bool inflate_copy(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  while (s->length > 0) {
    size_t room = (size_t)(r->out_end - r->out), done = (size_t)(r->out - r->out_start);
    if (room == 0)
      return false;
    size_t run = inflate_least(s->length, room);
    s->length -= (unsigned)run;
    if (s->distance <= done) {
      const uint8_t *from = r->out - s->distance;
      if (s->distance >= run) {
        memcpy(r->out, from, run);
        r->out += run;
      } else { /* overlapping: the copy repeats itself */
        while (run-- > 0)
          *r->out++ = *from++;
      }
      continue;
    }
    /* From the window, up to where the present output begins. */
    size_t behind = s->distance - done;
    size_t start = (s->window_next + WINDOW - behind) % WINDOW;
    size_t piece = inflate_least(run, inflate_least(behind, WINDOW - start));
    memcpy(r->out, s->window + start, piece);
    r->out += piece;
    s->length += (unsigned)(run - piece);
  }
  s->state = SYMBOL;
  return true;
}
