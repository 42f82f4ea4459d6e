/*
 * What the parts of compression share: the window with its hash, and the stream's state.
 */
#ifndef KILN_NATIVES_DEFLATE_STATE_H
#define KILN_NATIVES_DEFLATE_STATE_H

#include "java_util_zip/deflate.h"
#include "java_util_zip/deflate_codes.h"

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

extern const struct effort deflate_efforts[10]; /* by level */

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

/* Moves input on; it is summed up on its way. */
size_t deflate_take_input(struct zip_deflater *s, uint8_t *to, size_t most);
/* Moves what is pending to the caller's buffer, as far as there is room. */
void deflate_hand_out(struct zip_deflater *s);
/* Writes what was collected since block_start. */
void deflate_end_block(struct zip_deflater *s, bool last);

/* Fills the window from the input; slides it when its upper half is used up. */
void deflate_fill_window(struct zip_deflater *s);
void deflate_slide_hash(struct zip_deflater *s);
void deflate_clear_hash(struct zip_deflater *s);
/* The longest match at `start` among those chained from `candidate`; sets match_start if it is an
 * advance. */
unsigned deflate_longest_match(struct zip_deflater *s, unsigned candidate);

/* The strategies: compress what there is, as far as there is room. */
enum progress deflate_store(struct zip_deflater *s, int flush);
enum progress deflate_fast(struct zip_deflater *s, int flush);
enum progress deflate_slow(struct zip_deflater *s, int flush);
enum progress deflate_huffman(struct zip_deflater *s, int flush);

static inline unsigned deflate_hash(unsigned hash, uint8_t byte) {
  return (hash << HASH_SHIFT ^ byte) & HASH_MASK;
}

/* Enters the string at a position; returns the last one with its hash, 0 for none. */
static inline unsigned deflate_enter(struct zip_deflater *s, unsigned position) {
  s->hash = deflate_hash(s->hash, s->window[position + MIN_MATCH - 1]);
  unsigned before = s->previous[position & WINDOW_MASK] = s->head[s->hash];
  s->head[s->hash] = (uint16_t)position;
  return before;
}

#endif
