/*
 * The calls of compression: header, flushes, trailer, changes of parameters.
 *
 * 1. Input is copied to a window and matched there (deflate_window, deflate_matching); level 0
 * stores (deflate_store).
 * 2. Literals and matches are collected in a block (deflate_codes); what is written waits in
 * `pending` till the caller has room.
 */
#include "api/memory.h"
#include "java_util_zip/deflate_state.h"

#include "java_util_zip/checksums.h"

#include <string.h>

static int progress_kind(int level) { return level == 0 ? 0 : level <= 3 ? 1 : 2; }

void zip_deflater_reset(struct zip_deflater *s) {
  s->status = s->raw ? BUSY : START;
  s->trailer_written = false;
  s->fresh = true;
  s->last_flush = -2;
  s->adler = 1;
  s->pending.start = s->pending.end = 0;
  s->pending.bits = s->pending.bit_count = 0;
  codes_begin(&s->codes);
  deflate_clear_hash(s);
  s->start = s->lookahead = s->insert = s->hash = 0;
  s->block_start = 0;
  s->match_length = s->previous_length = MIN_MATCH - 1;
  s->match_available = false;
  s->match_start = 0;
  s->stored_slides = 0;
}

struct zip_deflater *zip_deflater_new(int level, int strategy, bool raw) {
  struct zip_deflater *s = kiln_memory_zeroed(KILN_MEMORY_STREAMS, 1, sizeof *s);
  if (!s || !pending_reserve(&s->pending, PENDING_SIZE + 64)) {
    kiln_memory_free(s);
    return NULL;
  }
  s->level = level == -1 ? 6 : level;
  s->strategy = strategy;
  s->raw = raw;
  zip_deflater_reset(s);
  return s;
}

void zip_deflater_free(struct zip_deflater *s) {
  if (s)
    kiln_memory_free(s->pending.bytes);
  kiln_memory_free(s);
}

uint32_t zip_deflater_adler(const struct zip_deflater *s) { return s->adler; }

void deflate_hand_out(struct zip_deflater *s) {
  pending_flush_bits(&s->pending);
  size_t count = s->pending.end - s->pending.start;
  if (count > s->out_left)
    count = s->out_left;
  memcpy(s->out, s->pending.bytes + s->pending.start, count);
  s->out += count;
  s->out_left -= count;
  s->pending.start += count;
  if (s->pending.start == s->pending.end)
    s->pending.start = s->pending.end = 0;
}

static bool has_pending(const struct zip_deflater *s) { return s->pending.end > s->pending.start; }

void deflate_end_block(struct zip_deflater *s, bool last) {
  const uint8_t *bytes = s->block_start >= 0 ? s->window + s->block_start : NULL;
  codes_write_block(&s->codes, &s->pending, bytes, (size_t)((long)s->start - s->block_start), last,
                    s->level == 0);
  s->block_start = (long)s->start;
  deflate_hand_out(s);
}

static void put_big_endian(struct zip_deflater *s, uint32_t value, int bytes) {
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
    pending_byte(&s->pending, value >> shift);
}

static void write_head(struct zip_deflater *s) {
  int effort = s->strategy >= DEFLATE_HUFFMAN_ONLY || s->level < 2 ? 0
               : s->level < 6                                      ? 1
               : s->level == 6                                     ? 2
                                                                   : 3;
  uint32_t head = 0x7800u | (uint32_t)effort << 6 | (s->start != 0 ? 0x20 : 0);
  put_big_endian(s, head + 31 - head % 31, 2);
  if (s->start != 0)
    put_big_endian(s, s->adler, 4);
  s->adler = 1;
  s->status = BUSY;
}

/* Flushes by their strength. */
static int rank(int flush) { return flush * 2 - (flush > 4 ? 9 : 0); }

static enum deflate_outcome out_of_room(struct zip_deflater *s) {
  s->last_flush = -1; /* the same call again is no mistake */
  return DEFLATE_OK;
}

static enum deflate_outcome run(struct zip_deflater *s, int flush) {
  int old_flush = s->last_flush;
  if (s->status == FINISHING && flush != DEFLATE_FINISH)
    return DEFLATE_STUCK;
  if (s->out_left == 0)
    return DEFLATE_STUCK;
  s->last_flush = flush;
  if (has_pending(s)) {
    deflate_hand_out(s);
    if (s->out_left == 0)
      return out_of_room(s);
  } else if (s->in_left == 0 && rank(flush) <= rank(old_flush) && flush != DEFLATE_FINISH) {
    return DEFLATE_STUCK;
  }
  if (s->status == FINISHING && s->in_left > 0)
    return DEFLATE_STUCK;
  if (s->status == START) {
    write_head(s);
    deflate_hand_out(s);
    if (has_pending(s))
      return out_of_room(s);
  }
  if (s->in_left > 0 || s->lookahead > 0 || (flush != DEFLATE_NO_FLUSH && s->status != FINISHING)) {
    enum progress progress = s->level == 0                         ? deflate_store(s, flush)
                             : s->strategy == DEFLATE_HUFFMAN_ONLY ? deflate_huffman(s, flush)
                             : progress_kind(s->level) == 1        ? deflate_fast(s, flush)
                                                                   : deflate_slow(s, flush);
    if (progress == FINISH_STARTED || progress == FINISH_DONE)
      s->status = FINISHING;
    if (progress == NEED_MORE || progress == FINISH_STARTED)
      return s->out_left == 0 ? out_of_room(s) : DEFLATE_OK;
    if (progress == BLOCK_DONE) {
      if (flush != DEFLATE_BLOCK) {
        codes_write_stored(&s->pending, NULL, 0, false);
        if (flush == DEFLATE_FULL_FLUSH) {
          deflate_clear_hash(s);
          if (s->lookahead == 0) {
            s->start = s->insert = 0;
            s->block_start = 0;
          }
        }
      }
      deflate_hand_out(s);
      if (s->out_left == 0)
        return out_of_room(s);
    }
  }
  if (flush != DEFLATE_FINISH)
    return DEFLATE_OK;
  if (s->raw || s->trailer_written)
    return DEFLATE_END;
  put_big_endian(s, s->adler, 4);
  deflate_hand_out(s);
  s->trailer_written = true;
  return has_pending(s) ? DEFLATE_OK : DEFLATE_END;
}

static void attach(struct zip_deflater *s, const uint8_t **input, size_t *input_length,
                   uint8_t **output, size_t *output_length) {
  s->in = *input;
  s->in_left = *input_length;
  s->out = *output;
  s->out_left = *output_length;
}

static void detach(struct zip_deflater *s, const uint8_t **input, size_t *input_length,
                   uint8_t **output, size_t *output_length) {
  *input = s->in;
  *input_length = s->in_left;
  *output = s->out;
  *output_length = s->out_left;
}

enum deflate_outcome zip_deflate(struct zip_deflater *s, int flush, const uint8_t **input,
                                 size_t *input_length, uint8_t **output, size_t *output_length) {
  attach(s, input, input_length, output, output_length);
  enum deflate_outcome outcome = run(s, flush);
  detach(s, input, input_length, output, output_length);
  return outcome;
}

enum deflate_outcome zip_deflater_parameters(struct zip_deflater *s, int level, int strategy,
                                             const uint8_t **input, size_t *input_length,
                                             uint8_t **output, size_t *output_length) {
  if (level == -1)
    level = 6;
  attach(s, input, input_length, output, output_length);
  enum deflate_outcome outcome = DEFLATE_OK;
  if ((strategy != s->strategy || progress_kind(level) != progress_kind(s->level)) &&
      s->last_flush != -2) {
    run(s, DEFLATE_BLOCK);
    if (s->in_left > 0 || (long)s->start - s->block_start + (long)s->lookahead != 0)
      outcome = DEFLATE_STUCK;
  }
  if (outcome == DEFLATE_OK) {
    if (s->level != level) {
      if (s->level == 0 && s->stored_slides != 0) {
        if (s->stored_slides == 1)
          deflate_slide_hash(s);
        else
          deflate_clear_hash(s);
        s->stored_slides = 0;
      }
      s->level = level;
    }
    s->strategy = strategy;
  }
  detach(s, input, input_length, output, output_length);
  return outcome;
}

bool zip_deflater_dictionary(struct zip_deflater *s, const uint8_t *bytes, size_t length) {
  if ((!s->raw && s->status != START) || s->lookahead > 0)
    return false;
  if (!s->raw)
    s->adler = kiln_adler32(s->adler, bytes, length);
  if (length >= WINDOW) {
    if (s->raw) { /* already empty otherwise */
      deflate_clear_hash(s);
      s->start = s->insert = 0;
      s->block_start = 0;
    }
    bytes += length - WINDOW;
    length = WINDOW;
  }
  bool raw = s->raw;
  s->raw = true; /* what goes in is not part of the sum */
  s->in = bytes;
  s->in_left = length;
  deflate_fill_window(s);
  while (s->lookahead >= MIN_MATCH) {
    unsigned position = s->start, count = s->lookahead - (MIN_MATCH - 1);
    for (; count > 0; count--)
      deflate_enter(s, position++);
    s->start = position;
    s->lookahead = MIN_MATCH - 1;
    deflate_fill_window(s);
  }
  s->start += s->lookahead;
  s->block_start = (long)s->start;
  s->insert = s->lookahead;
  s->lookahead = 0;
  s->match_length = s->previous_length = MIN_MATCH - 1;
  s->match_available = false;
  s->raw = raw;
  return true;
}
