/* The components of a record class. */
#include "java_strings.h"
#include "natives.h"
#include "roots.h"
#include "support/instances.h"
#include "support/member_objects.h"

#include <stdio.h>
#include <string.h>

struct component {
  uint32_t name, desc, signature, annotations, type_annotations;
};

static kref method_declared(kref mirror, const char *name, const char *desc);

static kref new_component(kref mirror, const struct component *meta) {
  kref component = kiln_new_object(KILN_CLASS(java_lang_reflect_RecordComponent));
  if (!component)
    return NULL;
  KILN_ROOTS(roots, component);
  bool ok = true;
  KILN_SET_REF(component, java_lang_reflect_RecordComponent, clazz, mirror);
  KILN_SET_REF(component, java_lang_reflect_RecordComponent, name,
               kiln_meta_text(meta->name, true, &ok));
  KILN_SET_REF(component, java_lang_reflect_RecordComponent, signature,
               kiln_meta_text(meta->signature, false, &ok));
  KILN_SET_REF(component, java_lang_reflect_RecordComponent, annotations,
               kiln_meta_bytes(meta->annotations, &ok));
  KILN_SET_REF(component, java_lang_reflect_RecordComponent, typeAnnotations,
               kiln_meta_bytes(meta->type_annotations, &ok));
  const char *desc = kiln_meta_string(meta->desc);
  struct kiln_class *type = kiln_class_of_descriptor(&desc);
  kref type_mirror = ok && type ? kiln_mirror(type) : NULL;
  if (!type_mirror)
    return NULL;
  KILN_SET_REF(component, java_lang_reflect_RecordComponent, type, type_mirror);
  kref accessor =
      method_declared(mirror, kiln_meta_string(meta->name), kiln_meta_string(meta->desc));
  if (kiln_pending())
    return NULL;
  KILN_SET_REF(component, java_lang_reflect_RecordComponent, accessor, accessor);
  return component;
}

kref java_lang_Class_getDeclaredMethods0(kref self, int32_t public_only);

/* The accessor of a component, among the Method objects of the class; null if it was not kept. */
static kref method_declared(kref mirror, const char *name, const char *desc) {
  char wanted[strlen(desc) + 3];
  snprintf(wanted, sizeof wanted, "()%s", desc);
  struct kiln_methods methods = kiln_methods_of(kiln_mirror_class(mirror));
  const struct kiln_method_meta *meta = kiln_method_named(kiln_mirror_class(mirror), name, wanted);
  if (!meta)
    return NULL;
  kref all = java_lang_Class_getDeclaredMethods0(mirror, false);
  for (int32_t i = 0; all && i < kiln_array_length(all); i++) {
    kref method = kiln_array_get(all, i);
    if (KILN_I32(method, java_lang_reflect_Method, slot) == (int32_t)(meta - methods.at))
      return method;
  }
  return NULL;
}

kref java_lang_Class_getRecordComponents0(kref self) {
  const uint32_t *list = kiln_meta_at(kiln_mirror_class(self)->meta->record_components);
  uint32_t count = list ? list[0] : 0;
  const struct component *components = (const struct component *)(list + 1);
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_reflect_RecordComponent_), (int32_t)count);
  KILN_ROOTS(roots, array);
  for (uint32_t i = 0; array && i < count; i++) {
    kref component = new_component(self, &components[i]);
    if (!component)
      return NULL;
    kiln_array_set(array, (int32_t)i, component);
  }
  return array;
}

KILN_NATIVE(java_lang_Class_getRecordComponents0,
            "java/lang/Class.getRecordComponents0()[Ljava/lang/reflect/RecordComponent;");
