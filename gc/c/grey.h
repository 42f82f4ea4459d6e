// The grey stack: references to objects that are marked and not yet traced, in segments of 4 KiB.
// A segment belongs to one thread or marker at a time; full ones are shared through a list, which
// mutators change without a lock (grey.c). Memory is bounded: when no segment is to be had, the
// object's granule gets LOST_GREY and its block is flagged, and marking finds it by looking through
// flagged blocks when all stacks are empty.
//
// An entry is an encoded reference. References are even (objects start at 16 bytes, the unit is 8),
// so an odd entry is a large array to be continued, with the next index in the entry below it.
#pragma once

#include "heap_state.h"

enum { SEGMENT_ENTRIES = 1022 };

struct grey_segment {
  _Atomic uint32_t next; // on a list: the segment below it, by number
  uint32_t count;
  uint32_t entries[SEGMENT_ENTRIES];
};
_Static_assert(sizeof(struct grey_segment) == 4096, "a page");

// An empty segment, or null when the bound is reached.
struct grey_segment *grey_take_empty(void);
void grey_give_empty(struct grey_segment *segment);

// Shares a segment with work; wakes a waiting marker.
void grey_share(struct grey_segment *segment);

// Takes a shared segment; null when there is none. Never waits.
struct grey_segment *grey_take_shared(void);

// Waits for a shared segment; null when all of `markers` wait here, so no work is left.
struct grey_segment *grey_wait_shared(uint32_t markers);

// A mutator that marks has found nothing shared: a marker is to share some of what it has.
void grey_want(void);
bool grey_wanted(void);

// Markers that wait in grey_wait_shared.
uint32_t grey_waiting(void);

// Before the markers of a cycle start.
void grey_reset(void);

// Gives memory back to the system after a cycle, when there is much of it and none is in use.
void grey_trim(void);

// The object's byte is marked and there was no room for it.
void grey_lose(kiln_narrow ref);

// A mutator that marks for the collector takes segments between these two. False: nothing is
// shared, `most` do so already, or the pool is closed.
bool grey_assist_begin(uint32_t most);
void grey_assist_end(void);

// Once, when the heap starts.
void grey_start(void);

// Waits for those who assist, then closes the pool to them until it is opened. False, and open,
// when there is work again. While it is closed, what is grey stays where grey_any sees it: an
// object traced unseen during a round would hide that others, scanned before, may have loaded from
// it.
bool grey_close(void);
void grey_open(void);

// The most memory that segments ever took.
uint64_t grey_most_bytes(void);

// Whether any object is shared or lost.
bool grey_any(void);

// Whether grey_lose was called since the last time this was asked.
bool grey_lost(void);

// Pushes onto *stack, sharing or replacing the segment when it is full. False when there is no
// room.
static inline bool grey_push(struct grey_segment **stack, uint32_t entry) {
  struct grey_segment *segment = *stack;
  if (__builtin_expect(!segment || segment->count == SEGMENT_ENTRIES, 0)) {
    struct grey_segment *empty = grey_take_empty();
    if (!empty)
      return false;
    if (segment)
      grey_share(segment);
    *stack = segment = empty;
  }
  segment->entries[segment->count++] = entry;
  return true;
}

// Claims the object for tracing: true if it was not marked. Two threads that race may both claim
// it: then it is traced twice, which costs less than an interlocked instruction for each object and
// harms nothing: a byte overwritten here by the slower one loses no more than LOST_GREY, and the
// slower one pushes the object himself; who is on a list of references says so in itself.
static inline bool grey_claim(kiln_narrow ref) {
  if (is_marked(ref))
    return false;
  __atomic_store_n(granule_of(ref), (uint8_t)(OBJECT_START | heap_colour()), __ATOMIC_RELAXED);
  return true;
}
