#include "api/memory.h"
#include "natives.h"

#include "java_strings.h"

kref java_lang_System_mapLibraryName(kref name) {
  KILN_CHECK_NULL(name, NULL);
  if (kiln_string_length(name) > 240) {
    kiln_throw_illegal_argument("name too long");
    return NULL;
  }
  char *utf8 = kiln_string_to_utf8(name);
  kref mapped = kiln_string_format("lib%s.so", utf8);
  kiln_memory_free(utf8);
  return mapped;
}

KILN_NATIVE(java_lang_System_mapLibraryName,
            "java/lang/System.mapLibraryName(Ljava/lang/String;)Ljava/lang/String;");
