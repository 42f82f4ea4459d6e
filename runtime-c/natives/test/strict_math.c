/*
 * Reads arguments, writes what each function of StrictMath makes of them. Input: pairs of doubles;
 * output: a double for each function, in the order of the table and then atan2.
 */
#include "java_lang/fdlibm.h"

#include <stdio.h>

static double (*const functions[])(double) = {
    fdlibm_sin, fdlibm_cos,   fdlibm_tan,   fdlibm_asin, fdlibm_acos, fdlibm_atan, fdlibm_expm1,
    fdlibm_log, fdlibm_log10, fdlibm_log1p, fdlibm_sinh, fdlibm_cosh, fdlibm_tanh,
};
enum { COUNT = sizeof functions / sizeof functions[0] };

int main(void) {
  double arguments[2];
  while (fread(arguments, sizeof arguments, 1, stdin) == 1) {
    double results[COUNT + 1];
    for (int i = 0; i < COUNT; i++)
      results[i] = functions[i](arguments[0]);
    results[COUNT] = fdlibm_atan2(arguments[0], arguments[1]);
    fwrite(results, sizeof results, 1, stdout);
  }
  return 0;
}
