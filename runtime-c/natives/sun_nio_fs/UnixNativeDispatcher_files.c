/*
 * Files, links and descriptors for java.nio.file. Paths are addresses of NUL-terminated bytes that
 * the Java side owns for the time of the call. Failures are UnixExceptions with the errno value.
 */
#include "sun_nio_fs/unix_exception.h"
#include "support/bytes.h"
#include "support/errors.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/xattr.h>
#include <unistd.h>

#define PATH(address) ((const char *)(address))

/* For calls that answer nothing but success. */
#define CHECKED(call)                                                                              \
  do {                                                                                             \
    if (KILN_BLOCKING(call) == -1)                                                                 \
      kiln_throw_unix(errno);                                                                      \
  } while (0)

static int32_t checked(ssize_t result) {
  if (result == -1)
    kiln_throw_unix(errno);
  return (int32_t)result;
}

kref unix_getcwd(void) {
  char path[PATH_MAX];
  if (!getcwd(path, sizeof path)) {
    kiln_throw_unix(errno);
    return NULL;
  }
  return kiln_byte_array(path, strlen(path));
}

int32_t unix_dup(int32_t file) { return checked(KILN_RETRY(fcntl(file, F_DUPFD_CLOEXEC, 0))); }

int32_t unix_open0(int64_t path, int32_t flags, int32_t mode) {
  return checked(KILN_BLOCKING(open(PATH(path), flags | O_CLOEXEC, (mode_t)mode)));
}

int32_t unix_openat0(int32_t directory, int64_t path, int32_t flags, int32_t mode) {
  return checked(KILN_BLOCKING(openat(directory, PATH(path), flags | O_CLOEXEC, (mode_t)mode)));
}

/* Not repeated: after EINTR the number may belong to another already. */
void unix_close0(int32_t file) {
  kiln_enter_blocked();
  int outcome = close(file), error = errno;
  kiln_leave_blocked();
  if (outcome == -1 && error != EINTR)
    kiln_throw_unix(error);
}

int32_t unix_read(int32_t file, int64_t address, int32_t count) {
  return checked(KILN_BLOCKING(read(file, (void *)address, (size_t)count)));
}

int32_t unix_write(int32_t file, int64_t address, int32_t count) {
  return checked(KILN_BLOCKING(write(file, (void *)address, (size_t)count)));
}

void unix_link0(int64_t existing, int64_t path) { CHECKED(link(PATH(existing), PATH(path))); }

void unix_unlink0(int64_t path) { CHECKED(unlink(PATH(path))); }

void unix_unlinkat0(int32_t directory, int64_t path, int32_t flags) {
  CHECKED(unlinkat(directory, PATH(path), flags));
}

void unix_mknod0(int64_t path, int32_t mode, int64_t device) {
  CHECKED(mknod(PATH(path), (mode_t)mode, (dev_t)device));
}

void unix_rename0(int64_t from, int64_t to) { CHECKED(rename(PATH(from), PATH(to))); }

void unix_renameat0(int32_t from_directory, int64_t from, int32_t to_directory, int64_t to) {
  CHECKED(renameat(from_directory, PATH(from), to_directory, PATH(to)));
}

void unix_mkdir0(int64_t path, int32_t mode) { CHECKED(mkdir(PATH(path), (mode_t)mode)); }

void unix_rmdir0(int64_t path) { CHECKED(rmdir(PATH(path))); }

void unix_symlink0(int64_t target, int64_t path) { CHECKED(symlink(PATH(target), PATH(path))); }

kref unix_readlink0(int64_t path) {
  char target[PATH_MAX];
  ssize_t length = KILN_RETRY(readlink(PATH(path), target, sizeof target));
  if (length == -1) {
    kiln_throw_unix(errno);
    return NULL;
  }
  return kiln_byte_array(target, (size_t)length);
}

kref unix_realpath0(int64_t path) {
  char resolved[PATH_MAX];
  if (!realpath(PATH(path), resolved)) {
    kiln_throw_unix(errno);
    return NULL;
  }
  return kiln_byte_array(resolved, strlen(resolved));
}

void unix_access0(int64_t path, int32_t mode) { CHECKED(access(PATH(path), mode)); }

int32_t unix_exists0(int64_t path) { return KILN_RETRY(access(PATH(path), F_OK)) == 0; }

kref unix_strerror(int32_t error) {
  const char *text = kiln_error_text(error);
  return kiln_byte_array(text, strlen(text));
}

int32_t unix_fgetxattr0(int32_t file, int64_t name, int64_t value, int32_t length) {
  return checked(fgetxattr(file, PATH(name), (void *)value, (size_t)length));
}

void unix_fsetxattr0(int32_t file, int64_t name, int64_t value, int32_t length) {
  CHECKED(fsetxattr(file, PATH(name), (void *)value, (size_t)length, 0));
}

void unix_fremovexattr0(int32_t file, int64_t name) { CHECKED(fremovexattr(file, PATH(name))); }

int32_t unix_flistxattr(int32_t file, int64_t list, int32_t length) {
  return checked(flistxattr(file, (char *)list, (size_t)length));
}

#define ROW(name, signature)                                                                       \
  KILN_NATIVE(unix_##name, "sun/nio/fs/UnixNativeDispatcher." #name signature)
ROW(getcwd, "()[B");
ROW(dup, "(I)I");
ROW(open0, "(JII)I");
ROW(openat0, "(IJII)I");
ROW(close0, "(I)V");
ROW(read, "(IJI)I");
ROW(write, "(IJI)I");
ROW(link0, "(JJ)V");
ROW(unlink0, "(J)V");
ROW(unlinkat0, "(IJI)V");
ROW(mknod0, "(JIJ)V");
ROW(rename0, "(JJ)V");
ROW(renameat0, "(IJIJ)V");
ROW(mkdir0, "(JI)V");
ROW(rmdir0, "(J)V");
ROW(symlink0, "(JJ)V");
ROW(readlink0, "(J)[B");
ROW(realpath0, "(J)[B");
ROW(access0, "(JI)V");
ROW(exists0, "(J)Z");
ROW(strerror, "(I)[B");
ROW(fgetxattr0, "(IJJI)I");
ROW(fsetxattr0, "(IJJI)V");
ROW(fremovexattr0, "(IJ)V");
ROW(flistxattr, "(IJI)I");
