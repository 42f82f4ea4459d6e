#include "natives.h"

/* There is no jimage file in memory; the Java reader then opens the file itself. */
kref jdk_internal_jimage_NativeImageBuffer_getNativeMap(kref path) {
  (void)path;
  return NULL;
}

KILN_NATIVE_LEAF(
    jdk_internal_jimage_NativeImageBuffer_getNativeMap,
    "jdk/internal/jimage/NativeImageBuffer.getNativeMap(Ljava/lang/String;)Ljava/nio/ByteBuffer;");
