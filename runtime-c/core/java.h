// Calling Java from C.
//
//   union kiln_value r = kiln_call(KILN_METHOD(java_lang_Thread, exit), "VL", thread);
//   if (kiln_pending()) return ...;
//
// The shorty gives the result, then each argument, `this` first: V void, I boolean to int, J long,
// F float, D double, L reference. The class must be initialized by the caller (static methods).
// Everything rooted nowhere else but in the arguments is the callee's to keep alive.
#ifndef KILN_JAVA_H
#define KILN_JAVA_H

#include "kiln.h"

union kiln_value {
  int32_t i;
  int64_t j;
  float f;
  double d;
  kref l;
};

// Calls code; on return an exception may be pending, and then the result means nothing. Arguments
// are passed as C promotes them: I int, J int64_t (cast literals!), F and D double, L kref.
union kiln_value kiln_call(void *code, const char *shorty, ...);
// The same with an array of arguments.
union kiln_value kiln_call_values(void *code, const char *shorty,
                                  const union kiln_value *arguments);

// The code that a virtual or interface call reaches: slot from KILN_VSLOT.
static inline void *kiln_dispatch(kref receiver, int32_t slot) {
  return *(void **)((char *)kiln_class_of(receiver) + slot);
}
#define KILN_CALL_VIRTUAL(C, m, shorty, receiver, ...)                                             \
  kiln_call(kiln_dispatch((receiver), KILN_VSLOT(C, m)), (shorty), (receiver), ##__VA_ARGS__)

#endif
