/* Parameters and type annotations of methods, constructors and fields. */
#include "java_strings.h"
#include "natives.h"
#include "roots.h"
#include "support/instances.h"
#include "support/member_objects.h"

/* Method and Constructor have these fields each. */
static const struct kiln_method_meta *meta_of(kref executable, struct kiln_class **owner) {
  bool method = kiln_class_of(executable) == KILN_CLASS(java_lang_reflect_Method);
  *owner = kiln_mirror_class(method ? KILN_REF(executable, java_lang_reflect_Method, clazz)
                                    : KILN_REF(executable, java_lang_reflect_Constructor, clazz));
  int32_t slot = method ? KILN_I32(executable, java_lang_reflect_Method, slot)
                        : KILN_I32(executable, java_lang_reflect_Constructor, slot);
  return &kiln_methods_of(*owner).at[slot];
}

kref java_lang_reflect_Executable_getTypeAnnotationBytes0(kref self) {
  struct kiln_class *owner;
  bool ok = true;
  return kiln_meta_bytes(meta_of(self, &owner)->type_annotations, &ok);
}

static kref new_parameter(kref executable, int32_t index, uint32_t name, int32_t flags) {
  kref parameter = kiln_new_object(KILN_CLASS(java_lang_reflect_Parameter));
  if (!parameter)
    return NULL;
  KILN_ROOTS(roots, parameter);
  bool ok = true;
  KILN_SET_REF(parameter, java_lang_reflect_Parameter, name, kiln_meta_text(name, true, &ok));
  KILN_SET_REF(parameter, java_lang_reflect_Parameter, executable, executable);
  KILN_I32(parameter, java_lang_reflect_Parameter, modifiers) = flags;
  KILN_I32(parameter, java_lang_reflect_Parameter, index) = index;
  return ok ? parameter : NULL;
}

static uint32_t utf8_at(const struct kiln_class *owner, uint32_t index) {
  const uint32_t *list = kiln_meta_at(owner->meta->constant_pool);
  if (!list || index == 0 || index >= list[0])
    return 0;
  return ((const struct kiln_constant_meta *)(list + 1))[index].a;
}

/* From the MethodParameters attribute: a count, then name index and flags each; null without it. */
kref java_lang_reflect_Executable_getParameters0(kref self) {
  struct kiln_class *owner;
  const struct kiln_byte_list *list = kiln_meta_at(meta_of(self, &owner)->parameters);
  if (!list)
    return NULL;
  int32_t count = list->bytes[0];
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_reflect_Parameter_), count);
  KILN_ROOTS(roots, array);
  for (int32_t i = 0; array && i < count; i++) {
    const uint8_t *row = list->bytes + 1 + 4 * i;
    uint32_t name = utf8_at(owner, (uint32_t)(row[0] << 8 | row[1]));
    kref parameter = new_parameter(self, i, name, row[2] << 8 | row[3]);
    if (!parameter)
      return NULL;
    kiln_array_set(array, i, parameter);
  }
  return array;
}

kref java_lang_reflect_Field_getTypeAnnotationBytes0(kref self) {
  struct kiln_class *owner = kiln_mirror_class(KILN_REF(self, java_lang_reflect_Field, clazz));
  bool ok = true;
  return kiln_meta_bytes(
      kiln_fields_of(owner).at[KILN_I32(self, java_lang_reflect_Field, slot)].type_annotations,
      &ok);
}

KILN_NATIVE(java_lang_reflect_Executable_getTypeAnnotationBytes0,
            "java/lang/reflect/Executable.getTypeAnnotationBytes0()[B");
KILN_NATIVE(java_lang_reflect_Executable_getParameters0,
            "java/lang/reflect/Executable.getParameters0()[Ljava/lang/reflect/Parameter;");
KILN_NATIVE(java_lang_reflect_Field_getTypeAnnotationBytes0,
            "java/lang/reflect/Field.getTypeAnnotationBytes0()[B");
