#ifndef KILN_NATIVES_PROCESS_STATUS_H
#define KILN_NATIVES_PROCESS_STATUS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/* What /proc tells of a process. */
struct process_status {
  pid_t parent;
  int64_t start_millis; /* since the epoch */
  int64_t cpu_nanos;    /* in user and system mode */
};

/* False if there is no such process. */
bool process_status_read(pid_t process, struct process_status *status);

#endif
