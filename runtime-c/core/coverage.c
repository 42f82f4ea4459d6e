// Counters of statepoints.
//
// 1. Counters lie in a hash table with linear probing, keyed by return address, in memory that is
//    touched where it is used. A slot is claimed by a compare and exchange of its key.
// 2. At the end of the process the file is locked, what other runs have counted in it is added, a
//    new one is written beside it and takes its name. Who gets the lock of a file that has lost its
//    name meanwhile begins again.
// 3. A file that is damaged or of another image may be worth more to its owner than this run: it is
//    left alone, and the counters go into a file beside it.
// 4. Several threads may end the process at once: the first writes, the others wait for it, for
//    whoever goes on exits. One that crashes does not: it may be the first one itself, and the file
//    is whole in any case.
#include "coverage.h"
#include "coverage_file.h"
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

static struct kiln_counter *counter_of(uint32_t address) {
  struct kiln_counter *all = counters();
  if (!all)
    return NULL;
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

// Returns how many characters were put.
static size_t put_number(char *to, unsigned number) {
  char digits[12];
  size_t n = 0;
  do
    digits[n++] = (char)('0' + number % 10);
  while (number /= 10);
  for (size_t i = 0; i < n; i++)
    to[i] = digits[n - 1 - i];
  return n;
}

static size_t put_process_id(char *to) { return put_number(to, (unsigned)getpid()); }

enum { NAME_BYTES = 4096, LONGEST_ID = 12, LONGEST_SUFFIX = 8 };

// KILN_COVERAGE with %p replaced by the process id; by default a file in the current directory.
// Leaves room for two more ids and a suffix.
static bool file_name(char name[NAME_BYTES]) {
  const char *pattern = getenv("KILN_COVERAGE");
  if (!pattern || !*pattern)
    pattern = "kiln-coverage-%p.kcov";
  size_t at = 0;
  for (; *pattern && at + 3 * LONGEST_ID + LONGEST_SUFFIX < NAME_BYTES; pattern++) {
    if (pattern[0] == '%' && pattern[1] == 'p') {
      at += put_process_id(name + at);
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

// What the file says that other runs have been through is not sought again. A pipe says nothing,
// and is not waited for.
static void know_file(void) {
  char name[NAME_BYTES];
  int fd = file_name(name) ? open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
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

// Adds what a file of this image holds.
static void add_content(const struct kiln_coverage_content *old,
                        struct kiln_coverage_header *header, uint64_t *bits, size_t words) {
  header->runs += old->header->runs;
  header->scans += old->header->scans;
  for (size_t i = 0; i < words; i++)
    bits[i] |= old->bits[i];
  for (uint64_t i = 0; i < old->header->counters; i++) {
    const struct kiln_counter *from = &old->counters[i];
    struct kiln_counter *to = counter_of(from->address);
    if (to) {
      add(&to->scanned, from->scanned);
      add(&to->stopped, from->stopped);
      add(&to->live, from->live);
      to->seen |= from->seen;
      to->phases |= from->phases;
    }
  }
}

// What counters there are, at the front of a new array.
static struct kiln_counter *packed(uint64_t *count) {
  struct kiln_counter *all = counters();
  struct kiln_counter *list = all ? map((mask + 1) * sizeof *list) : NULL;
  *count = 0;
  for (uint64_t i = 0; list && i <= mask; i++)
    if (all[i].address) {
      list[*count] = all[i];
      list[*count].phases &= ~KNOWN;
      list[(*count)++].address--;
    }
  return list;
}

static bool write_content(int fd, const struct kiln_coverage_header *header, const uint64_t *bits,
                          size_t words, const struct kiln_counter *list) {
  return write_all(fd, header, sizeof *header) && write_all(fd, bits, words * 8) &&
         write_all(fd, list, header->counters * sizeof *list);
}

static const char *write_over(int fd, const struct kiln_coverage_header *header,
                              const uint64_t *bits, size_t words, const struct kiln_counter *list) {
  lseek(fd, 0, SEEK_SET); // or it is no file, and has no place to go to
  return write_content(fd, header, bits, words, list) ? NULL : "cannot be written";
}

// Returns what is wrong, or NULL. The new file has the owner and mode of the old one. Devices and
// pipes are written to, and so are files in directories that take no new ones: what counters they
// have, the new ones are no fewer.
static const char *write_new(int old, const char *name, const struct kiln_coverage_header *header,
                             const uint64_t *bits, size_t words, const struct kiln_counter *list) {
  char made[NAME_BYTES];
  struct stat facts;
  if (fstat(old, &facts) != 0 || !S_ISREG(facts.st_mode))
    return write_over(old, header, bits, words, list);
  size_t length = strlen(name);
  memcpy(made, name, length);
  made[length++] = '.';
  length += put_process_id(made + length);
  strcpy(made + length, ".new");
  int fd = open(made, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd < 0)
    return write_over(old, header, bits, words, list);
  // Only root may give files away.
  int given = fchown(fd, facts.st_uid, facts.st_gid);
  (void)given;
  bool all = fchmod(fd, facts.st_mode & 07777) == 0 && write_content(fd, header, bits, words, list);
  if (close(fd) == 0 && all && rename(made, name) == 0)
    return NULL;
  unlink(made);
  if (facts.st_size == 0)
    unlink(name); // ours, most likely; and of no use to anybody
  return "cannot be written";
}

// Returns what is wrong, or NULL.
static const char *write_locked(int fd, const char *name) {
  struct kiln_coverage_content old;
  enum kiln_coverage_file found = map_content(fd, &old);
  if (found == KILN_FILE_DAMAGED)
    return "is damaged, or no file of counters";
  if (found == KILN_FILE_FOREIGN)
    return "has the counters of another image";
  size_t flags = flag_count(), words = (flags + 63) / 64;
  struct kiln_coverage_header header = {KILN_COVERAGE_MAGIC, kiln_coverage_id, 1, scans, flags, 0};
  uint64_t *bits = map(words * 8);
  for (size_t i = 0; bits && i < flags; i++)
    bits[i / 64] |= (uint64_t)(kiln_flags_start[i] != 0) << (i % 64);
  if (bits && found == KILN_FILE_OWN)
    add_content(&old, &header, bits, words);
  if (found == KILN_FILE_OWN)
    kiln_coverage_unmap(&old);
  struct kiln_counter *list = packed(&header.counters);
  const char *problem =
      bits && list ? write_new(fd, name, &header, bits, words, list) : "finds no memory";
  if (bits)
    munmap(bits, words * 8);
  if (list)
    munmap(list, (mask + 1) * sizeof *list);
  return problem;
}

// A pipe that its writer opened for reading, too, would not wait for its reader, who would find
// nothing.
static int open_named(const char *name) {
  struct stat facts;
  bool pipe = stat(name, &facts) == 0 && S_ISFIFO(facts.st_mode);
  return open(name, (pipe ? O_WRONLY : O_RDWR | O_CREAT) | O_CLOEXEC, 0666);
}

// The file that has that name now, locked; -1 if there is none and none can be made.
static int open_locked(const char *name) {
  for (;;) {
    int fd = open_named(name);
    if (fd < 0)
      return -1;
    flock(fd, LOCK_EX);
    struct stat locked, named;
    if (fstat(fd, &locked) != 0 ||
        (stat(name, &named) == 0 && locked.st_ino == named.st_ino && locked.st_dev == named.st_dev))
      return fd;
    close(fd);
  }
}

static const char *write_file(const char *name) {
  char real[NAME_BYTES], link[32] = "/proc/self/fd/";
  int fd = open_locked(name);
  if (fd < 0)
    return "cannot be opened";
  // A link keeps its name; the file that it leads to is replaced.
  put_number(link + strlen(link), (unsigned)fd); // in zeros
  const size_t room = sizeof real - LONGEST_ID - LONGEST_SUFFIX;
  ssize_t length = readlink(link, real, room);
  bool known = length > 0 && (size_t)length < room; // else there is no /proc, or it is cut off
  if (known)
    real[length] = 0;
  const char *problem = write_locked(fd, known ? real : name);
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

static void write_or_say(void) {
  char name[NAME_BYTES], beside[NAME_BYTES];
  if (!file_name(name)) {
    say(name, "is only the begin of a name too long", NULL);
    return;
  }
  const char *problem = write_file(name);
  if (!problem)
    return;
  size_t length = strlen(name);
  memcpy(beside, name, length);
  beside[length++] = '.';
  beside[length + put_process_id(beside + length)] = 0;
  say(name, problem, write_file(beside) ? NULL : beside);
}

enum { WRITTEN = -1 };
static _Atomic uint32_t writer; // thread's id, 0 or WRITTEN

// The thread that writes already; 0 if this one has.
static uint32_t write_once(void) {
  uint32_t now = 0;
  if (!kiln_coverage_on() || !atomic_compare_exchange_strong(&writer, &now, (uint32_t)gettid()))
    return now;
  write_or_say();
  atomic_store(&writer, (uint32_t)WRITTEN);
  kiln_futex_wake_all(&writer);
  return 0;
}

void kiln_coverage_write(void) {
  for (uint32_t other = write_once(); other != 0 && other != (uint32_t)WRITTEN;
       other = atomic_load(&writer))
    kiln_futex_wait(&writer, other, NULL);
}

void kiln_coverage_write_at_crash(void) { write_once(); }
