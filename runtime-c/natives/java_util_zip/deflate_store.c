/*
 * Level 0. Blocks go straight from input to output as long as they are large or complete; the rest
 * waits in the window.
 */
#include "java_util_zip/deflate_state.h"

#include <string.h>

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

enum progress deflate_store(struct zip_deflater *s, int flush) {
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
    deflate_hand_out(s);
    if (waiting > 0) {
      waiting = least(waiting, length);
      memcpy(s->out, s->window + s->block_start, waiting);
      s->out += waiting;
      s->out_left -= waiting;
      s->block_start += (long)waiting;
      length -= waiting;
    }
    if (length > 0) {
      deflate_take_input(s, s->out, length);
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
    deflate_take_input(s, s->window + s->start, room);
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
    deflate_hand_out(s);
  }
  return last ? FINISH_STARTED : NEED_MORE;
}
