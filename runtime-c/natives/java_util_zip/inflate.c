/*
 * Decompression as a machine that can stop at any bit:
 *
 * 1. HEAD: the zlib header; DICT waits for a dictionary.
 * 2. BLOCK: three bits say what follows: STORED bytes, or codes, fixed or described in TABLE
 * (inflate_tables).
 * 3. SYMBOL: literals, and copies of what was put out before (inflate_symbols).
 * 4. TAIL: the checksum.
 *
 * A state takes bits only when it has all it needs, so that stopping never loses any. History older
 * than the present output lies in the window, which each call updates at its end.
 */
#include "api/memory.h"
#include "java_util_zip/inflate_state.h"

#include "java_util_zip/checksums.h"

#include <string.h>

struct zip_inflater *zip_stream_new(bool raw) {
  struct zip_inflater *s = kiln_memory_zeroed(KILN_MEMORY_STREAMS, 1, sizeof *s);
  if (s) {
    s->raw = raw;
    zip_stream_reset(s);
  }
  return s;
}

void zip_stream_free(struct zip_inflater *s) { kiln_memory_free(s); }

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

static bool step_head(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  if (!inflate_need(r, 16))
    return false;
  unsigned head = inflate_take(r, 16), method = head & 0xff, flags = head >> 8;
  if ((method << 8 | flags) % 31 != 0)
    return inflate_bad(r, "incorrect header check");
  if ((method & 15) != 8)
    return inflate_bad(r, "unknown compression method");
  if ((method >> 4) + 8 > 15)
    return inflate_bad(r, "invalid window size");
  s->adler = 1;
  s->state = flags & 0x20 ? DICT_ID : BLOCK;
  return true;
}

static uint32_t take_big_endian(struct inflate_run *r) {
  uint32_t value = __builtin_bswap32((uint32_t)r->s->bits);
  inflate_drop(r, 32);
  return value;
}

static bool step_block(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  if (s->last) {
    inflate_drop(r, s->bit_count & 7);
    s->state = TAIL;
    return true;
  }
  if (!inflate_need(r, 3))
    return false;
  s->last = inflate_take(r, 1);
  switch (inflate_take(r, 2)) {
  case 0:
    s->state = STORED;
    return true;
  case 1:
    inflate_fixed_codes(s);
    s->state = SYMBOL;
    return true;
  case 2:
    s->state = TABLE;
    return true;
  default:
    return inflate_bad(r, "invalid block type");
  }
}

static bool step_stored(struct inflate_run *r) {
  inflate_drop(r, r->s->bit_count & 7);
  if (!inflate_need(r, 32))
    return false;
  unsigned length = inflate_peek(r, 16), inverse = inflate_peek(r, 32) >> 16;
  if (length != (inverse ^ 0xffff))
    return inflate_bad(r, "invalid stored block lengths");
  inflate_drop(r, 32);
  r->s->length = length;
  r->s->state = STORED_COPY;
  return true;
}

static bool step_stored_copy(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  while (s->length > 0) {
    if (r->out == r->out_end)
      return false;
    if (s->bit_count >= 8) { /* bytes taken ahead */
      *r->out++ = (uint8_t)inflate_take(r, 8);
      s->length--;
      continue;
    }
    size_t run = inflate_least(
        s->length, inflate_least((size_t)(r->in_end - r->in), (size_t)(r->out_end - r->out)));
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

/* Keeps the last 32 KiB of what was put out. */
static void remember(struct zip_inflater *s, const uint8_t *bytes, size_t length) {
  if (length > WINDOW) {
    bytes += length - WINDOW;
    length = WINDOW;
  }
  size_t first = inflate_least(length, WINDOW - s->window_next);
  memcpy(s->window + s->window_next, bytes, first);
  memcpy(s->window, bytes + first, length - first);
  s->window_next = (unsigned)((s->window_next + length) % WINDOW);
  s->window_have = (unsigned)inflate_least(WINDOW, s->window_have + length);
}

static bool step_tail(struct inflate_run *r) {
  struct zip_inflater *s = r->s;
  if (!s->raw) {
    if (!inflate_need(r, 32))
      return false;
    uint32_t adler = kiln_adler32(s->adler, r->out_start, (size_t)(r->out - r->out_start));
    if (take_big_endian(r) != adler)
      return inflate_bad(r, "incorrect data check");
  }
  s->state = DONE;
  return true;
}

static bool step(struct inflate_run *r) {
  switch (r->s->state) {
  case HEAD:
    return step_head(r);
  case DICT_ID:
    if (!inflate_need(r, 32))
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
    return inflate_table(r);
  case TABLE_LENGTHS:
    return inflate_table_lengths(r);
  case CODE_LENGTHS:
    return inflate_code_lengths(r);
  case SYMBOL:
    return inflate_symbol(r);
  case LITERAL:
    return inflate_literal(r);
  case LENGTH:
    return inflate_length(r);
  case DISTANCE:
    return inflate_distance(r);
  case OFFSET:
    return inflate_offset(r);
  case COPY:
    return inflate_copy(r);
  case TAIL:
    return step_tail(r);
  default:
    return false;
  }
}

enum inflate_outcome zip_inflate(struct zip_inflater *s, const uint8_t **input,
                                 size_t *input_length, uint8_t **output, size_t *output_length) {
  struct inflate_run r = {s,       *input,  *input + *input_length,
                          *output, *output, *output + *output_length};
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
