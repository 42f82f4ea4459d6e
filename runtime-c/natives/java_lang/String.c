// java.lang.String
#include "java_strings.h"
#include "natives.h"
#include "roots.h"

kref java_lang_String_intern(kref self) {
  KILN_ROOTS(roots, self);
  return kiln_intern(self);
}

KILN_NATIVE(java_lang_String_intern, "java/lang/String.intern()Ljava/lang/String;");
