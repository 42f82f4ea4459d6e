/* java.util.zip.Deflater. Arrays are read and written in place, as in Inflater.c. */
#include "java_util_zip/deflate.h"
#include "natives.h"

static struct zip_deflater *stream_of(int64_t address) { return (struct zip_deflater *)address; }

int64_t zip_deflater_init(int32_t level, int32_t strategy, int32_t raw) {
  struct zip_deflater *stream = zip_deflater_new(level, strategy, raw);
  if (!stream)
    kiln_throw_out_of_memory(NULL);
  return (int64_t)stream;
}

void zip_deflater_end(int64_t address) { zip_deflater_free(stream_of(address)); }

void zip_deflater_restart(int64_t address) { zip_deflater_reset(stream_of(address)); }

int32_t zip_deflater_sum(int64_t address) {
  return (int32_t)zip_deflater_adler(stream_of(address));
}

static void set_dictionary(int64_t address, const void *bytes, int32_t length) {
  if (!zip_deflater_dictionary(stream_of(address), bytes, (size_t)length))
    kiln_throw_illegal_argument(NULL);
}

void zip_deflater_set_dictionary(int64_t address, kref bytes, int32_t offset, int32_t length) {
  set_dictionary(address, kiln_bytes(bytes) + offset, length);
}

void zip_deflater_set_dictionary_buffer(int64_t address, int64_t bytes, int32_t length) {
  set_dictionary(address, (const void *)bytes, length);
}

/*
 * parameters: bit 0: change level (bits 3 and up) and strategy (bits 1 and 2) in this call.
 * The answer packs: bytes used, bytes made << 31, finished << 62, parameters still to change << 63.
 */
static int64_t deflate(int64_t address, const void *input, int32_t input_length, void *output,
                       int32_t output_length, int32_t flush, int32_t parameters) {
  struct zip_deflater *stream = stream_of(address);
  const uint8_t *in = input;
  uint8_t *out = output;
  size_t in_left = (size_t)input_length, out_left = (size_t)output_length;
  enum deflate_outcome outcome;
  bool again = false;
  if (parameters & 1) {
    outcome = zip_deflater_parameters(stream, parameters >> 3, parameters >> 1 & 3, &in, &in_left,
                                      &out, &out_left);
    again = outcome == DEFLATE_STUCK;
  } else {
    outcome = zip_deflate(stream, flush, &in, &in_left, &out, &out_left);
  }
  uint64_t used = (uint64_t)input_length - in_left, made = (uint64_t)output_length - out_left;
  return (int64_t)(used | made << 31 | (uint64_t)(outcome == DEFLATE_END) << 62 |
                   (uint64_t)again << 63);
}

int64_t zip_deflate_bytes_bytes(kref self, int64_t address, kref input, int32_t in_offset,
                                int32_t in_length, kref output, int32_t out_offset,
                                int32_t out_length, int32_t flush, int32_t parameters) {
  (void)self;
  return deflate(address, kiln_bytes(input) + in_offset, in_length, kiln_bytes(output) + out_offset,
                 out_length, flush, parameters);
}

int64_t zip_deflate_bytes_buffer(kref self, int64_t address, kref input, int32_t in_offset,
                                 int32_t in_length, int64_t output, int32_t out_length,
                                 int32_t flush, int32_t parameters) {
  (void)self;
  return deflate(address, kiln_bytes(input) + in_offset, in_length, (void *)output, out_length,
                 flush, parameters);
}

int64_t zip_deflate_buffer_bytes(kref self, int64_t address, int64_t input, int32_t in_length,
                                 kref output, int32_t out_offset, int32_t out_length, int32_t flush,
                                 int32_t parameters) {
  (void)self;
  return deflate(address, (const void *)input, in_length, kiln_bytes(output) + out_offset,
                 out_length, flush, parameters);
}

int64_t zip_deflate_buffer_buffer(kref self, int64_t address, int64_t input, int32_t in_length,
                                  int64_t output, int32_t out_length, int32_t flush,
                                  int32_t parameters) {
  (void)self;
  return deflate(address, (const void *)input, in_length, (void *)output, out_length, flush,
                 parameters);
}

KILN_NATIVE(zip_deflater_init, "java/util/zip/Deflater.init(IIZ)J");
KILN_NATIVE_LEAF(zip_deflater_end, "java/util/zip/Deflater.end(J)V");
KILN_NATIVE_LEAF(zip_deflater_restart, "java/util/zip/Deflater.reset(J)V");
KILN_NATIVE_LEAF(zip_deflater_sum, "java/util/zip/Deflater.getAdler(J)I");
KILN_NATIVE(zip_deflater_set_dictionary, "java/util/zip/Deflater.setDictionary(J[BII)V");
KILN_NATIVE(zip_deflater_set_dictionary_buffer, "java/util/zip/Deflater.setDictionaryBuffer(JJI)V");
KILN_NATIVE(zip_deflate_bytes_bytes, "java/util/zip/Deflater.deflateBytesBytes(J[BII[BIIII)J");
KILN_NATIVE(zip_deflate_bytes_buffer, "java/util/zip/Deflater.deflateBytesBuffer(J[BIIJIII)J");
KILN_NATIVE(zip_deflate_buffer_bytes, "java/util/zip/Deflater.deflateBufferBytes(JJI[BIIII)J");
KILN_NATIVE(zip_deflate_buffer_buffer, "java/util/zip/Deflater.deflateBufferBuffer(JJIJIII)J");
