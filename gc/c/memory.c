// Memory outside the heap (api/memory.h).
//
// Before each block lie 16 bytes: its size and purpose, which free needs to count, and a mark,
// which goes when the block is freed.
#include "api/memory.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct block {
  uint64_t bytes;
  uint32_t purpose;
  uint32_t mark;
};
_Static_assert(sizeof(struct block) == 16, "what follows is aligned as malloc's blocks are");

enum { USED = 0x6b696c6e };

static struct count {
  _Atomic uint64_t bytes, blocks, most;
} counts[KILN_MEMORY_PURPOSES + 1]; // the last: of all

static _Atomic uint64_t limit;

static void raise_most(struct count *count, uint64_t bytes) {
  uint64_t seen = atomic_load_explicit(&count->most, memory_order_relaxed);
  while (bytes > seen &&
         !atomic_compare_exchange_weak_explicit(&count->most, &seen, bytes, memory_order_relaxed,
                                                memory_order_relaxed)) {
  }
}

static uint64_t add(struct count *count, uint64_t bytes, uint64_t blocks) {
  atomic_fetch_add_explicit(&count->blocks, blocks, memory_order_relaxed);
  return atomic_fetch_add_explicit(&count->bytes, bytes, memory_order_relaxed) + bytes;
}

static void forget(uint32_t purpose, uint64_t bytes) {
  add(&counts[purpose], -bytes, (uint64_t)-1);
  add(&counts[KILN_MEMORY_PURPOSES], -bytes, (uint64_t)-1);
}

// Counts before it is there, so that threads together cannot pass the limit. False: over it.
static bool reserve(uint32_t purpose, uint64_t bytes) {
  uint64_t all = add(&counts[KILN_MEMORY_PURPOSES], bytes, 1);
  uint64_t own = add(&counts[purpose], bytes, 1);
  uint64_t most = atomic_load_explicit(&limit, memory_order_relaxed);
  if (most && all > most) {
    forget(purpose, bytes);
    return false;
  }
  raise_most(&counts[KILN_MEMORY_PURPOSES], all);
  raise_most(&counts[purpose], own);
  return true;
}

// The block's size with its head; false: more than there can be.
static bool checked(size_t count, size_t size, size_t *bytes) {
  size_t whole;
  return !__builtin_mul_overflow(count, size, bytes) &&
         !__builtin_add_overflow(*bytes, sizeof(struct block), &whole) && whole <= PTRDIFF_MAX;
}

static void *finish(struct block *block, uint32_t purpose, size_t bytes) {
  if (!block) {
    forget(purpose, bytes);
    return NULL;
  }
  *block = (struct block){bytes, purpose, USED};
  return block + 1;
}

static struct block *block_of(void *memory) {
  struct block *block = (struct block *)memory - 1;
  if (block->mark != USED) {
    fprintf(stderr, "kiln: memory %p is no block, or was freed before\n", memory);
    abort();
  }
  return block;
}

void *kiln_memory_allocate(enum kiln_memory_purpose purpose, size_t bytes) {
  return kiln_memory_resize(purpose, NULL, bytes, 1);
}

void *kiln_memory_zeroed(enum kiln_memory_purpose purpose, size_t count, size_t size) {
  size_t bytes;
  if (!checked(count, size, &bytes) || !reserve(purpose, bytes))
    return NULL;
  return finish(calloc(1, bytes + sizeof(struct block)), purpose, bytes);
}

void *kiln_memory_resize(enum kiln_memory_purpose purpose, void *memory, size_t count,
                         size_t size) {
  size_t bytes;
  if (!checked(count, size, &bytes) || !reserve(purpose, bytes))
    return NULL;
  struct block old = {0}, *block = memory ? block_of(memory) : NULL;
  if (block)
    old = *block;
  memory = finish(realloc(block, bytes + sizeof(struct block)), purpose, bytes);
  if (memory && block)
    forget(old.purpose, old.bytes);
  return memory;
}

char *kiln_memory_copy(enum kiln_memory_purpose purpose, const char *text, size_t length) {
  char *copy = length < SIZE_MAX ? kiln_memory_allocate(purpose, length + 1) : NULL;
  if (copy) {
    memcpy(copy, text, length);
    copy[length] = 0;
  }
  return copy;
}

char *kiln_memory_format_list(enum kiln_memory_purpose purpose, size_t *length, const char *format,
                              va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  int n = vsnprintf(NULL, 0, format, arguments);
  char *text = n < 0 ? NULL : kiln_memory_allocate(purpose, (size_t)n + 1);
  if (text)
    vsnprintf(text, (size_t)n + 1, format, again);
  va_end(again);
  if (text && length)
    *length = (size_t)n;
  return text;
}

char *kiln_memory_format(enum kiln_memory_purpose purpose, size_t *length, const char *format,
                         ...) {
  va_list arguments;
  va_start(arguments, format);
  char *text = kiln_memory_format_list(purpose, length, format, arguments);
  va_end(arguments);
  return text;
}

void kiln_memory_free(void *memory) {
  if (!memory)
    return;
  struct block *block = block_of(memory);
  forget(block->purpose, block->bytes);
  block->mark = 0;
  free(block);
}

void kiln_memory_limit(uint64_t bytes) { atomic_store(&limit, bytes); }

uint64_t kiln_memory_limit_now(void) { return atomic_load(&limit); }

struct kiln_memory_use kiln_memory_read(enum kiln_memory_purpose purpose) {
  struct count *count = &counts[purpose];
  return (struct kiln_memory_use){atomic_load(&count->bytes), atomic_load(&count->blocks),
                                  atomic_load(&count->most)};
}

const char *kiln_memory_purpose_name(enum kiln_memory_purpose purpose) {
  static const char *const names[] = {"program", "threads", "tables", "text", "streams", "all"};
  _Static_assert(sizeof names / sizeof names[0] == KILN_MEMORY_PURPOSES + 1, "one name each");
  return names[purpose];
}
