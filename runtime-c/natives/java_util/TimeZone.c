/*
 * The system's time zone:
 * 1. TZ, if set, names it (a leading ':' and "posix/" are dropped); "localtime" means as if unset.
 * 2. /etc/localtime, if a link, points to it below "zoneinfo/".
 * 3. /etc/localtime, if a file, is compared with all files of the zone database.
 */
#include "api/memory.h"
#include "natives.h"
#include "support/platform.h"

#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const char local_time[] = "/etc/localtime", database[] = "/usr/share/zoneinfo";

/* What follows "zoneinfo/" in a path; NULL if that is not in it. */
static const char *zone_in(const char *path) {
  static const char mark[] = "zoneinfo/";
  const char *found = strstr(path, mark);
  return found ? found + sizeof mark - 1 : NULL;
}

/* The file looked for, while nftw walks. One thread at a time: TimeZone's caller is synchronized.
 */
static struct {
  char *bytes;
  off_t size;
  char zone[PATH_MAX];
} search;

static char *read_file(const char *path, off_t size) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  char *bytes = file < 0 ? NULL : kiln_memory_allocate(KILN_MEMORY_TEXT, (size_t)size + 1);
  if (bytes && read(file, bytes, (size_t)size) != size) {
    kiln_memory_free(bytes);
    bytes = NULL;
  }
  if (file >= 0)
    close(file);
  return bytes;
}

static int compare(const char *path, const struct stat *status, int kind, struct FTW *where) {
  const char *name = path + where->base;
  if (kind != FTW_F || status->st_size != search.size || strcmp(name, "ROC") == 0 ||
      strcmp(name, "posixrules") == 0 || strcmp(name, "localtime") == 0)
    return 0;
  char *bytes = read_file(path, search.size);
  bool same = bytes && memcmp(bytes, search.bytes, (size_t)search.size) == 0;
  kiln_memory_free(bytes);
  if (same)
    snprintf(search.zone, sizeof search.zone, "%s", path + sizeof database);
  return same;
}

static bool by_contents(off_t size, char *zone, size_t room) {
  search.size = size;
  search.bytes = read_file(local_time, size);
  bool found = search.bytes && nftw(database, compare, 16, FTW_PHYS) == 1;
  kiln_memory_free(search.bytes);
  if (found)
    snprintf(zone, room, "%s", search.zone);
  return found;
}

static bool of_platform(char *zone, size_t room) {
  struct stat status;
  if (lstat(local_time, &status) != 0)
    return false;
  if (S_ISLNK(status.st_mode)) {
    char target[PATH_MAX];
    ssize_t length = readlink(local_time, target, sizeof target - 1);
    if (length < 0)
      return false;
    target[length] = 0;
    const char *name = zone_in(target);
    if (name) {
      snprintf(zone, room, "%s", name);
      return true;
    }
    if (stat(local_time, &status) != 0)
      return false;
  }
  return S_ISREG(status.st_mode) && by_contents(status.st_size, zone, room);
}

kref java_util_TimeZone_getSystemTimeZoneID(kref java_home) {
  (void)java_home;
  char zone[PATH_MAX];
  const char *given = getenv("TZ");
  if (given && *given == ':')
    given++;
  if (given && *given && strcmp(given, "localtime") != 0)
    snprintf(zone, sizeof zone, "%s", given);
  else if (!of_platform(zone, sizeof zone))
    return NULL;
  const char *name = strncmp(zone, "posix/", 6) == 0 ? zone + 6 : zone;
  return kiln_platform_string(name);
}

/* The offset in force now, as "GMT+01:00". */
kref java_util_TimeZone_getSystemGMTOffsetID(void) {
  time_t now = time(NULL);
  struct tm local;
  if (!localtime_r(&now, &local) || local.tm_gmtoff == 0)
    return kiln_platform_string("GMT");
  long minutes = labs(local.tm_gmtoff) / 60;
  char text[32];
  snprintf(text, sizeof text, "GMT%c%02ld:%02ld", local.tm_gmtoff < 0 ? '-' : '+', minutes / 60,
           minutes % 60);
  return kiln_platform_string(text);
}

KILN_NATIVE(java_util_TimeZone_getSystemTimeZoneID,
            "java/util/TimeZone.getSystemTimeZoneID(Ljava/lang/String;)Ljava/lang/String;");
KILN_NATIVE(java_util_TimeZone_getSystemGMTOffsetID,
            "java/util/TimeZone.getSystemGMTOffsetID()Ljava/lang/String;");
