// java.lang.ref.Reference
#include "natives.h"
#include "reference_queue.h"

kref java_lang_ref_Reference_getAndClearReferencePendingList(void) {
  return kiln_heap_take_pending();
}

int32_t java_lang_ref_Reference_hasReferencePendingList(void) { return kiln_heap_has_pending(); }

void java_lang_ref_Reference_waitForReferencePendingList(void) { kiln_reference_queue_wait(); }

int32_t java_lang_ref_Reference_refersTo0(kref self, kref object) {
  return kiln_heap_reference_refers_to(self, object);
}

void java_lang_ref_Reference_clear0(kref self) { kiln_heap_reference_clear(self); }

KILN_NATIVE(java_lang_ref_Reference_getAndClearReferencePendingList,
            "java/lang/ref/Reference.getAndClearReferencePendingList()Ljava/lang/ref/Reference;");
KILN_NATIVE(java_lang_ref_Reference_hasReferencePendingList,
            "java/lang/ref/Reference.hasReferencePendingList()Z");
KILN_NATIVE(java_lang_ref_Reference_waitForReferencePendingList,
            "java/lang/ref/Reference.waitForReferencePendingList()V");
KILN_NATIVE(java_lang_ref_Reference_refersTo0,
            "java/lang/ref/Reference.refersTo0(Ljava/lang/Object;)Z");
KILN_NATIVE(java_lang_ref_Reference_clear0, "java/lang/ref/Reference.clear0()V");
