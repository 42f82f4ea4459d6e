/* Names and numbers of users and groups. */
#include "sun_nio_fs/unix_exception.h"
#include "support/bytes.h"
#include "support/errors.h"

#include <grp.h>
#include <pwd.h>
#include <string.h>

enum { ROOM = 16384 };

/* The name of a user or group; a UnixException when there is none. */
static kref name_bytes(const char *name, int error) {
  if (name && *name)
    return kiln_byte_array(name, strlen(name));
  kiln_throw_unix(error == 0 ? ENOENT : error);
  return NULL;
}

/* -1 for a name nobody has; an exception for other failures. */
static int32_t number_or_none(int32_t number, bool found, int error) {
  if (found)
    return number;
  if (error != 0 && error != ENOENT && error != ESRCH && error != EBADF && error != EPERM)
    kiln_throw_unix(error);
  return -1;
}

kref unix_getpwuid(int32_t user) {
  struct passwd entry, *found = NULL;
  char room[ROOM];
  int error = getpwuid_r((uid_t)user, &entry, room, sizeof room, &found);
  return name_bytes(found ? found->pw_name : NULL, error);
}

kref unix_getgrgid(int32_t group) {
  struct group entry, *found = NULL;
  char room[ROOM];
  int error = getgrgid_r((gid_t)group, &entry, room, sizeof room, &found);
  return name_bytes(found ? found->gr_name : NULL, error);
}

int32_t unix_getpwnam0(int64_t name) {
  struct passwd entry, *found = NULL;
  char room[ROOM];
  int error = getpwnam_r((const char *)name, &entry, room, sizeof room, &found);
  return number_or_none(found ? (int32_t)found->pw_uid : -1, found != NULL, error);
}

int32_t unix_getgrnam0(int64_t name) {
  struct group entry, *found = NULL;
  char room[ROOM];
  int error = getgrnam_r((const char *)name, &entry, room, sizeof room, &found);
  return number_or_none(found ? (int32_t)found->gr_gid : -1, found != NULL, error);
}

#define ROW(name, signature)                                                                       \
  KILN_NATIVE(unix_##name, "sun/nio/fs/UnixNativeDispatcher." #name signature)
ROW(getpwuid, "(I)[B");
ROW(getgrgid, "(I)[B");
ROW(getpwnam0, "(J)I");
ROW(getgrnam0, "(J)I");
