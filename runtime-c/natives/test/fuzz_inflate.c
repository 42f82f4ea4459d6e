// Inflation of any bytes: no access outside the buffers, and the same output whether it goes in and
// out in one piece or in many. The first byte chooses the format and the size of the pieces.
#include "fuzz.h"
#include "java_util_zip/inflate.h"

#include <stdlib.h>
#include <string.h>

enum { ROOM = 1 << 16 };

// Returns the output's length; input and output go in pieces.
static size_t inflate_in(size_t piece, bool raw, const uint8_t *bytes, size_t length,
                         uint8_t *output, enum inflate_outcome *last) {
  struct zip_inflater *stream = zip_stream_new(raw);
  if (!stream)
    abort();
  size_t in = 0, out = 0;
  for (int idle = 0; idle < 3;) {
    size_t input_length = length - in < piece ? length - in : piece;
    size_t output_length = ROOM - out < piece ? ROOM - out : piece;
    const uint8_t *from = bytes + in;
    uint8_t *to = output + out;
    *last = zip_inflate(stream, &from, &input_length, &to, &output_length);
    size_t used = (size_t)(from - bytes) - in, made = (size_t)(to - output) - out;
    in += used;
    out += made;
    if (*last == INFLATE_NEED_DICT && zip_stream_dictionary(stream, bytes, length < 9 ? length : 9))
      continue;
    if (*last != INFLATE_OK && *last != INFLATE_STUCK)
      break;
    idle = used || made ? 0 : idle + 1;
  }
  zip_stream_free(stream);
  return out;
}

void fuzz_one(const uint8_t *bytes, size_t length) {
  if (length == 0)
    return;
  bool raw = bytes[0] & 1;
  size_t piece = 1 + (bytes[0] >> 1);
  uint8_t *whole = fuzz_guarded(1, ROOM), *pieces = fuzz_guarded(2, ROOM);
  enum inflate_outcome first, second;
  size_t expected = inflate_in(SIZE_MAX, raw, bytes + 1, length - 1, whole, &first);
  size_t actual = inflate_in(piece, raw, bytes + 1, length - 1, pieces, &second);
  bool complete = first == INFLATE_END || second == INFLATE_END;
  if (complete && (first != second || expected != actual))
    abort();
  if (memcmp(whole, pieces, expected < actual ? expected : actual) != 0)
    abort();
}
