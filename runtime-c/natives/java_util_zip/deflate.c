/*
 * The matching half of compression.
 *
 * 1. Input is copied to a window of 64 KiB, of which the upper half moves down when it is used up;
 * strings of three bytes are hashed, those of equal hash chained by position.
 * 2. Fast levels (1 to 3) take the longest match found at each position; slow ones (4 to 9) look
 * one position further before they take it. Level 0 stores.
 * 3. Literals and matches are collected in a block (deflate_codes); what is written waits in
 * `pending` till the caller has room.
 */
#include "java_util_zip/deflate.h"

#include "java_util_zip/checksums.h"
#include "java_util_zip/deflate_codes.h"

#include <stdlib.h>
#include <string.h>

enum {
  WINDOW = 32768,
  WINDOW_MASK = WINDOW - 1,
  HASH_SIZE = 32768,
  HASH_MASK = HASH_SIZE - 1,
  HASH_SHIFT = 5,
  MIN_MATCH = 3,
  MAX_MATCH = 258,
  MIN_LOOKAHEAD = MAX_MATCH + MIN_MATCH + 1,
  MAX_DISTANCE = WINDOW - MIN_LOOKAHEAD,
  TOO_FAR = 4096, /* matches of three bytes farther away cost more than they save */
  MAX_STORED = 65535,
  PENDING_SIZE = 65536, /* zlib's buffer: bounds stored blocks */
};

enum status { START, BUSY, FINISHING };

enum progress { NEED_MORE, BLOCK_DONE, FINISH_STARTED, FINISH_DONE };

struct effort {
  uint16_t good;  /* search less when a match so long is known */
  uint16_t lazy;  /* do not look further beyond a match so long */
  uint16_t nice;  /* end the search at a match so long */
  uint16_t chain; /* positions looked at */
};

static const struct effort efforts[10] = {
    {0, 0, 0, 0},         {4, 4, 8, 4},         {4, 5, 16, 8},     {4, 6, 32, 32},
    {4, 4, 16, 16},       {8, 16, 32, 32},      {8, 16, 128, 128}, {8, 32, 128, 256},
    {32, 128, 258, 1024}, {32, 258, 258, 4096},
};

struct zip_deflater {
  enum status status;
  int level, strategy;
  bool raw, trailer_written, fresh; /* fresh: nothing was asked since the start */
  int last_flush;
  uint32_t adler;
  /* The caller's buffers, during a call. */
  const uint8_t *in;
  size_t in_left;
  uint8_t *out;
  size_t out_left;
  struct pending pending;
  struct block_codes codes;
  /* Positions in the window. */
  unsigned start;     /* of the string to be matched */
  unsigned lookahead; /* bytes from there on */
  long block_start;   /* may be negative: slid out of the window */
  unsigned insert;    /* bytes before start not yet hashed */
  unsigned hash;
  unsigned match_start, match_length, previous_length;
  bool match_available; /* the byte before start waits for a decision */
  int stored_slides;    /* times the window slid at level 0 without the hash */
  uint16_t head[HASH_SIZE], previous[WINDOW];
  uint8_t window[2 * WINDOW + MAX_MATCH]; /* the margin is read, never used */
};

static int progress_kind(int level) { return level == 0 ? 0 : level <= 3 ? 1 : 2; }

static void clear_hash(struct zip_deflater *s) { memset(s->head, 0, sizeof s->head); }

void zip_deflater_reset(struct zip_deflater *s) {
  s->status = s->raw ? BUSY : START;
  s->trailer_written = false;
  s->fresh = true;
  s->last_flush = -2;
  s->adler = 1;
  s->pending.start = s->pending.end = 0;
  s->pending.bits = s->pending.bit_count = 0;
  codes_begin(&s->codes);
  clear_hash(s);
  s->start = s->lookahead = s->insert = s->hash = 0;
  s->block_start = 0;
  s->match_length = s->previous_length = MIN_MATCH - 1;
  s->match_available = false;
  s->match_start = 0;
  s->stored_slides = 0;
}

struct zip_deflater *zip_deflater_new(int level, int strategy, bool raw) {
  struct zip_deflater *s = calloc(1, sizeof *s);
  if (!s || !pending_reserve(&s->pending, PENDING_SIZE + 64)) {
    free(s);
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
    free(s->pending.bytes);
  free(s);
}

uint32_t zip_deflater_adler(const struct zip_deflater *s) { return s->adler; }

/* --- output
 * ----------------------------------------------------------------------------------------- */

static void hand_out(struct zip_deflater *s) {
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

static void end_block(struct zip_deflater *s, bool last) {
  const uint8_t *bytes = s->block_start >= 0 ? s->window + s->block_start : NULL;
  codes_write_block(&s->codes, &s->pending, bytes, (size_t)((long)s->start - s->block_start), last,
                    s->level == 0);
  s->block_start = (long)s->start;
  hand_out(s);
}

/* --- window and hash
 * --------------------------------------------------------------------------------- */

static unsigned hash_with(unsigned hash, uint8_t byte) {
  return (hash << HASH_SHIFT ^ byte) & HASH_MASK;
}

/* Enters the string at a position; returns the last one with its hash, 0 for none. */
static unsigned enter(struct zip_deflater *s, unsigned position) {
  s->hash = hash_with(s->hash, s->window[position + MIN_MATCH - 1]);
  unsigned before = s->previous[position & WINDOW_MASK] = s->head[s->hash];
  s->head[s->hash] = (uint16_t)position;
  return before;
}

static void slide_hash(struct zip_deflater *s) {
  for (int i = 0; i < HASH_SIZE; i++)
    s->head[i] = (uint16_t)(s->head[i] >= WINDOW ? s->head[i] - WINDOW : 0);
  for (int i = 0; i < WINDOW; i++)
    s->previous[i] = (uint16_t)(s->previous[i] >= WINDOW ? s->previous[i] - WINDOW : 0);
}

/* Moves input on; it is summed up on its way. */
static size_t take_input(struct zip_deflater *s, uint8_t *to, size_t most) {
  size_t count = s->in_left < most ? s->in_left : most;
  if (count == 0)
    return 0;
  memcpy(to, s->in, count);
  if (!s->raw && s->status != START)
    s->adler = kiln_adler32(s->adler, to, count);
  s->in += count;
  s->in_left -= count;
  return count;
}

static void fill_window(struct zip_deflater *s) {
  do {
    unsigned room = 2 * WINDOW - s->lookahead - s->start;
    if (s->start >= WINDOW + MAX_DISTANCE) {
      memcpy(s->window, s->window + WINDOW, WINDOW - room);
      s->match_start -= WINDOW;
      s->start -= WINDOW;
      s->block_start -= WINDOW;
      if (s->insert > s->start)
        s->insert = s->start;
      slide_hash(s);
      room += WINDOW;
    }
    if (s->in_left == 0)
      return;
    s->lookahead += (unsigned)take_input(s, s->window + s->start + s->lookahead, room);
    if (s->lookahead + s->insert >= MIN_MATCH) {
      unsigned position = s->start - s->insert;
      s->hash = hash_with(s->window[position], s->window[position + 1]);
      while (s->insert > 0) {
        enter(s, position++);
        s->insert--;
        if (s->lookahead + s->insert < MIN_MATCH)
          break;
      }
    }
  } while (s->lookahead < MIN_LOOKAHEAD && s->in_left > 0);
}

/* The longest match at `start` among those chained from `candidate`; sets match_start if it is an
 * advance. */
static unsigned longest_match(struct zip_deflater *s, unsigned candidate) {
  const struct effort *effort = &efforts[s->level];
  const uint8_t *scan = s->window + s->start;
  unsigned chain = effort->chain, nice = effort->nice;
  int best = (int)s->previous_length; /* 0 after a change of level: then byte -1 is compared too */
  unsigned limit = s->start > MAX_DISTANCE ? s->start - MAX_DISTANCE : 0;
  if (best >= (int)effort->good)
    chain >>= 2;
  if (nice > s->lookahead)
    nice = s->lookahead;
  do {
    const uint8_t *match = s->window + candidate;
    if (match[best] != scan[best] || match[best - 1] != scan[best - 1] || match[0] != scan[0] ||
        match[1] != scan[1])
      continue;
    int length = 2;
    while (length < MAX_MATCH && match[length] == scan[length])
      length++;
    if (length > best) {
      s->match_start = candidate;
      best = length;
      if (length >= (int)nice)
        break;
    }
  } while ((candidate = s->previous[candidate & WINDOW_MASK]) > limit && --chain != 0);
  return (unsigned)best <= s->lookahead ? (unsigned)best : s->lookahead;
}

/* --- the strategies
 * ----------------------------------------------------------------------------------- */

/* Ends a block in the middle; true if there is no more room. */
static bool block_and_full(struct zip_deflater *s) {
  end_block(s, false);
  return s->out_left == 0;
}

static enum progress finish(struct zip_deflater *s, int flush, unsigned insert) {
  s->insert = insert;
  if (flush == DEFLATE_FINISH) {
    end_block(s, true);
    return s->out_left == 0 ? FINISH_STARTED : FINISH_DONE;
  }
  if (s->codes.count > 0 && block_and_full(s))
    return NEED_MORE;
  return BLOCK_DONE;
}

static unsigned tail_insert(const struct zip_deflater *s) {
  return s->start < MIN_MATCH - 1 ? s->start : MIN_MATCH - 1;
}

static enum progress compress_fast(struct zip_deflater *s, int flush) {
  for (;;) {
    if (s->lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s->lookahead < MIN_LOOKAHEAD && flush == DEFLATE_NO_FLUSH)
        return NEED_MORE;
      if (s->lookahead == 0)
        break;
    }
    unsigned candidate = s->lookahead >= MIN_MATCH ? enter(s, s->start) : 0;
    if (candidate != 0 && s->start - candidate <= MAX_DISTANCE)
      s->match_length = longest_match(s, candidate);
    bool full;
    if (s->match_length >= MIN_MATCH) {
      full = codes_match(&s->codes, s->start - s->match_start, s->match_length - MIN_MATCH);
      s->lookahead -= s->match_length;
      if (s->match_length <= efforts[s->level].lazy && s->lookahead >= MIN_MATCH) {
        for (s->match_length--; s->match_length > 0; s->match_length--)
          enter(s, ++s->start);
        s->start++;
      } else {
        s->start += s->match_length;
        s->match_length = 0;
        s->hash = hash_with(s->window[s->start], s->window[s->start + 1]);
      }
    } else {
      full = codes_literal(&s->codes, s->window[s->start]);
      s->lookahead--;
      s->start++;
    }
    if (full && block_and_full(s))
      return NEED_MORE;
  }
  return finish(s, flush, tail_insert(s));
}

static enum progress compress_slow(struct zip_deflater *s, int flush) {
  for (;;) {
    if (s->lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s->lookahead < MIN_LOOKAHEAD && flush == DEFLATE_NO_FLUSH)
        return NEED_MORE;
      if (s->lookahead == 0)
        break;
    }
    unsigned candidate = s->lookahead >= MIN_MATCH ? enter(s, s->start) : 0;
    unsigned previous_match = s->match_start;
    s->previous_length = s->match_length;
    s->match_length = MIN_MATCH - 1;
    if (candidate != 0 && s->previous_length < efforts[s->level].lazy &&
        s->start - candidate <= MAX_DISTANCE) {
      s->match_length = longest_match(s, candidate);
      if (s->match_length <= 5 &&
          (s->strategy == DEFLATE_FILTERED ||
           (s->match_length == MIN_MATCH && s->start - s->match_start > TOO_FAR)))
        s->match_length = MIN_MATCH - 1;
    }
    if (s->previous_length >= MIN_MATCH && s->match_length <= s->previous_length) {
      /* The match at the position before is the better one. */
      unsigned last_entered = s->start + s->lookahead - MIN_MATCH;
      bool full =
          codes_match(&s->codes, s->start - 1 - previous_match, s->previous_length - MIN_MATCH);
      s->lookahead -= s->previous_length - 1;
      for (s->previous_length -= 2; s->previous_length > 0; s->previous_length--)
        if (++s->start <= last_entered)
          enter(s, s->start);
      s->match_available = false;
      s->match_length = MIN_MATCH - 1;
      s->start++;
      if (full && block_and_full(s))
        return NEED_MORE;
    } else if (s->match_available) {
      if (codes_literal(&s->codes, s->window[s->start - 1]))
        end_block(s, false);
      s->start++;
      s->lookahead--;
      if (s->out_left == 0)
        return NEED_MORE;
    } else {
      s->match_available = true;
      s->start++;
      s->lookahead--;
    }
  }
  if (s->match_available) {
    codes_literal(&s->codes, s->window[s->start - 1]);
    s->match_available = false;
  }
  return finish(s, flush, tail_insert(s));
}

static enum progress compress_huffman(struct zip_deflater *s, int flush) {
  for (;;) {
    if (s->lookahead == 0) {
      fill_window(s);
      if (s->lookahead == 0) {
        if (flush == DEFLATE_NO_FLUSH)
          return NEED_MORE;
        break;
      }
    }
    s->match_length = 0;
    bool full = codes_literal(&s->codes, s->window[s->start]);
    s->lookahead--;
    s->start++;
    if (full && block_and_full(s))
      return NEED_MORE;
  }
  return finish(s, flush, 0);
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* Notes that the lower half of the window left at level 0, where no hash is kept. */
static void slide_stored(struct zip_deflater *s) {
  s->start -= WINDOW;
  memcpy(s->window, s->window + WINDOW, s->start);
  if (s->stored_slides < 2)
    s->stored_slides++;
  if (s->insert > s->start)
    s->insert = s->start;
}

static void add_insert(struct zip_deflater *s, size_t used) {
  s->insert += (unsigned)least(used, WINDOW - s->insert);
}

/*
 * Level 0. Blocks go straight from input to output as long as they are large or complete; the rest
 * waits in the window.
 */
static enum progress store(struct zip_deflater *s, int flush) {
  size_t smallest = least(PENDING_SIZE - 5, WINDOW), used = s->in_left;
  bool last = false;
  do {
    size_t length = MAX_STORED, header = (s->pending.bit_count + 42) >> 3;
    if (s->out_left < header)
      break;
    size_t room = s->out_left - header, waiting = (size_t)((long)s->start - s->block_start);
    length = least(least(length, waiting + s->in_left), room);
    if (length < smallest && ((length == 0 && flush != DEFLATE_FINISH) ||
                              flush == DEFLATE_NO_FLUSH || length != waiting + s->in_left))
      break;
    last = flush == DEFLATE_FINISH && length == waiting + s->in_left;
    codes_write_stored(&s->pending, NULL, 0, last);
    uint8_t *size = s->pending.bytes + s->pending.end - 4;
    size[0] = (uint8_t)length;
    size[1] = (uint8_t)(length >> 8);
    size[2] = (uint8_t)~length;
    size[3] = (uint8_t)(~length >> 8);
    hand_out(s);
    if (waiting > 0) {
      waiting = least(waiting, length);
      memcpy(s->out, s->window + s->block_start, waiting);
      s->out += waiting;
      s->out_left -= waiting;
      s->block_start += (long)waiting;
      length -= waiting;
    }
    if (length > 0) {
      take_input(s, s->out, length);
      s->out += length;
      s->out_left -= length;
    }
  } while (!last);

  used -= s->in_left;
  if (used > 0) { /* keep the end of what went by, for a later change of level */
    if (used >= WINDOW) {
      s->stored_slides = 2;
      memcpy(s->window, s->in - WINDOW, WINDOW);
      s->start = s->insert = WINDOW;
    } else {
      if (2 * WINDOW - s->start <= used)
        slide_stored(s);
      memcpy(s->window + s->start, s->in - used, used);
      s->start += (unsigned)used;
      add_insert(s, used);
    }
    s->block_start = (long)s->start;
  }
  if (last)
    return FINISH_DONE;
  if (flush != DEFLATE_NO_FLUSH && flush != DEFLATE_FINISH && s->in_left == 0 &&
      (long)s->start == s->block_start)
    return BLOCK_DONE;

  size_t room = 2 * WINDOW - s->start;
  if (s->in_left > room && s->block_start >= WINDOW) {
    s->block_start -= WINDOW;
    slide_stored(s);
    room += WINDOW;
  }
  room = least(room, s->in_left);
  if (room > 0) {
    take_input(s, s->window + s->start, room);
    s->start += (unsigned)room;
    add_insert(s, room);
  }
  size_t header = (s->pending.bit_count + 42) >> 3;
  size_t largest = least(PENDING_SIZE - header, MAX_STORED);
  size_t waiting = (size_t)((long)s->start - s->block_start);
  if (waiting >= least(largest, WINDOW) ||
      ((waiting > 0 || flush == DEFLATE_FINISH) && flush != DEFLATE_NO_FLUSH && s->in_left == 0 &&
       waiting <= largest)) {
    size_t length = least(waiting, largest);
    last = flush == DEFLATE_FINISH && s->in_left == 0 && length == waiting;
    codes_write_stored(&s->pending, s->window + s->block_start, length, last);
    s->block_start += (long)length;
    hand_out(s);
  }
  return last ? FINISH_STARTED : NEED_MORE;
}

/* --- calls
 * -------------------------------------------------------------------------------------------- */

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
    hand_out(s);
    if (s->out_left == 0)
      return out_of_room(s);
  } else if (s->in_left == 0 && rank(flush) <= rank(old_flush) && flush != DEFLATE_FINISH) {
    return DEFLATE_STUCK;
  }
  if (s->status == FINISHING && s->in_left > 0)
    return DEFLATE_STUCK;
  if (s->status == START) {
    write_head(s);
    hand_out(s);
    if (has_pending(s))
      return out_of_room(s);
  }
  if (s->in_left > 0 || s->lookahead > 0 || (flush != DEFLATE_NO_FLUSH && s->status != FINISHING)) {
    enum progress progress = s->level == 0                         ? store(s, flush)
                             : s->strategy == DEFLATE_HUFFMAN_ONLY ? compress_huffman(s, flush)
                             : progress_kind(s->level) == 1        ? compress_fast(s, flush)
                                                                   : compress_slow(s, flush);
    if (progress == FINISH_STARTED || progress == FINISH_DONE)
      s->status = FINISHING;
    if (progress == NEED_MORE || progress == FINISH_STARTED)
      return s->out_left == 0 ? out_of_room(s) : DEFLATE_OK;
    if (progress == BLOCK_DONE) {
      if (flush != DEFLATE_BLOCK) {
        codes_write_stored(&s->pending, NULL, 0, false);
        if (flush == DEFLATE_FULL_FLUSH) {
          clear_hash(s);
          if (s->lookahead == 0) {
            s->start = s->insert = 0;
            s->block_start = 0;
          }
        }
      }
      hand_out(s);
      if (s->out_left == 0)
        return out_of_room(s);
    }
  }
  if (flush != DEFLATE_FINISH)
    return DEFLATE_OK;
  if (s->raw || s->trailer_written)
    return DEFLATE_END;
  put_big_endian(s, s->adler, 4);
  hand_out(s);
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
          slide_hash(s);
        else
          clear_hash(s);
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
      clear_hash(s);
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
  fill_window(s);
  while (s->lookahead >= MIN_MATCH) {
    unsigned position = s->start, count = s->lookahead - (MIN_MATCH - 1);
    for (; count > 0; count--)
      enter(s, position++);
    s->start = position;
    s->lookahead = MIN_MATCH - 1;
    fill_window(s);
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
