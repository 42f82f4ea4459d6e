#include "natives.h"

KILN_NATIVE_NOTHING(jdk_internal_misc_ScopedMemoryAccess_registerNatives,
                    "jdk/internal/misc/ScopedMemoryAccess.registerNatives()V");
