/*
 * Compresses standard input or decompresses it: zip deflate|inflate LEVEL STRATEGY RAW PIECE, where
 * input and output pass in pieces of PIECE bytes.
 */
#include "java_util_zip/deflate.h"
#include "java_util_zip/inflate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 1 << 20 };
static uint8_t input[MOST], output[MOST];

static int deflate_all(size_t length, int level, int strategy, bool raw, size_t piece) {
  struct zip_deflater *stream = zip_deflater_new(level, strategy, raw);
  const uint8_t *in = input;
  size_t left = length;
  for (enum deflate_outcome outcome = DEFLATE_OK; outcome != DEFLATE_END;) {
    size_t give = left < piece ? left : piece, room = piece, before = give;
    uint8_t *out = output;
    outcome = zip_deflate(stream, give == left ? DEFLATE_FINISH : DEFLATE_NO_FLUSH, &in, &give,
                          &out, &room);
    left -= before - give;
    fwrite(output, 1, (size_t)(out - output), stdout);
  }
  zip_deflater_free(stream);
  return 0;
}

static int inflate_all(size_t length, bool raw, size_t piece) {
  struct zip_inflater *stream = zip_stream_new(raw);
  const uint8_t *in = input;
  size_t left = length;
  enum inflate_outcome outcome = INFLATE_OK;
  while (outcome == INFLATE_OK) {
    size_t give = left < piece ? left : piece, room = piece, before = give;
    uint8_t *out = output;
    outcome = zip_inflate(stream, &in, &give, &out, &room);
    left -= before - give;
    fwrite(output, 1, (size_t)(out - output), stdout);
  }
  if (outcome == INFLATE_BAD_DATA)
    fputs(zip_stream_message(stream), stderr);
  zip_stream_free(stream);
  return outcome == INFLATE_END ? 0 : 1;
}

int main(int count, char **arguments) {
  if (count != 6)
    return 2;
  size_t length = fread(input, 1, sizeof input, stdin), piece = strtoul(arguments[5], NULL, 10);
  bool raw = strcmp(arguments[4], "raw") == 0;
  if (strcmp(arguments[1], "inflate") == 0)
    return inflate_all(length, raw, piece);
  return deflate_all(length, atoi(arguments[2]), atoi(arguments[3]), raw, piece);
}
