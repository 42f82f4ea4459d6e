// Declaring natives.
//
// A native is a plain C function: (this, args...) for an instance method, (args...) for a static
// one; references are kref, boolean to int arrive as int32_t. At the end of the file stands one
// row per native:
//   KILN_NATIVE(java_lang_Thread_currentThread,
//   "java/lang/Thread.currentThread()Ljava/lang/Thread;");
// The rows are the ground truth of which natives exist: the build reads them from the archive.
// To throw, a native sets the pending exception (throw.h) and returns anything.
#ifndef KILN_NATIVES_H
#define KILN_NATIVES_H

#include "kiln.h"
#include "throw.h"

// A native that may throw, allocate, call Java or block.
#define KILN_NATIVE(fn, signature)                                                                 \
  __asm__(".pushsection .kiln_natives,\"e\",@progbits\n.asciz \"" signature "=" #fn                \
          "\"\n.popsection")

// A native that never throws, allocates, polls or blocks: called without a safepoint.
#define KILN_NATIVE_LEAF(fn, signature)                                                            \
  __asm__(".pushsection .kiln_natives,\"e\",@progbits\n.asciz \"" signature "=" #fn                \
          ",leaf\"\n.popsection")

// For registerNatives() and initIDs() methods: nothing to do.
#define KILN_NATIVE_NOTHING(fn, signature)                                                         \
  void fn(void);                                                                                   \
  void fn(void) {}                                                                                 \
  KILN_NATIVE_LEAF(fn, signature)

// Leaves the native with a NullPointerException when a reference is null.
#define KILN_CHECK_NULL(ref, result)                                                               \
  do {                                                                                             \
    if (KILN_UNLIKELY(!(ref))) {                                                                   \
      kiln_throw_null(NULL);                                                                       \
      return result;                                                                               \
    }                                                                                              \
  } while (0)

#endif
