#include "java_io/descriptors.h"
#include "support/errors.h"

#include <fcntl.h>
#include <unistd.h>

/* The standard streams are not closed but pointed to /dev/null, so that their numbers are not
 * given to the next file opened. */
static int close_number(int number) {
  if (number > STDERR_FILENO)
    return close(number);
  int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (null < 0)
    return -1;
  int outcome = dup2(null, number) < 0 ? -1 : 0;
  int error = errno;
  close(null);
  errno = error;
  return outcome;
}

void java_io_FileDescriptor_close0(kref self) {
  int number = kiln_descriptor(self);
  if (number == -1)
    return;
  KILN_I32(self, java_io_FileDescriptor, fd) = -1;
  if (close_number(number) == -1)
    kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, "close failed");
}

void java_io_FileDescriptor_sync(kref self) {
  int number = kiln_descriptor(self);
  if (KILN_BLOCKING(fsync(number)) == -1)
    kiln_throw_new(KILN_CLASS(java_io_SyncFailedException), "sync failed");
}

/* Windows only. */
int64_t java_io_FileDescriptor_getHandle(int32_t number) {
  (void)number;
  return -1;
}

int32_t java_io_FileDescriptor_getAppend(int32_t number) {
  int flags = fcntl(number, F_GETFL);
  return flags != -1 && (flags & O_APPEND) != 0;
}

void java_io_FileCleanable_cleanupClose0(int32_t number, int64_t handle) {
  (void)handle;
  if (close(number) == -1)
    kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, "close failed");
}

KILN_NATIVE_NOTHING(java_io_FileDescriptor_initIDs, "java/io/FileDescriptor.initIDs()V");
KILN_NATIVE(java_io_FileDescriptor_close0, "java/io/FileDescriptor.close0()V");
KILN_NATIVE(java_io_FileDescriptor_sync, "java/io/FileDescriptor.sync()V");
KILN_NATIVE_LEAF(java_io_FileDescriptor_getHandle, "java/io/FileDescriptor.getHandle(I)J");
KILN_NATIVE_LEAF(java_io_FileDescriptor_getAppend, "java/io/FileDescriptor.getAppend(I)Z");
KILN_NATIVE(java_io_FileCleanable_cleanupClose0, "java/io/FileCleanable.cleanupClose0(IJ)V");
