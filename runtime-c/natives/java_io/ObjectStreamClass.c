#include "classes.h"
#include "natives.h"

int32_t java_io_ObjectStreamClass_hasStaticInitializer(kref mirror) {
  return kiln_mirror_class(mirror)->clinit != NULL;
}

KILN_NATIVE_NOTHING(java_io_ObjectStreamClass_initNative,
                    "java/io/ObjectStreamClass.initNative()V");
KILN_NATIVE_LEAF(java_io_ObjectStreamClass_hasStaticInitializer,
                 "java/io/ObjectStreamClass.hasStaticInitializer(Ljava/lang/Class;)Z");
