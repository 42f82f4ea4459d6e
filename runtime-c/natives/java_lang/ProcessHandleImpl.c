/* Processes as ProcessHandle shows them. */
#include "classes.h"
#include "java_lang/process_status.h"
#include "natives.h"
#include "support/errors.h"

#include <dirent.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NOT_A_CHILD = -2 };

int64_t process_getCurrentPid0(void) { return getpid(); }

static int32_t exit_value(int status) {
  if (WIFEXITED(status))
    return WEXITSTATUS(status);
  return WIFSIGNALED(status) ? 0x80 + WTERMSIG(status) : status;
}

/* Waits for a child and takes its exit value; without reap the child stays to be waited for. */
int32_t process_waitForProcessExit0(int64_t process, int32_t reap) {
  if (reap) {
    int status;
    pid_t found = KILN_BLOCKING(waitpid((pid_t)process, &status, 0));
    return found >= 0 ? exit_value(status) : errno == ECHILD ? NOT_A_CHILD : -1;
  }
  siginfo_t info = {0};
  if (KILN_BLOCKING(waitid(P_PID, (id_t)process, &info, WEXITED | WNOWAIT)) < 0)
    return errno == ECHILD ? NOT_A_CHILD : -1;
  return info.si_code == CLD_EXITED ? info.si_status : 0x80 + info.si_status;
}

/* Is it the process that started then? A start of 0 stands for any. */
static bool is_same(int64_t process, int64_t start, struct process_status *status) {
  return process_status_read((pid_t)process, status) &&
         (start == status->start_millis || start == 0 || status->start_millis == 0);
}

int64_t process_parent0(int64_t process, int64_t start) {
  if (process == getpid())
    return getppid();
  struct process_status status;
  return is_same(process, start, &status) ? status.parent : -1;
}

/* When it started, or -1 if it is not alive. */
int64_t process_isAlive0(int64_t process) {
  struct process_status status;
  return process_status_read((pid_t)process, &status) ? status.start_millis : -1;
}

int32_t process_destroy0(int64_t process, int64_t start, int32_t force) {
  struct process_status status;
  return is_same(process, start, &status) && kill((pid_t)process, force ? SIGKILL : SIGTERM) == 0;
}

/* Fills arrays with the children of a process (0: all processes); returns how many there are. */
int32_t process_getProcessPids0(int64_t parent, kref pids, kref parents, kref starts) {
  int32_t count = 0, room = kiln_array_length(pids);
  DIR *directory = opendir("/proc");
  if (!directory) {
    kiln_throw_new(KILN_CLASS(java_lang_RuntimeException), "Unable to open /proc");
    return -1;
  }
  for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
    int process = atoi(entry->d_name);
    struct process_status status;
    if (process <= 0 || !process_status_read(process, &status) ||
        (parent != 0 && status.parent != parent))
      continue;
    if (count < room) {
      kiln_longs(pids)[count] = process;
      if (parents)
        kiln_longs(parents)[count] = status.parent;
      if (starts)
        kiln_longs(starts)[count] = status.start_millis;
    }
    count++;
  }
  closedir(directory);
  return count;
}

#define ROW(name, signature)                                                                       \
  KILN_NATIVE(process_##name, "java/lang/ProcessHandleImpl." #name signature)
KILN_NATIVE_NOTHING(process_initNative, "java/lang/ProcessHandleImpl.initNative()V");
ROW(getCurrentPid0, "()J");
ROW(waitForProcessExit0, "(JZ)I");
ROW(parent0, "(JJ)J");
ROW(isAlive0, "(J)J");
ROW(destroy0, "(JJZ)Z");
ROW(getProcessPids0, "(J[J[J[J)I");
