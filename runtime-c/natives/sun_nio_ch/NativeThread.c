/* Waking a thread that blocks in a channel's system call. */
#include "sun_nio_ch/channels.h"
#include "sun_nio_ch/wakeup.h"

#include <pthread.h>
#include <signal.h>

void sun_nio_ch_NativeThread_init(void) {
  if (kiln_wakeup_prepare() < 0)
    channel_throw("sigaction");
}

int64_t sun_nio_ch_NativeThread_current(void) { return (int64_t)pthread_self(); }

void sun_nio_ch_NativeThread_signal(int64_t thread) {
  int error = pthread_kill((pthread_t)thread, kiln_wakeup_signal());
  if (error != 0) {
    errno = error;
    channel_throw("Thread signal failed");
  }
}

KILN_NATIVE(sun_nio_ch_NativeThread_init, "sun/nio/ch/NativeThread.init()V");
KILN_NATIVE_LEAF(sun_nio_ch_NativeThread_current, "sun/nio/ch/NativeThread.current()J");
KILN_NATIVE(sun_nio_ch_NativeThread_signal, "sun/nio/ch/NativeThread.signal(J)V");
