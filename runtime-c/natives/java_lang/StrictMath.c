#include "natives.h"

#include "fdlibm.h"

#include <math.h>

/*
 * The other functions of StrictMath have their rows at the ends of the fdlibm files. These two are
 * exact by IEEE 754, so the C library's will do.
 */
double java_lang_StrictMath_sqrt(double x) { return sqrt(x); }

double java_lang_StrictMath_IEEEremainder(double x, double y) { return remainder(x, y); }

KILN_NATIVE_LEAF(java_lang_StrictMath_sqrt, "java/lang/StrictMath.sqrt(D)D");
KILN_NATIVE_LEAF(java_lang_StrictMath_IEEEremainder, "java/lang/StrictMath.IEEEremainder(DD)D");
