/*
 * What is matched at which position. Fast levels (1 to 3) take the longest match found at each
 * position; slow ones (4 to 9) look one position further before they take it.
 */
#include "java_util_zip/deflate_state.h"

/* Ends a block in the middle; true if there is no more room. */
static bool block_and_full(struct zip_deflater *s) {
  deflate_end_block(s, false);
  return s->out_left == 0;
}

static enum progress finish(struct zip_deflater *s, int flush, unsigned insert) {
  s->insert = insert;
  if (flush == DEFLATE_FINISH) {
    deflate_end_block(s, true);
    return s->out_left == 0 ? FINISH_STARTED : FINISH_DONE;
  }
  if (s->codes.count > 0 && block_and_full(s))
    return NEED_MORE;
  return BLOCK_DONE;
}

static unsigned tail_insert(const struct zip_deflater *s) {
  return s->start < MIN_MATCH - 1 ? s->start : MIN_MATCH - 1;
}

enum progress deflate_fast(struct zip_deflater *s, int flush) {
  for (;;) {
    if (s->lookahead < MIN_LOOKAHEAD) {
      deflate_fill_window(s);
      if (s->lookahead < MIN_LOOKAHEAD && flush == DEFLATE_NO_FLUSH)
        return NEED_MORE;
      if (s->lookahead == 0)
        break;
    }
    unsigned candidate = s->lookahead >= MIN_MATCH ? deflate_enter(s, s->start) : 0;
    if (candidate != 0 && s->start - candidate <= MAX_DISTANCE)
      s->match_length = deflate_longest_match(s, candidate);
    bool full;
    if (s->match_length >= MIN_MATCH) {
      full = codes_match(&s->codes, s->start - s->match_start, s->match_length - MIN_MATCH);
      s->lookahead -= s->match_length;
      if (s->match_length <= deflate_efforts[s->level].lazy && s->lookahead >= MIN_MATCH) {
        for (s->match_length--; s->match_length > 0; s->match_length--)
          deflate_enter(s, ++s->start);
        s->start++;
      } else {
        s->start += s->match_length;
        s->match_length = 0;
        s->hash = deflate_hash(s->window[s->start], s->window[s->start + 1]);
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

enum progress deflate_slow(struct zip_deflater *s, int flush) {
  for (;;) {
    if (s->lookahead < MIN_LOOKAHEAD) {
      deflate_fill_window(s);
      if (s->lookahead < MIN_LOOKAHEAD && flush == DEFLATE_NO_FLUSH)
        return NEED_MORE;
      if (s->lookahead == 0)
        break;
    }
    unsigned candidate = s->lookahead >= MIN_MATCH ? deflate_enter(s, s->start) : 0;
    unsigned previous_match = s->match_start;
    s->previous_length = s->match_length;
    s->match_length = MIN_MATCH - 1;
    if (candidate != 0 && s->previous_length < deflate_efforts[s->level].lazy &&
        s->start - candidate <= MAX_DISTANCE) {
      s->match_length = deflate_longest_match(s, candidate);
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
          deflate_enter(s, s->start);
      s->match_available = false;
      s->match_length = MIN_MATCH - 1;
      s->start++;
      if (full && block_and_full(s))
        return NEED_MORE;
    } else if (s->match_available) {
      if (codes_literal(&s->codes, s->window[s->start - 1]))
        deflate_end_block(s, false);
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

enum progress deflate_huffman(struct zip_deflater *s, int flush) {
  for (;;) {
    if (s->lookahead == 0) {
      deflate_fill_window(s);
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
