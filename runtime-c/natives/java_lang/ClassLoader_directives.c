#include "classes.h"
#include "natives.h"
#include "roots.h"
#include "support/instances.h"

/* Assertion settings of a command line without -ea: empty lists, all off. */
kref java_lang_ClassLoader_retrieveDirectives(void) {
  kref directives = kiln_new_object(KILN_CLASS(java_lang_AssertionStatusDirectives));
  if (!directives)
    return NULL;
  KILN_ROOTS(roots, directives);
  kref names = kiln_new_array_of(KILN_CLASS(_Ljava_lang_String_), 0);
  if (!names)
    return NULL;
  KILN_SET_REF(directives, java_lang_AssertionStatusDirectives, classes, names);
  KILN_SET_REF(directives, java_lang_AssertionStatusDirectives, packages, names);
  kref flags = kiln_new_array(KILN_CLASS(boolean), 0);
  if (!flags)
    return NULL;
  KILN_SET_REF(directives, java_lang_AssertionStatusDirectives, classEnabled, flags);
  KILN_SET_REF(directives, java_lang_AssertionStatusDirectives, packageEnabled, flags);
  return directives;
}

KILN_NATIVE(java_lang_ClassLoader_retrieveDirectives,
            "java/lang/ClassLoader.retrieveDirectives()Ljava/lang/AssertionStatusDirectives;");
