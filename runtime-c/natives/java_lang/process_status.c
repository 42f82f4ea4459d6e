#include "java_lang/process_status.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Seconds since the epoch when the system started; 0 if unknown. */
static int64_t boot_seconds(void) {
  static int64_t known;
  if (known)
    return known;
  FILE *file = fopen("/proc/stat", "re");
  char line[256];
  long long seconds = 0;
  while (file && fgets(line, sizeof line, file))
    if (sscanf(line, "btime %lld", &seconds) == 1)
      break;
  if (file)
    fclose(file);
  return known = seconds;
}

bool process_status_read(pid_t process, struct process_status *status) {
  char path[64], text[1024];
  snprintf(path, sizeof path, "/proc/%d/stat", (int)process);
  FILE *file = fopen(path, "re");
  if (!file)
    return false;
  size_t length = fread(text, 1, sizeof text - 1, file);
  fclose(file);
  text[length] = 0;
  /* The name, in parentheses, may contain anything; what is wanted comes after its last one. */
  const char *rest = strrchr(text, ')');
  int parent;
  unsigned long user, system;
  unsigned long long start;
  if (!rest || sscanf(rest + 1,
                      " %*c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu %*d %*d %*d %*d %*d "
                      "%*d %llu",
                      &parent, &user, &system, &start) != 4)
    return false;
  long ticks = sysconf(_SC_CLK_TCK);
  status->parent = parent;
  /* Without a sign: what overflows is wrong, but no reason to trap. */
  uint64_t a_second = (uint64_t)ticks;
  status->cpu_nanos = (int64_t)(((uint64_t)user + system) * (1000000000 / a_second));
  status->start_millis = (int64_t)((uint64_t)boot_seconds() * 1000 + start * 1000 / a_second);
  return true;
}
