/* Reading directories and the table of mounted file systems. */
#include "sun_nio_fs/unix_exception.h"
#include "support/bytes.h"
#include "support/errors.h"

#include "roots.h"

#include <dirent.h>
#include <mntent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

int64_t unix_opendir0(int64_t path) {
  kiln_enter_blocked();
  DIR *directory = opendir((const char *)path);
  int error = errno;
  kiln_leave_blocked();
  if (!directory)
    kiln_throw_unix(error);
  return (int64_t)directory;
}

int64_t unix_fdopendir(int32_t file) {
  DIR *directory = fdopendir(file);
  if (!directory)
    kiln_throw_unix(errno);
  return (int64_t)directory;
}

void unix_closedir(int64_t directory) {
  if (closedir((DIR *)directory) == -1 && errno != EINTR)
    kiln_throw_unix(errno);
}

/* The next name; null at the end. */
kref unix_readdir(int64_t directory) {
  kiln_enter_blocked();
  errno = 0;
  struct dirent *entry = readdir((DIR *)directory);
  int error = errno;
  kiln_leave_blocked();
  if (entry)
    return kiln_byte_array(entry->d_name, strlen(entry->d_name));
  if (error != 0)
    kiln_throw_unix(error);
  return NULL;
}

void unix_rewind(int64_t stream) { rewind((FILE *)stream); }

/* Length of the next line; -1 at the end. */
int32_t unix_getlinelen(int64_t stream) {
  int32_t length = 0;
  int c;
  do {
    c = getc((FILE *)stream);
    length += c != EOF;
  } while (c != EOF && c != '\n');
  if (length == 0 && !feof((FILE *)stream))
    kiln_throw_unix(errno);
  return length == 0 ? -1 : length;
}

int64_t linux_setmntent0(int64_t path, int64_t mode) {
  FILE *stream;
  do
    stream = setmntent((const char *)path, (const char *)mode);
  while (!stream && errno == EINTR);
  if (!stream)
    kiln_throw_unix(errno);
  return (int64_t)stream;
}

static bool set(kref entry, int32_t offset, const char *text) {
  kref bytes = kiln_byte_array(text, strlen(text));
  if (bytes)
    kiln_ref_store((char *)entry + offset, bytes);
  return bytes != NULL;
}

/* Fills a UnixMountEntry; -1 at the end. */
int32_t linux_getmntent0(int64_t stream, kref entry, int64_t buffer, int32_t length) {
  struct mntent row;
  if (!getmntent_r((FILE *)stream, &row, (char *)buffer, length))
    return -1;
  KILN_ROOTS(roots, entry);
  return set(entry, KILN_OFF(sun_nio_fs_UnixMountEntry, name), row.mnt_fsname) &&
                 set(entry, KILN_OFF(sun_nio_fs_UnixMountEntry, dir), row.mnt_dir) &&
                 set(entry, KILN_OFF(sun_nio_fs_UnixMountEntry, fstype), row.mnt_type) &&
                 set(entry, KILN_OFF(sun_nio_fs_UnixMountEntry, opts), row.mnt_opts)
             ? 0
             : -1;
}

void linux_endmntent(int64_t stream) { endmntent((FILE *)stream); }

#define ROW(name, signature)                                                                       \
  KILN_NATIVE(unix_##name, "sun/nio/fs/UnixNativeDispatcher." #name signature)
ROW(opendir0, "(J)J");
ROW(fdopendir, "(I)J");
ROW(closedir, "(J)V");
ROW(readdir, "(J)[B");
ROW(rewind, "(J)V");
ROW(getlinelen, "(J)I");
KILN_NATIVE_NOTHING(linux_init, "sun/nio/fs/LinuxNativeDispatcher.init()V");
KILN_NATIVE(linux_setmntent0, "sun/nio/fs/LinuxNativeDispatcher.setmntent0(JJ)J");
KILN_NATIVE(linux_getmntent0,
            "sun/nio/fs/LinuxNativeDispatcher.getmntent0(JLsun/nio/fs/UnixMountEntry;JI)I");
KILN_NATIVE(linux_endmntent, "sun/nio/fs/LinuxNativeDispatcher.endmntent(J)V");
