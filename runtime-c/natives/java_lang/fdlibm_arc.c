/*
 * asin, acos, atan and atan2 of fdlibm 5.3.
 *
 * asin, acos: a rational approximation below 1/2; above, through asin(x) = pi/2 - 2
 * asin(sqrt((1-x)/2)). atan: reduce to |x| < 7/16 by the addition theorem around 1/2, 1, 3/2 or
 * infinity, then a polynomial.
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
#include "natives.h"

#include <math.h>

static const double pio2_hi = 1.57079632679489655800e+00, pio2_lo = 6.12323399573676603587e-17,
                    pio4_hi = 7.85398163397448278999e-01, pi = 3.14159265358979311600e+00,
                    pi_lo = 1.2246467991473531772E-16, tiny = 1.0e-300;
static const double P[6] = {1.66666666666666657415e-01, -3.25565818622400915405e-01,
                            2.01212532134862925881e-01, -4.00555345006794114027e-02,
                            7.91534994289814532176e-04, 3.47933107596021167570e-05};
static const double Q[5] = {1.0, -2.40339491173441421878e+00, 2.02094576023350569471e+00,
                            -6.88283971605453293030e-01, 7.70381505559019352791e-02};
static const double atan_hi[4] = {4.63647609000806093515e-01, 7.85398163397448278999e-01,
                                  9.82793723247329054082e-01, 1.57079632679489655800e+00};
static const double atan_lo[4] = {2.26987774529616870924e-17, 3.06161699786838301793e-17,
                                  1.39033110312309984516e-17, 6.12323399573676603587e-17};
static const double A[11] = {
    3.33333333333329318027e-01,  -1.99999999998764832476e-01, 1.42857142725034663711e-01,
    -1.11111104054623557880e-01, 9.09088713343650656196e-02,  -7.69187620504482999495e-02,
    6.66107313738753120669e-02,  -5.83357013379057348645e-02, 4.97687799461593236017e-02,
    -3.65315727442169155270e-02, 1.62858201153657823623e-02};

static double numerator(double t) {
  return t * (P[0] + t * (P[1] + t * (P[2] + t * (P[3] + t * (P[4] + t * P[5])))));
}

static double denominator(double t) {
  return Q[0] + t * (Q[1] + t * (Q[2] + t * (Q[3] + t * Q[4])));
}

static int is_one(double x) { return fdlibm_abs(x) == 1.0; }

double fdlibm_asin(double x) {
  int32_t hx = fdlibm_high(x), ix = hx & 0x7fffffff;
  if (ix >= 0x3ff00000)
    return is_one(x) ? x * pio2_hi + x * pio2_lo : (x - x) / (x - x);
  if (ix < 0x3fe00000) {
    if (ix < 0x3e400000)
      return x;
    double t = x * x;
    return x + x * (numerator(t) / denominator(t));
  }
  double w = 1.0 - fdlibm_abs(x), t = w * 0.5;
  double p = numerator(t), q = denominator(t), s = sqrt(t);
  if (ix >= 0x3fef3333) {
    w = p / q;
    t = pio2_hi - (2.0 * (s + s * w) - pio2_lo);
  } else {
    w = fdlibm_head(s);
    double c = (t - w * w) / (s + w), r = p / q;
    p = 2.0 * s * r - (pio2_lo - 2.0 * c);
    q = pio4_hi - 2.0 * w;
    t = pio4_hi - (p - q);
  }
  return hx > 0 ? t : -t;
}

double fdlibm_acos(double x) {
  int32_t hx = fdlibm_high(x), ix = hx & 0x7fffffff;
  if (ix >= 0x3ff00000) {
    if (is_one(x))
      return hx > 0 ? 0.0 : pi + 2.0 * pio2_lo;
    return (x - x) / (x - x);
  }
  if (ix < 0x3fe00000) {
    if (ix <= 0x3c600000)
      return pio2_hi + pio2_lo;
    double z = x * x, r = numerator(z) / denominator(z);
    return pio2_hi - (x - (pio2_lo - x * r));
  }
  if (hx < 0) {
    double z = (1.0 + x) * 0.5, p = numerator(z), q = denominator(z), s = sqrt(z);
    double w = p / q * s - pio2_lo;
    return pi - 2.0 * (s + w);
  }
  double z = (1.0 - x) * 0.5, s = sqrt(z), head = fdlibm_head(s);
  double c = (z - head * head) / (s + head);
  double w = numerator(z) / denominator(z) * s + c;
  return 2.0 * (head + w);
}

double fdlibm_atan(double x) {
  int32_t hx = fdlibm_high(x), ix = hx & 0x7fffffff;
  if (ix >= 0x44100000) {
    if (fdlibm_is_nan(x))
      return x + x;
    return hx > 0 ? atan_hi[3] + atan_lo[3] : -atan_hi[3] - atan_lo[3];
  }
  int around = -1;
  if (ix < 0x3fdc0000) {
    if (ix < 0x3e200000)
      return x;
  } else {
    x = fdlibm_abs(x);
    if (ix < 0x3fe60000) {
      around = 0;
      x = (2.0 * x - 1.0) / (2.0 + x);
    } else if (ix < 0x3ff30000) {
      around = 1;
      x = (x - 1.0) / (x + 1.0);
    } else if (ix < 0x40038000) {
      around = 2;
      x = (x - 1.5) / (1.0 + 1.5 * x);
    } else {
      around = 3;
      x = -1.0 / x;
    }
  }
  double z = x * x, w = z * z;
  double odd = z * (A[0] + w * (A[2] + w * (A[4] + w * (A[6] + w * (A[8] + w * A[10])))));
  double even = w * (A[1] + w * (A[3] + w * (A[5] + w * (A[7] + w * A[9]))));
  if (around < 0)
    return x - x * (odd + even);
  z = atan_hi[around] - ((x * (odd + even) - atan_lo[around]) - x);
  return hx < 0 ? -z : z;
}

double fdlibm_atan2(double y, double x) {
  if (fdlibm_is_nan(x) || fdlibm_is_nan(y))
    return x + y;
  if (x == 1.0)
    return fdlibm_atan(y);
  int32_t hx = fdlibm_high(x), hy = fdlibm_high(y);
  int32_t ix = hx & 0x7fffffff, iy = hy & 0x7fffffff;
  int quadrant = (hy < 0 ? 1 : 0) | (hx < 0 ? 2 : 0);
  double half_pi = hy < 0 ? -pio2_hi - tiny : pio2_hi + tiny;
  if (y == 0.0)
    return quadrant < 2 ? y : quadrant == 2 ? pi + tiny : -pi - tiny;
  if (x == 0.0)
    return half_pi;
  if (isinf(x)) {
    double angle = isinf(y) ? (hx < 0 ? 3.0 * pio4_hi : pio4_hi) : hx < 0 ? pi : 0.0;
    return hy < 0 ? -angle : angle;
  }
  if (isinf(y))
    return half_pi;
  int32_t k = (iy - ix) >> 20;
  double z;
  if (k > 60)
    z = pio2_hi + 0.5 * pi_lo;
  else if (hx < 0 && k < -60)
    z = 0.0;
  else
    z = fdlibm_atan(fdlibm_abs(y / x));
  switch (quadrant) {
  case 0:
    return z;
  case 1:
    return -z;
  case 2:
    return pi - (z - pi_lo);
  default:
    return (z - pi_lo) - pi;
  }
}

KILN_NATIVE_LEAF(fdlibm_asin, "java/lang/StrictMath.asin(D)D");
KILN_NATIVE_LEAF(fdlibm_acos, "java/lang/StrictMath.acos(D)D");
KILN_NATIVE_LEAF(fdlibm_atan, "java/lang/StrictMath.atan(D)D");
KILN_NATIVE_LEAF(fdlibm_atan2, "java/lang/StrictMath.atan2(DD)D");
