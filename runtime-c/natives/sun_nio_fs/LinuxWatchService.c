/* inotify for java.nio.file.WatchService. */
#include "sun_nio_fs/unix_exception.h"
#include "support/errors.h"

#include "classes.h"

#include <fcntl.h>
#include <poll.h>
#include <stddef.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

static int32_t checked(int result) {
  if (result == -1)
    kiln_throw_unix(errno);
  return result;
}

int32_t watch_eventSize(void) { return sizeof(struct inotify_event); }

/* Offsets of wd, mask, cookie, len and name. */
kref watch_eventOffsets(void) {
  kref array = kiln_new_ints(5);
  if (array) {
    int32_t *offsets = kiln_ints(array);
    offsets[0] = offsetof(struct inotify_event, wd);
    offsets[1] = offsetof(struct inotify_event, mask);
    offsets[2] = offsetof(struct inotify_event, cookie);
    offsets[3] = offsetof(struct inotify_event, len);
    offsets[4] = offsetof(struct inotify_event, name);
  }
  return array;
}

int32_t watch_inotifyInit(void) { return checked(inotify_init1(IN_CLOEXEC)); }

int32_t watch_inotifyAddWatch(int32_t file, int64_t path, int32_t mask) {
  return checked(inotify_add_watch(file, (const char *)path, (uint32_t)mask));
}

void watch_inotifyRmWatch(int32_t file, int32_t watch) { checked(inotify_rm_watch(file, watch)); }

void watch_configureBlocking(int32_t file, int32_t blocking) {
  int flags = fcntl(file, F_GETFL);
  checked(fcntl(file, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK));
}

void watch_socketpair(kref pair) {
  int files[2];
  if (checked(socketpair(PF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, files)) == 0) {
    kiln_ints(pair)[0] = files[0];
    kiln_ints(pair)[1] = files[1];
  }
}

int32_t watch_poll(int32_t one, int32_t other) {
  struct pollfd files[2] = {{.fd = one, .events = POLLIN}, {.fd = other, .events = POLLIN}};
  kiln_enter_blocked();
  int count = poll(files, 2, -1), error = errno;
  kiln_leave_blocked();
  if (count == -1 && error != EINTR)
    kiln_throw_unix(error);
  return count == -1 ? 0 : count;
}

#define ROW(name, signature)                                                                       \
  KILN_NATIVE(watch_##name, "sun/nio/fs/LinuxWatchService." #name signature)
ROW(eventSize, "()I");
ROW(eventOffsets, "()[I");
ROW(inotifyInit, "()I");
ROW(inotifyAddWatch, "(IJI)I");
ROW(inotifyRmWatch, "(II)V");
ROW(configureBlocking, "(IZ)V");
ROW(socketpair, "([I)V");
ROW(poll, "(II)I");
