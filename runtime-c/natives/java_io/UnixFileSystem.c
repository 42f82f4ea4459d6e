#include "java_io/canonical.h"
#include "support/errors.h"
#include "support/platform.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

/* FileSystem's constants. */
enum { EXISTS = 1, REGULAR = 2, DIRECTORY = 4 };
enum { ACCESS_EXECUTE = 1, ACCESS_WRITE = 2, ACCESS_READ = 4 };
enum { SPACE_TOTAL = 0, SPACE_FREE = 1, SPACE_USABLE = 2 };

/* The path of a java.io.File, freed at the end of the scope. */
#define FILE_PATH(name, file) KILN_PLATFORM_BYTES(name, KILN_REF(file, java_io_File, path))

static bool status_of(const char *path, struct stat *status) {
  return KILN_RETRY(stat(path, status)) == 0;
}

kref java_io_UnixFileSystem_canonicalize0(kref self, kref path) {
  (void)self;
  KILN_PLATFORM_BYTES(name, path);
  char canonical[PATH_MAX];
  if (!kiln_canonical_path(name, canonical)) {
    kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, "Bad pathname");
    return NULL;
  }
  return kiln_platform_string(canonical);
}

int32_t java_io_UnixFileSystem_getBooleanAttributes0(kref self, kref file) {
  (void)self;
  FILE_PATH(path, file);
  struct stat status;
  if (!status_of(path, &status))
    return 0;
  return EXISTS | (S_ISREG(status.st_mode) ? REGULAR : 0) |
         (S_ISDIR(status.st_mode) ? DIRECTORY : 0);
}

int32_t java_io_UnixFileSystem_checkAccess(kref self, kref file, int32_t kind) {
  (void)self;
  FILE_PATH(path, file);
  int mode = kind == ACCESS_READ ? R_OK : kind == ACCESS_WRITE ? W_OK : X_OK;
  return KILN_RETRY(access(path, mode)) == 0;
}

int64_t java_io_UnixFileSystem_getLastModifiedTime(kref self, kref file) {
  (void)self;
  FILE_PATH(path, file);
  struct stat status;
  if (!status_of(path, &status))
    return 0;
  return (int64_t)status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1000000;
}

int64_t java_io_UnixFileSystem_getLength(kref self, kref file) {
  (void)self;
  FILE_PATH(path, file);
  struct stat status;
  return status_of(path, &status) ? status.st_size : 0;
}

int32_t java_io_UnixFileSystem_setPermission(kref self, kref file, int32_t kind, int32_t enable,
                                             int32_t owner_only) {
  (void)self;
  FILE_PATH(path, file);
  mode_t bit = kind == ACCESS_READ ? S_IRUSR : kind == ACCESS_WRITE ? S_IWUSR : S_IXUSR;
  mode_t bits = owner_only ? bit : bit | bit >> 3 | bit >> 6;
  struct stat status;
  if (!status_of(path, &status))
    return 0;
  mode_t mode = enable ? status.st_mode | bits : status.st_mode & ~bits;
  return KILN_RETRY(chmod(path, mode & 07777)) == 0;
}

/* False if something of that name is there already. */
int32_t java_io_UnixFileSystem_createFileExclusively(kref self, kref path) {
  (void)self;
  KILN_PLATFORM_BYTES(name, path);
  if (strcmp(name, "/") == 0)
    return 0;
  int number = KILN_RETRY(open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (number >= 0) {
    close(number);
    return 1;
  }
  if (errno != EEXIST)
    kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, name);
  return 0;
}

int32_t java_io_UnixFileSystem_delete0(kref self, kref file) {
  (void)self;
  FILE_PATH(path, file);
  return remove(path) == 0;
}

int32_t java_io_UnixFileSystem_createDirectory(kref self, kref file) {
  (void)self;
  FILE_PATH(path, file);
  return mkdir(path, 0777) == 0;
}

int32_t java_io_UnixFileSystem_rename0(kref self, kref from, kref to) {
  (void)self;
  FILE_PATH(source, from);
  FILE_PATH(target, to);
  return rename(source, target) == 0;
}

int32_t java_io_UnixFileSystem_setLastModifiedTime(kref self, kref file, int64_t millis) {
  (void)self;
  FILE_PATH(path, file);
  struct timespec times[2] = {{.tv_nsec = UTIME_OMIT},
                              {.tv_sec = millis / 1000, .tv_nsec = millis % 1000 * 1000000}};
  return utimensat(AT_FDCWD, path, times, 0) == 0;
}

int32_t java_io_UnixFileSystem_setReadOnly(kref self, kref file) {
  (void)self;
  FILE_PATH(path, file);
  struct stat status;
  return status_of(path, &status) &&
         KILN_RETRY(chmod(path, status.st_mode & 07777 & ~(mode_t)0222)) == 0;
}

int64_t java_io_UnixFileSystem_getSpace(kref self, kref file, int32_t kind) {
  (void)self;
  FILE_PATH(path, file);
  struct statvfs status;
  if (KILN_RETRY(statvfs(path, &status)) != 0)
    return 0;
  uint64_t blocks = kind == SPACE_TOTAL  ? status.f_blocks
                    : kind == SPACE_FREE ? status.f_bfree
                                         : status.f_bavail;
  return (int64_t)(blocks * status.f_frsize);
}

int64_t java_io_UnixFileSystem_getNameMax0(kref self, kref path) {
  (void)self;
  KILN_PLATFORM_BYTES(name, path);
  long length = pathconf(name, _PC_NAME_MAX);
  return length != -1 ? length : 255;
}

KILN_NATIVE_NOTHING(java_io_UnixFileSystem_initIDs, "java/io/UnixFileSystem.initIDs()V");
KILN_NATIVE(java_io_UnixFileSystem_canonicalize0,
            "java/io/UnixFileSystem.canonicalize0(Ljava/lang/String;)Ljava/lang/String;");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_getBooleanAttributes0,
                 "java/io/UnixFileSystem.getBooleanAttributes0(Ljava/io/File;)I");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_checkAccess,
                 "java/io/UnixFileSystem.checkAccess(Ljava/io/File;I)Z");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_getLastModifiedTime,
                 "java/io/UnixFileSystem.getLastModifiedTime(Ljava/io/File;)J");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_getLength,
                 "java/io/UnixFileSystem.getLength(Ljava/io/File;)J");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_setPermission,
                 "java/io/UnixFileSystem.setPermission(Ljava/io/File;IZZ)Z");
KILN_NATIVE(java_io_UnixFileSystem_createFileExclusively,
            "java/io/UnixFileSystem.createFileExclusively(Ljava/lang/String;)Z");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_delete0, "java/io/UnixFileSystem.delete0(Ljava/io/File;)Z");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_createDirectory,
                 "java/io/UnixFileSystem.createDirectory(Ljava/io/File;)Z");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_rename0,
                 "java/io/UnixFileSystem.rename0(Ljava/io/File;Ljava/io/File;)Z");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_setLastModifiedTime,
                 "java/io/UnixFileSystem.setLastModifiedTime(Ljava/io/File;J)Z");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_setReadOnly,
                 "java/io/UnixFileSystem.setReadOnly(Ljava/io/File;)Z");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_getSpace,
                 "java/io/UnixFileSystem.getSpace(Ljava/io/File;I)J");
KILN_NATIVE_LEAF(java_io_UnixFileSystem_getNameMax0,
                 "java/io/UnixFileSystem.getNameMax0(Ljava/lang/String;)J");
