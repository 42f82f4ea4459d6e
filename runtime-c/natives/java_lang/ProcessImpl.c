/*
 * Starting a process.
 *
 * 1. Make pipes for those of the three streams that are not given, and one that tells of failure:
 * it closes by itself when the new program runs.
 * 2. Fork. The child, which may only make system calls, puts the streams in place, closes the
 * others, changes directory and looks for the program along the parent's PATH.
 * 3. The parent reads the failure pipe: nothing means success, otherwise it holds the child's
 * errno.
 */
#include "native_memory.h"
#include "natives.h"
#include "support/errors.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { FAIL_DESCRIPTOR = 3 };

struct launch {
  const char *program;
  char **arguments;
  char **environment; /* NULL: the parent's */
  const char *directory;
  int streams[3]; /* the child's ends */
  int fail;       /* write end */
  bool merge_errors;
  char **candidates; /* full paths to try, in order */
};

/* Splits a block of `count` NUL-terminated strings; a NULL ends the vector. */
static char **strings_of(char *first, char *block, int32_t count) {
  char **vector = kiln_memory_or_throw(
      kiln_memory_resize(KILN_MEMORY_TEXT, NULL, (size_t)count + 2, sizeof *vector));
  if (!vector)
    return NULL;
  int32_t n = 0;
  if (first)
    vector[n++] = first;
  for (int32_t i = 0; i < count; i++) {
    vector[n++] = block;
    block += strlen(block) + 1;
  }
  vector[n] = NULL;
  return vector;
}

static void free_all(char **list) {
  for (char **one = list; list && *one; one++)
    kiln_memory_free(*one);
  kiln_memory_free(list);
}

/* The program in one part of PATH; without one, as it is. */
static char *candidate(const char *part, size_t size, const char *program) {
  char *full;
  if (!part)
    full = kiln_memory_format(KILN_MEMORY_TEXT, NULL, "%s", program);
  else if (size == 0)
    full = kiln_memory_format(KILN_MEMORY_TEXT, NULL, "./%s", program);
  else
    full = kiln_memory_format(KILN_MEMORY_TEXT, NULL, "%.*s%s%s", (int)size, part,
                              part[size - 1] == '/' ? "" : "/", program);
  return kiln_memory_or_throw(full);
}

/* The paths a program name stands for: itself if it has a slash, else one for each part of PATH. */
static char **candidates_of(const char *program) {
  const char *path = strchr(program, '/') ? NULL : getenv("PATH");
  size_t parts = 2;
  if (!path && !strchr(program, '/'))
    path = ":/bin:/usr/bin";
  for (const char *c = path; c && *c; c++)
    parts += *c == ':';
  char **list = kiln_memory_or_throw(kiln_memory_zeroed(KILN_MEMORY_TEXT, parts + 1, sizeof *list));
  size_t n = 0;
  for (const char *part = path; list; part++) {
    size_t size = part ? strcspn(part, ":") : 0;
    if (!(list[n++] = candidate(part, size, program))) {
      free_all(list);
      return NULL;
    }
    if (!part || !part[size])
      break;
    part += size;
  }
  return list;
}

/* --- in the child: system calls only
 * ------------------------------------------------------------------ */

static void close_from(int first) {
  if (syscall(SYS_close_range, first, ~0u, 0) == 0)
    return;
  long most = sysconf(_SC_OPEN_MAX);
  for (int number = first; number < most; number++)
    close(number);
}

static bool place(int from, int to) {
  if (from == to) { /* dup2 would leave it to be closed */
    int flags = fcntl(from, F_GETFD);
    return flags != -1 && fcntl(from, F_SETFD, flags & ~FD_CLOEXEC) != -1;
  }
  return dup2(from, to) != -1;
}

static bool run_first(const struct launch *launch) {
  char **environment = launch->environment ? launch->environment : environ;
  int error = ENOENT;
  for (char **path = launch->candidates; *path; path++) {
    execve(*path, launch->arguments, environment);
    if (errno == ENOEXEC) { /* a script without #! is the shell's */
      char *shell[3] = {(char *)"/bin/sh", *path, NULL};
      execve(shell[0], shell, environment);
    }
    if (errno == EACCES)
      error = EACCES; /* said if none of the others is found */
    else if (errno != ENOENT && errno != ENOTDIR && errno != ELOOP && errno != ESTALE &&
             errno != ENODEV && errno != ETIMEDOUT)
      return false;
  }
  errno = error;
  return false;
}

static void child(struct launch *launch) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  /* Out of the way of the three standard numbers first. */
  bool ok = true;
  launch->fail = fcntl(launch->fail, F_DUPFD_CLOEXEC, FAIL_DESCRIPTOR);
  for (int i = 0; ok && i < 3; i++)
    if (launch->streams[i] >= 0 && launch->streams[i] != i)
      ok = (launch->streams[i] = fcntl(launch->streams[i], F_DUPFD_CLOEXEC, 3)) >= 0;
  for (int i = 0; ok && i < 3; i++) {
    int from = i == 2 && launch->merge_errors ? STDOUT_FILENO : launch->streams[i];
    ok = place(from, i);
  }
  ok = ok && place(launch->fail, FAIL_DESCRIPTOR) &&
       fcntl(FAIL_DESCRIPTOR, F_SETFD, FD_CLOEXEC) != -1;
  if (ok) {
    launch->fail = FAIL_DESCRIPTOR;
    close_from(FAIL_DESCRIPTOR + 1);
    if (!launch->directory || chdir(launch->directory) == 0)
      run_first(launch);
  }
  int error = errno;
  ssize_t ignored = write(launch->fail, &error, sizeof error);
  (void)ignored;
  _exit(-1);
}

/* --- in the parent
 * ------------------------------------------------------------------------------------ */

static void throw_error(int error) {
  kiln_throw_new(KILN_CLASS(java_io_IOException), "error=%d, %s", error, kiln_error_text(error));
}

static void close_if(int number) {
  if (number >= 0)
    close(number);
}

/* Forks and waits till the program runs; returns the process id or a negative errno. */
static int64_t start(struct launch *launch) {
  int fail[2];
  if (pipe2(fail, O_CLOEXEC) < 0)
    return -errno;
  launch->fail = fail[1];
  pid_t process = fork();
  if (process == 0)
    child(launch);
  int error = process < 0 ? errno : 0;
  close(fail[1]);
  if (process > 0 && KILN_RETRY(read(fail[0], &error, sizeof error)) > 0)
    waitpid(process, NULL, 0);
  close(fail[0]);
  return error ? -error : process;
}

int32_t java_lang_ProcessImpl_forkAndExec(kref self, int32_t mode, kref helper, kref program,
                                          kref argument_block, int32_t argument_count,
                                          kref environment_block, int32_t environment_count,
                                          kref directory, kref descriptors, int32_t merge_errors) {
  (void)self;
  (void)mode;
  (void)helper;
  int32_t *given = kiln_ints(descriptors);
  int pipes[3][2] = {{-1, -1}, {-1, -1}, {-1, -1}};
  struct launch launch = {.program = (char *)kiln_bytes(program),
                          .directory = directory ? (char *)kiln_bytes(directory) : NULL,
                          .merge_errors = merge_errors != 0};
  for (int i = 0; i < 3; i++) {
    if (given[i] == -1 && !(i == 2 && merge_errors) && pipe2(pipes[i], O_CLOEXEC) < 0) {
      throw_error(errno);
      for (int k = 0; k < i; k++) {
        close_if(pipes[k][0]);
        close_if(pipes[k][1]);
      }
      return -1;
    }
    launch.streams[i] = given[i] != -1 ? given[i] : pipes[i][i == 0 ? 0 : 1];
  }
  launch.arguments =
      strings_of((char *)launch.program, (char *)kiln_bytes(argument_block), argument_count);
  if (environment_block && !kiln_pending())
    launch.environment = strings_of(NULL, (char *)kiln_bytes(environment_block), environment_count);
  if (!kiln_pending())
    launch.candidates = candidates_of(launch.program);
  int64_t process = -ENOMEM;
  if (!kiln_pending()) {
    kiln_enter_blocked();
    process = start(&launch);
    kiln_leave_blocked();
  }
  free_all(launch.candidates);
  kiln_memory_free(launch.arguments);
  kiln_memory_free(launch.environment);
  for (int i = 0; i < 3; i++) { /* keep the parent's ends */
    int mine = pipes[i][i == 0 ? 1 : 0];
    close_if(pipes[i][i == 0 ? 0 : 1]);
    if (process < 0)
      close_if(mine);
    else
      given[i] = mine;
  }
  if (process < 0 && !kiln_pending())
    throw_error((int)-process);
  return process < 0 ? -1 : (int32_t)process;
}

KILN_NATIVE_NOTHING(java_lang_ProcessImpl_init, "java/lang/ProcessImpl.init()V");
KILN_NATIVE(java_lang_ProcessImpl_forkAndExec,
            "java/lang/ProcessImpl.forkAndExec(I[B[B[BI[BI[B[IZ)I");
