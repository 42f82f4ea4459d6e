// jdk.internal.misc.Unsafe: parking.
#include "java_status.h"
#include "natives.h"

// Waits for the permit: not at all if it is there or the thread is interrupted, else at most until
// `time`: absolute milliseconds since the epoch, or relative nanoseconds (0: for ever).
void jdk_internal_misc_Unsafe_park(kref self, int32_t absolute, int64_t time) {
  (void)self;
  struct kiln_peer *peer = kiln_thread.peer;
  if (atomic_exchange(&peer->permit, 0) || atomic_load(&peer->interrupted))
    return;
  if (time < 0 || (absolute && time == 0))
    return;
  struct timespec deadline;
  if (absolute) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    int64_t left = time - ((int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000);
    if (left <= 0)
      return;
    deadline = kiln_deadline(left > INT64_MAX / 1000000 ? INT64_MAX : left * 1000000);
  } else if (time > 0) {
    deadline = kiln_deadline(time);
  }
  int32_t before = kiln_status_set(time ? KILN_STATUS_TIMED_PARKED : KILN_STATUS_PARKED);
  kiln_enter_blocked();
  kiln_futex_wait(&peer->permit, 0, time ? &deadline : NULL);
  kiln_leave_blocked();
  atomic_store(&peer->permit, 0);
  kiln_status_set(before);
}

void jdk_internal_misc_Unsafe_unpark(kref self, kref thread) {
  (void)self;
  struct kiln_peer *peer = thread ? kiln_peer_of(thread) : NULL;
  if (peer && !atomic_exchange(&peer->permit, 1))
    kiln_futex_wake_all(&peer->permit);
}

KILN_NATIVE(jdk_internal_misc_Unsafe_park, "jdk/internal/misc/Unsafe.park(ZJ)V");
KILN_NATIVE_LEAF(jdk_internal_misc_Unsafe_unpark,
                 "jdk/internal/misc/Unsafe.unpark(Ljava/lang/Object;)V");
