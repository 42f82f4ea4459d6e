// java.lang.ref.PhantomReference
#include "natives.h"

int32_t java_lang_ref_PhantomReference_refersTo0(kref self, kref object) {
  return kiln_heap_reference_refers_to(self, object);
}

KILN_NATIVE(java_lang_ref_PhantomReference_refersTo0,
            "java/lang/ref/PhantomReference.refersTo0(Ljava/lang/Object;)Z");
