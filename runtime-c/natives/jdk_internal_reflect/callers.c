#include "jdk_internal_reflect/callers.h"

#include <string.h>

bool kiln_frame_is_reflection(const struct kiln_java_frame *frame) {
  const char *owner = kiln_class_name(kiln_frame_class(frame));
  const char *name = kiln_meta_string(kiln_method_row(frame->method)->name);
  if (strcmp(owner, "java.lang.reflect.Method") == 0)
    return strcmp(name, "invoke") == 0;
  if (strcmp(owner, "java.lang.reflect.Constructor") == 0)
    return strcmp(name, "newInstance") == 0 || strcmp(name, "newInstanceWithCaller") == 0;
  return strncmp(owner, "jdk.internal.reflect.", 21) == 0 && strstr(owner, "AccessorImpl");
}
