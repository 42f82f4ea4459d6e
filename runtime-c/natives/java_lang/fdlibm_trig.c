/*
 * sin, cos and tan of fdlibm 5.3.
 *
 * 1. Reduce to |y| <= pi/4 and a quadrant.
 * 2. Evaluate the minimax polynomial of the quadrant's function in the reduced argument's two
 * pieces.
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

static const double S1 = -1.66666666666666324348e-01, S2 = 8.33333333332248946124e-03,
                    S3 = -1.98412698298579493134e-04, S4 = 2.75573137070700676789e-06,
                    S5 = -2.50507602534068634195e-08, S6 = 1.58969099521155010221e-10;
static const double C1 = 4.16666666666666019037e-02, C2 = -1.38888888888741095749e-03,
                    C3 = 2.48015872894767294178e-05, C4 = -2.75573143513906633035e-07,
                    C5 = 2.08757232129817482790e-09, C6 = -1.13596475577881948265e-11;
static const double T[13] = {
    3.33333333333334091986e-01, 1.33333333333201242699e-01, 5.39682539762260521377e-02,
    2.18694882948595424599e-02, 8.86323982359930005737e-03, 3.59207910759131235356e-03,
    1.45620945432529025516e-03, 5.88041240820264096874e-04, 2.46463134818469906812e-04,
    7.81794442939557092300e-05, 7.14072491382608190305e-05, -1.85586374855275456654e-05,
    2.59073051863633712884e-05,
};
static const double pio4 = 7.85398163397448278999e-01, pio4_low = 3.06161699786838301793e-17;

static double kernel_sin(double x, double y, int has_tail) {
  int32_t ix = fdlibm_high(x) & 0x7fffffff;
  if (ix < 0x3e400000)
    return x;
  double z = x * x, v = z * x;
  double r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
  if (!has_tail)
    return x + v * (S1 + z * r);
  return x - ((z * (0.5 * y - v * r) - y) - v * S1);
}

static double kernel_cos(double x, double y) {
  int32_t ix = fdlibm_high(x) & 0x7fffffff;
  if (ix < 0x3e400000)
    return 1.0;
  double z = x * x;
  double r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
  if (ix < 0x3fd33333)
    return 1.0 - (0.5 * z - (z * r - x * y));
  double quarter =
      ix > 0x3fe90000 ? 0.28125 : fdlibm_from_bits((uint64_t)(uint32_t)(ix - 0x00200000) << 32);
  double hz = 0.5 * z - quarter, a = 1.0 - quarter;
  return a - (hz - (z * r - x * y));
}

/* -1 / (w = x + r) with the error of w in r taken along. */
static double negative_reciprocal(double w, double x, double r) {
  double z = fdlibm_head(w), v = r - (z - x);
  double a = -1.0 / w, t = fdlibm_head(a);
  double s = 1.0 + t * z;
  return t + a * (s + t * v);
}

/* sign 1: tan(x + y); -1: -1 / tan(x + y). */
static double kernel_tan(double x, double y, int sign) {
  int32_t hx = fdlibm_high(x), ix = hx & 0x7fffffff;
  if (ix < 0x3e300000) {
    if (((uint32_t)ix | fdlibm_low(x) | (uint32_t)(sign + 1)) == 0)
      return 1.0 / fdlibm_abs(x);
    return sign == 1 ? x : negative_reciprocal(x + y, x, y);
  }
  int big = ix >= 0x3fe59428;
  if (big) {
    if (hx < 0) {
      x = -x;
      y = -y;
    }
    double z = pio4 - x, w = pio4_low - y;
    x = z + w;
    y = 0.0;
  }
  double z = x * x, w = z * z;
  double r = T[1] + w * (T[3] + w * (T[5] + w * (T[7] + w * (T[9] + w * T[11]))));
  double v = z * (T[2] + w * (T[4] + w * (T[6] + w * (T[8] + w * (T[10] + w * T[12])))));
  double s = z * x;
  r = y + z * (s * (r + v) + y);
  r += T[0] * s;
  w = x + r;
  if (big) {
    v = (double)sign;
    return (double)(1 - ((hx >> 30) & 2)) * (v - 2.0 * (x - (w * w / (w + v) - r)));
  }
  return sign == 1 ? w : negative_reciprocal(w, x, r);
}

double fdlibm_sin(double x) {
  int32_t ix = fdlibm_high(x) & 0x7fffffff;
  if (ix <= 0x3fe921fb)
    return kernel_sin(x, 0.0, 0);
  if (ix >= 0x7ff00000)
    return x - x;
  double y[2];
  switch (fdlibm_reduce_half_pi(x, y) & 3) {
  case 0:
    return kernel_sin(y[0], y[1], 1);
  case 1:
    return kernel_cos(y[0], y[1]);
  case 2:
    return -kernel_sin(y[0], y[1], 1);
  default:
    return -kernel_cos(y[0], y[1]);
  }
}

double fdlibm_cos(double x) {
  int32_t ix = fdlibm_high(x) & 0x7fffffff;
  if (ix <= 0x3fe921fb)
    return kernel_cos(x, 0.0);
  if (ix >= 0x7ff00000)
    return x - x;
  double y[2];
  switch (fdlibm_reduce_half_pi(x, y) & 3) {
  case 0:
    return kernel_cos(y[0], y[1]);
  case 1:
    return -kernel_sin(y[0], y[1], 1);
  case 2:
    return -kernel_cos(y[0], y[1]);
  default:
    return kernel_sin(y[0], y[1], 1);
  }
}

double fdlibm_tan(double x) {
  int32_t ix = fdlibm_high(x) & 0x7fffffff;
  if (ix <= 0x3fe921fb)
    return kernel_tan(x, 0.0, 1);
  if (ix >= 0x7ff00000)
    return x - x;
  double y[2];
  int32_t n = fdlibm_reduce_half_pi(x, y);
  return kernel_tan(y[0], y[1], 1 - ((n & 1) << 1));
}

KILN_NATIVE_LEAF(fdlibm_sin, "java/lang/StrictMath.sin(D)D");
KILN_NATIVE_LEAF(fdlibm_cos, "java/lang/StrictMath.cos(D)D");
KILN_NATIVE_LEAF(fdlibm_tan, "java/lang/StrictMath.tan(D)D");
