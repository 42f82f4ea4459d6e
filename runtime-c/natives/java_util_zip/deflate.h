/*
 * Compression to DEFLATE data (RFC 1951), bare or in zlib's wrapping (RFC 1950), in pieces of any
 * size.
 *
 * Programs can see what a compressor chooses: sizes, bytes, hashes of archives. So the choices here
 * (match search, lazy evaluation, block boundaries, code lengths, flushing) are those of
 * zlib 1.2.13 by Jean-loup Gailly and Mark Adler with its default memory level, bit for bit.
 */
#ifndef KILN_NATIVES_DEFLATE_H
#define KILN_NATIVES_DEFLATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum deflate_flush {
  DEFLATE_NO_FLUSH = 0,
  DEFLATE_SYNC_FLUSH = 2,
  DEFLATE_FULL_FLUSH = 3,
  DEFLATE_FINISH = 4,
  DEFLATE_BLOCK = 5, /* ends the block, for a change of parameters */
};

enum deflate_strategy { DEFLATE_DEFAULT = 0, DEFLATE_FILTERED = 1, DEFLATE_HUFFMAN_ONLY = 2 };

enum deflate_outcome {
  DEFLATE_OK,    /* more input or room is needed, or all was done that was asked */
  DEFLATE_STUCK, /* no progress was possible */
  DEFLATE_END,   /* the stream is complete */
};

struct zip_deflater;

/* level: -1 (default) to 9. raw: no zlib wrapping. NULL when out of memory. */
struct zip_deflater *zip_deflater_new(int level, int strategy, bool raw);
void zip_deflater_free(struct zip_deflater *stream);
void zip_deflater_reset(struct zip_deflater *stream);

/* Reads from *input and writes to *output; both and the lengths are moved past what was used. */
enum deflate_outcome zip_deflate(struct zip_deflater *stream, int flush, const uint8_t **input,
                                 size_t *input_length, uint8_t **output, size_t *output_length);

/*
 * Changes level and strategy; what was taken in so far is compressed by the old ones first. STUCK:
 * there was not room for that, call again.
 */
enum deflate_outcome zip_deflater_parameters(struct zip_deflater *stream, int level, int strategy,
                                             const uint8_t **input, size_t *input_length,
                                             uint8_t **output, size_t *output_length);

/* False if it is too late for a dictionary. */
bool zip_deflater_dictionary(struct zip_deflater *stream, const uint8_t *bytes, size_t length);

/* Adler-32 of the input so far. */
uint32_t zip_deflater_adler(const struct zip_deflater *stream);

#endif
