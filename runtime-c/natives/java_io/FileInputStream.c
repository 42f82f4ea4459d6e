#include "java_io/descriptors.h"
#include "support/errors.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

static kref descriptor_of(kref self) { return KILN_REF(self, java_io_FileInputStream, fd); }

static void fail(const char *fallback) {
  kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, fallback);
}

void java_io_FileInputStream_open0(kref self, kref path) {
  kiln_descriptor_open(descriptor_of(self), path, O_RDONLY);
}

int32_t java_io_FileInputStream_read0(kref self) {
  return kiln_descriptor_read_byte(descriptor_of(self));
}

int32_t java_io_FileInputStream_readBytes(kref self, kref bytes, int32_t offset, int32_t length) {
  return kiln_descriptor_read(descriptor_of(self), bytes, offset, length);
}

int64_t java_io_FileInputStream_length0(kref self) {
  return kiln_descriptor_length(descriptor_of(self));
}

int64_t java_io_FileInputStream_position0(kref self) {
  return kiln_descriptor_position(descriptor_of(self));
}

int64_t java_io_FileInputStream_skip0(kref self, int64_t count) {
  int number = kiln_descriptor_open_number(descriptor_of(self));
  if (number == -1)
    return 0;
  off_t from = lseek(number, 0, SEEK_CUR);
  off_t to = from == -1 ? -1 : lseek(number, count, SEEK_CUR);
  if (to == -1) {
    fail("Seek error");
    return 0;
  }
  return to - from;
}

/* Bytes that can be read without blocking; -1 if the system does not tell. */
static int64_t available(int number) {
  struct stat status;
  int64_t size = -1;
  if (fstat(number, &status) == 0) {
    int waiting;
    if ((S_ISCHR(status.st_mode) || S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode)) &&
        KILN_RETRY(ioctl(number, FIONREAD, &waiting)) >= 0)
      return waiting;
    if (S_ISREG(status.st_mode))
      size = status.st_size;
  }
  off_t here = lseek(number, 0, SEEK_CUR);
  if (here == -1)
    return -1;
  if (size < here) {
    size = lseek(number, 0, SEEK_END);
    if (size == -1 || lseek(number, here, SEEK_SET) == -1)
      return -1;
  }
  return size - here;
}

int32_t java_io_FileInputStream_available0(kref self) {
  int number = kiln_descriptor_open_number(descriptor_of(self));
  if (number == -1)
    return 0;
  int64_t count = available(number);
  if (count == -1) {
    fail(NULL);
    return 0;
  }
  return count > INT32_MAX ? INT32_MAX : count < 0 ? 0 : (int32_t)count;
}

KILN_NATIVE_NOTHING(java_io_FileInputStream_initIDs, "java/io/FileInputStream.initIDs()V");
KILN_NATIVE(java_io_FileInputStream_open0, "java/io/FileInputStream.open0(Ljava/lang/String;)V");
KILN_NATIVE(java_io_FileInputStream_read0, "java/io/FileInputStream.read0()I");
KILN_NATIVE(java_io_FileInputStream_readBytes, "java/io/FileInputStream.readBytes([BII)I");
KILN_NATIVE(java_io_FileInputStream_length0, "java/io/FileInputStream.length0()J");
KILN_NATIVE(java_io_FileInputStream_position0, "java/io/FileInputStream.position0()J");
KILN_NATIVE(java_io_FileInputStream_skip0, "java/io/FileInputStream.skip0(J)J");
KILN_NATIVE(java_io_FileInputStream_available0, "java/io/FileInputStream.available0()I");
