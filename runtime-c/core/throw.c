// Making exceptions in C.
//
// The fields are set as Throwable's initializers would: no Java constructor runs, so that an
// exception can be made with little stack and in any state. Order: initialize the class (may run
// Java, may fail), then the message, then the object, then its stack trace.
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "api/memory.h"
#include "classes.h"
#include "crash.h"
#include "global_roots.h"
#include "heap_dump.h"
#include "java_strings.h"
#include "roots.h"
#include "stack_limits.h"
#include "stack_trace.h"
#include "throw.h"

void kiln_set_pending(kref exception) { kiln_thread.exception = exception; }

bool kiln_pending(void) { return kiln_thread.exception != NULL; }

kref kiln_take_pending(void) {
  kref exception = kiln_thread.exception;
  kiln_thread.exception = NULL;
  return exception;
}

// A zeroed throwable with the fields that Throwable's initializers set; null: one is pending.
static kref new_bare(struct kiln_class *cls, kref cause) {
  KILN_ROOTS(roots, cause);
  kref throwable = kiln_new_instance(cls);
  if (!throwable)
    return NULL;
  KILN_SET_REF(throwable, java_lang_Throwable, cause, cause ? cause : throwable);
  KILN_SET_REF(throwable, java_lang_Throwable, stackTrace,
               KILN_STATIC_REF(java_lang_Throwable, UNASSIGNED_STACK));
  KILN_SET_REF(throwable, java_lang_Throwable, suppressedExceptions,
               KILN_STATIC_REF(java_lang_Throwable, SUPPRESSED_SENTINEL));
  if (cls ==
      KILN_CLASS(java_lang_NullPointerException)) // filled in once, message not yet asked for
    KILN_I32(throwable, java_lang_NullPointerException, extendedMessageState) = 1;
  return throwable;
}

kref kiln_new_throwable(struct kiln_class *cls, kref cause, const char *message) {
  if (!cls) {
    kiln_throw_internal("exception class not in the image: %s", message ? message : "no message");
    return NULL;
  }
  kref text = NULL, throwable = NULL;
  KILN_ROOTS(roots, cause, text, throwable);
  if (!kiln_class_ready(cls) || (message && !(text = kiln_string(message))) ||
      !(throwable = new_bare(cls, cause)))
    return NULL;
  KILN_SET_REF(throwable, java_lang_Throwable, detailMessage, text);
  kiln_fill_stack_trace(throwable, __builtin_frame_address(0));
  return throwable;
}

static void throw_formatted(struct kiln_class *cls, kref cause, const char *format,
                            va_list arguments) {
  char small[512], *text = NULL;
  va_list again;
  if (format) {
    va_copy(again, arguments);
    int n = vsnprintf(small, sizeof small, format, arguments);
    text = small;
    if (n >= (int)sizeof small && (text = kiln_memory_allocate(KILN_MEMORY_TEXT, (size_t)n + 1)))
      vsnprintf(text, (size_t)n + 1, format, again);
    else if (n >= (int)sizeof small)
      text = small;
    va_end(again);
  }
  kref throwable = kiln_new_throwable(cls, cause, text);
  if (text != small)
    kiln_memory_free(text);
  if (throwable)
    kiln_set_pending(throwable);
}

void kiln_throw_new(struct kiln_class *cls, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  throw_formatted(cls, NULL, format, arguments);
  va_end(arguments);
}

void kiln_throw_new_cause(struct kiln_class *cls, kref cause, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  throw_formatted(cls, cause, format, arguments);
  va_end(arguments);
}

void kiln_throw_internal(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  throw_formatted(KILN_CLASS(java_lang_InternalError), NULL, format, arguments);
  va_end(arguments);
}

static void throw_plain(struct kiln_class *cls, const char *message) {
  kref throwable = kiln_new_throwable(cls, NULL, message);
  if (throwable)
    kiln_set_pending(throwable);
}

void kiln_throw_null(const char *message) {
  throw_plain(KILN_CLASS(java_lang_NullPointerException), message);
}
void kiln_throw_illegal_argument(const char *message) {
  throw_plain(KILN_CLASS(java_lang_IllegalArgumentException), message);
}
void kiln_throw_illegal_state(const char *message) {
  throw_plain(KILN_CLASS(java_lang_IllegalStateException), message);
}
void kiln_throw_interrupted(const char *message) {
  throw_plain(KILN_CLASS(java_lang_InterruptedException), message);
}
void kiln_throw_array_bounds(int32_t index, int32_t length) {
  kiln_throw_new(KILN_CLASS(java_lang_ArrayIndexOutOfBoundsException),
                 "Index %d out of bounds for length %d", index, length);
}

// --- when memory or stack is short --------------------------------------------------------------
static kref spare_out_of_memory, spare_stack_overflow; // without a stack trace, made at start

void kiln_throw_out_of_memory(const char *reason) {
  struct kiln_thread *self = &kiln_thread;
  if (!self->making_out_of_memory) {
    self->making_out_of_memory = true;
    if (!reason || strncmp(reason, "unable to create", 16) != 0)
      kiln_heap_dump_out_of_memory(reason);
    kref error = kiln_new_throwable(KILN_CLASS(java_lang_OutOfMemoryError), NULL,
                                    reason ? reason : "Java heap space");
    self->making_out_of_memory = false;
    if (error)
      kiln_set_pending(error);
    return;
  }
  if (!spare_out_of_memory)
    kiln_fatal("out of memory during start-up: raise -Xmx");
  kiln_set_pending(spare_out_of_memory);
}

void kiln_stack_overflow(void) {
  if (kiln_stack_reserve_open(&kiln_thread))
    throw_plain(KILN_CLASS(java_lang_StackOverflowError), NULL);
  else // even the reserve is used up: making another would overflow again
    kiln_set_pending(spare_stack_overflow);
}

bool kiln_throw_prepare(void) {
  if (!kiln_class_ready(KILN_CLASS(java_lang_OutOfMemoryError)) ||
      !kiln_class_ready(KILN_CLASS(java_lang_StackOverflowError)))
    return false;
  kref text = kiln_string("Java heap space");
  KILN_ROOTS(roots, text);
  kref error = text ? new_bare(KILN_CLASS(java_lang_OutOfMemoryError), NULL) : NULL;
  if (!error)
    return false;
  KILN_SET_REF(error, java_lang_Throwable, detailMessage, text);
  spare_out_of_memory = error;
  kiln_global_root(&spare_out_of_memory);
  spare_stack_overflow = new_bare(KILN_CLASS(java_lang_StackOverflowError), NULL);
  if (!spare_stack_overflow)
    return false;
  kiln_global_root(&spare_stack_overflow);
  return true;
}
