/* A stack trace element of a frame that StackStreamFactory noted. */
#include "classes.h"
#include "natives.h"
#include "stack_trace.h"

void java_lang_StackTraceElement_initStackTraceElement(kref element, kref frame) {
  KILN_CHECK_NULL(element, );
  KILN_CHECK_NULL(frame, );
  kref member = KILN_REF(frame, java_lang_StackFrameInfo, memberName);
  kref name = KILN_REF(member, java_lang_invoke_MemberName, name);
  struct kiln_class *cls = kiln_mirror_class(KILN_REF(member, java_lang_invoke_MemberName, clazz));
  kiln_fill_trace_place(element, cls, name, KILN_I32(frame, java_lang_StackFrameInfo, bci));
}

KILN_NATIVE(java_lang_StackTraceElement_initStackTraceElement,
            "java/lang/StackTraceElement.initStackTraceElement(Ljava/lang/StackTraceElement;"
            "Ljava/lang/StackFrameInfo;)V");
