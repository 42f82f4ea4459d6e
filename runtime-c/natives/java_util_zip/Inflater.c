/*
 * java.util.zip.Inflater. Arrays are read and written in place: they do not move and the caller
 * keeps them alive.
 */
#include "java_util_zip/inflate.h"
#include "natives.h"

static struct zip_inflater *stream_of(int64_t address) { return (struct zip_inflater *)address; }

int64_t zip_inflater_init(int32_t raw) {
  struct zip_inflater *stream = zip_stream_new(raw);
  if (!stream)
    kiln_throw_out_of_memory(NULL);
  return (int64_t)stream;
}

void zip_inflater_end(int64_t address) { zip_stream_free(stream_of(address)); }

void zip_inflater_reset(int64_t address) { zip_stream_reset(stream_of(address)); }

int32_t zip_inflater_adler(int64_t address) {
  return (int32_t)zip_stream_adler(stream_of(address));
}

static void set_dictionary(int64_t address, const void *bytes, int32_t length) {
  if (!zip_stream_dictionary(stream_of(address), bytes, (size_t)length))
    kiln_throw_illegal_argument(NULL);
}

void zip_inflater_dictionary(int64_t address, kref bytes, int32_t offset, int32_t length) {
  set_dictionary(address, kiln_bytes(bytes) + offset, length);
}

void zip_inflater_dictionary_buffer(int64_t address, int64_t bytes, int32_t length) {
  set_dictionary(address, (const void *)bytes, length);
}

/* The output is made in pieces, with polls between; the wrappers keep the arrays alive. */
enum { PIECE = 128 << 10 };

static enum inflate_outcome inflate_pieces(struct zip_inflater *stream, const uint8_t **in,
                                           size_t *in_left, uint8_t **out, size_t *out_left) {
  for (;;) {
    size_t piece = *out_left < PIECE ? *out_left : PIECE, left = piece;
    enum inflate_outcome outcome = zip_inflate(stream, in, in_left, out, &left);
    *out_left -= piece - left;
    if (outcome != INFLATE_OK || left > 0 || *out_left == 0)
      return outcome;
    kiln_poll();
  }
}

/* The answer packs: bytes used, bytes made << 31, finished << 62, dictionary wanted << 63. */
static int64_t inflate(kref self, int64_t address, const void *input, int32_t input_length,
                       void *output, int32_t output_length) {
  struct zip_inflater *stream = stream_of(address);
  const uint8_t *in = input;
  uint8_t *out = output;
  size_t in_left = (size_t)input_length, out_left = (size_t)output_length;
  enum inflate_outcome outcome = inflate_pieces(stream, &in, &in_left, &out, &out_left);
  uint64_t used = (uint64_t)input_length - in_left, made = (uint64_t)output_length - out_left;
  if (outcome == INFLATE_BAD_DATA) {
    KILN_I32(self, java_util_zip_Inflater, inputConsumed) = (int32_t)used;
    KILN_I32(self, java_util_zip_Inflater, outputConsumed) = (int32_t)made;
    kiln_throw_new(KILN_CLASS(java_util_zip_DataFormatException), "%s", zip_stream_message(stream));
    return 0;
  }
  return (int64_t)(used | made << 31 | (uint64_t)(outcome == INFLATE_END) << 62 |
                   (uint64_t)(outcome == INFLATE_NEED_DICT) << 63);
}

int64_t zip_inflate_bytes_bytes(kref self, int64_t address, kref input, int32_t in_offset,
                                int32_t in_length, kref output, int32_t out_offset,
                                int32_t out_length) {
  return inflate(self, address, kiln_bytes(input) + in_offset, in_length,
                 kiln_bytes(output) + out_offset, out_length);
}

int64_t zip_inflate_bytes_buffer(kref self, int64_t address, kref input, int32_t in_offset,
                                 int32_t in_length, int64_t output, int32_t out_length) {
  return inflate(self, address, kiln_bytes(input) + in_offset, in_length, (void *)output,
                 out_length);
}

int64_t zip_inflate_buffer_bytes(kref self, int64_t address, int64_t input, int32_t in_length,
                                 kref output, int32_t out_offset, int32_t out_length) {
  return inflate(self, address, (const void *)input, in_length, kiln_bytes(output) + out_offset,
                 out_length);
}

int64_t zip_inflate_buffer_buffer(kref self, int64_t address, int64_t input, int32_t in_length,
                                  int64_t output, int32_t out_length) {
  return inflate(self, address, (const void *)input, in_length, (void *)output, out_length);
}

KILN_NATIVE_NOTHING(zip_inflater_initIDs, "java/util/zip/Inflater.initIDs()V");
KILN_NATIVE(zip_inflater_init, "java/util/zip/Inflater.init(Z)J");
KILN_NATIVE_LEAF(zip_inflater_end, "java/util/zip/Inflater.end(J)V");
KILN_NATIVE_LEAF(zip_inflater_reset, "java/util/zip/Inflater.reset(J)V");
KILN_NATIVE_LEAF(zip_inflater_adler, "java/util/zip/Inflater.getAdler(J)I");
KILN_NATIVE(zip_inflater_dictionary, "java/util/zip/Inflater.setDictionary(J[BII)V");
KILN_NATIVE(zip_inflater_dictionary_buffer, "java/util/zip/Inflater.setDictionaryBuffer(JJI)V");
KILN_NATIVE(zip_inflate_bytes_bytes, "java/util/zip/Inflater.inflateBytesBytes(J[BII[BII)J");
KILN_NATIVE(zip_inflate_bytes_buffer, "java/util/zip/Inflater.inflateBytesBuffer(J[BIIJI)J");
KILN_NATIVE(zip_inflate_buffer_bytes, "java/util/zip/Inflater.inflateBufferBytes(JJI[BII)J");
KILN_NATIVE(zip_inflate_buffer_buffer, "java/util/zip/Inflater.inflateBufferBuffer(JJIJI)J");
