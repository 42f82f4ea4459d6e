// java.lang.StackTraceElement
#include "classes.h"
#include "natives.h"
#include "stack_trace.h"

void java_lang_StackTraceElement_initStackTraceElements(kref elements, kref throwable) {
  KILN_CHECK_NULL(elements, );
  KILN_CHECK_NULL(throwable, );
  kref backtrace = KILN_REF(throwable, java_lang_Throwable, backtrace);
  if (backtrace)
    kiln_decode_stack_trace(elements, backtrace);
}

KILN_NATIVE(java_lang_StackTraceElement_initStackTraceElements,
            "java/lang/"
            "StackTraceElement.initStackTraceElements([Ljava/lang/StackTraceElement;Ljava/lang/"
            "Throwable;)V");
