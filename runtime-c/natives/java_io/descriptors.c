#include "java_io/descriptors.h"

#include "support/errors.h"
#include "support/platform.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

static int open_file(const char *path, int flags) {
  int number = KILN_BLOCKING(open(path, flags | O_CLOEXEC, 0666));
  struct stat status;
  if (number >= 0 && fstat(number, &status) == 0 && S_ISDIR(status.st_mode)) {
    close(number);
    errno = EISDIR;
    return -1;
  }
  return number;
}

void kiln_descriptor_open(kref descriptor, kref path, int flags) {
  KILN_CHECK_NULL(path, );
  KILN_PLATFORM_BYTES(name, path);
  for (size_t end = strlen(name); end > 1 && name[end - 1] == '/'; end--)
    name[end - 1] = 0;
  int number = open_file(name, flags);
  if (number < 0) {
    int error = errno;
    KILN_PLATFORM_BYTES(given, path);
    kiln_throw_new(KILN_CLASS(java_io_FileNotFoundException), "%s (%s)", given,
                   kiln_error_text(error));
    return;
  }
  KILN_I32(descriptor, java_io_FileDescriptor, fd) = number;
  KILN_BOOL(descriptor, java_io_FileDescriptor, append) = (flags & O_APPEND) != 0;
}

int kiln_descriptor_open_number(kref descriptor) {
  int number = kiln_descriptor(descriptor);
  if (number == -1)
    kiln_throw_new(KILN_CLASS(java_io_IOException), "Stream Closed");
  return number;
}

static void fail(const char *fallback) {
  kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, fallback);
}

int32_t kiln_descriptor_read_byte(kref descriptor) {
  int number = kiln_descriptor_open_number(descriptor);
  if (number == -1)
    return 0;
  uint8_t byte;
  ssize_t count = KILN_BLOCKING(read(number, &byte, 1));
  if (count == 0)
    return -1;
  if (count < 0) {
    fail("Read error");
    return 0;
  }
  return byte;
}

/* Says whether offset and length lie inside the array; throws what the JDK does if not. */
static bool check_range(kref bytes, int32_t offset, int32_t length) {
  KILN_CHECK_NULL(bytes, false);
  if (offset < 0 || length < 0 || length > kiln_array_length(bytes) - offset) {
    kiln_throw_new(KILN_CLASS(java_lang_IndexOutOfBoundsException), NULL);
    return false;
  }
  return true;
}

/* Arrays do not move and the caller's argument keeps this one alive: the system may fill it
 * directly, also while the collector runs. */
int32_t kiln_descriptor_read(kref descriptor, kref bytes, int32_t offset, int32_t length) {
  if (!check_range(bytes, offset, length) || length == 0)
    return 0;
  int number = kiln_descriptor_open_number(descriptor);
  if (number == -1)
    return 0;
  int8_t *target = kiln_bytes(bytes) + offset;
  ssize_t count = KILN_BLOCKING(read(number, target, (size_t)length));
  if (count < 0) {
    fail("Read error");
    return 0;
  }
  return count == 0 ? -1 : (int32_t)count;
}

static void write_all(kref descriptor, const void *source, int32_t length) {
  const char *next = source;
  while (length > 0) {
    int number = kiln_descriptor_open_number(descriptor);
    if (number == -1)
      return;
    ssize_t count = KILN_BLOCKING(write(number, next, (size_t)length));
    if (count < 0) {
      fail("Write error");
      return;
    }
    next += count;
    length -= (int32_t)count;
  }
}

void kiln_descriptor_write_byte(kref descriptor, int32_t value) {
  uint8_t byte = (uint8_t)value;
  write_all(descriptor, &byte, 1);
}

void kiln_descriptor_write(kref descriptor, kref bytes, int32_t offset, int32_t length) {
  if (check_range(bytes, offset, length))
    write_all(descriptor, kiln_bytes(bytes) + offset, length);
}

int64_t kiln_descriptor_length(kref descriptor) {
  int number = kiln_descriptor_open_number(descriptor);
  if (number == -1)
    return -1;
  struct stat status;
  if (fstat(number, &status) < 0) {
    fail("GetLength failed");
    return -1;
  }
  uint64_t size;
  if (S_ISBLK(status.st_mode) && ioctl(number, BLKGETSIZE64, &size) == 0)
    return (int64_t)size;
  return status.st_size;
}

int64_t kiln_descriptor_position(kref descriptor) {
  int number = kiln_descriptor_open_number(descriptor);
  if (number == -1)
    return -1;
  off_t position = lseek(number, 0, SEEK_CUR);
  if (position < 0)
    fail("Seek failed");
  return position;
}
