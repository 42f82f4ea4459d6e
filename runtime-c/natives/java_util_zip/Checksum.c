/* java.util.zip.CRC32 and Adler32. */
#include "java_util_zip/checksums.h"
#include "natives.h"

#define BYTES(array, offset) ((const uint8_t *)kiln_bytes(array) + (offset))

int32_t zip_crc32_update(int32_t crc, int32_t value) {
  uint8_t byte = (uint8_t)value;
  return (int32_t)kiln_crc32((uint32_t)crc, &byte, 1);
}

int32_t zip_crc32_bytes(int32_t crc, kref array, int32_t offset, int32_t length) {
  return (int32_t)kiln_crc32((uint32_t)crc, BYTES(array, offset), (size_t)length);
}

int32_t zip_crc32_buffer(int32_t crc, int64_t address, int32_t offset, int32_t length) {
  return (int32_t)kiln_crc32((uint32_t)crc, (const uint8_t *)address + offset, (size_t)length);
}

int32_t zip_adler32_update(int32_t adler, int32_t value) {
  uint8_t byte = (uint8_t)value;
  return (int32_t)kiln_adler32((uint32_t)adler, &byte, 1);
}

int32_t zip_adler32_bytes(int32_t adler, kref array, int32_t offset, int32_t length) {
  return (int32_t)kiln_adler32((uint32_t)adler, BYTES(array, offset), (size_t)length);
}

int32_t zip_adler32_buffer(int32_t adler, int64_t address, int32_t offset, int32_t length) {
  return (int32_t)kiln_adler32((uint32_t)adler, (const uint8_t *)address + offset, (size_t)length);
}

KILN_NATIVE_LEAF(zip_crc32_update, "java/util/zip/CRC32.update(II)I");
KILN_NATIVE_LEAF(zip_crc32_bytes, "java/util/zip/CRC32.updateBytes0(I[BII)I");
KILN_NATIVE_LEAF(zip_crc32_buffer, "java/util/zip/CRC32.updateByteBuffer0(IJII)I");
KILN_NATIVE_LEAF(zip_adler32_update, "java/util/zip/Adler32.update(II)I");
KILN_NATIVE_LEAF(zip_adler32_bytes, "java/util/zip/Adler32.updateBytes(I[BII)I");
KILN_NATIVE_LEAF(zip_adler32_buffer, "java/util/zip/Adler32.updateByteBuffer(IJII)I");
