// The thread that runs Java's signal handlers.
//
// It waits in a read and is no thread of the runtime until the first signal comes: most processes
// never get one. Then it becomes the daemon "Signal Dispatcher" of the system group.
#include <errno.h>
#include <pthread.h>
#include <unistd.h>

#include "classes.h"
#include "java.h"
#include "peers.h"
#include "stack_limits.h"
#include "thread_life.h"
#include "throw.h"

static int input;

static bool attach(void *base_frame) {
  if (!kiln_thread_attach(base_frame, kiln_stack_size))
    return false;
  bool adopted = kiln_thread_adopt(kiln_system_group, "Signal Dispatcher", true);
  kiln_take_pending();
  return adopted;
}

static void *dispatch_all(void *unused) {
  (void)unused;
  bool attached = false;
  for (;;) {
    uint8_t number;
    if (attached)
      kiln_enter_blocked();
    ssize_t n = read(input, &number, 1);
    if (attached)
      kiln_leave_blocked();
    if (n < 0 && errno == EINTR)
      continue;
    if (n != 1)
      return NULL;
    if (!attached && !(attached = attach(__builtin_frame_address(0))))
      continue;
    kiln_call(KILN_METHOD(jdk_internal_misc_Signal, dispatch), "VI", (int32_t)number);
    kiln_take_pending();
  }
}

bool kiln_signal_dispatcher_start(int pipe_end) {
  static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
  static bool started;
  pthread_mutex_lock(&lock);
  if (!started) {
    input = pipe_end;
    pthread_attr_t attributes;
    pthread_t thread;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, kiln_stack_size + KILN_STACK_RESERVE + KILN_STACK_SLACK);
    started = pthread_create(&thread, &attributes, dispatch_all, NULL) == 0;
    pthread_attr_destroy(&attributes);
  }
  pthread_mutex_unlock(&lock);
  return started;
}
