// java.lang.Class objects.
//
// A mirror holds the id of its class in the field classRedefinedCount: the JDK's code only ever
// compares it for equality with an earlier value, and classes are never redefined here. It is made
// at first use: two threads may both make one, the one stored first stays.
#include "classes.h"
#include "metadata.h"
#include "roots.h"
#include "throw.h"

struct kiln_class *kiln_mirror_class(kref mirror) {
  return kiln_class_at((uint32_t)KILN_I32(mirror, java_lang_Class, classRedefinedCount));
}

kref kiln_mirror(struct kiln_class *cls) {
  kref mirror = kiln_ref_load_acquire(&cls->mirror);
  if (KILN_LIKELY(mirror != NULL))
    return mirror;
  kref component = NULL;
  KILN_ROOTS(roots, component);
  if (kiln_class_is_array(cls) && !(component = kiln_mirror(cls->component)))
    return NULL;
  mirror = kiln_new_instance(KILN_CLASS(java_lang_Class));
  if (!mirror)
    return NULL;
  KILN_I32(mirror, java_lang_Class, classRedefinedCount) = (int32_t)cls->cid;
  KILN_SET_REF(mirror, java_lang_Class, componentType, component);
  kref found = NULL;
  return kiln_ref_cas(&cls->mirror, &found, mirror) ? mirror : found;
}
