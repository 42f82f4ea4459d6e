/*
 * Native libraries: the JDK's own (net, nio, zip, ...) are part of every image, so loading them
 * succeeds at once. Others would need JNI.
 */
#include "api/memory.h"
#include "java_strings.h"
#include "natives.h"

#include <string.h>

static const char *const built_in[] = {
    "net",   "nio",    "zip",        "java",           "jimage",    "verify",
    "prefs", "extnet", "management", "management_ext", "instrument"};

/* Name of a library that is built in: the Java caller then takes it as loaded. */
kref jdk_internal_loader_NativeLibraries_findBuiltinLib(kref name) {
  KILN_CHECK_NULL(name, NULL);
  char *file = kiln_string_to_utf8(name);
  kref found = NULL;
  for (size_t i = 0; i < sizeof built_in / sizeof built_in[0]; i++) {
    size_t length = strlen(built_in[i]);
    if (strncmp(file, "lib", 3) == 0 && strncmp(file + 3, built_in[i], length) == 0 &&
        strcmp(file + 3 + length, ".so") == 0) {
      found = kiln_string(built_in[i]);
      break;
    }
  }
  kiln_memory_free(file);
  return found;
}

int32_t jdk_internal_loader_NativeLibraries_load(kref library, kref name, int32_t built_in_one,
                                                 int32_t is_jni, int32_t throws) {
  (void)library;
  (void)is_jni;
  if (built_in_one)
    return 1;
  if (throws) {
    char text[512];
    kiln_throw_new(KILN_CLASS(java_lang_UnsatisfiedLinkError),
                   "%s: a native image cannot load JNI libraries",
                   kiln_string_copy(name, text, sizeof text));
  }
  return 0;
}

int64_t jdk_internal_loader_NativeLibraries_findEntry0(kref library, kref name) {
  (void)library;
  (void)name;
  return 0;
}

KILN_NATIVE(jdk_internal_loader_NativeLibraries_findBuiltinLib,
            "jdk/internal/loader/NativeLibraries.findBuiltinLib(Ljava/lang/String;)"
            "Ljava/lang/String;");
KILN_NATIVE(jdk_internal_loader_NativeLibraries_load,
            "jdk/internal/loader/NativeLibraries.load(Ljdk/internal/loader/"
            "NativeLibraries$NativeLibraryImpl;Ljava/lang/String;ZZZ)Z");
KILN_NATIVE_NOTHING(jdk_internal_loader_NativeLibraries_unload,
                    "jdk/internal/loader/NativeLibraries.unload(Ljava/lang/String;ZZJ)V");
KILN_NATIVE_LEAF(jdk_internal_loader_NativeLibraries_findEntry0,
                 "jdk/internal/loader/NativeLibraries.findEntry0(Ljdk/internal/loader/"
                 "NativeLibraries$NativeLibraryImpl;Ljava/lang/String;)J");
