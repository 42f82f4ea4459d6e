#ifndef KILN_NATIVES_CALLERS_H
#define KILN_NATIVES_CALLERS_H

#include "metadata.h"
#include "stack.h"

/* The class whose code a frame runs. */
static inline struct kiln_class *kiln_frame_class(const struct kiln_java_frame *frame) {
  return kiln_class_at(kiln_method_row(frame->method)->cid);
}

/* Does the frame belong to the machinery of reflection, which security questions look through? */
bool kiln_frame_is_reflection(const struct kiln_java_frame *frame);

#endif
