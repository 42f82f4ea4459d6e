// Stack traces of exceptions and threads.
//
// A backtrace is a long[]: element 0 counts the Java frames to leave out of the first entry, the
// rest are return addresses, newest first. It is decoded when somebody asks for the trace.
#ifndef KILN_STACK_TRACE_H
#define KILN_STACK_TRACE_H

#include "stack.h"

enum { KILN_MAX_TRACE = 1024 }; // Java frames, as HotSpot's MaxJavaStackTraceDepth

// Fills in Throwable.backtrace and depth from the frames of the calling thread, leaving out those
// of fillInStackTrace, of the throwable's constructors, and hidden ones. Without memory: no trace.
void kiln_fill_stack_trace(kref throwable, void *start_frame);

// Fills in elements from a backtrace; false: an exception is pending.
bool kiln_decode_stack_trace(kref elements, kref backtrace);
// Fills in one StackTraceElement; false: an exception is pending.
bool kiln_fill_trace_element(kref element, uint32_t method, int32_t line);
// The same from a class and the name of its method.
bool kiln_fill_trace_place(kref element, struct kiln_class *cls, kref method_name, int32_t line);
// Return address of the newest frame of a backtrace, 0 if it has none.
uintptr_t kiln_backtrace_top(kref backtrace);

// Prints it on standard error, without Java's help.
void kiln_print_backtrace(kref backtrace);

// The trace of the calling thread or of another one as a malloc'ed list of (method, line).
struct kiln_trace {
  uint32_t count;
  struct {
    uint32_t method;
    int32_t line;
  } frame[KILN_MAX_TRACE];
};
void kiln_trace_thread(struct kiln_thread *thread, void *start_frame, struct kiln_trace *trace);
// Of another thread, whose Thread object is rooted; false: it is not alive.
bool kiln_trace_other(kref java_thread, struct kiln_trace *trace);
// As StackTraceElement[]; null: an exception is pending.
kref kiln_trace_elements(const struct kiln_trace *trace);

#endif
