// jdk.internal.misc.Signal
//
// A signal that Java wants only writes its number into a pipe; a thread of the runtime, a daemon
// named "Signal Dispatcher" as in HotSpot, reads it and calls Signal.dispatch. It is started when
// the first handler is set.
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "classes.h"
#include "java.h"
#include "java_strings.h"
#include "natives.h"
#include "roots.h"
#include "thread_life.h"

static const struct {
  const char *name;
  int number;
} known[] = {
    {"HUP", SIGHUP},       {"INT", SIGINT},   {"QUIT", SIGQUIT},   {"ILL", SIGILL},
    {"TRAP", SIGTRAP},     {"ABRT", SIGABRT}, {"BUS", SIGBUS},     {"FPE", SIGFPE},
    {"KILL", SIGKILL},     {"USR1", SIGUSR1}, {"SEGV", SIGSEGV},   {"USR2", SIGUSR2},
    {"PIPE", SIGPIPE},     {"ALRM", SIGALRM}, {"TERM", SIGTERM},   {"CHLD", SIGCHLD},
    {"CONT", SIGCONT},     {"STOP", SIGSTOP}, {"TSTP", SIGTSTP},   {"TTIN", SIGTTIN},
    {"TTOU", SIGTTOU},     {"URG", SIGURG},   {"XCPU", SIGXCPU},   {"XFSZ", SIGXFSZ},
    {"VTALRM", SIGVTALRM}, {"PROF", SIGPROF}, {"WINCH", SIGWINCH}, {"IO", SIGIO},
    {"PWR", SIGPWR},       {"SYS", SIGSYS},
};

enum { IGNORE = 1, DISPATCH = 2 }; // values of handler besides 0, the default action

static int pipe_ends[2] = {-1, -1};
static pthread_mutex_t start_lock = PTHREAD_MUTEX_INITIALIZER;

int32_t jdk_internal_misc_Signal_findSignal0(kref name) {
  for (size_t i = 0; name && i < sizeof known / sizeof known[0]; i++)
    if (kiln_string_is(name, known[i].name))
      return known[i].number;
  return -1;
}

static void on_signal(int number) {
  int saved = errno;
  uint8_t byte = (uint8_t)number;
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

// The pipe exists before the first handler is set.
static bool open_pipe(void) {
  pthread_mutex_lock(&start_lock);
  bool open = pipe_ends[0] >= 0 || pipe2(pipe_ends, O_CLOEXEC) == 0;
  pthread_mutex_unlock(&start_lock);
  return open;
}

static bool is_fault(int number) {
  return number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE ||
         number == SIGKILL || number == SIGSTOP || number == SIGQUIT;
}

int64_t jdk_internal_misc_Signal_handle0(int32_t number, int64_t handler) {
  if (is_fault(number))
    return -1; // "Signal already used by VM or OS"
  struct sigaction action, old;
  memset(&action, 0, sizeof action);
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  if (handler == 0)
    action.sa_handler = SIG_DFL;
  else if (handler == IGNORE)
    action.sa_handler = SIG_IGN;
  else if (handler == DISPATCH && open_pipe() && kiln_signal_dispatcher_start(pipe_ends[0]))
    action.sa_handler = on_signal;
  else
    return -1;
  // A signal that was ignored when the process started (nohup) stays ignored, as in HotSpot.
  if (sigaction(number, NULL, &old) == 0 && old.sa_handler == SIG_IGN &&
      (number == SIGHUP || number == SIGINT || number == SIGTERM) && handler == DISPATCH)
    return IGNORE;
  if (sigaction(number, &action, &old) != 0)
    return -1;
  if (old.sa_handler == SIG_DFL)
    return 0;
  if (old.sa_handler == SIG_IGN)
    return IGNORE;
  return DISPATCH;
}

void jdk_internal_misc_Signal_raise0(int32_t number) { kill(getpid(), number); }

KILN_NATIVE(jdk_internal_misc_Signal_findSignal0,
            "jdk/internal/misc/Signal.findSignal0(Ljava/lang/String;)I");
KILN_NATIVE(jdk_internal_misc_Signal_handle0, "jdk/internal/misc/Signal.handle0(IJ)J");
KILN_NATIVE(jdk_internal_misc_Signal_raise0, "jdk/internal/misc/Signal.raise0(I)V");
