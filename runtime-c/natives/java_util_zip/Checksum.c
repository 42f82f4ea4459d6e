/* java.util.zip.CRC32 and Adler32. */
#include "java_util_zip/checksums.h"
#include "natives.h"

/* In pieces, with polls between; the wrappers keep the arrays alive. */
enum { PIECE = 64 << 10 };

static int32_t update(uint32_t (*sum)(uint32_t, const uint8_t *, size_t), int32_t value,
                      const uint8_t *bytes, int32_t length) {
  for (; length > PIECE; bytes += PIECE, length -= PIECE) {
    value = (int32_t)sum((uint32_t)value, bytes, PIECE);
    kiln_poll();
  }
  return (int32_t)sum((uint32_t)value, bytes, (size_t)length);
}

#define BYTES(array, offset) ((const uint8_t *)kiln_bytes(array) + (offset))

int32_t zip_crc32_update(int32_t crc, int32_t value) {
  uint8_t byte = (uint8_t)value;
  return (int32_t)kiln_crc32((uint32_t)crc, &byte, 1);
}

int32_t zip_crc32_bytes(int32_t crc, kref array, int32_t offset, int32_t length) {
  return update(kiln_crc32, crc, BYTES(array, offset), length);
}

int32_t zip_crc32_buffer(int32_t crc, int64_t address, int32_t offset, int32_t length) {
  return update(kiln_crc32, crc, (const uint8_t *)address + offset, length);
}

int32_t zip_adler32_update(int32_t adler, int32_t value) {
  uint8_t byte = (uint8_t)value;
  return (int32_t)kiln_adler32((uint32_t)adler, &byte, 1);
}

int32_t zip_adler32_bytes(int32_t adler, kref array, int32_t offset, int32_t length) {
  return update(kiln_adler32, adler, BYTES(array, offset), length);
}

int32_t zip_adler32_buffer(int32_t adler, int64_t address, int32_t offset, int32_t length) {
  return update(kiln_adler32, adler, (const uint8_t *)address + offset, length);
}

KILN_NATIVE_LEAF(zip_crc32_update, "java/util/zip/CRC32.update(II)I");
KILN_NATIVE(zip_crc32_bytes, "java/util/zip/CRC32.updateBytes0(I[BII)I");
KILN_NATIVE(zip_crc32_buffer, "java/util/zip/CRC32.updateByteBuffer0(IJII)I");
KILN_NATIVE_LEAF(zip_adler32_update, "java/util/zip/Adler32.update(II)I");
KILN_NATIVE(zip_adler32_bytes, "java/util/zip/Adler32.updateBytes(I[BII)I");
KILN_NATIVE(zip_adler32_buffer, "java/util/zip/Adler32.updateByteBuffer(IJII)I");
