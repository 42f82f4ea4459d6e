/* Unsafe's memory outside the heap, and block operations on any memory. */
#include "api/memory.h"
#include "natives.h"

#include <emmintrin.h>
#include <stdlib.h>
#include <string.h>

/* 0 when there is none: the Java caller throws OutOfMemoryError. */
int64_t unsafe_allocateMemory0(kref self, int64_t bytes) {
  (void)self;
  return (int64_t)kiln_memory_allocate(KILN_MEMORY_PROGRAM, (size_t)bytes);
}

int64_t unsafe_reallocateMemory0(kref self, int64_t address, int64_t bytes) {
  (void)self;
  return (int64_t)kiln_memory_resize(KILN_MEMORY_PROGRAM, (void *)address, (size_t)bytes, 1);
}

void unsafe_freeMemory0(kref self, int64_t address) {
  (void)self;
  kiln_memory_free((void *)address);
}

/* What is longer is done in pieces, with polls between; the wrappers keep the arrays alive. */
enum { PIECE = 256 << 10 };

void unsafe_setMemory0(kref self, kref object, int64_t offset, int64_t bytes, int32_t value) {
  (void)self;
  char *at = (char *)object + offset;
  for (; bytes > PIECE; at += PIECE, bytes -= PIECE) {
    memset(at, value, PIECE);
    kiln_poll();
  }
  memset(at, value, (size_t)bytes);
}

void unsafe_copyMemory0(kref self, kref from, int64_t from_offset, kref to, int64_t to_offset,
                        int64_t bytes) {
  (void)self;
  char *target = (char *)to + to_offset;
  const char *source = (const char *)from + from_offset;
  bool backwards = target > source; /* they may overlap */
  for (int64_t done = 0; done < bytes; done += PIECE) {
    int64_t n = bytes - done < PIECE ? bytes - done : PIECE;
    int64_t at = backwards ? bytes - done - n : done;
    memmove(target + at, source + at, (size_t)n);
    if (n == PIECE)
      kiln_poll();
  }
}

#define SWAP_ALL(type, swap)                                                                       \
  do {                                                                                             \
    /* Backwards when the target lies behind the source, for they may overlap. */                  \
    int64_t count = bytes / (int64_t)sizeof(type);                                                 \
    for (int64_t i = 0; i < count; i++) {                                                          \
      int64_t at = (target < source ? i : count - 1 - i) * (int64_t)sizeof(type);                  \
      type element;                                                                                \
      memcpy(&element, source + at, sizeof element);                                               \
      element = swap(element);                                                                     \
      memcpy(target + at, &element, sizeof element);                                               \
      if (i % (PIECE / 16) == PIECE / 16 - 1)                                                      \
        kiln_poll();                                                                               \
    }                                                                                              \
  } while (0)

void unsafe_copySwapMemory0(kref self, kref from, int64_t from_offset, kref to, int64_t to_offset,
                            int64_t bytes, int64_t element_size) {
  (void)self;
  const char *source = (const char *)from + from_offset;
  char *target = (char *)to + to_offset;
  if (element_size == 2)
    SWAP_ALL(uint16_t, __builtin_bswap16);
  else if (element_size == 4)
    SWAP_ALL(uint32_t, __builtin_bswap32);
  else
    SWAP_ALL(uint64_t, __builtin_bswap64);
}

int32_t unsafe_getLoadAverage0(kref self, kref averages, int32_t count) {
  (void)self;
  double values[3];
  int found = getloadavg(values, count < 3 ? count : 3);
  for (int i = 0; i < found; i++)
    kiln_doubles(averages)[i] = values[i];
  return found;
}

/* Cache line write-back of mapped persistent memory. */
void unsafe_writeback0(kref self, int64_t address) {
  (void)self;
  _mm_clflush((const void *)address);
}

void unsafe_writebackPostSync0(kref self) {
  (void)self;
  _mm_sfence();
}

KILN_NATIVE_LEAF(unsafe_allocateMemory0, "jdk/internal/misc/Unsafe.allocateMemory0(J)J");
KILN_NATIVE_LEAF(unsafe_reallocateMemory0, "jdk/internal/misc/Unsafe.reallocateMemory0(JJ)J");
KILN_NATIVE_LEAF(unsafe_freeMemory0, "jdk/internal/misc/Unsafe.freeMemory0(J)V");
KILN_NATIVE(unsafe_setMemory0, "jdk/internal/misc/Unsafe.setMemory0(Ljava/lang/Object;JJB)V");
KILN_NATIVE(unsafe_copyMemory0,
            "jdk/internal/misc/Unsafe.copyMemory0(Ljava/lang/Object;JLjava/lang/Object;JJ)V");
KILN_NATIVE(unsafe_copySwapMemory0,
            "jdk/internal/misc/Unsafe.copySwapMemory0(Ljava/lang/Object;JLjava/lang/Object;JJJ)V");
KILN_NATIVE_LEAF(unsafe_getLoadAverage0, "jdk/internal/misc/Unsafe.getLoadAverage0([DI)I");
KILN_NATIVE_LEAF(unsafe_writeback0, "jdk/internal/misc/Unsafe.writeback0(J)V");
KILN_NATIVE_NOTHING(unsafe_writebackPreSync0, "jdk/internal/misc/Unsafe.writebackPreSync0()V");
KILN_NATIVE_LEAF(unsafe_writebackPostSync0, "jdk/internal/misc/Unsafe.writebackPostSync0()V");
