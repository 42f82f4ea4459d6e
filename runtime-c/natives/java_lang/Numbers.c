/* Natives of Float, Double, StringUTF16 and AtomicLong: compiled code has them in line; these serve
 * calls through reflection. */
#include "natives.h"

#include <string.h>

int32_t java_lang_Float_floatToRawIntBits(float value) {
  int32_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

float java_lang_Float_intBitsToFloat(int32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

int64_t java_lang_Double_doubleToRawLongBits(double value) {
  int64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

double java_lang_Double_longBitsToDouble(int64_t bits) {
  double value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

int32_t java_lang_StringUTF16_isBigEndian(void) { return 0; }

int32_t java_util_concurrent_atomic_AtomicLong_VMSupportsCS8(void) { return 1; }

KILN_NATIVE_LEAF(java_lang_Float_floatToRawIntBits, "java/lang/Float.floatToRawIntBits(F)I");
KILN_NATIVE_LEAF(java_lang_Float_intBitsToFloat, "java/lang/Float.intBitsToFloat(I)F");
KILN_NATIVE_LEAF(java_lang_Double_doubleToRawLongBits, "java/lang/Double.doubleToRawLongBits(D)J");
KILN_NATIVE_LEAF(java_lang_Double_longBitsToDouble, "java/lang/Double.longBitsToDouble(J)D");
KILN_NATIVE_LEAF(java_lang_StringUTF16_isBigEndian, "java/lang/StringUTF16.isBigEndian()Z");
KILN_NATIVE_LEAF(java_util_concurrent_atomic_AtomicLong_VMSupportsCS8,
                 "java/util/concurrent/atomic/AtomicLong.VMSupportsCS8()Z");
