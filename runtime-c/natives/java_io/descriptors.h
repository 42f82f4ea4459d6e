/*
 * Reading, writing and opening through java.io's FileDescriptor objects: what FileInputStream,
 * FileOutputStream and RandomAccessFile have in common. Failures make an IOException pending with
 * the system's message; a closed stream gives "Stream Closed".
 */
#ifndef KILN_NATIVES_DESCRIPTORS_H
#define KILN_NATIVES_DESCRIPTORS_H

#include "natives.h"

/* The descriptor's number; -1 when closed (or null). */
static inline int kiln_descriptor(kref descriptor) {
  return descriptor ? KILN_I32(descriptor, java_io_FileDescriptor, fd) : -1;
}

/*
 * Opens the path (platform encoding, trailing slashes dropped) and stores the result in the
 * descriptor object. Directories are refused. FileNotFoundException "path (reason)".
 */
void kiln_descriptor_open(kref descriptor, kref path, int flags);

/* One byte, or -1 at the end. */
int32_t kiln_descriptor_read_byte(kref descriptor);
/* At most `length` bytes into the array; -1 at the end. */
int32_t kiln_descriptor_read(kref descriptor, kref bytes, int32_t offset, int32_t length);
void kiln_descriptor_write_byte(kref descriptor, int32_t value);
/* All of the bytes, in as many pieces as the system takes. */
void kiln_descriptor_write(kref descriptor, kref bytes, int32_t offset, int32_t length);

/* Length and position of the open file; -1 with an exception pending. */
int64_t kiln_descriptor_length(kref descriptor);
int64_t kiln_descriptor_position(kref descriptor);

/* The number, or -1 with "Stream Closed" pending. */
int kiln_descriptor_open_number(kref descriptor);

#endif
