#include "classes.h"
#include "java_strings.h"
#include "natives.h"
#include "options.h"
#include "roots.h"

#include <time.h>
#include <unistd.h>

/* Null: no frame of a loader that a user defined; ObjectInputStream then takes the platform's. */
kref jdk_internal_misc_VM_latestUserDefinedLoader0(void) { return NULL; }

int64_t jdk_internal_misc_VM_getuid(void) { return getuid(); }
int64_t jdk_internal_misc_VM_geteuid(void) { return geteuid(); }
int64_t jdk_internal_misc_VM_getgid(void) { return getgid(); }
int64_t jdk_internal_misc_VM_getegid(void) { return getegid(); }

/* Nanoseconds from the given second to now; -1 if that is more than a long may hold of them. */
int64_t jdk_internal_misc_VM_getNanoTimeAdjustment(int64_t second) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  int64_t seconds;
  if (__builtin_sub_overflow(now.tv_sec, second, &seconds) || seconds > 0x100000000 ||
      seconds < -0x100000000)
    return -1;
  return seconds * 1000000000 + now.tv_nsec;
}

kref jdk_internal_misc_VM_getRuntimeArguments(void) {
  int count;
  const char *const *arguments = kiln_vm_arguments(&count);
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_String_), count);
  KILN_ROOTS(roots, array);
  for (int i = 0; array && i < count; i++) {
    kref argument = kiln_string(arguments[i]);
    if (!argument)
      return NULL;
    kiln_array_set(array, i, argument);
  }
  return array;
}

KILN_NATIVE_NOTHING(jdk_internal_misc_VM_initialize, "jdk/internal/misc/VM.initialize()V");
KILN_NATIVE_LEAF(jdk_internal_misc_VM_latestUserDefinedLoader0,
                 "jdk/internal/misc/VM.latestUserDefinedLoader0()Ljava/lang/ClassLoader;");
KILN_NATIVE_LEAF(jdk_internal_misc_VM_getuid, "jdk/internal/misc/VM.getuid()J");
KILN_NATIVE_LEAF(jdk_internal_misc_VM_geteuid, "jdk/internal/misc/VM.geteuid()J");
KILN_NATIVE_LEAF(jdk_internal_misc_VM_getgid, "jdk/internal/misc/VM.getgid()J");
KILN_NATIVE_LEAF(jdk_internal_misc_VM_getegid, "jdk/internal/misc/VM.getegid()J");
KILN_NATIVE_LEAF(jdk_internal_misc_VM_getNanoTimeAdjustment,
                 "jdk/internal/misc/VM.getNanoTimeAdjustment(J)J");
KILN_NATIVE(jdk_internal_misc_VM_getRuntimeArguments,
            "jdk/internal/misc/VM.getRuntimeArguments()[Ljava/lang/String;");
