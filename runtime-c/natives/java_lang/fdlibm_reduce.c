/*
 * Argument reduction modulo pi/2, as fdlibm 5.3 does it.
 *
 * 1. |x| <= pi/4: nothing to do.
 * 2. |x| < 3pi/4: subtract or add pi/2 once, in two pieces (three next to pi/2, where 33 bits
 * cancel).
 * 3. |x| <= 2^19 pi/2: multiply by 2/pi, round, subtract n times pi/2 in pieces of 33 bits until
 * what cancelled leaves enough of them.
 * 4. Larger: Payne and Hanek: multiply the 24-bit digits of x with those digits of 2/pi that
 * matter, drop the integer part, and extend by further digits while the fraction is all zeroes.
 *
 * ====================================================
 * Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.
 *
 * Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice
 * is preserved.
 * ====================================================
 */
#include "fdlibm.h"

#include <math.h>

/* 2/pi in 24-bit digits: 66 of them reach past the largest exponent. */
static const int32_t two_over_pi[66] = {
    0xA2F983, 0x6E4E44, 0x1529FC, 0x2757D1, 0xF534DD, 0xC0DB62, 0x95993C, 0x439041, 0xFE5163,
    0xABDEBB, 0xC561B7, 0x246E3A, 0x424DD2, 0xE00649, 0x2EEA09, 0xD1921C, 0xFE1DEB, 0x1CB129,
    0xA73EE8, 0x8235F5, 0x2EBB44, 0x84E99C, 0x7026B4, 0x5F7E41, 0x3991D6, 0x398353, 0x39F49C,
    0x845F8B, 0xBDF928, 0x3B1FF8, 0x97FFDE, 0x05980F, 0xEF2F11, 0x8B5A0A, 0x6D1F6D, 0x367ECF,
    0x27CB09, 0xB74F46, 0x3F669E, 0x5FEA2D, 0x7527BA, 0xC7EBE5, 0xF17B3D, 0x0739F7, 0x8A5292,
    0xEA6BFB, 0x5FB11F, 0x8D5D08, 0x560330, 0x46FC7B, 0x6BABF0, 0xCFBC20, 0x9AF436, 0x1DA9E3,
    0x91615E, 0xE61B08, 0x659985, 0x5F14A0, 0x68408D, 0xFFD880, 0x4D7327, 0x310606, 0x1556CA,
    0x73A8C9, 0x60E27B, 0xC08C6B,
};

/* High words of n * pi/2, n = 1..32: where the first subtraction may cancel too much. */
static const int32_t multiple_high[32] = {
    0x3FF921FB, 0x400921FB, 0x4012D97C, 0x401921FB, 0x401F6A7A, 0x4022D97C, 0x4025FDBB, 0x402921FB,
    0x402C463A, 0x402F6A7A, 0x4031475C, 0x4032D97C, 0x40346B9C, 0x4035FDBB, 0x40378FDB, 0x403921FB,
    0x403AB41B, 0x403C463A, 0x403DD85A, 0x403F6A7A, 0x40407E4C, 0x4041475C, 0x4042106C, 0x4042D97C,
    0x4043A28C, 0x40446B9C, 0x404534AC, 0x4045FDBB, 0x4046C6CB, 0x40478FDB, 0x404858EB, 0x404921FB,
};

/* pi/2 in pieces of 24 bits. */
static const double half_pi_digits[8] = {
    1.57079625129699707031e+00, 7.54978941586159635335e-08, 5.39030252995776476554e-15,
    3.28200341580791294123e-22, 1.27065575308067607349e-29, 1.22933308981111328932e-36,
    2.73370053816464559624e-44, 2.16741683877804819444e-51,
};

static const double two24 = 16777216.0, twon24 = 5.96046447753906250000e-08;
static const double two_over_pi_double = 6.36619772367581382433e-01;
/* First, second and third 33 bits of pi/2, each with the rest. */
static const double pio2_1 = 1.57079632673412561417e+00, pio2_1t = 6.07710050650619224932e-11;
static const double pio2_2 = 6.07710050630396597660e-11, pio2_2t = 2.02226624879595063154e-21;
static const double pio2_3 = 2.02226624871116645580e-21, pio2_3t = 8.47842766036889956997e-32;

enum { DIGITS = 4 /* digits of 2/pi to begin with, for 53 bits of result */, TERMS = 20 };

struct product {
  const double *x; /* digits of the argument, scaled by 2^exponent */
  int last_x;      /* index of its last digit */
  double f[TERMS]; /* digits of 2/pi */
  double q[TERMS]; /* convolution of both */
};

static double convolve(const struct product *p, int i) {
  double sum = 0.0;
  for (int j = 0; j <= p->last_x; j++)
    sum += p->x[j] * p->f[p->last_x + i - j];
  return sum;
}

/* Replaces the fraction held in digits[0..count) by one minus it; says whether it was nonzero. */
static int complement(int32_t *digits, int count) {
  int carry = 0;
  for (int i = 0; i < count; i++) {
    int32_t digit = digits[i];
    if (carry) {
      digits[i] = 0xffffff - digit;
    } else if (digit != 0) {
      carry = 1;
      digits[i] = 0x1000000 - digit;
    }
  }
  return carry;
}

/* Sums the products of the digits of the fraction with those of pi/2, smallest first. */
static void times_half_pi(struct product *p, const int32_t *digits, int last, int q0, int negative,
                          double y[2]) {
  double terms[TERMS];
  double scale = ldexp(1.0, q0);
  for (int i = last; i >= 0; i--) {
    p->q[i] = scale * (double)digits[i];
    scale *= twon24;
  }
  for (int i = last; i >= 0; i--) {
    double sum = 0.0;
    for (int k = 0; k <= DIGITS && k <= last - i; k++)
      sum += half_pi_digits[k] * p->q[i + k];
    terms[last - i] = sum;
  }
  double sum = 0.0;
  for (int i = last; i >= 0; i--)
    sum += terms[i];
  y[0] = negative ? -sum : sum;
  sum = terms[0] - sum;
  for (int i = 1; i <= last; i++)
    sum += terms[i];
  y[1] = negative ? -sum : sum;
}

static int32_t reduce_large(const double *x, int count, int exponent, double y[2]) {
  struct product p = {.x = x, .last_x = count - 1};
  int32_t digits[TERMS];
  int first = (exponent - 3) / 24;
  if (first < 0)
    first = 0;
  int q0 = exponent - 24 * (first + 1);
  for (int i = 0, j = first - p.last_x; i <= p.last_x + DIGITS; i++, j++)
    p.f[i] = j < 0 ? 0.0 : (double)two_over_pi[j];
  for (int i = 0; i <= DIGITS; i++)
    p.q[i] = convolve(&p, i);

  int last = DIGITS;
  for (;;) {
    double z = p.q[last];
    for (int i = 0, j = last; j > 0; i++, j--) {
      double carry = (double)(int32_t)(twon24 * z);
      digits[i] = (int32_t)(z - two24 * carry);
      z = p.q[j - 1] + carry;
    }
    z = ldexp(z, q0);
    z -= 8.0 * floor(z * 0.125);
    int32_t n = (int32_t)z;
    z -= (double)n;
    int half = 0; /* fraction: below one half 0, else 1 or, when all of it is in z, 2 */
    if (q0 > 0) {
      int32_t whole = digits[last - 1] >> (24 - q0);
      n += whole;
      digits[last - 1] -= whole << (24 - q0);
      half = digits[last - 1] >> (23 - q0);
    } else if (q0 == 0) {
      half = digits[last - 1] >> 23;
    } else if (z >= 0.5) {
      half = 2;
    }
    if (half > 0) {
      n++;
      int carry = complement(digits, last);
      if (q0 == 1)
        digits[last - 1] &= 0x7fffff;
      else if (q0 == 2)
        digits[last - 1] &= 0x3fffff;
      if (half == 2) {
        z = 1.0 - z;
        if (carry)
          z -= ldexp(1.0, q0);
      }
    }
    if (z == 0.0) {
      int32_t any = 0;
      for (int i = last - 1; i >= DIGITS; i--)
        any |= digits[i];
      if (any == 0) {
        int more = 1;
        while (digits[DIGITS - more] == 0)
          more++;
        for (int i = last + 1; i <= last + more; i++) {
          p.f[p.last_x + i] = (double)two_over_pi[first + i];
          p.q[i] = convolve(&p, i);
        }
        last += more;
        continue;
      }
      last--;
      q0 -= 24;
      while (digits[last] == 0) {
        last--;
        q0 -= 24;
      }
    } else {
      z = ldexp(z, -q0);
      if (z >= two24) {
        double carry = (double)(int32_t)(twon24 * z);
        digits[last] = (int32_t)(z - two24 * carry);
        last++;
        q0 += 24;
        digits[last] = (int32_t)carry;
      } else {
        digits[last] = (int32_t)z;
      }
    }
    times_half_pi(&p, digits, last, q0, half != 0, y);
    return n & 7;
  }
}

static int32_t reduce_once(double x, int32_t ix, double y[2]) {
  double sign = fdlibm_high(x) > 0 ? 1.0 : -1.0; /* times +-1 is exact */
  double z = x - sign * pio2_1, rest = pio2_1t;
  if (ix == 0x3ff921fb) {
    z -= sign * pio2_2;
    rest = pio2_2t;
  }
  y[0] = z - sign * rest;
  y[1] = (z - y[0]) - sign * rest;
  return (int32_t)sign;
}

static int lost_bits(int32_t ix, double y) { return (ix >> 20) - ((fdlibm_high(y) >> 20) & 0x7ff); }

static int32_t reduce_medium(double x, int32_t ix, double y[2]) {
  double t = fdlibm_abs(x);
  int32_t n = (int32_t)(t * two_over_pi_double + 0.5);
  double fn = (double)n, r = t - fn * pio2_1, w = fn * pio2_1t;
  y[0] = r - w;
  if (n >= 32 || ix == multiple_high[n - 1]) {
    if (lost_bits(ix, y[0]) > 16) {
      t = r;
      w = fn * pio2_2;
      r = t - w;
      w = fn * pio2_2t - ((t - r) - w);
      y[0] = r - w;
      if (lost_bits(ix, y[0]) > 49) {
        t = r;
        w = fn * pio2_3;
        r = t - w;
        w = fn * pio2_3t - ((t - r) - w);
        y[0] = r - w;
      }
    }
  }
  y[1] = (r - y[0]) - w;
  if (fdlibm_high(x) < 0) {
    y[0] = -y[0];
    y[1] = -y[1];
    return -n;
  }
  return n;
}

int32_t fdlibm_reduce_half_pi(double x, double y[2]) {
  int32_t hx = fdlibm_high(x), ix = hx & 0x7fffffff;
  if (ix <= 0x3fe921fb) {
    y[0] = x;
    y[1] = 0;
    return 0;
  }
  if (ix < 0x4002d97c)
    return reduce_once(x, ix, y);
  if (ix <= 0x413921fb)
    return reduce_medium(x, ix, y);
  if (ix >= 0x7ff00000) {
    y[0] = y[1] = x - x;
    return 0;
  }
  int exponent = (ix >> 20) - 1046;
  double z = fdlibm_with_high(x, ix - (exponent << 20)), digits[3];
  for (int i = 0; i < 2; i++) {
    digits[i] = (double)(int32_t)z;
    z = (z - digits[i]) * two24;
  }
  digits[2] = z;
  int count = 3;
  while (digits[count - 1] == 0.0)
    count--;
  int32_t n = reduce_large(digits, count, exponent, y);
  if (hx < 0) {
    y[0] = -y[0];
    y[1] = -y[1];
    return -n;
  }
  return n;
}
