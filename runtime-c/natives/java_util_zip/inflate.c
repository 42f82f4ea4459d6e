/*
 * Decompression as a machine that can stop at any bit:
 *
 * 1. HEAD: the zlib header; DICT waits for a dictionary.
 * 2. BLOCK: three bits say what follows: STORED bytes, or codes (fixed, or described in TABLE: the
 *    lengths of a small code, with which the lengths of the two codes are coded).
 * 3. SYMBOL: a literal goes out (LITERAL waits for room: the symbol is taken before, so that the
 * end of the data is seen even if the output is full); a length is followed by its extra bits
 * (LENGTH), a distance (DISTANCE) and the distance's extra bits (OFFSET), and COPY repeats what was
 * put out before.
 * 4. TAIL: the checksum.
 *
 * A state takes bits only when it has all it needs, so that stopping never loses any. History older
 * than the present output lies in the window, which each call updates at its end.
 */
#include "java_util_zip/inflate.h"

#include "java_util_zip/checksums.h"
#include "java_util_zip/huffman.h"

#include <stdlib.h>
#include <string.h>

enum { WINDOW = 32768, MAX_LENGTHS = 286, MAX_DISTANCES = 30, END_OF_BLOCK = 256 };

enum state {
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
  enum state state;
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
struct run {
  struct zip_inflater *s;
  const uint8_t *in, *in_end;
  uint8_t *out, *out_start, *out_end;
};

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

struct zip_inflater *zip_stream_new(bool raw) {
  struct zip_inflater *s = calloc(1, sizeof *s);
  if (s) {
    s->raw = raw;
    zip_stream_reset(s);
  }
  return s;
}

void zip_stream_free(struct zip_inflater *s) { free(s); }

void zip_stream_reset(struct zip_inflater *s) {
  s->state = s->raw ? BLOCK : HEAD;
  s->last = s->has_dictionary = false;
  s->bits = s->bit_count = 0;
  s->adler = s->raw ? 0 : 1;
  s->message = NULL;
  s->window_have = s->window_next = 0;
}

uint32_t zip_stream_adler(const struct zip_inflater *s) { return s->adler; }

const char *zip_stream_message(const struct zip_inflater *s) { return s->message; }

/* Makes at least `count` bits ready; false when the input ends before. */
static bool need(struct run *r, unsigned count) {
  while (r->s->bit_count < count) {
    if (r->in == r->in_end)
      return false;
    r->s->bits |= (uint64_t)*r->in++ << r->s->bit_count;
    r->s->bit_count += 8;
  }
  return true;
}

static unsigned peek(const struct run *r, unsigned count) {
  return (unsigned)(r->s->bits & ((1ull << count) - 1));
}

static void drop(struct run *r, unsigned count) {
  r->s->bits >>= count;
  r->s->bit_count -= count;
}

static unsigned take(struct run *r, unsigned count) {
  unsigned value = peek(r, count);
  drop(r, count);
  return value;
}

static bool bad(struct run *r, const char *message) {
  r->s->message = message;
  r->s->state = BAD;
  return true;
}

/*
 * Takes one code: 1 with *symbol set, 0 when the input ends before, -1 when no code begins so. The
 * bits of a code that is not there are not all needed to see it.
 */
static int decode(struct run *r, const struct huffman_entry *table, unsigned *symbol) {
  for (;;) {
    struct huffman_entry entry = table[peek(r, HUFFMAN_ROOT_BITS)];
    if (entry.link) {
      unsigned index = peek(r, entry.bits) >> HUFFMAN_ROOT_BITS;
      entry = table[entry.value + index];
    }
    if (entry.bits != 0 && entry.bits <= r->s->bit_count) {
      drop(r, entry.bits);
      *symbol = entry.value;
      return 1;
    }
    if (entry.bits == 0 && r->s->bit_count >= 1)
      return -1;
    if (!need(r, r->s->bit_count + 1))
      return 0;
  }
}

/* Each step returns false when it cannot go on: the input ended or the output is full. */

static bool step_head(struct run *r) {
  struct zip_inflater *s = r->s;
  if (!need(r, 16))
    return false;
  unsigned head = take(r, 16), method = head & 0xff, flags = head >> 8;
  if ((method << 8 | flags) % 31 != 0)
    return bad(r, "incorrect header check");
  if ((method & 15) != 8)
    return bad(r, "unknown compression method");
  if ((method >> 4) + 8 > 15)
    return bad(r, "invalid window size");
  s->adler = 1;
  s->state = flags & 0x20 ? DICT_ID : BLOCK;
  return true;
}

static uint32_t take_big_endian(struct run *r) {
  uint32_t value = __builtin_bswap32((uint32_t)r->s->bits);
  drop(r, 32);
  return value;
}

static void fixed_codes(struct zip_inflater *s) {
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

static bool step_block(struct run *r) {
  struct zip_inflater *s = r->s;
  if (s->last) {
    drop(r, s->bit_count & 7);
    s->state = TAIL;
    return true;
  }
  if (!need(r, 3))
    return false;
  s->last = take(r, 1);
  switch (take(r, 2)) {
  case 0:
    s->state = STORED;
    return true;
  case 1:
    fixed_codes(s);
    s->state = SYMBOL;
    return true;
  case 2:
    s->state = TABLE;
    return true;
  default:
    return bad(r, "invalid block type");
  }
}

static bool step_stored(struct run *r) {
  drop(r, r->s->bit_count & 7);
  if (!need(r, 32))
    return false;
  unsigned length = peek(r, 16), inverse = peek(r, 32) >> 16;
  if (length != (inverse ^ 0xffff))
    return bad(r, "invalid stored block lengths");
  drop(r, 32);
  r->s->length = length;
  r->s->state = STORED_COPY;
  return true;
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

static bool step_stored_copy(struct run *r) {
  struct zip_inflater *s = r->s;
  while (s->length > 0) {
    if (r->out == r->out_end)
      return false;
    if (s->bit_count >= 8) { /* bytes taken ahead */
      *r->out++ = (uint8_t)take(r, 8);
      s->length--;
      continue;
    }
    size_t run =
        least(s->length, least((size_t)(r->in_end - r->in), (size_t)(r->out_end - r->out)));
    if (run == 0)
      return false;
    memcpy(r->out, r->in, run);
    r->in += run;
    r->out += run;
    s->length -= (unsigned)run;
  }
  s->state = BLOCK;
  return true;
}

static bool step_table(struct run *r) {
  struct zip_inflater *s = r->s;
  if (!need(r, 14))
    return false;
  s->lengths_count = (int)take(r, 5) + 257;
  s->distances_count = (int)take(r, 5) + 1;
  s->small_count = (int)take(r, 4) + 4;
  if (s->lengths_count > MAX_LENGTHS || s->distances_count > MAX_DISTANCES)
    return bad(r, "too many length or distance symbols");
  s->have = 0;
  memset(s->lengths, 0, sizeof s->lengths);
  s->state = TABLE_LENGTHS;
  return true;
}

static bool step_table_lengths(struct run *r) {
  static const uint8_t order[19] = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                    11, 4,  12, 3, 13, 2, 14, 1, 15};
  struct zip_inflater *s = r->s;
  while (s->have < s->small_count) {
    if (!need(r, 3))
      return false;
    s->lengths[order[s->have++]] = (uint8_t)take(r, 3);
  }
  if (!huffman_build(s->lengths, 19, false, s->small_table))
    return bad(r, "invalid code lengths set");
  s->have = 0;
  s->state = CODE_LENGTHS;
  return true;
}

static bool finish_code_lengths(struct run *r) {
  struct zip_inflater *s = r->s;
  if (s->lengths[END_OF_BLOCK] == 0)
    return bad(r, "invalid code -- missing end-of-block");
  if (!huffman_build(s->lengths, s->lengths_count, true, s->dynamic_tables[0]))
    return bad(r, "invalid literal/lengths set");
  if (!huffman_build(s->lengths + s->lengths_count, s->distances_count, true, s->dynamic_tables[1]))
    return bad(r, "invalid distances set");
  s->length_table = s->dynamic_tables[0];
  s->distance_table = s->dynamic_tables[1];
  s->state = SYMBOL;
  return true;
}

/* Code lengths 0 to 15 as such; 16 repeats the one before, 17 and 18 are runs of zeroes. */
static bool step_code_lengths(struct run *r) {
  static const uint8_t extra[3] = {2, 3, 7}, base[3] = {3, 3, 11};
  struct zip_inflater *s = r->s;
  int total = s->lengths_count + s->distances_count;
  while (s->have < total) {
    uint64_t bits = s->bits;
    unsigned count = s->bit_count, symbol;
    const uint8_t *in = r->in;
    int found = decode(r, s->small_table, &symbol);
    if (found <= 0)
      return found == 0 ? false : bad(r, "invalid code lengths set");
    if (symbol < 16) {
      s->lengths[s->have++] = (uint8_t)symbol;
      continue;
    }
    if (!need(r, extra[symbol - 16])) { /* come back for the symbol with all of its bits */
      s->bits = bits;
      s->bit_count = count;
      for (; in < r->in_end; in++, s->bit_count += 8)
        s->bits |= (uint64_t)*in << s->bit_count;
      return false;
    }
    int run = base[symbol - 16] + (int)take(r, extra[symbol - 16]);
    if ((symbol == 16 && s->have == 0) || s->have + run > total)
      return bad(r, "invalid bit length repeat");
    memset(s->lengths + s->have, symbol == 16 ? s->lengths[s->have - 1] : 0, (size_t)run);
    s->have += run;
  }
  return finish_code_lengths(r);
}

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
static void run_of_symbols(struct run *r) {
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

static bool step_symbol(struct run *r) {
  struct zip_inflater *s = r->s;
  run_of_symbols(r);
  for (;;) {
    unsigned symbol;
    int found = decode(r, s->length_table, &symbol);
    if (found <= 0)
      return found == 0 ? false : bad(r, "invalid literal/length code");
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
      return bad(r, "invalid literal/length code");
    s->symbol = symbol - END_OF_BLOCK - 1;
    s->state = LENGTH;
    return true;
  }
}

static bool step_literal(struct run *r) {
  if (r->out == r->out_end)
    return false;
  *r->out++ = (uint8_t)r->s->symbol;
  r->s->state = SYMBOL;
  return true;
}

static bool step_length(struct run *r) {
  struct zip_inflater *s = r->s;
  if (!need(r, length_extra[s->symbol]))
    return false;
  s->length = length_base[s->symbol] + take(r, length_extra[s->symbol]);
  s->state = DISTANCE;
  return true;
}

static bool step_distance(struct run *r) {
  struct zip_inflater *s = r->s;
  int found = decode(r, s->distance_table, &s->symbol);
  if (found == 0)
    return false;
  if (found < 0 || s->symbol >= MAX_DISTANCES)
    return bad(r, "invalid distance code");
  s->state = OFFSET;
  return true;
}

static bool step_offset(struct run *r) {
  struct zip_inflater *s = r->s;
  if (!need(r, distance_extra[s->symbol]))
    return false;
  s->distance = distance_base[s->symbol] + take(r, distance_extra[s->symbol]);
  if (s->distance > s->window_have + (size_t)(r->out - r->out_start))
    return bad(r, "invalid distance too far back");
  s->state = COPY;
  return true;
}

static bool step_copy(struct run *r) {
  struct zip_inflater *s = r->s;
  while (s->length > 0) {
    size_t room = (size_t)(r->out_end - r->out), done = (size_t)(r->out - r->out_start);
    if (room == 0)
      return false;
    size_t run = least(s->length, room);
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
    size_t piece = least(run, least(behind, WINDOW - start));
    memcpy(r->out, s->window + start, piece);
    r->out += piece;
    s->length += (unsigned)(run - piece);
  }
  s->state = SYMBOL;
  return true;
}

/* Keeps the last 32 KiB of what was put out. */
static void remember(struct zip_inflater *s, const uint8_t *bytes, size_t length) {
  if (length > WINDOW) {
    bytes += length - WINDOW;
    length = WINDOW;
  }
  size_t first = least(length, WINDOW - s->window_next);
  memcpy(s->window + s->window_next, bytes, first);
  memcpy(s->window, bytes + first, length - first);
  s->window_next = (unsigned)((s->window_next + length) % WINDOW);
  s->window_have = (unsigned)least(WINDOW, s->window_have + length);
}

static bool step_tail(struct run *r) {
  struct zip_inflater *s = r->s;
  if (!s->raw) {
    if (!need(r, 32))
      return false;
    uint32_t adler = kiln_adler32(s->adler, r->out_start, (size_t)(r->out - r->out_start));
    if (take_big_endian(r) != adler)
      return bad(r, "incorrect data check");
  }
  s->state = DONE;
  return true;
}

static bool step(struct run *r) {
  switch (r->s->state) {
  case HEAD:
    return step_head(r);
  case DICT_ID:
    if (!need(r, 32))
      return false;
    r->s->adler = take_big_endian(r);
    r->s->state = DICT;
    return true;
  case DICT:
    if (!r->s->has_dictionary)
      return false;
    r->s->adler = 1;
    r->s->state = BLOCK;
    return true;
  case BLOCK:
    return step_block(r);
  case STORED:
    return step_stored(r);
  case STORED_COPY:
    return step_stored_copy(r);
  case TABLE:
    return step_table(r);
  case TABLE_LENGTHS:
    return step_table_lengths(r);
  case CODE_LENGTHS:
    return step_code_lengths(r);
  case SYMBOL:
    return step_symbol(r);
  case LITERAL:
    return step_literal(r);
  case LENGTH:
    return step_length(r);
  case DISTANCE:
    return step_distance(r);
  case OFFSET:
    return step_offset(r);
  case COPY:
    return step_copy(r);
  case TAIL:
    return step_tail(r);
  default:
    return false;
  }
}

enum inflate_outcome zip_inflate(struct zip_inflater *s, const uint8_t **input,
                                 size_t *input_length, uint8_t **output, size_t *output_length) {
  struct run r = {s, *input, *input + *input_length, *output, *output, *output + *output_length};
  while (step(&r))
    ;
  if (s->state == DONE || s->state == BAD) {
    /* Whole bytes taken ahead go back. */
    for (; s->bit_count >= 8 && r.in > *input; s->bit_count -= 8)
      r.in--;
    s->bits &= (1ull << s->bit_count) - 1;
  }
  size_t used = (size_t)(r.in - *input), made = (size_t)(r.out - *output);
  if (!s->raw && s->state != DICT)
    s->adler = kiln_adler32(s->adler, *output, made);
  remember(s, *output, made);
  *input = r.in;
  *input_length -= used;
  *output = r.out;
  *output_length -= made;
  switch (s->state) {
  case DONE:
    return INFLATE_END;
  case BAD:
    return INFLATE_BAD_DATA;
  case DICT:
    return INFLATE_NEED_DICT;
  default:
    return used == 0 && made == 0 ? INFLATE_STUCK : INFLATE_OK;
  }
}

bool zip_stream_dictionary(struct zip_inflater *s, const uint8_t *bytes, size_t length) {
  if (!s->raw && (s->state != DICT || kiln_adler32(1, bytes, length) != s->adler))
    return false;
  remember(s, bytes, length);
  s->has_dictionary = true;
  return true;
}
