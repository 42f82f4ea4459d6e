// java.lang.NullPointerException
#include "java_strings.h"
#include "natives.h"
#include "stack_trace.h"

// The helpful message of the place that threw, known since the build. Null for exceptions that
// the program made itself.
kref java_lang_NullPointerException_getExtendedNPEMessage(kref self) {
  uintptr_t pc = kiln_backtrace_top(KILN_REF(self, java_lang_Throwable, backtrace));
  const char *message = pc ? kiln_npe_message(pc) : NULL;
  return message ? kiln_string(message) : NULL;
}

KILN_NATIVE(java_lang_NullPointerException_getExtendedNPEMessage,
            "java/lang/NullPointerException.getExtendedNPEMessage()Ljava/lang/String;");
