// The message of a ClassCastException, as HotSpot words it:
//   class A cannot be cast to class B (A and B are in unnamed module of loader 'app')
//   class A cannot be cast to class B (A is in module java.base of loader 'bootstrap'; B is in
//   unnamed module of loader 'app')
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "metadata.h"
#include "throw.h"

// The class that says in which module an array class is.
static const struct kiln_class *element_of(const struct kiln_class *cls) {
  while (kiln_class_is_array(cls))
    cls = cls->component;
  return cls;
}

static const char *loader_name(const struct kiln_class *cls) {
  switch (cls->meta->loader) {
  case KILN_LOADER_APP:
    return "app";
  case KILN_LOADER_PLATFORM:
    return "platform";
  default:
    return "bootstrap";
  }
}

static void describe(const struct kiln_class *cls, char *buffer, size_t size) {
  cls = element_of(cls);
  if (cls->meta->module_name)
    snprintf(buffer, size, "in module %s of loader '%s'", kiln_meta_string(cls->meta->module_name),
             loader_name(cls));
  else
    snprintf(buffer, size, "in unnamed module of loader '%s'", loader_name(cls));
}

void kiln_throw_class_cast(kref object, struct kiln_class *target) {
  const struct kiln_class *cls = kiln_class_of(object);
  const char *a = kiln_class_name(cls), *b = kiln_class_name(target);
  char where_a[256], where_b[256];
  describe(cls, where_a, sizeof where_a);
  describe(target, where_b, sizeof where_b);
  if (strcmp(where_a, where_b) == 0)
    kiln_throw_new(KILN_CLASS(java_lang_ClassCastException),
                   "class %s cannot be cast to class %s (%s and %s are %s)", a, b, a, b, where_a);
  else
    kiln_throw_new(KILN_CLASS(java_lang_ClassCastException),
                   "class %s cannot be cast to class %s (%s is %s; %s is %s)", a, b, a, where_a, b,
                   where_b);
}
