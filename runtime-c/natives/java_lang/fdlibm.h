/*
 * Elementary functions with the exact results that java.lang.StrictMath promises: those of the
 * "freely distributable math library", fdlibm 5.3. The algorithms, their thresholds and their
 * coefficients are Sun's; every rounding step is observable, so the order of operations is part of
 * the contract and may not be rearranged (no contraction, no reassociation).
 *
 * ====================================================
 * Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.
 *
 * Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice
 * is preserved.
 * ====================================================
 */
#ifndef KILN_NATIVES_FDLIBM_H
#define KILN_NATIVES_FDLIBM_H

#include <stdint.h>
#include <string.h>

double fdlibm_sin(double x);
double fdlibm_cos(double x);
double fdlibm_tan(double x);
double fdlibm_asin(double x);
double fdlibm_acos(double x);
double fdlibm_atan(double x);
double fdlibm_atan2(double y, double x);
double fdlibm_exp(double x);
double fdlibm_expm1(double x);
double fdlibm_log(double x);
double fdlibm_log10(double x);
double fdlibm_log1p(double x);
double fdlibm_sinh(double x);
double fdlibm_cosh(double x);
double fdlibm_tanh(double x);

/* x mod pi/2 in y[0] + y[1] (|y| <= pi/4); returns the quadrant in its low bits. */
int32_t fdlibm_reduce_half_pi(double x, double y[2]);

/* The IEEE 754 representation, addressed in halves as the algorithms do. */

static inline uint64_t fdlibm_bits(double x) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  return bits;
}

static inline double fdlibm_from_bits(uint64_t bits) {
  double x;
  memcpy(&x, &bits, sizeof x);
  return x;
}

static inline int32_t fdlibm_high(double x) { return (int32_t)(fdlibm_bits(x) >> 32); }

static inline uint32_t fdlibm_low(double x) { return (uint32_t)fdlibm_bits(x); }

static inline double fdlibm_with_high(double x, int32_t high) {
  return fdlibm_from_bits((uint64_t)(uint32_t)high << 32 | fdlibm_low(x));
}

/* The upper 32 bits of x only: a value whose square or product with another such is exact. */
static inline double fdlibm_head(double x) {
  return fdlibm_from_bits(fdlibm_bits(x) & 0xffffffff00000000u);
}

/* x * 2^k by adding to the exponent; the caller knows that the result is normal. */
static inline double fdlibm_add_exponent(double x, int32_t k) {
  return fdlibm_from_bits(fdlibm_bits(x) + ((uint64_t)(uint32_t)k << 52));
}

static inline double fdlibm_abs(double x) {
  return fdlibm_from_bits(fdlibm_bits(x) & 0x7fffffffffffffffu);
}

static inline int fdlibm_is_nan(double x) { return x != x; }

#endif
