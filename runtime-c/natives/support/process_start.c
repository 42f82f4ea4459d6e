#include "support/process_start.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// Field 22 of /proc/self/stat: start in clock ticks since boot. Fields are counted after the last
// parenthesis, for the second field, the name, may hold anything.
static int64_t start_ms(void) {
  char text[1024];
  int file = open("/proc/self/stat", O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return -1;
  ssize_t length = read(file, text, sizeof text - 1);
  close(file);
  if (length <= 0)
    return -1;
  text[length] = 0;
  char *field = strrchr(text, ')');
  for (int i = 0; field && i < 20; i++)
    field = strchr(field + 1, ' ');
  return field ? (int64_t)(strtoull(field, NULL, 10) * 1000 / (uint64_t)sysconf(_SC_CLK_TCK)) : -1;
}

int64_t kiln_process_uptime_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_BOOTTIME, &now);
  int64_t start = start_ms();
  int64_t uptime = now.tv_sec * INT64_C(1000) + now.tv_nsec / 1000000 - start;
  // Ticks are 10 ms: a young process must not have a negative or zero age.
  return start < 0 || uptime < 1 ? 1 : uptime;
}
