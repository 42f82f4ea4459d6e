/*
 * The elementary functions of java.lang.Math: the C library's, which as HotSpot's own nearly always
 * give the nearest double. Of a million arguments each, the results differ from HotSpot's for 2,000
 * (sin, cos, exp), 3,600 (tan), 1,000 (pow), 400 (log), 200 (log10); StrictMath's for 34,000 to
 * 126,000.
 */
#include "natives.h"

#include <math.h>

double kiln_math_sin(double a) { return sin(a); }

double kiln_math_cos(double a) { return cos(a); }

double kiln_math_tan(double a) { return tan(a); }

double kiln_math_exp(double a) { return exp(a); }

double kiln_math_log(double a) { return log(a); }

/* The double function is less exact than HotSpot's. */
double kiln_math_log10(double a) { return (double)log10l(a); }

/* C knows more of infinite powers of one than Java does. */
double kiln_math_pow(double a, double b) {
  if (isnan(b) || (fabs(a) == 1.0 && isinf(b)))
    return NAN;
  return pow(a, b);
}

#define ROW(name, signature)                                                                       \
  KILN_NATIVE_LEAF(kiln_math_##name, "kiln/internal/ElementaryFunctions." #name signature)
ROW(sin, "(D)D");
ROW(cos, "(D)D");
ROW(tan, "(D)D");
ROW(exp, "(D)D");
ROW(log, "(D)D");
ROW(log10, "(D)D");
ROW(pow, "(DD)D");
