/* Attributes, owners and times of files, and file stores, for java.nio.file. */
#include "sun_nio_fs/unix_exception.h"
#include "support/bytes.h"
#include "support/errors.h"

/* Before the C library's, which may declare struct statx itself or (musl 1.2.3) not at all. */
#include <linux/stat.h>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#define PATH(address) ((const char *)(address))

/* What UnixNativeDispatcher calls SUPPORTS_...: all of it. */
enum {
  SUPPORTS_OPENAT = 1 << 1,
  SUPPORTS_FUTIMES = 1 << 2,
  SUPPORTS_FUTIMENS = 1 << 3,
  SUPPORTS_LUTIMES = 1 << 4,
  SUPPORTS_XATTR = 1 << 5,
  SUPPORTS_BIRTHTIME = 1 << 16,
};

int32_t unix_init(void) {
  return SUPPORTS_OPENAT | SUPPORTS_FUTIMES | SUPPORTS_FUTIMENS | SUPPORTS_LUTIMES |
         SUPPORTS_XATTR | SUPPORTS_BIRTHTIME;
}

static void store(const struct statx *status, kref attributes) {
#define SET(type, field, value)                                                                    \
  KILN_##type(attributes, sun_nio_fs_UnixFileAttributes, field) = value
  SET(I32, st_mode, status->stx_mode);
  SET(I64, st_ino, (int64_t)status->stx_ino);
  SET(I64, st_dev, (int64_t)makedev(status->stx_dev_major, status->stx_dev_minor));
  SET(I64, st_rdev, (int64_t)makedev(status->stx_rdev_major, status->stx_rdev_minor));
  SET(I32, st_nlink, (int32_t)status->stx_nlink);
  SET(I32, st_uid, (int32_t)status->stx_uid);
  SET(I32, st_gid, (int32_t)status->stx_gid);
  SET(I64, st_size, (int64_t)status->stx_size);
  SET(I64, st_atime_sec, status->stx_atime.tv_sec);
  SET(I64, st_atime_nsec, status->stx_atime.tv_nsec);
  SET(I64, st_mtime_sec, status->stx_mtime.tv_sec);
  SET(I64, st_mtime_nsec, status->stx_mtime.tv_nsec);
  SET(I64, st_ctime_sec, status->stx_ctime.tv_sec);
  SET(I64, st_ctime_nsec, status->stx_ctime.tv_nsec);
  if (status->stx_mask & STATX_BTIME) {
    SET(I64, st_birthtime_sec, status->stx_btime.tv_sec);
    SET(I64, st_birthtime_nsec, status->stx_btime.tv_nsec);
  }
#undef SET
}

static void read_attributes(int directory, const char *path, int flags, kref attributes) {
  struct statx status;
  if (KILN_BLOCKING(syscall(SYS_statx, directory, path, flags, STATX_BASIC_STATS | STATX_BTIME,
                            &status)) == -1)
    kiln_throw_unix(errno);
  else
    store(&status, attributes);
}

void unix_stat0(int64_t path, kref attributes) {
  read_attributes(AT_FDCWD, PATH(path), 0, attributes);
}

void unix_lstat0(int64_t path, kref attributes) {
  read_attributes(AT_FDCWD, PATH(path), AT_SYMLINK_NOFOLLOW, attributes);
}

void unix_fstat(int32_t file, kref attributes) {
  read_attributes(file, "", AT_EMPTY_PATH, attributes);
}

void unix_fstatat0(int32_t directory, int64_t path, int32_t flags, kref attributes) {
  read_attributes(directory, PATH(path), flags, attributes);
}

/* The mode, or 0 if the file cannot be asked. */
int32_t unix_stat1(int64_t path) {
  struct stat status;
  return KILN_RETRY(stat(PATH(path), &status)) == 0 ? (int32_t)status.st_mode : 0;
}

#define CHECKED(call)                                                                              \
  do {                                                                                             \
    if (KILN_RETRY(call) == -1)                                                                    \
      kiln_throw_unix(errno);                                                                      \
  } while (0)

void unix_chown0(int64_t path, int32_t user, int32_t group) {
  CHECKED(chown(PATH(path), (uid_t)user, (gid_t)group));
}

void unix_lchown0(int64_t path, int32_t user, int32_t group) {
  CHECKED(lchown(PATH(path), (uid_t)user, (gid_t)group));
}

void unix_fchown(int32_t file, int32_t user, int32_t group) {
  CHECKED(fchown(file, (uid_t)user, (gid_t)group));
}

void unix_chmod0(int64_t path, int32_t mode) { CHECKED(chmod(PATH(path), (mode_t)mode)); }

void unix_fchmod(int32_t file, int32_t mode) { CHECKED(fchmod(file, (mode_t)mode)); }

/* A time in units of which a second has per_second, rounded down. */
static struct timespec time_of(int64_t units, int64_t per_second) {
  int64_t seconds = units / per_second, rest = units % per_second;
  if (rest < 0) {
    seconds--;
    rest += per_second;
  }
  return (struct timespec){.tv_sec = seconds, .tv_nsec = rest * (1000000000 / per_second)};
}

enum { MICROS = 1000000, NANOS = 1000000000 };

void unix_utimes0(int64_t path, int64_t access, int64_t modified) {
  struct timespec times[2] = {time_of(access, MICROS), time_of(modified, MICROS)};
  CHECKED(utimensat(AT_FDCWD, PATH(path), times, 0));
}

void unix_lutimes0(int64_t path, int64_t access, int64_t modified) {
  struct timespec times[2] = {time_of(access, MICROS), time_of(modified, MICROS)};
  CHECKED(utimensat(AT_FDCWD, PATH(path), times, AT_SYMLINK_NOFOLLOW));
}

void unix_futimes(int32_t file, int64_t access, int64_t modified) {
  struct timespec times[2] = {time_of(access, MICROS), time_of(modified, MICROS)};
  CHECKED(futimens(file, times));
}

void unix_futimens(int32_t file, int64_t access, int64_t modified) {
  struct timespec times[2] = {time_of(access, NANOS), time_of(modified, NANOS)};
  CHECKED(futimens(file, times));
}

void unix_statvfs0(int64_t path, kref attributes) {
  struct statvfs status;
  if (KILN_BLOCKING(statvfs(PATH(path), &status)) == -1) {
    kiln_throw_unix(errno);
    return;
  }
#define SET(field)                                                                                 \
  KILN_I64(attributes, sun_nio_fs_UnixFileStoreAttributes, field) = (int64_t)status.field
  SET(f_frsize);
  SET(f_blocks);
  SET(f_bfree);
  SET(f_bavail);
#undef SET
}

#define ROW(name, signature)                                                                       \
  KILN_NATIVE(unix_##name, "sun/nio/fs/UnixNativeDispatcher." #name signature)
ROW(init, "()I");
ROW(stat0, "(JLsun/nio/fs/UnixFileAttributes;)V");
ROW(lstat0, "(JLsun/nio/fs/UnixFileAttributes;)V");
ROW(fstat, "(ILsun/nio/fs/UnixFileAttributes;)V");
ROW(fstatat0, "(IJILsun/nio/fs/UnixFileAttributes;)V");
ROW(stat1, "(J)I");
ROW(chown0, "(JII)V");
ROW(lchown0, "(JII)V");
ROW(fchown, "(III)V");
ROW(chmod0, "(JI)V");
ROW(fchmod, "(II)V");
ROW(utimes0, "(JJJ)V");
ROW(lutimes0, "(JJJ)V");
ROW(futimes, "(IJJ)V");
ROW(futimens, "(IJJ)V");
ROW(statvfs0, "(JLsun/nio/fs/UnixFileStoreAttributes;)V");
