/*
 * The system properties that come from outside Java, as HotSpot gives them:
 * 1. vmProperties: pairs of key and value, from the virtual machine and the command line (-D). The
 *    later pair wins.
 * 2. platformProperties: an array at fixed indices, from the environment.
 */
#include "classes.h"
#include "java_strings.h"
#include "jdk_internal_util/locale.h"
#include "jdk_internal_util/user.h"
#include "native_memory.h"
#include "natives.h"
#include "options.h"
#include "roots.h"
#include "support/platform.h"

#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

/* Indices as SystemProps.Raw numbers them; what is left out is never set on Linux. */
enum {
  DISPLAY_COUNTRY = 0,
  DISPLAY_LANGUAGE = 1,
  DISPLAY_SCRIPT = 2,
  DISPLAY_VARIANT = 3,
  FILE_ENCODING = 4,
  FILE_SEPARATOR = 5,
  FORMAT_COUNTRY = 6,
  FORMAT_LANGUAGE = 7,
  FORMAT_SCRIPT = 8,
  FORMAT_VARIANT = 9,
  TMPDIR = 18,
  LINE_SEPARATOR = 19,
  OS_ARCH = 20,
  OS_NAME = 21,
  OS_VERSION = 22,
  PATH_SEPARATOR = 23,
  DATA_MODEL = 28,
  CPU_ENDIAN = 29,
  UNICODE_ENCODING = 31,
  JNU_ENCODING = 32,
  STDERR_ENCODING = 34,
  STDOUT_ENCODING = 35,
  USER_DIR = 36,
  USER_HOME = 37,
  USER_NAME = 38,
  FIXED_LENGTH = 39,
};

/* Puts a string into the array, nothing for an empty one. False: an exception is pending. */
static bool put(kref array, int32_t index, const char *value) {
  if (!value || !*value)
    return true;
  kref string = kiln_platform_string(value);
  if (string)
    kiln_array_set(array, index, string);
  return string != NULL;
}

static bool put_locales(kref array) {
  struct kiln_locale format = kiln_locale_of(LC_CTYPE);
  struct kiln_locale display = kiln_locale_of(LC_MESSAGES);
  return put(array, FORMAT_LANGUAGE, format.language) && put(array, FORMAT_SCRIPT, format.script) &&
         put(array, FORMAT_COUNTRY, format.country) && put(array, FORMAT_VARIANT, format.variant) &&
         put(array, DISPLAY_LANGUAGE, display.language) &&
         put(array, DISPLAY_SCRIPT, display.script) &&
         put(array, DISPLAY_COUNTRY, display.country) &&
         put(array, DISPLAY_VARIANT, display.variant);
}

static bool put_user(kref array) {
  struct kiln_user *user =
      kiln_memory_or_throw(kiln_memory_allocate(KILN_MEMORY_TEXT, sizeof *user));
  if (!user)
    return false;
  kiln_user_read(user);
  const char *home = user->home;
  if (strlen(home) < 3) { /* "/" of a user that has no home */
    const char *given = getenv("HOME");
    if (given && strlen(given) >= 3)
      home = given;
  }
  bool done = put(array, USER_NAME, *user->name ? user->name : "?") &&
              put(array, USER_HOME, *home ? home : "?");
  kiln_memory_free(user);
  return done;
}

static bool put_system(kref array) {
  struct utsname system;
  bool known = uname(&system) == 0;
  char directory[PATH_MAX];
  if (!getcwd(directory, sizeof directory)) {
    kiln_throw_internal("Current working directory is not accessible");
    return false;
  }
  return put(array, OS_ARCH, "amd64") && put(array, OS_NAME, known ? system.sysname : "Linux") &&
         put(array, OS_VERSION, known ? system.release : "?") && put(array, USER_DIR, directory);
}

static bool put_encodings(kref array) {
  const char *codeset = kiln_platform_codeset();
  return put(array, FILE_ENCODING, codeset) && put(array, JNU_ENCODING, codeset) &&
         put(array, STDOUT_ENCODING, isatty(STDOUT_FILENO) ? codeset : NULL) &&
         put(array, STDERR_ENCODING, isatty(STDERR_FILENO) ? codeset : NULL) &&
         put(array, UNICODE_ENCODING, "UnicodeLittle");
}

kref jdk_internal_util_SystemProps_platformProperties(void) {
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_String_), FIXED_LENGTH);
  if (!array)
    return NULL;
  KILN_ROOTS(roots, array);
  bool complete = put_locales(array) && put_encodings(array) && put_system(array) &&
                  put_user(array) && put(array, FILE_SEPARATOR, "/") &&
                  put(array, PATH_SEPARATOR, ":") && put(array, LINE_SEPARATOR, "\n") &&
                  put(array, TMPDIR, "/tmp") && put(array, DATA_MODEL, "64") &&
                  put(array, CPU_ENDIAN, "little");
  return complete ? array : NULL;
}

/* What HotSpot's virtual machine says of itself; the build and the command line may override. */
static const char *const machine_properties[][2] = {
    {"java.vm.specification.name", "Java Virtual Machine Specification"},
    {"java.vm.specification.vendor", "Oracle Corporation"},
    {"java.vm.specification.version", "17"},
    {"java.vm.name", "Kiln Native Image"},
    {"java.vm.vendor", "Kiln"},
    {"java.vm.version", "17"},
    {"java.vm.info", "compiled ahead of time"},
    {"java.vm.compressedOopsMode", "Zero based"},
    {"jdk.debug", "release"},
    {"java.home", ""},
    {"java.class.path", ""},
    {"java.library.path", "/usr/java/packages/lib:/usr/lib64:/lib64:/lib:/usr/lib"},
    {"sun.boot.library.path", ""},
    {"sun.nio.PageAlignDirectMemory", "false"},
    {"sun.java.launcher", "SUN_STANDARD"},
};
enum { MACHINE_COUNT = sizeof machine_properties / sizeof machine_properties[0] };

static bool put_pair(kref array, int32_t pair, const char *key, const char *value) {
  kref name = kiln_platform_string(key);
  if (!name)
    return false;
  kiln_array_set(array, 2 * pair, name);
  kref content = kiln_platform_string(value);
  if (!content)
    return false;
  kiln_array_set(array, 2 * pair + 1, content);
  return true;
}

kref jdk_internal_util_SystemProps_vmProperties(void) {
  int32_t given = kiln_property_count(), pair = 0;
  /* A null key ends the list. */
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_String_), 2 * (MACHINE_COUNT + given) + 2);
  if (!array)
    return NULL;
  KILN_ROOTS(roots, array);
  for (int32_t i = 0; i < MACHINE_COUNT; i++)
    if (!put_pair(array, pair++, machine_properties[i][0], machine_properties[i][1]))
      return NULL;
  for (int32_t i = 0; i < given; i++)
    if (!put_pair(array, pair++, kiln_property_key(i), kiln_property_value(i)))
      return NULL;
  return array;
}

KILN_NATIVE(jdk_internal_util_SystemProps_platformProperties,
            "jdk/internal/util/SystemProps$Raw.platformProperties()[Ljava/lang/String;");
KILN_NATIVE(jdk_internal_util_SystemProps_vmProperties,
            "jdk/internal/util/SystemProps$Raw.vmProperties()[Ljava/lang/String;");
