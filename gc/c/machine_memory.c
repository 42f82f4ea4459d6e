// The memory limits of control groups.
//
// 1. Each line of the process's group file is NUMBER:CONTROLLERS:PATH. The memory controller is
// that
//    with the name "memory" (version 1, its files are below MOUNT/memory) or, in version 2, the one
//    line without names (its files are below MOUNT).
// 2. A group's own limit is in its directory, and those of the groups around it hold too: the least
//    of all from PATH up to the mount counts. In a container PATH may be one that is not mounted
//    here; then only the mount's own file is found, which is the container's.
#include "machine_memory.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysinfo.h>
#include <unistd.h>

enum { MOST_TEXT = 4096 };

static size_t read_text(const char *path, char text[MOST_TEXT]) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  size_t length = 0;
  ssize_t n;
  while (file >= 0 && length < MOST_TEXT - 1 &&
         (n = read(file, text + length, MOST_TEXT - 1 - length)) > 0)
    length += (size_t)n;
  if (file >= 0)
    close(file);
  text[length] = 0;
  return length;
}

// The number in a group's file; UINT64_MAX when there is none ("max", no file).
static uint64_t limit_in(const char *root, const char *group, const char *name) {
  char path[MOST_TEXT], text[MOST_TEXT];
  int n = snprintf(path, sizeof path, "%s%s/%s", root, group, name);
  if (n < 0 || (size_t)n >= sizeof path || !read_text(path, text))
    return UINT64_MAX;
  uint64_t limit = strtoull(text, NULL, 10);
  return limit ? limit : UINT64_MAX;
}

// The least limit from the group up to the root. Shortens the path that it is given.
static uint64_t least_limit(const char *root, char *group, const char *name) {
  uint64_t least = UINT64_MAX;
  for (;;) {
    size_t length = strlen(group);
    while (length && group[length - 1] == '/')
      group[--length] = 0;
    uint64_t limit = limit_in(root, group, name);
    if (limit < least)
      least = limit;
    char *last = strrchr(group, '/');
    if (!last)
      return least;
    *last = 0;
  }
}

static bool names_memory(const char *controllers) {
  for (const char *at = controllers; (at = strstr(at, "memory")); at++)
    if ((at == controllers || at[-1] == ',') && (at[6] == 0 || at[6] == ','))
      return true;
  return false;
}

static uint64_t group_limit(const char *groups, const char *mount) {
  char text[MOST_TEXT], memory[MOST_TEXT], *rest = text;
  snprintf(memory, sizeof memory, "%s/memory", mount);
  read_text(groups, text);
  uint64_t least = UINT64_MAX;
  for (char *line; (line = strsep(&rest, "\n"));) {
    char *controllers = strchr(line, ':'),
         *path = controllers ? strchr(controllers + 1, ':') : NULL;
    if (!path)
      continue;
    *path++ = 0;
    uint64_t limit = UINT64_MAX;
    if (*++controllers == 0)
      limit = least_limit(mount, path, "memory.max");
    else if (names_memory(controllers))
      limit = least_limit(memory, path, "memory.limit_in_bytes");
    if (limit < least)
      least = limit;
  }
  return least;
}

uint64_t machine_memory(const char *groups, const char *mount) {
  struct sysinfo info;
  uint64_t bytes = sysinfo(&info) == 0 ? (uint64_t)info.totalram * info.mem_unit : 1ull << 30;
  uint64_t limit = group_limit(groups, mount);
  return limit < bytes ? limit : bytes;
}
