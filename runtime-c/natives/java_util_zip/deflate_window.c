/*
 * The window: input is copied to 64 KiB, of which the upper half moves down when it is used up;
 * strings of three bytes are hashed, those of equal hash chained by position.
 */
#include "java_util_zip/deflate_state.h"

#include "java_util_zip/checksums.h"

#include <string.h>

const struct effort deflate_efforts[10] = {
    {0, 0, 0, 0},         {4, 4, 8, 4},         {4, 5, 16, 8},     {4, 6, 32, 32},
    {4, 4, 16, 16},       {8, 16, 32, 32},      {8, 16, 128, 128}, {8, 32, 128, 256},
    {32, 128, 258, 1024}, {32, 258, 258, 4096},
};

void deflate_clear_hash(struct zip_deflater *s) { memset(s->head, 0, sizeof s->head); }

void deflate_slide_hash(struct zip_deflater *s) {
  for (int i = 0; i < HASH_SIZE; i++)
    s->head[i] = (uint16_t)(s->head[i] >= WINDOW ? s->head[i] - WINDOW : 0);
  for (int i = 0; i < WINDOW; i++)
    s->previous[i] = (uint16_t)(s->previous[i] >= WINDOW ? s->previous[i] - WINDOW : 0);
}

size_t deflate_take_input(struct zip_deflater *s, uint8_t *to, size_t most) {
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

void deflate_fill_window(struct zip_deflater *s) {
  do {
    unsigned room = 2 * WINDOW - s->lookahead - s->start;
    if (s->start >= WINDOW + MAX_DISTANCE) {
      memcpy(s->window, s->window + WINDOW, WINDOW - room);
      s->match_start -= WINDOW;
      s->start -= WINDOW;
      s->block_start -= WINDOW;
      if (s->insert > s->start)
        s->insert = s->start;
      deflate_slide_hash(s);
      room += WINDOW;
    }
    if (s->in_left == 0)
      return;
    s->lookahead += (unsigned)deflate_take_input(s, s->window + s->start + s->lookahead, room);
    if (s->lookahead + s->insert >= MIN_MATCH) {
      unsigned position = s->start - s->insert;
      s->hash = deflate_hash(s->window[position], s->window[position + 1]);
      while (s->insert > 0) {
        deflate_enter(s, position++);
        s->insert--;
        if (s->lookahead + s->insert < MIN_MATCH)
          break;
      }
    }
  } while (s->lookahead < MIN_LOOKAHEAD && s->in_left > 0);
}

unsigned deflate_longest_match(struct zip_deflater *s, unsigned candidate) {
  const struct effort *effort = &deflate_efforts[s->level];
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
