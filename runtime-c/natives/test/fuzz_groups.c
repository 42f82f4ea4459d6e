// Any bytes, divided at the first zero, as the file that names the process's control groups and as
// each file with a limit: the answer is some of the machine's memory.
#include "fuzz.h"
#include "machine_memory.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static int groups, limits;

// The linker sends calls of open here.
int __wrap_open(const char *name, int flags, ...);
int __wrap_open(const char *name, int flags, ...) {
  (void)flags;
  int file = strcmp(name, "groups") == 0 ? groups : limits;
  lseek(file, 0, SEEK_SET);
  return dup(file);
}

static void refill(int file, const uint8_t *bytes, size_t length) {
  if (ftruncate(file, 0) != 0 || pwrite(file, bytes, length, 0) != (ssize_t)length)
    abort();
}

void fuzz_one(const uint8_t *bytes, size_t length) {
  static uint64_t machine;
  if (!groups) {
    groups = memfd_create("groups", MFD_CLOEXEC);
    limits = memfd_create("limits", MFD_CLOEXEC);
    machine = machine_memory("groups", "mount");
  }
  size_t first = strnlen((const char *)bytes, length);
  size_t second = first < length ? first + 1 : first;
  refill(groups, bytes, first);
  refill(limits, bytes + second, length - second);
  uint64_t memory = machine_memory("groups", "mount");
  if (memory == 0 || memory > machine)
    abort();
}
