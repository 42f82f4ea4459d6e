// Counters of statepoints.
//
// 1. Counters lie in a hash table with linear probing, keyed by return address, in memory that is
//    touched where it is used. A slot is claimed by a compare and exchange of its key.
// 2. At the end of the process the file is locked, what other runs have counted in it is added, and
//    it is written anew in place.
//
// File, little endian: header of 64-bit words (magic, id of the image, runs, scans of a stack,
// number of flags, number of counters), a bitmap of the flags in 64-bit words, the counters.
#include "coverage.h"
#include "kiln.h"
#include "stack.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAGIC 0x31564f434e4c494bu // "KILNCOV1"

extern const uint64_t kiln_coverage_id __attribute__((weak, visibility("hidden")));

struct counter {
  uint32_t address; // offset in the text; as a key plus 1, so that 0 is a free slot
  uint32_t phases;
  uint64_t scanned;
  uint64_t stopped;
  uint64_t live;
  uint64_t seen;
};
_Static_assert(sizeof(struct counter) == 40, "dev.kiln.report.counters.CounterFile reads it");

// A bit of the phases, in memory only: other runs have been through it.
#define KNOWN (1u << 31)

struct header {
  uint64_t magic, image, runs, scans, flags, counters;
};

static struct counter *_Atomic table;
static uint64_t mask;
static uint64_t scans;

static void *map(size_t size) {
  void *memory =
      mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return memory == MAP_FAILED ? NULL : memory;
}

// Twice as many slots as statepoints that flags count; duplicated calls share a flag.
static struct counter *counters(void) {
  struct counter *known = atomic_load(&table);
  if (known)
    return known;
  uint64_t slots = 1024;
  while (slots < 4 * (uint64_t)(kiln_flags_stop - kiln_flags_start))
    slots *= 2;
  mask = slots - 1;
  struct counter *made = map(slots * sizeof *made);
  if (atomic_compare_exchange_strong(&table, &known, made))
    return made;
  munmap(made, slots * sizeof *made);
  return known;
}

static struct counter *counter_of(uint32_t address) {
  struct counter *all = counters();
  if (!all)
    return NULL;
  uint32_t key = address + 1;
  for (uint64_t i = (uint64_t)key * 0x9e3779b97f4a7c15u >> 20, left = mask;; i++, left--) {
    struct counter *slot = &all[i & mask];
    uint32_t found = __atomic_load_n(&slot->address, __ATOMIC_RELAXED);
    if (found == key)
      return slot;
    if (found == 0 && __atomic_compare_exchange_n(&slot->address, &found, key, false,
                                                  __ATOMIC_RELAXED, __ATOMIC_RELAXED))
      return slot;
    if (found == key)
      return slot;
    if (left == 0)
      return NULL;
  }
}

static void add(uint64_t *sum, uint64_t more) { __atomic_fetch_add(sum, more, __ATOMIC_RELAXED); }

void kiln_coverage_scan(void) { add(&scans, 1); }

// The bit after those of the heap's phases: a later scan of the same cycle.
enum { PHASE_AGAIN = 4 };

void kiln_coverage_frame(const struct kiln_sp *safepoint, bool newest, uint32_t live, uint64_t seen,
                         bool again) {
  uintptr_t offset = safepoint->return_address - (uintptr_t)kiln_text_start;
  struct counter *counter = counter_of((uint32_t)offset);
  if (!counter)
    return;
  add(&counter->scanned, 1);
  add(&counter->stopped, newest);
  add(&counter->live, live);
  __atomic_fetch_or(&counter->seen, seen, __ATOMIC_RELAXED);
  __atomic_fetch_or(&counter->phases, 1u << (again ? PHASE_AGAIN : kiln_heap_phase()),
                    __ATOMIC_RELAXED);
}

// KILN_COVERAGE with %p replaced by the process id; by default a file in the current directory.
static bool file_name(char *name, size_t size) {
  const char *pattern = getenv("KILN_COVERAGE");
  if (!pattern || !*pattern)
    pattern = "kiln-coverage-%p.kcov";
  size_t at = 0;
  for (; *pattern && at + 12 < size; pattern++) {
    if (pattern[0] == '%' && pattern[1] == 'p') {
      char digits[12];
      int n = 0;
      for (unsigned pid = (unsigned)getpid(); pid; pid /= 10)
        digits[n++] = (char)('0' + pid % 10);
      while (n)
        name[at++] = digits[--n];
      pattern++;
    } else {
      name[at++] = *pattern;
    }
  }
  name[at] = 0;
  return !*pattern;
}

// A file's content, if it was written by this image.
struct content {
  const struct header *header;
  const uint64_t *bits;
  const struct counter *counters;
  size_t size;
};

static bool map_content(int fd, struct content *content) {
  struct stat facts;
  if (fstat(fd, &facts) != 0 || (size_t)facts.st_size < sizeof(struct header))
    return false;
  content->size = (size_t)facts.st_size;
  void *data = mmap(NULL, content->size, PROT_READ, MAP_PRIVATE, fd, 0);
  if (data == MAP_FAILED)
    return false;
  uint64_t flags = (uint64_t)(kiln_flags_stop - kiln_flags_start), words = (flags + 63) / 64;
  const struct header *header = content->header = data;
  content->bits = (const uint64_t *)(header + 1);
  content->counters = (const struct counter *)(content->bits + words);
  if (header->magic == MAGIC && header->image == kiln_coverage_id && header->flags == flags &&
      content->size == sizeof *header + words * 8 + header->counters * sizeof(struct counter))
    return true;
  munmap(data, content->size);
  return false;
}

static void unmap_content(struct content *content) {
  munmap((void *)content->header, content->size);
}

enum { SOUGHT_FRAMES = 8 };

bool kiln_coverage_seeks;

static bool found_new(void) {
  struct kiln_walk walk = kiln_walk_from(&kiln_thread, __builtin_frame_address(0));
  for (int i = 0; i < SOUGHT_FRAMES && kiln_walk_next(&walk); i++) {
    struct counter *counter = counter_of((uint32_t)(walk.pc - (uintptr_t)kiln_text_start));
    if (counter && __atomic_load_n(&counter->scanned, __ATOMIC_RELAXED) == 0 &&
        !(__atomic_load_n(&counter->phases, __ATOMIC_RELAXED) & KNOWN))
      return true;
  }
  return false;
}

void kiln_coverage_seek(void) {
  if (found_new())
    kiln_heap_collect(KILN_GC_STRESS);
}

// What the file says that other runs have been through is not sought again.
static void know_file(void) {
  char name[4096];
  int fd = file_name(name, sizeof name) ? open(name, O_RDONLY | O_CLOEXEC) : -1;
  if (fd < 0)
    return;
  flock(fd, LOCK_SH);
  struct content old;
  if (map_content(fd, &old)) {
    for (uint64_t i = 0; i < old.header->counters; i++) {
      struct counter *counter =
          old.counters[i].scanned ? counter_of(old.counters[i].address) : NULL;
      if (counter)
        counter->phases |= KNOWN;
    }
    unmap_content(&old);
  }
  close(fd);
}

void kiln_coverage_start(void) {
  const char *seek = getenv("KILN_COVERAGE_SEEK");
  if (!kiln_coverage_on() || !seek)
    return;
  bool rest = strcmp(seek, "rest") == 0;
  kiln_coverage_seeks = rest || strcmp(seek, "1") == 0;
  if (rest)
    know_file();
  if (kiln_coverage_seeks)
    kiln_heap_collect_when(found_new);
}

static bool write_all(int fd, const void *data, size_t size) {
  for (const char *at = data; size > 0;) {
    ssize_t n = write(fd, at, size);
    if (n <= 0)
      return false;
    at += n;
    size -= (size_t)n;
  }
  return true;
}

// Adds what the file holds.
static void add_file(int fd, struct header *header, uint64_t *bits, size_t words) {
  struct content old;
  if (!map_content(fd, &old))
    return;
  header->runs += old.header->runs;
  header->scans += old.header->scans;
  for (size_t i = 0; i < words; i++)
    bits[i] |= old.bits[i];
  for (const struct counter *from = old.counters; from < old.counters + old.header->counters;
       from++) {
    struct counter *to = counter_of(from->address);
    if (to) {
      add(&to->scanned, from->scanned);
      add(&to->stopped, from->stopped);
      add(&to->live, from->live);
      to->seen |= from->seen;
      to->phases |= from->phases;
    }
  }
  unmap_content(&old);
}

// What counters there are, at the front of a new array.
static struct counter *packed(uint64_t *count) {
  struct counter *all = counters();
  struct counter *list = all ? map((mask + 1) * sizeof *list) : NULL;
  *count = 0;
  for (uint64_t i = 0; list && i <= mask; i++)
    if (all[i].address) {
      list[*count] = all[i];
      list[*count].phases &= ~KNOWN;
      list[(*count)++].address--;
    }
  return list;
}

void kiln_coverage_write(void) {
  static _Atomic bool written;
  char name[4096];
  if (!kiln_coverage_on() || atomic_exchange(&written, true) || !file_name(name, sizeof name))
    return;
  int fd = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (fd < 0)
    return;
  flock(fd, LOCK_EX);
  size_t flags = (size_t)(kiln_flags_stop - kiln_flags_start);
  size_t words = (flags + 63) / 64;
  uint64_t *bits = map(words * 8);
  struct header header = {MAGIC, kiln_coverage_id, 1, scans, flags, 0};
  if (bits) {
    for (size_t i = 0; i < flags; i++)
      bits[i / 64] |= (uint64_t)(kiln_flags_start[i] != 0) << (i % 64);
    add_file(fd, &header, bits, words);
    struct counter *list = packed(&header.counters);
    if (ftruncate(fd, 0) == 0 && lseek(fd, 0, SEEK_SET) == 0 &&
        write_all(fd, &header, sizeof header) && write_all(fd, bits, words * 8))
      write_all(fd, list, header.counters * sizeof *list);
  }
  close(fd);
}
