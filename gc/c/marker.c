// Marking.
//
// 1. Shading a reference colours the first granule's byte and pushes the reference; the object
//    itself is not read.
// 2. Tracing pops a reference, asks for the object's memory, and goes on with one asked for some
//    pops ago, so that cache misses overlap.
// 3. It reads class and length, colours the object's other granules, and shades every reference in
//    it. Arrays of references are done in slices; what is left is pushed before a slice is traced.
// 4. A marker without work takes a shared segment, or waits until all wait: then marking is done.
// 5. If objects were lost for want of stack, blocks flagged so are searched for them and marking
//    goes on. Each round traces at least one such object, so the rounds end.
#include "marker.h"

#include <string.h>

enum {
  ARRAY_SLICE = 512, // elements
  SLICE_PREFETCH = 16,
  REPORTED_OBJECTS = 256, // at a time
  CLOCK_ENTRIES = 16,     // between two looks at the clock
};

// Exact stores: the neighbours' bytes may be being marked by others.
static void colour_bytes(uint8_t *p, uint64_t n, uint8_t colour) {
#ifdef __SANITIZE_THREAD__
  // Two who both claimed an object (grey.h) write the same bytes, which is no race to complain of.
  for (uint64_t i = 0; i < n; i++)
    __atomic_store_n(p + i, colour, __ATOMIC_RELAXED);
#else
  uint64_t pattern = colour * 0x0101010101010101ull;
  if (n == 0)
    return;
  if (n == 1)
    *p = colour;
  else if (n <= 3) {
    memcpy(p, &pattern, 2);
    memcpy(p + n - 2, &pattern, 2);
  } else if (n <= 7) {
    memcpy(p, &pattern, 4);
    memcpy(p + n - 4, &pattern, 4);
  } else if (n <= 16) {
    memcpy(p, &pattern, 8);
    memcpy(p + n - 8, &pattern, 8);
  } else
    memset(p, colour, n);
#endif
}

void mark_interior(kref object, uint64_t bytes) {
  uint8_t *byte = granule_at((uintptr_t)object);
  uint8_t colour = heap_colour();
  uint64_t whole = bytes > LARGE_BYTES ? bytes >> BLOCK_SHIFT << BLOCK_SHIFT : 0;
  if (whole == 0)
    colour_bytes(byte + 1, (bytes >> GRANULE_SHIFT) - 1, colour);
  else // only the tail shares its block with others
    colour_bytes(granule_at((uintptr_t)object + whole), (bytes - whole) >> GRANULE_SHIFT, colour);
}

static void push(struct marker *marker, kiln_narrow ref) {
  if (__builtin_expect(!grey_push(&marker->stack, ref.bits), 0))
    grey_lose(ref);
}

void marker_shade(struct marker *marker, kiln_narrow ref) {
  if (ref.bits && grey_claim(ref))
    push(marker, ref);
}

static inline void shade(struct marker *marker, const kiln_narrow *slot) {
  // Acquire: bytes and header of an object are written before its reference is.
  kiln_narrow ref = {__atomic_load_n(&slot->bits, __ATOMIC_ACQUIRE)};
  if (ref.bits && grey_claim(ref))
    push(marker, ref);
}

static void trace_slice(struct marker *marker, kref array, uint32_t from) {
  uint32_t length = (uint32_t)((struct kiln_array *)array)->length;
  const kiln_narrow *element = kiln_element(array, 0);
  uint32_t end = length - from > ARRAY_SLICE ? from + ARRAY_SLICE : length;
  if (end < length) {
    kiln_narrow self = kiln_ref_encode(array);
    // Both words must lie in one segment.
    if (marker->stack && marker->stack->count == SEGMENT_ENTRIES - 1 &&
        !grey_push(&marker->stack, 0))
      end = length;
    else if (!grey_push(&marker->stack, end))
      end = length; // no room to remember the rest: do it all now
    else
      grey_push(&marker->stack, self.bits | 1);
  }
  for (uint32_t i = from; i < end; i++) {
    if (i + SLICE_PREFETCH < end)
      __builtin_prefetch(granule_of(element[i + SLICE_PREFETCH]));
    shade(marker, element + i);
  }
}

static void report(struct marker *marker) {
  pacer_traced((marker->granules - marker->reported) << GRANULE_SHIFT);
  marker->reported = marker->granules;
}

static void trace(struct marker *marker, kref object) {
  const struct kiln_class *c = kiln_class_of(object);
  uint64_t bytes = object_bytes(c, object);
  marker->granules += bytes >> GRANULE_SHIFT;
  if (++marker->objects % REPORTED_OBJECTS == 0)
    report(marker);
  mark_interior(object, bytes);
  if (c->kind == KILN_KIND_PRIMITIVE_ARRAY)
    return;
  if (c->kind == KILN_KIND_OBJECT_ARRAY) {
    trace_slice(marker, object, 0);
    return;
  }
  const struct kiln_ref_map *map = c->ref_map;
  for (uint32_t i = 0, n = map ? map->n : 0; i < n; i++)
    shade(marker, kiln_field(object, (int32_t)map->offset[i]));
  enum kiln_reference_kind kind = kiln_class_reference_kind(c);
  if (__builtin_expect(kind != KILN_REFERENCE_KIND_NONE, 0) && heap.has_references &&
      reference_discovered(marker, object, kind))
    shade(marker, kiln_field(object, heap.references.referent));
}

static void trace_bits(struct marker *marker, uint32_t bits) {
  trace(marker, kiln_ref_decode((kiln_narrow){bits}));
}

// Passes an entry through the ring; traces the one that comes out.
static void trace_later(struct marker *marker, uint32_t bits) {
  __builtin_prefetch(kiln_ref_decode((kiln_narrow){bits}));
  uint32_t *place = &marker->ring[marker->ring_next++ % PREFETCH_DISTANCE];
  uint32_t ready = *place;
  *place = bits;
  if (ready)
    trace_bits(marker, ready);
}

// Traces what is in the ring. True if there was anything.
static bool empty_ring(struct marker *marker) {
  bool any = false;
  for (uint32_t i = 0; i < PREFETCH_DISTANCE; i++) {
    uint32_t *place = &marker->ring[marker->ring_next++ % PREFETCH_DISTANCE];
    uint32_t bits = *place;
    *place = 0;
    if (bits) {
      any = true;
      trace_bits(marker, bits);
    }
  }
  return any;
}

// Puts what is in the ring back on the stack: tracing it there, at the end of each of many short
// runs, would go through the graph by breadth, whose front is far larger.
static void untrace_ring(struct marker *marker) {
  for (uint32_t i = 0; i < PREFETCH_DISTANCE; i++) {
    uint32_t bits = marker->ring[i];
    marker->ring[i] = 0;
    if (bits && !grey_push(&marker->stack, bits))
      trace_bits(marker, bits);
  }
}

// Gives the lower half of the stack away when somebody waits for work.
static void donate(struct marker *marker) {
  struct grey_segment *mine = marker->stack;
  struct grey_segment *other = grey_take_empty();
  if (!other)
    return;
  uint32_t half = mine->count / 2;
  if (mine->entries[half] & 1)
    half++; // keep an array and its index together
  memcpy(other->entries, mine->entries, half * sizeof(uint32_t));
  memmove(mine->entries, mine->entries + half, (mine->count - half) * sizeof(uint32_t));
  other->count = half;
  mine->count -= half;
  grey_share(other);
}

static void trace_segment(struct marker *marker) {
  for (struct grey_segment *stack; (stack = marker->stack) && stack->count;) {
    uint32_t bits = stack->entries[--stack->count];
    if (__builtin_expect(bits & 1, 0))
      trace_slice(marker, kiln_ref_decode((kiln_narrow){bits & ~1u}),
                  stack->entries[--stack->count]);
    else if (bits)
      trace_later(marker, bits);
    if (marker->stack == stack && stack->count > 64 &&
        ((marker->shares && grey_waiting()) || grey_wanted()))
      donate(marker);
  }
}

static void give_stack(struct marker *marker) {
  if (marker->stack)
    grey_give_empty(marker->stack);
  marker->stack = NULL;
}

void marker_run(struct marker *marker, uint32_t markers) {
  for (;;) {
    do
      trace_segment(marker);
    while (empty_ring(marker));
    struct grey_segment *more = grey_take_shared();
    if (!more && markers > 1) {
      give_stack(marker);
      more = grey_wait_shared(markers);
    }
    if (!more)
      break;
    give_stack(marker);
    marker->stack = more;
  }
  give_stack(marker);
}

void marker_run_some(struct marker *marker, uint64_t granules, uint64_t until_ns) {
  for (uint32_t n = 1; marker->granules < granules; n++) {
    struct grey_segment *stack = marker->stack;
    if (!stack || !stack->count) {
      if (empty_ring(marker))
        continue;
      if (stack)
        grey_give_empty(stack);
      if (!(marker->stack = grey_take_shared())) {
        grey_want();
        break;
      }
      continue;
    }
    if (n % CLOCK_ENTRIES == 0 && heap_now_ns() >= until_ns)
      break;
    uint32_t bits = stack->entries[--stack->count];
    if (bits & 1) {
      trace_slice(marker, kiln_ref_decode((kiln_narrow){bits & ~1u}),
                  stack->entries[--stack->count]);
      n |= CLOCK_ENTRIES - 1; // a slice is much: look at the clock
    } else if (bits)
      trace_later(marker, bits);
  }
  untrace_ring(marker);
  if (marker->stack && marker->stack->count)
    grey_share(marker->stack);
  else
    give_stack(marker);
  marker->stack = NULL;
  report(marker);
}

// Traces the objects of a block that had no room on a grey stack. Mutators may be colouring others
// in it; whoever claims the same object a little later stores the same byte, and pushes it himself.
__attribute__((no_sanitize("thread"))) static void find_lost(struct marker *marker,
                                                             uint32_t block) {
  uint8_t *bytes = granule_at(block_start(block));
  uint32_t n = block_state(&space.blocks[block]) == BLOCK_LARGE ? 1 : BLOCK_GRANULES;
  for (uint32_t i = 0; i < n; i++) {
    if (!(bytes[i] & LOST_GREY))
      continue;
    __atomic_fetch_and(&bytes[i], (uint8_t)~LOST_GREY, __ATOMIC_RELAXED);
    trace(marker, (kref)(block_start(block) + i * KILN_GRANULE));
  }
}

static void drain_lost(struct marker *marker) {
  while (grey_lost()) {
    for (uint32_t block = 0; block < space_high(); block++) {
      uint8_t *flag = &space.blocks[block].lost_grey;
      // Taken back before the block is searched, in that order for all: who loses another object
      // in it sets the flag again.
      if (!__atomic_load_n(flag, __ATOMIC_RELAXED) ||
          !__atomic_exchange_n(flag, 0, __ATOMIC_SEQ_CST))
        continue;
      find_lost(marker, block);
      marker_run(marker, 1);
    }
  }
}

void marker_drain(struct marker *marker) {
  marker->shares = false;
  marker_run(marker, 1);
  drain_lost(marker);
}

static void visit_root(struct kiln_root_visitor *self, kref ref) {
  // A stack slot may hold the address of a static field that was accessed as Unsafe does.
  if (space_contains((uintptr_t)ref))
    marker_shade((struct marker *)self, kiln_ref_encode(ref));
}

void marker_init(struct marker *marker) {
  memset(marker, 0, sizeof *marker);
  marker->roots.visit = visit_root;
}
