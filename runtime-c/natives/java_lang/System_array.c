// java.lang.System: what concerns objects and arrays.
#include "classes.h"
#include "identity_hash.h"
#include "natives.h"

int32_t java_lang_System_identityHashCode(kref object) { return kiln_identity_hash(object); }

void java_lang_System_arraycopy(kref source, int32_t from, kref target, int32_t to, int32_t count) {
  kiln_array_copy(source, from, target, to, count);
}

KILN_NATIVE_LEAF(java_lang_System_identityHashCode,
                 "java/lang/System.identityHashCode(Ljava/lang/Object;)I");
KILN_NATIVE(java_lang_System_arraycopy,
            "java/lang/System.arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V");
