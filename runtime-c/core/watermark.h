// Which frames of a stack have not run since they were scanned.
#ifndef KILN_WATERMARK_H
#define KILN_WATERMARK_H

#include "kiln.h"

// What a return address really is: it may have been replaced by the hook's.
uintptr_t kiln_real_pc(const struct kiln_thread *thread, uintptr_t pc);

// Frame pointer of the newest frame that has not run since kiln_watermark_set; UINTPTR_MAX: none.
uintptr_t kiln_watermark(const struct kiln_thread *thread);

// The Java frame, which is the caller of another one, and all older ones count as not run from here
// on; 0: no frame does. The thread is the calling one, or held.
void kiln_watermark_set(struct kiln_thread *thread, uintptr_t callee_frame);

// A frame whose caller may be a watermark: compiled code called by compiled code.
bool kiln_watermark_fits(const struct kiln_thread *thread, uintptr_t callee_frame);

// The unwinder of the calling thread continues in that frame.
void kiln_watermark_unwound(uintptr_t frame, uintptr_t stack);

enum { KILN_WATERMARK_DEPTH = 16 }; // Java frames above it that are scanned each time

#endif
