/*
 * 1. Build the codes for literals and lengths and for distances from their frequencies: Huffman's
 *    algorithm over a heap, then lengths cut to the limit (15) by moving leaves down, then
 * canonical codes.
 * 2. Build the small code for the run-length form of those codes' lengths (limit 7).
 * 3. Compare the size of the block with these codes, with the fixed codes, and stored; write the
 * cheapest. Ties are broken as zlib breaks them: by depth in the heap, fixed before dynamic, stored
 * before both.
 */
#include "java_util_zip/deflate_codes.h"
#include "api/memory.h"

#include <pthread.h>
#include <string.h>

enum { MAX_BITS = 15, MAX_SMALL_BITS = 7, REPEAT = 16, ZEROES_SHORT = 17, ZEROES_LONG = 18 };

static const uint8_t length_extra[29] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                         2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
static const uint8_t distance_extra[30] = {0, 0, 0, 0, 1, 1, 2, 2,  3,  3,  4,  4,  5,  5,  6,
                                           6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};
static const uint8_t small_extra[19] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7};
static const uint8_t small_order[19] = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                        11, 4,  12, 3, 13, 2, 14, 1, 15};

/* Filled once: codes of lengths and distances, their bases, and the fixed codes. */
static uint8_t length_code[256];   /* by length minus 3 */
static uint8_t distance_code[512]; /* by distance minus 1, from 256 on by its 128th */
static uint8_t length_base[29];
static uint16_t distance_base[30];
static struct code_node fixed_lengths[288], fixed_distances[30];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static unsigned reverse(unsigned code, unsigned length) {
  unsigned reversed = 0;
  for (; length > 0; length--, code >>= 1)
    reversed = reversed << 1 | (code & 1);
  return reversed;
}

/* Canonical codes for given lengths; the frequency gives way to the code. */
static void number_codes(struct code_node *nodes, int last, const uint16_t *counts) {
  uint16_t next[MAX_BITS + 1] = {0};
  for (int bits = 1; bits <= MAX_BITS; bits++)
    next[bits] = (uint16_t)((next[bits - 1] + (bits > 1 ? counts[bits - 1] : 0)) << 1);
  for (int i = 0; i <= last; i++)
    if (nodes[i].length)
      nodes[i].frequency = (uint16_t)reverse(next[nodes[i].length]++, nodes[i].length);
}

static void fill_tables(void) {
  unsigned at = 0;
  for (int code = 0; code < 28; code++) {
    length_base[code] = (uint8_t)at;
    for (int i = 0; i < 1 << length_extra[code]; i++)
      length_code[at++] = (uint8_t)code;
  }
  length_code[255] = 28; /* length 258 has a code of its own */
  length_base[28] = 255;
  unsigned distance = 0;
  for (int code = 0; code < 16; code++) {
    distance_base[code] = (uint16_t)distance;
    for (int i = 0; i < 1 << distance_extra[code]; i++)
      distance_code[distance++] = (uint8_t)code;
  }
  distance >>= 7;
  for (int code = 16; code < 30; code++) {
    distance_base[code] = (uint16_t)(distance << 7);
    for (int i = 0; i < 1 << (distance_extra[code] - 7); i++)
      distance_code[256 + distance++] = (uint8_t)code;
  }
  uint16_t counts[MAX_BITS + 1] = {0};
  for (int i = 0; i < 288; i++) {
    fixed_lengths[i].length = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
    counts[fixed_lengths[i].length]++;
  }
  number_codes(fixed_lengths, 287, counts);
  for (unsigned i = 0; i < 30; i++)
    fixed_distances[i] = (struct code_node){(uint16_t)reverse(i, 5), 5};
}

/* distance: minus 1. */
static int code_of_distance(unsigned distance) {
  return distance < 256 ? distance_code[distance] : distance_code[256 + (distance >> 7)];
}

void codes_begin(struct block_codes *codes) {
  pthread_once(&once, fill_tables);
  for (int i = 0; i < CODES_LENGTHS; i++)
    codes->lengths[i].frequency = 0;
  for (int i = 0; i < CODES_DISTANCES; i++)
    codes->distances[i].frequency = 0;
  for (int i = 0; i < CODES_SMALL; i++)
    codes->small[i].frequency = 0;
  codes->lengths[CODES_END_OF_BLOCK].frequency = 1;
  codes->count = 0;
  codes->dynamic_bits = codes->fixed_bits = 0;
}

bool codes_literal(struct block_codes *codes, uint8_t literal) {
  codes->symbols[codes->count].distance = 0;
  codes->symbols[codes->count++].value = literal;
  codes->lengths[literal].frequency++;
  return codes->count == CODES_SYMBOLS;
}

bool codes_match(struct block_codes *codes, unsigned distance, unsigned length_minus_3) {
  codes->symbols[codes->count].distance = (uint16_t)distance;
  codes->symbols[codes->count++].value = (uint8_t)length_minus_3;
  codes->lengths[CODES_LITERALS + 1 + length_code[length_minus_3]].frequency++;
  codes->distances[code_of_distance(distance - 1)].frequency++;
  return codes->count == CODES_SYMBOLS;
}

/* --- bits out -----------------------------------------------------------------------------------
 */

bool pending_reserve(struct pending *pending, size_t more) {
  if (pending->end + more <= pending->room)
    return true;
  if (pending->start > 0) {
    memmove(pending->bytes, pending->bytes + pending->start, pending->end - pending->start);
    pending->end -= pending->start;
    pending->start = 0;
  }
  if (pending->end + more <= pending->room)
    return true;
  size_t room = 2 * (pending->end + more);
  uint8_t *bytes = kiln_memory_resize(KILN_MEMORY_STREAMS, pending->bytes, room, 1);
  if (!bytes)
    return false;
  pending->bytes = bytes;
  pending->room = room;
  return true;
}

void pending_byte(struct pending *pending, unsigned byte) {
  pending->bytes[pending->end++] = (uint8_t)byte;
}

void pending_flush_bits(struct pending *pending) {
  for (; pending->bit_count >= 8; pending->bit_count -= 8, pending->bits >>= 8)
    pending_byte(pending, (unsigned)pending->bits);
}

void pending_align(struct pending *pending) {
  pending_flush_bits(pending);
  if (pending->bit_count > 0)
    pending_byte(pending, (unsigned)pending->bits);
  pending->bits = pending->bit_count = 0;
}

static void put_bits(struct pending *pending, unsigned value, unsigned count) {
  pending->bits |= (uint64_t)value << pending->bit_count;
  pending->bit_count += count;
  if (pending->bit_count >= 32)
    pending_flush_bits(pending);
}

static void put_code(struct pending *pending, struct code_node node) {
  put_bits(pending, node.frequency, node.length);
}

/* --- building codes
 * ------------------------------------------------------------------------------- */

struct builder {
  struct code_node *nodes;
  uint8_t depth[CODES_HEAP];
  int heap[CODES_HEAP];
  int heap_length; /* the heap proper is heap[1..heap_length] */
  int sorted;      /* nodes taken from it lie, by rising frequency downwards, from here on */
};

static bool smaller(const struct builder *b, int n, int m) {
  return b->nodes[n].frequency < b->nodes[m].frequency ||
         (b->nodes[n].frequency == b->nodes[m].frequency && b->depth[n] <= b->depth[m]);
}

static void sift_down(struct builder *b, int k) {
  int node = b->heap[k];
  for (int j = 2 * k; j <= b->heap_length; j *= 2) {
    if (j < b->heap_length && smaller(b, b->heap[j + 1], b->heap[j]))
      j++;
    if (smaller(b, node, b->heap[j]))
      break;
    b->heap[k] = b->heap[j];
    k = j;
  }
  b->heap[k] = node;
}

struct alphabet {
  const struct code_node *fixed; /* NULL: none */
  const uint8_t *extra;
  int extra_from; /* first symbol that has extra bits */
  int symbols;
  int max_bits;
};

static const struct alphabet length_alphabet = {fixed_lengths, length_extra, CODES_LITERALS + 1,
                                                CODES_LENGTHS, MAX_BITS};
static const struct alphabet distance_alphabet = {fixed_distances, distance_extra, 0,
                                                  CODES_DISTANCES, MAX_BITS};
static const struct alphabet small_alphabet = {NULL, small_extra, 0, CODES_SMALL, MAX_SMALL_BITS};

/* Code lengths from the tree, none above the limit; adds up the block's size. */
static void assign_lengths(struct builder *b, const struct alphabet *a, int last, uint16_t *counts,
                           struct block_codes *codes) {
  int too_long = 0, h = b->sorted;
  b->nodes[b->heap[h]].length = 0; /* the root */
  for (h++; h < CODES_HEAP; h++) {
    int n = b->heap[h];
    int bits = b->nodes[b->nodes[n].length].length + 1;
    if (bits > a->max_bits) {
      bits = a->max_bits;
      too_long++;
    }
    b->nodes[n].length = (uint16_t)bits;
    if (n > last)
      continue; /* not a leaf */
    counts[bits]++;
    int extra = n >= a->extra_from ? a->extra[n - a->extra_from] : 0;
    codes->dynamic_bits += (uint64_t)b->nodes[n].frequency * (unsigned)(bits + extra);
    if (a->fixed)
      codes->fixed_bits += (uint64_t)b->nodes[n].frequency * (unsigned)(a->fixed[n].length + extra);
  }
  if (too_long == 0)
    return;
  /* Move one leaf down and put one of those too long beside it, till all have room. */
  for (; too_long > 0; too_long -= 2) {
    int bits = a->max_bits - 1;
    while (counts[bits] == 0)
      bits--;
    counts[bits]--;
    counts[bits + 1] += 2;
    counts[a->max_bits]--;
  }
  h = CODES_HEAP;
  for (int bits = a->max_bits; bits > 0; bits--) {
    for (int n = counts[bits]; n > 0;) {
      int m = b->heap[--h];
      if (m > last)
        continue;
      if (b->nodes[m].length != bits) {
        codes->dynamic_bits += ((uint64_t)bits - b->nodes[m].length) * b->nodes[m].frequency;
        b->nodes[m].length = (uint16_t)bits;
      }
      n--;
    }
  }
}

/* Builds the code of an alphabet; returns the last symbol that has one. */
static int build_code(struct block_codes *codes, struct code_node *nodes,
                      const struct alphabet *a) {
  struct builder b = {.nodes = nodes, .sorted = CODES_HEAP};
  int last = -1;
  for (int n = 0; n < a->symbols; n++) {
    if (nodes[n].frequency != 0)
      b.heap[++b.heap_length] = last = n;
    else
      nodes[n].length = 0;
  }
  while (b.heap_length < 2) { /* a code of one bit at least */
    int n = b.heap[++b.heap_length] = last < 2 ? ++last : 0;
    nodes[n].frequency = 1;
    codes->dynamic_bits--;
    if (a->fixed)
      codes->fixed_bits -= a->fixed[n].length;
  }
  for (int n = b.heap_length / 2; n >= 1; n--)
    sift_down(&b, n);
  int node = a->symbols;
  do {
    int n = b.heap[1];
    b.heap[1] = b.heap[b.heap_length--];
    sift_down(&b, 1);
    int m = b.heap[1];
    b.heap[--b.sorted] = n;
    b.heap[--b.sorted] = m;
    nodes[node].frequency = (uint16_t)(nodes[n].frequency + nodes[m].frequency);
    b.depth[node] = (uint8_t)((b.depth[n] >= b.depth[m] ? b.depth[n] : b.depth[m]) + 1);
    nodes[n].length = nodes[m].length = (uint16_t)node;
    b.heap[1] = node++;
    sift_down(&b, 1);
  } while (b.heap_length >= 2);
  b.heap[--b.sorted] = b.heap[1];
  uint16_t counts[MAX_BITS + 2] = {0};
  assign_lengths(&b, a, last, counts, codes);
  number_codes(nodes, last, counts);
  return last;
}

/* --- code lengths in run-length form
 * ---------------------------------------------------------------- */

/*
 * Goes over the code lengths of a tree in runs. Each run is one length given `count` times, of
 * which the first is written apart if it differs from the length before and is not zero. With
 * pending NULL only counts how often each symbol of the small code comes.
 */
static void run_lengths(struct block_codes *codes, struct pending *pending,
                        const struct code_node *nodes, int last) {
  struct code_node *small = codes->small;
  int before = -1, next = nodes[0].length, count = 0;
  int longest = next == 0 ? 138 : 7, shortest = next == 0 ? 3 : 4;
  for (int n = 0; n <= last; n++) {
    int length = next;
    next = n == last ? 0xffff : nodes[n + 1].length;
    if (++count < longest && length == next)
      continue;
    if (count < shortest) {
      if (pending)
        for (int i = 0; i < count; i++)
          put_code(pending, small[length]);
      else
        small[length].frequency = (uint16_t)(small[length].frequency + count);
    } else if (length != 0) {
      if (length != before) {
        if (pending)
          put_code(pending, small[length]);
        else
          small[length].frequency++;
        count--;
      }
      if (pending) {
        put_code(pending, small[REPEAT]);
        put_bits(pending, (unsigned)count - 3, 2);
      } else {
        small[REPEAT].frequency++;
      }
    } else {
      int symbol = count <= 10 ? ZEROES_SHORT : ZEROES_LONG;
      if (pending) {
        put_code(pending, small[symbol]);
        put_bits(pending, (unsigned)count - (count <= 10 ? 3 : 11), count <= 10 ? 3 : 7);
      } else {
        small[symbol].frequency++;
      }
    }
    count = 0;
    before = length;
    longest = next == 0 ? 138 : length == next ? 6 : 7;
    shortest = next == 0 || length == next ? 3 : 4;
  }
}

/* --- writing
 * ---------------------------------------------------------------------------------------- */

static void write_symbols(const struct block_codes *codes, struct pending *pending,
                          const struct code_node *lengths, const struct code_node *distances) {
  for (unsigned i = 0; i < codes->count; i++) {
    unsigned value = codes->symbols[i].value, distance = codes->symbols[i].distance;
    if (distance == 0) {
      put_code(pending, lengths[value]);
      continue;
    }
    unsigned code = length_code[value];
    put_code(pending, lengths[CODES_LITERALS + 1 + code]);
    put_bits(pending, value - length_base[code], length_extra[code]);
    distance--;
    int far = code_of_distance(distance);
    put_code(pending, distances[far]);
    put_bits(pending, distance - distance_base[far], distance_extra[far]);
  }
  put_code(pending, lengths[CODES_END_OF_BLOCK]);
}

bool codes_write_stored(struct pending *pending, const uint8_t *bytes, size_t length, bool last) {
  if (!pending_reserve(pending, length + 16))
    return false;
  put_bits(pending, last, 3);
  pending_align(pending);
  pending_byte(pending, (unsigned)length);
  pending_byte(pending, (unsigned)length >> 8);
  pending_byte(pending, ~(unsigned)length);
  pending_byte(pending, ~(unsigned)length >> 8);
  if (length > 0)
    memcpy(pending->bytes + pending->end, bytes, length);
  pending->end += length;
  return true;
}

bool codes_write_block(struct block_codes *codes, struct pending *pending, const uint8_t *bytes,
                       size_t length, bool last, bool stored_only) {
  int last_length = 0, last_distance = 0, last_small = 0;
  uint64_t dynamic = length + 5, fixed = length + 5; /* bytes */
  if (!stored_only) {
    last_length = build_code(codes, codes->lengths, &length_alphabet);
    last_distance = build_code(codes, codes->distances, &distance_alphabet);
    run_lengths(codes, NULL, codes->lengths, last_length);
    run_lengths(codes, NULL, codes->distances, last_distance);
    build_code(codes, codes->small, &small_alphabet);
    for (last_small = CODES_SMALL - 1; last_small >= 3; last_small--)
      if (codes->small[small_order[last_small]].length != 0)
        break;
    codes->dynamic_bits += 3 * ((uint64_t)last_small + 1) + 5 + 5 + 4;
    dynamic = (codes->dynamic_bits + 3 + 7) >> 3;
    fixed = (codes->fixed_bits + 3 + 7) >> 3;
    if (fixed <= dynamic)
      dynamic = fixed;
  }
  bool done = true;
  if (length + 4 <= dynamic && bytes) {
    done = codes_write_stored(pending, bytes, length, last);
  } else if (!pending_reserve(pending,
                              (codes->dynamic_bits > codes->fixed_bits ? codes->dynamic_bits
                                                                       : codes->fixed_bits) /
                                      8 +
                                  512)) {
    done = false;
  } else if (fixed == dynamic) {
    put_bits(pending, 1 << 1 | last, 3);
    write_symbols(codes, pending, fixed_lengths, fixed_distances);
  } else {
    put_bits(pending, 2 << 1 | last, 3);
    put_bits(pending, (unsigned)last_length + 1 - 257, 5);
    put_bits(pending, (unsigned)last_distance + 1 - 1, 5);
    put_bits(pending, (unsigned)last_small + 1 - 4, 4);
    for (int i = 0; i <= last_small; i++)
      put_bits(pending, codes->small[small_order[i]].length, 3);
    run_lengths(codes, pending, codes->lengths, last_length);
    run_lengths(codes, pending, codes->distances, last_distance);
    write_symbols(codes, pending, codes->lengths, codes->distances);
  }
  codes_begin(codes);
  if (last)
    pending_align(pending);
  return done;
}
