#include "sun_nio_ch/channels.h"
#include "support/errors.h"

#include <fcntl.h>
#include <limits.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

enum { IOV_MAXIMUM = 1024 };

static int set_blocking(int number, bool blocking) {
  int flags = fcntl(number, F_GETFL);
  int wanted = blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
  return flags == wanted ? 0 : fcntl(number, F_SETFL, wanted);
}

/* Read end in the upper half, write end in the lower. */
int64_t ioutil_makePipe(int32_t blocking) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | (blocking ? 0 : O_NONBLOCK)) < 0) {
    channel_throw("Pipe failed");
    return 0;
  }
  return (int64_t)((uint64_t)ends[0] << 32 | (uint32_t)ends[1]);
}

int32_t ioutil_write1(int32_t number, int32_t value) {
  char byte = (char)value;
  return (int32_t)channel_transferred(CHANNEL_BLOCKING(write(number, &byte, 1)), false);
}

/* Takes all there is to read; was there any? */
int32_t ioutil_drain(int32_t number) {
  char buffer[128];
  int64_t total = 0;
  for (;;) {
    ssize_t count = KILN_RETRY(read(number, buffer, sizeof buffer));
    total += count > 0 ? count : 0;
    if (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK)
      channel_throw("Drain");
    if (count < (ssize_t)sizeof buffer)
      return total > 0;
  }
}

int32_t ioutil_drain1(int32_t number) {
  char byte;
  ssize_t count = read(number, &byte, 1);
  if (count >= 0)
    return (int32_t)count;
  if (errno == EAGAIN || errno == EWOULDBLOCK)
    return 0;
  return (int32_t)channel_result(-1, "read");
}

void ioutil_configureBlocking(kref file, int32_t blocking) {
  if (set_blocking(channel_descriptor(file), blocking) < 0)
    channel_throw("Configure blocking failed");
}

int32_t ioutil_fdVal(kref file) { return channel_descriptor(file); }

void ioutil_setfdVal(kref file, int32_t number) {
  KILN_I32(file, java_io_FileDescriptor, fd) = number;
}

int32_t ioutil_fdLimit(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) < 0) {
    channel_throw("getrlimit failed");
    return -1;
  }
  return limit.rlim_max > INT32_MAX ? INT32_MAX : (int32_t)limit.rlim_max;
}

int32_t ioutil_iovMax(void) {
  long most = sysconf(_SC_IOV_MAX);
  return most == -1 ? IOV_MAXIMUM : (int32_t)most;
}

int32_t ioutil_randomBytes(kref bytes) {
  (void)bytes;
  kiln_throw_new(KILN_CLASS(java_lang_UnsupportedOperationException), NULL);
  return 0;
}

void sun_nio_ch_FileKey_init(kref self, kref file) {
  struct stat status;
  if (fstat(channel_descriptor(file), &status) < 0) {
    channel_throw(NULL);
    return;
  }
  KILN_I64(self, sun_nio_ch_FileKey, st_dev) = (int64_t)status.st_dev;
  KILN_I64(self, sun_nio_ch_FileKey, st_ino) = (int64_t)status.st_ino;
}

#define ROW(name, signature) KILN_NATIVE(ioutil_##name, "sun/nio/ch/IOUtil." #name signature)
KILN_NATIVE_NOTHING(ioutil_initIDs, "sun/nio/ch/IOUtil.initIDs()V");
ROW(makePipe, "(Z)J");
ROW(write1, "(IB)I");
ROW(drain, "(I)Z");
ROW(drain1, "(I)I");
ROW(configureBlocking, "(Ljava/io/FileDescriptor;Z)V");
ROW(fdVal, "(Ljava/io/FileDescriptor;)I");
ROW(setfdVal, "(Ljava/io/FileDescriptor;I)V");
ROW(fdLimit, "()I");
ROW(iovMax, "()I");
ROW(randomBytes, "([B)Z");
KILN_NATIVE_NOTHING(sun_nio_ch_FileKey_initIDs, "sun/nio/ch/FileKey.initIDs()V");
KILN_NATIVE(sun_nio_ch_FileKey_init, "sun/nio/ch/FileKey.init(Ljava/io/FileDescriptor;)V");
