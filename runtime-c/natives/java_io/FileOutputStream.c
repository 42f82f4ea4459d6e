#include "java_io/descriptors.h"

#include <fcntl.h>

static kref descriptor_of(kref self) { return KILN_REF(self, java_io_FileOutputStream, fd); }

void java_io_FileOutputStream_open0(kref self, kref path, int32_t append) {
  kiln_descriptor_open(descriptor_of(self), path,
                       O_WRONLY | O_CREAT | (append ? O_APPEND : O_TRUNC));
}

/* Appending was settled when the file was opened. */
void java_io_FileOutputStream_write(kref self, int32_t value, int32_t append) {
  (void)append;
  kiln_descriptor_write_byte(descriptor_of(self), value);
}

void java_io_FileOutputStream_writeBytes(kref self, kref bytes, int32_t offset, int32_t length,
                                         int32_t append) {
  (void)append;
  kiln_descriptor_write(descriptor_of(self), bytes, offset, length);
}

KILN_NATIVE_NOTHING(java_io_FileOutputStream_initIDs, "java/io/FileOutputStream.initIDs()V");
KILN_NATIVE(java_io_FileOutputStream_open0, "java/io/FileOutputStream.open0(Ljava/lang/String;Z)V");
KILN_NATIVE(java_io_FileOutputStream_write, "java/io/FileOutputStream.write(IZ)V");
KILN_NATIVE(java_io_FileOutputStream_writeBytes, "java/io/FileOutputStream.writeBytes([BIIZ)V");
