// When heap dumps are written: at the first OutOfMemoryError, and at a signal.
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "heap_dump.h"
#include "native_memory.h"

static _Atomic bool on_out_of_memory;
static const char *_Atomic wanted_path; // -XX:HeapDumpPath
static int wanted_signal;
static _Atomic int dumps;

static const char *after(const char *text, const char *prefix) {
  size_t n = strlen(prefix);
  return strncmp(text, prefix, n) == 0 ? text + n : NULL;
}

int kiln_heap_dump_configure(const char *option) {
  const char *value;
  if (strcmp(option, "-XX:+HeapDumpOnOutOfMemoryError") == 0) {
    on_out_of_memory = true;
    return 1;
  }
  if ((value = after(option, "-XX:HeapDumpPath="))) {
    if (!*value)
      return -1;
    wanted_path = value;
    return 1;
  }
  if ((value = after(option, "-XX:HeapDumpSignal="))) {
    wanted_signal = strcmp(value, "USR1") == 0 ? SIGUSR1 : strcmp(value, "USR2") == 0 ? SIGUSR2 : 0;
    return wanted_signal ? 1 : -1;
  }
  return 0;
}

void kiln_heap_dump_at_out_of_memory(bool on) { on_out_of_memory = on; }

bool kiln_heap_dump_is_at_out_of_memory(void) { return on_out_of_memory; }

// The old one stays: a dump may be using it.
void kiln_heap_dump_set_path(const char *path) {
  wanted_path =
      path && *path
          ? kiln_memory_or_die(kiln_memory_copy(KILN_MEMORY_TABLES, path, strlen(path)), "a path")
          : NULL;
}

const char *kiln_heap_dump_path(void) { return wanted_path; }

// java_pidN.hprof in the working directory or in the directory asked for, or the file asked for;
// later dumps get a number at the end.
static void choose_path(char *path, size_t size) {
  struct stat status;
  const char *given = wanted_path, *base = given ? given : ".";
  int number = atomic_fetch_add(&dumps, 1);
  int n = stat(base, &status) == 0 && S_ISDIR(status.st_mode)
              ? snprintf(path, size, "%s%sjava_pid%d.hprof", given ? base : "", given ? "/" : "",
                         (int)getpid())
              : snprintf(path, size, "%s", base);
  if (number > 0 && n > 0 && (size_t)n < size)
    snprintf(path + n, size - (size_t)n, ".%d", number);
}

static void dump(const char *reason) {
  char path[4096];
  choose_path(path, sizeof path);
  if (reason)
    printf("java.lang.OutOfMemoryError: %s\n", reason);
  printf("Dumping heap to %s ...\n", path);
  fflush(stdout);
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  uint64_t bytes = 0;
  const char *problem = kiln_heap_dump(path, &bytes);
  clock_gettime(CLOCK_MONOTONIC, &to);
  double seconds = (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
  if (problem)
    printf("Unable to create %s: %s\n", path, problem);
  else
    printf("Heap dump file created [%llu bytes in %.3f secs]\n", (unsigned long long)bytes,
           seconds);
  fflush(stdout);
}

void kiln_heap_dump_out_of_memory(const char *reason) {
  static _Atomic bool done;
  if (on_out_of_memory && !atomic_exchange(&done, true))
    dump(reason ? reason : "Java heap space");
}

static void *await(void *set) {
  for (int number; sigwait(set, &number) == 0;)
    dump(NULL);
  return NULL;
}

void kiln_heap_dump_await_signal(void) {
  static sigset_t set;
  if (!wanted_signal)
    return;
  sigemptyset(&set);
  sigaddset(&set, wanted_signal);
  pthread_sigmask(SIG_BLOCK, &set, NULL);
  pthread_t thread;
  if (pthread_create(&thread, NULL, await, &set) == 0)
    pthread_detach(thread);
}
