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
  INFLATE_NEED_DICT, /* kiln_inflate_dictionary must come next */
  INFLATE_BAD_DATA,  /* see kiln_inflate_message */
};

struct kiln_inflate;

/* raw: no zlib wrapping. NULL when out of memory. */
struct kiln_inflate *kiln_inflate_new(bool raw);
void kiln_inflate_free(struct kiln_inflate *stream);
void kiln_inflate_reset(struct kiln_inflate *stream);

/* Reads from *input and writes to *output; both and the lengths are moved past what was used. */
enum inflate_outcome kiln_inflate(struct kiln_inflate *stream, const uint8_t **input,
                                  size_t *input_length, uint8_t **output, size_t *output_length);

/* False if the stream does not want this dictionary now. */
bool kiln_inflate_dictionary(struct kiln_inflate *stream, const uint8_t *bytes, size_t length);

/* Adler-32 of the output so far, or that of the dictionary wanted. */
uint32_t kiln_inflate_adler(const struct kiln_inflate *stream);
const char *kiln_inflate_message(const struct kiln_inflate *stream);

#endif
