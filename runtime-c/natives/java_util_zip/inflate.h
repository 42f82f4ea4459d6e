/*
 * Decompression of DEFLATE data (RFC 1951), bare or in zlib's wrapping (RFC 1950), in pieces of any
 * size. Errors and what is consumed of input and output are as zlib has them.
 */
#ifndef KILN_NATIVES_INFLATE_H
#define KILN_NATIVES_INFLATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum inflate_outcome {
  INFLATE_OK,        /* some progress; more input or room is needed */
  INFLATE_STUCK,     /* no progress was possible */
  INFLATE_END,       /* the stream is complete */
  INFLATE_NEED_DICT, /* zip_stream_dictionary must come next */
  INFLATE_BAD_DATA,  /* see zip_stream_message */
};

struct zip_inflater;

/* raw: no zlib wrapping. NULL when out of memory. */
struct zip_inflater *zip_stream_new(bool raw);
void zip_stream_free(struct zip_inflater *stream);
void zip_stream_reset(struct zip_inflater *stream);

/* Reads from *input and writes to *output; both and the lengths are moved past what was used. */
enum inflate_outcome zip_inflate(struct zip_inflater *stream, const uint8_t **input,
                                 size_t *input_length, uint8_t **output, size_t *output_length);

/* False if the stream does not want this dictionary now. */
bool zip_stream_dictionary(struct zip_inflater *stream, const uint8_t *bytes, size_t length);

/* Adler-32 of the output so far, or that of the dictionary wanted. */
uint32_t zip_stream_adler(const struct zip_inflater *stream);
const char *zip_stream_message(const struct zip_inflater *stream);

#endif
