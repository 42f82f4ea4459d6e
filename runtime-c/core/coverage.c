// Counters of statepoints.
//
// 1. Counters lie in a hash table with linear probing, keyed by return address, in memory that is
//    touched where it is used. A slot is claimed by a compare and exchange of its key.
// 2. At the end of the process the file gets the sums of what it has and of this run's counters.
// 3. A file that is damaged or of another image may be worth more to its owner than this run: it is
//    left alone, and the counters go into a file beside it.
// 4. Several threads may end the process at once: the first writes, the others wait for it, for
//    whoever goes on exits. One that crashes does not wait for long: the first may wait for a
//    pipe's reader. Nor does it if it is the first one itself.
#include "coverage.h"
#include "coverage_store.h"
#include "futex.h"
#include "kiln.h"
#include "stack.h"
#include "stress.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

extern const uint64_t kiln_coverage_id __attribute__((weak, visibility("hidden")));

// A bit of the phases, in memory only: other runs have been through it.
#define KNOWN (1u << 31)

// In the table an address is its offset plus 1, so that 0 is a free slot.
static struct kiln_counter *_Atomic table;
static uint64_t mask;
static uint64_t scans;

static void *map(size_t size) {
  void *memory =
      mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return memory == MAP_FAILED ? NULL : memory;
}

static uint64_t flag_count(void) { return (uint64_t)(kiln_flags_stop - kiln_flags_start); }

// Twice as many as statepoints that flags count; duplicated calls share a flag.
static uint64_t slot_count(void) {
  uint64_t slots = 1024;
  while (slots < 4 * flag_count())
    slots *= 2;
  return slots;
}

static struct kiln_counter *counters(void) {
  struct kiln_counter *known = atomic_load(&table);
  if (known)
    return known;
  uint64_t slots = slot_count();
  mask = slots - 1;
  struct kiln_counter *made = map(slots * sizeof *made);
  if (atomic_compare_exchange_strong(&table, &known, made))
    return made;
  munmap(made, slots * sizeof *made);
  return known;
}

// NULL if all slots are taken.
static struct kiln_counter *slot_of(struct kiln_counter *all, uint32_t address) {
  uint32_t key = address + 1;
  for (uint64_t i = (uint64_t)key * 0x9e3779b97f4a7c15u >> 20, left = mask;; i++, left--) {
    struct kiln_counter *slot = &all[i & mask];
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

static struct kiln_counter *counter_of(uint32_t address) {
  struct kiln_counter *all = counters();
  return all ? slot_of(all, address) : NULL;
}

static void add(uint64_t *sum, uint64_t more) { __atomic_fetch_add(sum, more, __ATOMIC_RELAXED); }

void kiln_coverage_scan(void) { add(&scans, 1); }

// The bit after those of the heap's phases: a later scan of the same cycle.
enum { PHASE_AGAIN = 4 };

void kiln_coverage_frame(const struct kiln_sp *safepoint, bool newest, uint32_t live, uint64_t seen,
                         bool again) {
  uintptr_t offset = safepoint->return_address - (uintptr_t)kiln_text_start;
  struct kiln_counter *counter = counter_of((uint32_t)offset);
  if (!counter)
    return;
  add(&counter->scanned, 1);
  add(&counter->stopped, newest);
  add(&counter->live, live);
  __atomic_fetch_or(&counter->seen, seen, __ATOMIC_RELAXED);
  __atomic_fetch_or(&counter->phases, 1u << (again ? PHASE_AGAIN : kiln_heap_phase()),
                    __ATOMIC_RELAXED);
}

enum { NAME_BYTES = KILN_COVERAGE_NAME, LONGEST_ID = 12 };

// KILN_COVERAGE with %p replaced by the process id; by default a file in the current directory.
// Leaves room for one more id.
static bool file_name(char name[NAME_BYTES]) {
  const char *pattern = getenv("KILN_COVERAGE");
  if (!pattern || !*pattern)
    pattern = "kiln-coverage-%p.kcov";
  size_t at = 0;
  for (; *pattern && at + 2 * LONGEST_ID < NAME_BYTES; pattern++) {
    if (pattern[0] == '%' && pattern[1] == 'p') {
      at += (size_t)snprintf(name + at, LONGEST_ID, "%u", (unsigned)getpid());
      pattern++;
    } else {
      name[at++] = *pattern;
    }
  }
  name[at] = 0;
  return !*pattern;
}

static enum kiln_coverage_file map_content(int fd, struct kiln_coverage_content *content) {
  struct kiln_coverage_limits limits = {kiln_coverage_id, flag_count(), slot_count(),
                                        (uint64_t)(kiln_text_stop - kiln_text_start)};
  return kiln_coverage_map(fd, &limits, content);
}

enum { SOUGHT_FRAMES = 8 };

static bool found_new(void) {
  struct kiln_walk walk = kiln_walk_from(&kiln_thread, __builtin_frame_address(0));
  for (int i = 0; i < SOUGHT_FRAMES && kiln_walk_next(&walk); i++) {
    struct kiln_counter *counter = counter_of((uint32_t)(walk.pc - (uintptr_t)kiln_text_start));
    if (counter && __atomic_load_n(&counter->scanned, __ATOMIC_RELAXED) == 0 &&
        !(__atomic_load_n(&counter->phases, __ATOMIC_RELAXED) & KNOWN))
      return true;
  }
  return false;
}

// What the file says that other runs have been through is not sought again. Pipes are not opened:
// another process may wait for their reader.
static void know_file(void) {
  char name[NAME_BYTES];
  struct stat facts;
  if (!file_name(name) || stat(name, &facts) != 0 || !S_ISREG(facts.st_mode))
    return;
  int fd = open(name, O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return;
  flock(fd, LOCK_SH);
  struct kiln_coverage_content old;
  if (map_content(fd, &old) == KILN_FILE_OWN) {
    for (uint64_t i = 0; i < old.header->counters; i++) {
      struct kiln_counter *counter =
          old.counters[i].scanned ? counter_of(old.counters[i].address) : NULL;
      if (counter)
        counter->phases |= KNOWN;
    }
    kiln_coverage_unmap(&old);
  }
  close(fd);
}

void kiln_coverage_start(void) {
  const char *seek = getenv("KILN_COVERAGE_SEEK");
  if (!kiln_coverage_on() || !seek)
    return;
  bool rest = strcmp(seek, "rest") == 0;
  if (rest)
    know_file();
  if (rest || strcmp(seek, "1") == 0)
    kiln_stress_ask(found_new);
}

// A file may have any numbers.
static uint64_t sum(uint64_t a, uint64_t b) { return a + b < a ? UINT64_MAX : a + b; }

// This run's counters and those of the file, if any, in a new array; it begins with all that have
// been scanned.
static struct kiln_counter *merged(const struct kiln_coverage_content *old, uint64_t *count) {
  struct kiln_counter *own = counters();
  struct kiln_counter *all = own ? map((mask + 1) * sizeof *all) : NULL;
  *count = 0;
  if (!all)
    return NULL;
  for (uint64_t i = 0; i <= mask; i++)
    if (own[i].address)
      all[i] = own[i];
  for (uint64_t i = 0; old && i < old->header->counters; i++) {
    const struct kiln_counter *from = &old->counters[i];
    struct kiln_counter *to = slot_of(all, from->address);
    if (to) {
      to->scanned = sum(to->scanned, from->scanned);
      to->stopped = sum(to->stopped, from->stopped);
      to->live = sum(to->live, from->live);
      to->seen |= from->seen;
      to->phases |= from->phases;
    }
  }
  for (uint64_t i = 0; i <= mask; i++)
    if (all[i].scanned) {
      struct kiln_counter *next = &all[(*count)++];
      *next = all[i];
      next->phases &= ~KNOWN;
      next->address--;
    }
  return all;
}

static void merge_bits(uint64_t *bits, const struct kiln_coverage_content *old) {
  size_t flags = flag_count();
  for (size_t i = 0; i < flags; i++)
    bits[i / 64] |= (uint64_t)(kiln_flags_start[i] != 0) << (i % 64);
  for (size_t i = 0; old && i < (flags + 63) / 64; i++)
    bits[i] |= old->bits[i];
}

// Returns what is wrong, or NULL.
static const char *store(int fd, const char *name, const struct kiln_coverage_content *old) {
  size_t flags = flag_count(), words = (flags + 63) / 64 * sizeof(uint64_t);
  struct kiln_coverage_header header = {KILN_COVERAGE_MAGIC, kiln_coverage_id, 1, scans, flags, 0};
  if (old) {
    header.runs = sum(1, old->header->runs);
    header.scans = sum(scans, old->header->scans);
  }
  uint64_t *bits = map(words);
  struct kiln_counter *list = merged(old, &header.counters);
  const char *problem = "finds no memory";
  if (bits && list) {
    merge_bits(bits, old);
    size_t size = sizeof header + words + header.counters * sizeof *list;
    struct kiln_coverage_content content = {&header, bits, list, size};
    problem = kiln_coverage_store(fd, name, &content) ? NULL : "cannot be written";
  }
  if (bits)
    munmap(bits, words);
  if (list)
    munmap(list, (mask + 1) * sizeof *list);
  return problem;
}

// Returns what is wrong, or NULL.
static const char *write_file(const char *name, bool crashed) {
  int fd = kiln_coverage_open(name, crashed);
  if (fd < 0)
    return "cannot be opened";
  struct kiln_coverage_content old;
  const char *problem = NULL;
  switch (map_content(fd, &old)) {
  case KILN_FILE_DAMAGED:
    problem = "is damaged, or no file of counters";
    break;
  case KILN_FILE_FOREIGN:
    problem = "has the counters of another image";
    break;
  case KILN_FILE_EMPTY:
    problem = store(fd, name, NULL);
    break;
  case KILN_FILE_OWN:
    problem = store(fd, name, &old);
    kiln_coverage_unmap(&old);
  }
  close(fd);
  return problem;
}

static void say(const char *name, const char *problem, const char *instead) {
  const char *parts[] = {"kiln: coverage: ",
                         name,
                         " ",
                         problem,
                         "; this run's counters are ",
                         instead ? "in " : "lost",
                         instead ? instead : "",
                         "\n"};
  struct iovec line[sizeof parts / sizeof *parts];
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    line[i] = (struct iovec){(void *)parts[i], strlen(parts[i])};
  ssize_t ignored = writev(STDERR_FILENO, line, sizeof parts / sizeof *parts);
  (void)ignored;
}

static void write_or_say(bool crashed) {
  char name[NAME_BYTES], beside[NAME_BYTES];
  if (!file_name(name)) {
    say(name, "is only the begin of a name too long", NULL);
    return;
  }
  const char *problem = write_file(name, crashed);
  if (!problem)
    return;
  snprintf(beside, sizeof beside, "%s.%u", name, (unsigned)getpid());
  say(name, problem, write_file(beside, crashed) ? NULL : beside);
}

enum { WRITTEN = -1 };
static _Atomic uint32_t writer; // thread's id, 0 or WRITTEN

// The thread that writes already; 0 if this one has.
static uint32_t write_once(bool crashed) {
  uint32_t now = 0;
  if (!kiln_coverage_on() || !atomic_compare_exchange_strong(&writer, &now, (uint32_t)gettid()))
    return now;
  write_or_say(crashed);
  if (crashed)
    return 0; // nobody is to go on before this process's end
  atomic_store(&writer, (uint32_t)WRITTEN);
  kiln_futex_wake_all(&writer);
  return 0;
}

void kiln_coverage_write(void) {
  for (uint32_t other = write_once(false); other != 0 && other != (uint32_t)WRITTEN;
       other = atomic_load(&writer))
    kiln_futex_wait(&writer, other, NULL);
}

void kiln_coverage_write_at_crash(void) {
  uint32_t other = write_once(true);
  if (other == 0 || other == (uint32_t)WRITTEN || other == (uint32_t)gettid())
    return;
  struct timespec deadline = kiln_deadline(KILN_COVERAGE_PATIENCE * INT64_C(1000000000));
  kiln_futex_wait(&writer, other, &deadline);
}
