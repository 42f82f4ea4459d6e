#include "java_io/descriptors.h"
#include "support/errors.h"

#include <fcntl.h>
#include <unistd.h>

/* Mode bits of RandomAccessFile. */
enum { MODE_READ = 1, MODE_WRITE = 2, MODE_SYNC = 4, MODE_DSYNC = 8 };

static kref descriptor_of(kref self) { return KILN_REF(self, java_io_RandomAccessFile, fd); }

static void fail(const char *fallback) {
  kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, fallback);
}

void java_io_RandomAccessFile_open0(kref self, kref path, int32_t mode) {
  int flags = 0;
  if (mode & MODE_READ)
    flags = O_RDONLY;
  else if (mode & MODE_WRITE)
    flags = O_RDWR | O_CREAT | (mode & MODE_SYNC ? O_SYNC : mode & MODE_DSYNC ? O_DSYNC : 0);
  kiln_descriptor_open(descriptor_of(self), path, flags);
}

int32_t java_io_RandomAccessFile_read0(kref self) {
  return kiln_descriptor_read_byte(descriptor_of(self));
}

int32_t java_io_RandomAccessFile_readBytes(kref self, kref bytes, int32_t offset, int32_t length) {
  return kiln_descriptor_read(descriptor_of(self), bytes, offset, length);
}

void java_io_RandomAccessFile_write0(kref self, int32_t value) {
  kiln_descriptor_write_byte(descriptor_of(self), value);
}

void java_io_RandomAccessFile_writeBytes(kref self, kref bytes, int32_t offset, int32_t length) {
  kiln_descriptor_write(descriptor_of(self), bytes, offset, length);
}

int64_t java_io_RandomAccessFile_getFilePointer(kref self) {
  return kiln_descriptor_position(descriptor_of(self));
}

void java_io_RandomAccessFile_seek0(kref self, int64_t position) {
  int number = kiln_descriptor_open_number(descriptor_of(self));
  if (number == -1)
    return;
  if (position < 0)
    kiln_throw_new(KILN_CLASS(java_io_IOException), "Negative seek offset");
  else if (lseek(number, position, SEEK_SET) == -1)
    fail("Seek failed");
}

int64_t java_io_RandomAccessFile_length(kref self) {
  return kiln_descriptor_length(descriptor_of(self));
}

/* The position stays where it was, or moves to the new end. */
void java_io_RandomAccessFile_setLength(kref self, int64_t length) {
  int number = kiln_descriptor_open_number(descriptor_of(self));
  if (number == -1)
    return;
  off_t position = lseek(number, 0, SEEK_CUR);
  if (position == -1 || KILN_BLOCKING(ftruncate(number, length)) == -1 ||
      (position > length && lseek(number, 0, SEEK_END) == -1))
    fail("setLength failed");
}

KILN_NATIVE_NOTHING(java_io_RandomAccessFile_initIDs, "java/io/RandomAccessFile.initIDs()V");
KILN_NATIVE(java_io_RandomAccessFile_open0, "java/io/RandomAccessFile.open0(Ljava/lang/String;I)V");
KILN_NATIVE(java_io_RandomAccessFile_read0, "java/io/RandomAccessFile.read0()I");
KILN_NATIVE(java_io_RandomAccessFile_readBytes, "java/io/RandomAccessFile.readBytes([BII)I");
KILN_NATIVE(java_io_RandomAccessFile_write0, "java/io/RandomAccessFile.write0(I)V");
KILN_NATIVE(java_io_RandomAccessFile_writeBytes, "java/io/RandomAccessFile.writeBytes([BII)V");
KILN_NATIVE(java_io_RandomAccessFile_getFilePointer, "java/io/RandomAccessFile.getFilePointer()J");
KILN_NATIVE(java_io_RandomAccessFile_seek0, "java/io/RandomAccessFile.seek0(J)V");
KILN_NATIVE(java_io_RandomAccessFile_length, "java/io/RandomAccessFile.length()J");
KILN_NATIVE(java_io_RandomAccessFile_setLength, "java/io/RandomAccessFile.setLength(J)V");
