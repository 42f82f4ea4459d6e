/*
 * The user of the process:
 * 1. Look into /etc/passwd ourselves: the name service switch loads libraries and costs a good part
 *    of a short program's start.
 * 2. Ask the name service only when the user is not there.
 */
#include "jdk_internal_util/user.h"

#include <fcntl.h>
#include <pwd.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool from_line(char *line, uid_t wanted, struct kiln_user *user) {
  char *field[7];
  for (int i = 0; i < 7; i++)
    if (!(field[i] = strsep(&line, ":")))
      return false;
  char *end;
  unsigned long id = strtoul(field[2], &end, 10);
  if (*field[2] == 0 || *end != 0 || id != wanted)
    return false;
  snprintf(user->name, sizeof user->name, "%s", field[0]);
  snprintf(user->home, sizeof user->home, "%s", field[5]);
  return true;
}

static bool from_file(uid_t wanted, struct kiln_user *user) {
  static char buffer[32768];
  int file = open("/etc/passwd", O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return false;
  ssize_t size = read(file, buffer, sizeof buffer - 1);
  close(file);
  if (size <= 0)
    return false;
  buffer[size] = 0;
  char *rest = buffer;
  for (char *line; (line = strsep(&rest, "\n")) != NULL;)
    if (*line != '+' && *line != '-' && from_line(line, wanted, user))
      return true;
  return false;
}

void kiln_user_read(struct kiln_user *user) {
  uid_t id = getuid();
  user->name[0] = user->home[0] = 0;
  if (from_file(id, user))
    return;
  struct passwd entry, *found = NULL;
  char buffer[16384];
  if (getpwuid_r(id, &entry, buffer, sizeof buffer, &found) == 0 && found) {
    snprintf(user->name, sizeof user->name, "%s", found->pw_name);
    snprintf(user->home, sizeof user->home, "%s", found->pw_dir);
  }
}
