// java.lang.Throwable
#include "natives.h"
#include "stack_trace.h"

kref java_lang_Throwable_fillInStackTrace(kref self, int32_t unused) {
  (void)unused;
  kiln_fill_stack_trace(self, __builtin_frame_address(0));
  return self;
}

KILN_NATIVE(java_lang_Throwable_fillInStackTrace,
            "java/lang/Throwable.fillInStackTrace(I)Ljava/lang/Throwable;");
