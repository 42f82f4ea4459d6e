// Any bytes as the file of counters that a run finds: added to if a run of this image can have
// written them, else left as they are, with the run's counters in a file beside. The program's
// only flag is set and one frame was scanned.
#include "../../natives/test/fuzz.h"
#include "../coverage.c"

#include <stdarg.h>

enum { TEXT_BYTES = 64, SCANNED_AT = 16 };

extern const uint64_t kiln_coverage_id;
const uint64_t kiln_coverage_id = 31;
__attribute__((used, section("kiln_text"))) static const char text[TEXT_BYTES];
__attribute__((used, section("kiln_cov"))) static uint8_t flag = 1;

_Thread_local struct kiln_thread kiln_thread;

uint32_t kiln_heap_phase(void) { return 1; }
void kiln_stress_ask(bool (*wanted)(void)) { (void)wanted; }
struct kiln_walk kiln_walk_from(struct kiln_thread *thread, void *frame) {
  return (struct kiln_walk){.thread = thread, .frame = (uintptr_t)frame};
}
bool kiln_walk_next(struct kiln_walk *walk) {
  (void)walk;
  return false;
}

// Nothing crashes here, so nothing waits for a time.
struct timespec kiln_deadline(int64_t nanoseconds_from_now) {
  (void)nanoseconds_from_now;
  abort();
}

// Files in memory in place of "found", "found.PID", and the new ones that take their names; the
// linker sends calls that name files here.
static int found, beside, made;

static int *file_of(const char *name) {
  if (strstr(name, ".new"))
    return &made;
  return strcmp(name, "found") == 0 ? &found : &beside;
}

static void refill(int file, const void *bytes, size_t length) {
  if (ftruncate(file, 0) != 0 || pwrite(file, bytes, length, 0) != (ssize_t)length)
    abort();
}

int __wrap_open(const char *name, int flags, ...);
int __wrap_open(const char *name, int flags, ...) {
  int file = *file_of(name);
  if (flags & O_TRUNC)
    refill(file, NULL, 0);
  lseek(file, 0, SEEK_SET);
  return dup(file);
}

int __wrap_stat(const char *name, struct stat *facts);
int __wrap_stat(const char *name, struct stat *facts) { return fstat(*file_of(name), facts); }

int __wrap_lstat(const char *name, struct stat *facts);
int __wrap_lstat(const char *name, struct stat *facts) { return fstat(*file_of(name), facts); }

// Files in memory have no other name.
ssize_t __wrap_readlink(const char *name, char *target, size_t size);
ssize_t __wrap_readlink(const char *name, char *target, size_t size) {
  (void)name, (void)target, (void)size;
  return -1;
}

int __wrap_rename(const char *from, const char *to);
int __wrap_rename(const char *from, const char *to) {
  int *renamed = file_of(from), *replaced = file_of(to), old = *replaced;
  *replaced = *renamed;
  *renamed = old;
  return 0;
}

// Nothing may fail here, so nothing is to be taken back.
int __wrap_unlink(const char *name);
int __wrap_unlink(const char *name) {
  (void)name;
  abort();
}

static struct kiln_coverage_header header_of(int file) {
  struct kiln_coverage_header header;
  if (pread(file, &header, sizeof header, 0) != sizeof header)
    abort();
  return header;
}

// Whether a run has written all of it, after so many others.
static void check_written(int file, uint64_t runs) {
  struct kiln_coverage_content content;
  if (map_content(file, &content) != KILN_FILE_OWN || content.header->runs != runs ||
      !(content.bits[0] & 1))
    abort();
  bool counted = false;
  for (uint64_t i = 0; i < content.header->counters; i++)
    counted |= content.counters[i].address == SCANNED_AT;
  if (!counted)
    abort();
  kiln_coverage_unmap(&content);
}

static void check_left_alone(const uint8_t *bytes, size_t length) {
  uint8_t *now = fuzz_guarded(1, length + 1);
  if (pread(found, now, length + 1, 0) != (ssize_t)length || memcmp(now, bytes, length) != 0)
    abort();
}

static void forget(void) {
  munmap(table, (mask + 1) * sizeof *table);
  table = NULL;
  scans = 0;
  writer = 0;
}

void fuzz_one(const uint8_t *bytes, size_t length) {
  if (!found) {
    found = memfd_create("found", MFD_CLOEXEC);
    beside = memfd_create("beside", MFD_CLOEXEC);
    made = memfd_create("made", MFD_CLOEXEC);
    setenv("KILN_COVERAGE", "found", 1);
    setenv("KILN_COVERAGE_SEEK", "rest", 1);
  }
  refill(found, bytes, length);
  refill(beside, NULL, 0);
  kiln_coverage_start();
  struct kiln_sp safepoint = {.return_address = (uintptr_t)kiln_text_start + SCANNED_AT};
  kiln_coverage_scan();
  kiln_coverage_frame(&safepoint, true, 1, 1, false);
  struct kiln_coverage_content content;
  enum kiln_coverage_file kind = map_content(found, &content);
  if (kind == KILN_FILE_OWN)
    kiln_coverage_unmap(&content);
  uint64_t runs = kind == KILN_FILE_OWN ? header_of(found).runs : 0;
  runs -= runs == UINT64_MAX; // the sum stays there
  kiln_coverage_write();
  if (kind == KILN_FILE_OWN || kind == KILN_FILE_EMPTY) {
    check_written(found, runs + 1);
  } else {
    check_left_alone(bytes, length);
    check_written(beside, 1);
  }
  forget();
}
