/*
 * Canonical paths, as File.getCanonicalPath wants them:
 * 1. If the whole path exists, realpath has it.
 * 2. Otherwise resolve the longest prefix that exists, and append the rest.
 * 3. In any case remove "." and ".." and doubled slashes by name.
 */
#include "java_io/canonical.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Removes ".", "name/.." and empty names in place. The path is absolute. */
static void collapse(char *path) {
  char *out = path; /* end of what is settled; a '/' goes before each further name */
  const char *next = path;
  while (*next) {
    while (*next == '/')
      next++;
    size_t length = strcspn(next, "/");
    if (length == 2 && next[0] == '.' && next[1] == '.') {
      while (out > path && *--out != '/')
        ;
    } else if (length > 0 && !(length == 1 && next[0] == '.')) {
      const char *name = next;
      *out++ = '/';
      memmove(out, name, length);
      out += length;
    }
    next += length;
  }
  if (out == path)
    *out++ = '/';
  *out = 0;
}

/* Resolves the longest existing prefix of the path; appends the rest unchanged. */
static bool resolve_prefix(const char *path, char *canonical) {
  char prefix[PATH_MAX];
  strcpy(prefix, path);
  size_t length = strlen(path);
  for (;;) {
    size_t end = length;
    while (end > 0 && prefix[end - 1] != '/')
      end--;
    while (end > 0 && prefix[end - 1] == '/')
      end--;
    if (end == 0)
      return false;
    length = end;
    prefix[length] = 0;
    if (realpath(prefix, canonical)) {
      size_t resolved = strlen(canonical);
      if (resolved + strlen(path + length) + 1 > PATH_MAX)
        return false;
      strcpy(canonical + resolved, path + length);
      return true;
    }
    if (errno != ENOENT && errno != ENOTDIR && errno != EACCES)
      return false;
  }
}

bool kiln_canonical_path(const char *path, char canonical[PATH_MAX]) {
  if (strlen(path) >= PATH_MAX) {
    errno = ENAMETOOLONG;
    return false;
  }
  if (!realpath(path, canonical) && !resolve_prefix(path, canonical))
    strcpy(canonical, path);
  collapse(canonical);
  return true;
}
