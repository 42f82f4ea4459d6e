/*
 * exp, expm1, log, log10, log1p and the hyperbolic functions of fdlibm 5.3.
 *
 * exp, expm1: subtract k ln 2, approximate on the rest by a rational function, scale by 2^k.
 * log, log1p: take out 2^k so that sqrt(1/2) <= 1+f < sqrt(2), then log(1+f) by a polynomial in
 * s = f/(2+f).
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

static const double two54 = 1.80143985094819840000e+16, twom1000 = 9.33263618503218878990e-302,
                    huge = 1.0e+300, tiny = 1.0e-300;
static const double ln2_hi = 6.93147180369123816490e-01, ln2_lo = 1.90821492927058770002e-10,
                    inv_ln2 = 1.44269504088896338700e+00;
static const double exp_overflow = 7.09782712893383973096e+02,
                    exp_underflow = -7.45133219101941108420e+02;
static const double P1 = 1.66666666666666019037e-01, P2 = -2.77777777770155933842e-03,
                    P3 = 6.61375632143793436117e-05, P4 = -1.65339022054652515390e-06,
                    P5 = 4.13813679705723846039e-08;
static const double Q1 = -3.33333333333331316428e-02, Q2 = 1.58730158725481460165e-03,
                    Q3 = -7.93650757867487942473e-05, Q4 = 4.00821782732936239552e-06,
                    Q5 = -2.01099218183624371326e-07;
static const double L1 = 6.666666666666735130e-01, L2 = 3.999999999940941908e-01,
                    L3 = 2.857142874366239149e-01, L4 = 2.222219843214978396e-01,
                    L5 = 1.818357216161805012e-01, L6 = 1.531383769920937332e-01,
                    L7 = 1.479819860511658591e-01;
static const double inv_ln10 = 4.34294481903251816668e-01, log10_2hi = 3.01029995663611771306e-01,
                    log10_2lo = 3.69423907715893078616e-13;

double fdlibm_exp(double x) {
  int32_t hx = fdlibm_high(x) & 0x7fffffff;
  int negative = fdlibm_high(x) < 0;
  if (hx >= 0x40862E42) {
    if (hx >= 0x7ff00000) {
      if (fdlibm_is_nan(x))
        return x + x;
      return negative ? 0.0 : x;
    }
    if (x > exp_overflow)
      return huge * huge;
    if (x < exp_underflow)
      return tiny * tiny;
  }
  double hi = 0.0, lo = 0.0;
  int32_t k = 0;
  if (hx > 0x3fd62e42) {
    if (hx < 0x3FF0A2B2) {
      k = negative ? -1 : 1;
      hi = x - (negative ? -ln2_hi : ln2_hi);
      lo = negative ? -ln2_lo : ln2_lo;
    } else {
      k = (int32_t)(inv_ln2 * x + (negative ? -0.5 : 0.5));
      double t = k;
      hi = x - t * ln2_hi;
      lo = t * ln2_lo;
    }
    x = hi - lo;
  } else if (hx < 0x3e300000) {
    return 1.0 + x;
  }
  double t = x * x;
  double c = x - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  if (k == 0)
    return 1.0 - ((x * c) / (c - 2.0) - x);
  double y = 1.0 - ((lo - (x * c) / (2.0 - c)) - hi);
  if (k >= -1021)
    return fdlibm_add_exponent(y, k);
  return fdlibm_add_exponent(y, k + 1000) * twom1000;
}

double fdlibm_expm1(double x) {
  int32_t hx = fdlibm_high(x) & 0x7fffffff;
  int negative = fdlibm_high(x) < 0;
  if (hx >= 0x4043687A) {
    if (hx >= 0x40862E42) {
      if (hx >= 0x7ff00000) {
        if (fdlibm_is_nan(x))
          return x + x;
        return negative ? -1.0 : x;
      }
      if (x > exp_overflow)
        return huge * huge;
    }
    if (negative)
      return tiny - 1.0;
  }
  double c = 0.0;
  int32_t k = 0;
  if (hx > 0x3fd62e42) {
    double hi, lo;
    if (hx < 0x3FF0A2B2) {
      k = negative ? -1 : 1;
      hi = x - (negative ? -ln2_hi : ln2_hi);
      lo = negative ? -ln2_lo : ln2_lo;
    } else {
      k = (int32_t)(inv_ln2 * x + (negative ? -0.5 : 0.5));
      double t = k;
      hi = x - t * ln2_hi;
      lo = t * ln2_lo;
    }
    x = hi - lo;
    c = (hi - x) - lo;
  } else if (hx < 0x3c900000) {
    return x;
  }
  double hfx = 0.5 * x, hxs = x * hfx;
  double r1 = 1.0 + hxs * (Q1 + hxs * (Q2 + hxs * (Q3 + hxs * (Q4 + hxs * Q5))));
  double t = 3.0 - r1 * hfx;
  double e = hxs * ((r1 - t) / (6.0 - x * t));
  if (k == 0)
    return x - (x * e - hxs);
  e = (x * (e - c) - c);
  e -= hxs;
  if (k == -1)
    return 0.5 * (x - e) - 0.5;
  if (k == 1)
    return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1.0 + 2.0 * (x - e);
  double y;
  if (k <= -2 || k > 56) {
    y = 1.0 - (e - x);
    return fdlibm_add_exponent(y, k) - 1.0;
  }
  if (k < 20) {
    t = fdlibm_with_high(1.0, 0x3ff00000 - (0x200000 >> k));
    y = t - (e - x);
  } else {
    t = fdlibm_with_high(1.0, (0x3ff - k) << 20);
    y = x - (e + t);
    y += 1.0;
  }
  return fdlibm_add_exponent(y, k);
}

double fdlibm_log(double x) {
  int32_t hx = fdlibm_high(x), k = 0;
  if (hx < 0x00100000) {
    if (x == 0.0)
      return -two54 / 0.0;
    if (hx < 0)
      return (x - x) / 0.0;
    k -= 54;
    x *= two54;
    hx = fdlibm_high(x);
  }
  if (hx >= 0x7ff00000)
    return x + x;
  k += (hx >> 20) - 1023;
  hx &= 0x000fffff;
  int32_t i = (hx + 0x95f64) & 0x100000;
  x = fdlibm_with_high(x, hx | (i ^ 0x3ff00000));
  k += i >> 20;
  double f = x - 1.0, dk = (double)k;
  if ((0x000fffff & (2 + hx)) < 3) {
    if (f == 0.0)
      return k == 0 ? 0.0 : dk * ln2_hi + dk * ln2_lo;
    double r = f * f * (0.5 - 0.33333333333333333 * f);
    return k == 0 ? f - r : dk * ln2_hi - ((r - dk * ln2_lo) - f);
  }
  double s = f / (2.0 + f), z = s * s, w = z * z;
  i = (hx - 0x6147a) | (0x6b851 - hx);
  double t1 = w * (L2 + w * (L4 + w * L6));
  double t2 = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  double r = t2 + t1;
  if (i > 0) {
    double half_square = 0.5 * f * f;
    if (k == 0)
      return f - (half_square - s * (half_square + r));
    return dk * ln2_hi - ((half_square - (s * (half_square + r) + dk * ln2_lo)) - f);
  }
  if (k == 0)
    return f - s * (f - r);
  return dk * ln2_hi - ((s * (f - r) - dk * ln2_lo) - f);
}

double fdlibm_log10(double x) {
  int32_t hx = fdlibm_high(x), k = 0;
  if (hx < 0x00100000) {
    if (x == 0.0)
      return -two54 / 0.0;
    if (hx < 0)
      return (x - x) / 0.0;
    k -= 54;
    x *= two54;
    hx = fdlibm_high(x);
  }
  if (hx >= 0x7ff00000)
    return x + x;
  k += (hx >> 20) - 1023;
  int32_t below = k < 0;
  x = fdlibm_with_high(x, (hx & 0x000fffff) | ((0x3ff - below) << 20));
  double y = (double)(k + below);
  double z = y * log10_2lo + inv_ln10 * fdlibm_log(x);
  return z + y * log10_2hi;
}

double fdlibm_log1p(double x) {
  int32_t hx = fdlibm_high(x), ax = hx & 0x7fffffff, hu = 0, k = 1;
  double f = 0.0, c = 0.0;
  if (hx < 0x3FDA827A) {
    if (ax >= 0x3ff00000)
      return x == -1.0 ? -two54 / 0.0 : (x - x) / (x - x);
    if (ax < 0x3e200000)
      return ax < 0x3c900000 ? x : x - x * x * 0.5;
    if (hx > 0 || hx <= (int32_t)0xbfd2bec3) {
      k = 0;
      f = x;
      hu = 1;
    }
  }
  if (hx >= 0x7ff00000)
    return x + x;
  if (k != 0) {
    double u;
    if (hx < 0x43400000) {
      u = 1.0 + x;
      hu = fdlibm_high(u);
      k = (hu >> 20) - 1023;
      c = k > 0 ? 1.0 - (u - x) : x - (u - 1.0);
      c /= u;
    } else {
      u = x;
      hu = fdlibm_high(u);
      k = (hu >> 20) - 1023;
    }
    hu &= 0x000fffff;
    if (hu < 0x6a09e) {
      u = fdlibm_with_high(u, hu | 0x3ff00000);
    } else {
      k++;
      u = fdlibm_with_high(u, hu | 0x3fe00000);
      hu = (0x00100000 - hu) >> 2;
    }
    f = u - 1.0;
  }
  double half_square = 0.5 * f * f;
  if (hu == 0) {
    if (f == 0.0) {
      if (k == 0)
        return 0.0;
      c += k * ln2_lo;
      return k * ln2_hi + c;
    }
    double r = half_square * (1.0 - 0.66666666666666666 * f);
    return k == 0 ? f - r : k * ln2_hi - ((r - (k * ln2_lo + c)) - f);
  }
  double s = f / (2.0 + f), z = s * s;
  double r = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
  if (k == 0)
    return f - (half_square - s * (half_square + r));
  return k * ln2_hi - ((half_square - (s * (half_square + r) + (k * ln2_lo + c))) - f);
}

/* e^x / 2 for large x, where e^x itself may overflow and half of it not. */
static double half_exp(double x) {
  if (fdlibm_high(x) < 0x40862E42)
    return 0.5 * fdlibm_exp(x);
  if (fdlibm_bits(x) <= 0x408633CE8fb9f87du) {
    double w = fdlibm_exp(0.5 * x), t = 0.5 * w;
    return t * w;
  }
  return huge * huge;
}

double fdlibm_sinh(double x) {
  int32_t ix = fdlibm_high(x) & 0x7fffffff;
  if (ix >= 0x7ff00000)
    return x + x;
  double half = fdlibm_high(x) < 0 ? -0.5 : 0.5;
  if (ix < 0x40360000) {
    if (ix < 0x3e300000)
      return x;
    double t = fdlibm_expm1(fdlibm_abs(x));
    if (ix < 0x3ff00000)
      return half * (2.0 * t - t * t / (t + 1.0));
    return half * (t + t / (t + 1.0));
  }
  double y = half_exp(fdlibm_abs(x)); /* the sign commutes with rounding */
  return half < 0 ? -y : y;
}

double fdlibm_cosh(double x) {
  int32_t ix = fdlibm_high(x) & 0x7fffffff;
  if (ix >= 0x7ff00000)
    return x * x;
  x = fdlibm_abs(x);
  if (ix < 0x3fd62e43) {
    double t = fdlibm_expm1(x), w = 1.0 + t;
    return ix < 0x3c800000 ? w : 1.0 + (t * t) / (w + w);
  }
  if (ix < 0x40360000) {
    double t = fdlibm_exp(x);
    return 0.5 * t + 0.5 / t;
  }
  return half_exp(x);
}

double fdlibm_tanh(double x) {
  int32_t jx = fdlibm_high(x), ix = jx & 0x7fffffff;
  if (ix >= 0x7ff00000)
    return jx >= 0 ? 1.0 / x + 1.0 : 1.0 / x - 1.0;
  double z;
  if (ix < 0x40360000) {
    if (ix < 0x3c800000)
      return x * (1.0 + x);
    if (ix >= 0x3ff00000) {
      double t = fdlibm_expm1(2.0 * fdlibm_abs(x));
      z = 1.0 - 2.0 / (t + 2.0);
    } else {
      double t = fdlibm_expm1(-2.0 * fdlibm_abs(x));
      z = -t / (t + 2.0);
    }
  } else {
    z = 1.0 - tiny;
  }
  return jx >= 0 ? z : -z;
}

KILN_NATIVE_LEAF(fdlibm_expm1, "java/lang/StrictMath.expm1(D)D");
KILN_NATIVE_LEAF(fdlibm_log, "java/lang/StrictMath.log(D)D");
KILN_NATIVE_LEAF(fdlibm_log10, "java/lang/StrictMath.log10(D)D");
KILN_NATIVE_LEAF(fdlibm_log1p, "java/lang/StrictMath.log1p(D)D");
KILN_NATIVE_LEAF(fdlibm_sinh, "java/lang/StrictMath.sinh(D)D");
KILN_NATIVE_LEAF(fdlibm_cosh, "java/lang/StrictMath.cosh(D)D");
KILN_NATIVE_LEAF(fdlibm_tanh, "java/lang/StrictMath.tanh(D)D");
