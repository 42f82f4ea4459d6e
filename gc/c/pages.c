#include "pages.h"

#include <stdatomic.h>
#include <sys/mman.h>

#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif

static _Atomic uint64_t mapped;

static size_t round_up(size_t bytes) { return (bytes + 4095) & ~(size_t)4095; }

void *pages_map(size_t bytes) {
  bytes = round_up(bytes);
  void *pages =
      mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (pages == MAP_FAILED)
    return NULL;
  atomic_fetch_add_explicit(&mapped, bytes, memory_order_relaxed);
  return pages;
}

void pages_unmap(void *pages, size_t bytes) {
  bytes = round_up(bytes);
  munmap(pages, bytes);
  atomic_fetch_sub_explicit(&mapped, bytes, memory_order_relaxed);
}

int pages_map_at(uintptr_t base, size_t bytes) {
  void *pages = mmap((void *)base, bytes, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
  if (pages == MAP_FAILED)
    return 0;
  if ((uintptr_t)pages != base) { // a kernel before 4.17 takes the address as a hint
    munmap(pages, bytes);
    return 0;
  }
  return 1;
}

void pages_discard(void *pages, size_t bytes) { madvise(pages, bytes, MADV_DONTNEED); }

void pages_protect(void *pages, size_t bytes, int allowed) {
  mprotect(pages, bytes, allowed ? PROT_READ | PROT_WRITE : PROT_NONE);
}

uint64_t pages_mapped(void) { return atomic_load_explicit(&mapped, memory_order_relaxed); }
