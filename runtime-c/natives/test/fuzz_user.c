// Any bytes as /etc/passwd: a name and a home, if any, are those of fields of a line.
#include "fuzz.h"
#include "../jdk_internal_util/user.c"

#include <sys/mman.h>

static int passwords;

// The linker sends calls of these here.
int __wrap_open(const char *name, int flags, ...);
int __wrap_open(const char *name, int flags, ...) {
  (void)name;
  (void)flags;
  lseek(passwords, 0, SEEK_SET);
  return dup(passwords);
}

uid_t __wrap_getuid(void);
uid_t __wrap_getuid(void) { return 7; }

int __wrap_getpwuid_r(uid_t user, struct passwd *entry, char *room, size_t size,
                      struct passwd **found);
int __wrap_getpwuid_r(uid_t user, struct passwd *entry, char *room, size_t size,
                      struct passwd **found) {
  (void)user;
  (void)entry;
  memset(room, 'x', size);
  *found = NULL;
  return 0;
}

static void check(const char *text, size_t room) {
  if (strnlen(text, room) == room || strpbrk(text, ":\n"))
    abort();
}

void fuzz_one(const uint8_t *bytes, size_t length) {
  if (!passwords)
    passwords = memfd_create("passwd", MFD_CLOEXEC);
  if (ftruncate(passwords, 0) != 0 || pwrite(passwords, bytes, length, 0) != (ssize_t)length)
    abort();
  struct kiln_user *user = (struct kiln_user *)fuzz_guarded(1, sizeof *user);
  memset(user, 'x', sizeof *user);
  kiln_user_read(user);
  check(user->name, sizeof user->name);
  check(user->home, sizeof user->home);
}
