/* The checksums of the zlib and gzip formats, as continued over pieces. */
#ifndef KILN_NATIVES_CHECKSUMS_H
#define KILN_NATIVES_CHECKSUMS_H

#include <stddef.h>
#include <stdint.h>

/* CRC-32 (polynomial 0xEDB88320), starting from 0. */
uint32_t kiln_crc32(uint32_t crc, const uint8_t *bytes, size_t length);

/* Adler-32, starting from 1. */
uint32_t kiln_adler32(uint32_t adler, const uint8_t *bytes, size_t length);

#endif
