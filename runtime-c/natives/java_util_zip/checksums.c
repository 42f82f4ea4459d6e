/*
 * CRC-32, eight bytes a step: table k gives the effect of a byte followed by k zero bytes.
 * Adler-32: sums are reduced only as often as 32 bits need it.
 */
#include "java_util_zip/checksums.h"

#include <pthread.h>
#include <string.h>

static uint32_t table[8][256];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void fill_tables(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t crc = i;
    for (int bit = 0; bit < 8; bit++)
      crc = crc & 1 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
    table[0][i] = crc;
  }
  for (int k = 1; k < 8; k++)
    for (uint32_t i = 0; i < 256; i++)
      table[k][i] = table[k - 1][i] >> 8 ^ table[0][table[k - 1][i] & 0xff];
}

uint32_t kiln_crc32(uint32_t crc, const uint8_t *bytes, size_t length) {
  pthread_once(&once, fill_tables);
  crc = ~crc;
  for (; length >= 8; length -= 8, bytes += 8) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    word ^= crc;
    crc = table[7][word & 0xff] ^ table[6][word >> 8 & 0xff] ^ table[5][word >> 16 & 0xff] ^
          table[4][word >> 24 & 0xff] ^ table[3][word >> 32 & 0xff] ^ table[2][word >> 40 & 0xff] ^
          table[1][word >> 48 & 0xff] ^ table[0][word >> 56];
  }
  for (; length > 0; length--, bytes++)
    crc = crc >> 8 ^ table[0][(crc ^ *bytes) & 0xff];
  return ~crc;
}

uint32_t kiln_adler32(uint32_t adler, const uint8_t *bytes, size_t length) {
  enum { BASE = 65521, RUN = 5552 }; /* the longest run that cannot overflow */
  uint32_t a = adler & 0xffff, b = adler >> 16;
  while (length > 0) {
    size_t run = length < RUN ? length : RUN;
    length -= run;
    while (run-- > 0) {
      a += *bytes++;
      b += a;
    }
    a %= BASE;
    b %= BASE;
  }
  return b << 16 | a;
}
