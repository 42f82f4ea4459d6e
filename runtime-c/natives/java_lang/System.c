#include "natives.h"

#include "java_strings.h"

#include <time.h>

static int64_t clock_of(clockid_t id, int64_t per_second) {
  struct timespec now;
  clock_gettime(id, &now);
  return now.tv_sec * per_second + now.tv_nsec / (1000000000 / per_second);
}

int64_t java_lang_System_currentTimeMillis(void) { return clock_of(CLOCK_REALTIME, 1000); }

int64_t java_lang_System_nanoTime(void) { return clock_of(CLOCK_MONOTONIC, 1000000000); }

/* in, out and err are final in Java: only these may change them. */
void java_lang_System_setIn0(kref in) { KILN_STATIC_SET_REF(java_lang_System, in, in); }

void java_lang_System_setOut0(kref out) { KILN_STATIC_SET_REF(java_lang_System, out, out); }

void java_lang_System_setErr0(kref err) { KILN_STATIC_SET_REF(java_lang_System, err, err); }

KILN_NATIVE_NOTHING(java_lang_System_registerNatives, "java/lang/System.registerNatives()V");
KILN_NATIVE_LEAF(java_lang_System_currentTimeMillis, "java/lang/System.currentTimeMillis()J");
KILN_NATIVE_LEAF(java_lang_System_nanoTime, "java/lang/System.nanoTime()J");
KILN_NATIVE_LEAF(java_lang_System_setIn0, "java/lang/System.setIn0(Ljava/io/InputStream;)V");
KILN_NATIVE_LEAF(java_lang_System_setOut0, "java/lang/System.setOut0(Ljava/io/PrintStream;)V");
KILN_NATIVE_LEAF(java_lang_System_setErr0, "java/lang/System.setErr0(Ljava/io/PrintStream;)V");
