/*
 * Class.getDeclaredFields0, getDeclaredMethods0, getDeclaredConstructors0: objects for the members
 * that the image has kept.
 *
 * 1. Count the members that are asked for.
 * 2. Make each object and fill its fields: no constructor runs, as in HotSpot.
 * The `slot` of an object is the member's index in the metadata of its class.
 */
#include "java_strings.h"
#include "natives.h"
#include "roots.h"
#include "support/instances.h"
#include "support/member_objects.h"

#include <string.h>

/* Access flags that reflection shows. */
enum { FIELD_MODIFIERS = 0x50df, METHOD_MODIFIERS = 0x1dff };

static bool is_constructor(const struct kiln_method_meta *method) {
  return strcmp(kiln_meta_string(method->name), "<init>") == 0;
}

static bool is_method(const struct kiln_method_meta *method) {
  return kiln_meta_string(method->name)[0] != '<';
}

static bool wanted(uint32_t access, int32_t public_only) {
  return !public_only || (access & KILN_ACC_PUBLIC);
}

static kref new_field(kref mirror, const struct kiln_class *owner, int32_t slot,
                      const struct kiln_field_meta *meta) {
  kref field = kiln_new_object(KILN_CLASS(java_lang_reflect_Field));
  if (!field)
    return NULL;
  KILN_ROOTS(roots, field);
  bool ok = true;
  KILN_SET_REF(field, java_lang_reflect_Field, clazz, mirror);
  KILN_I32(field, java_lang_reflect_Field, slot) = slot;
  KILN_I32(field, java_lang_reflect_Field, modifiers) = (int32_t)(meta->access & FIELD_MODIFIERS);
  KILN_BOOL(field, java_lang_reflect_Field, trustedFinal) =
      (meta->access & KILN_ACC_FINAL) &&
      ((meta->access & KILN_ACC_STATIC) || owner->meta->record_components ||
       (owner->flags & KILN_CLASS_HIDDEN));
  KILN_SET_REF(field, java_lang_reflect_Field, name, kiln_meta_text(meta->name, true, &ok));
  KILN_SET_REF(field, java_lang_reflect_Field, signature,
               kiln_meta_text(meta->signature, false, &ok));
  KILN_SET_REF(field, java_lang_reflect_Field, annotations,
               kiln_meta_bytes(meta->annotations, &ok));
  const char *desc = kiln_meta_string(meta->desc);
  struct kiln_class *type = kiln_class_of_descriptor(&desc);
  if (!type) {
    kiln_throw_new(KILN_CLASS(java_lang_NoClassDefFoundError), "%s", kiln_meta_string(meta->desc));
    return NULL;
  }
  kref type_mirror = kiln_mirror(type);
  if (!ok || !type_mirror)
    return NULL;
  KILN_SET_REF(field, java_lang_reflect_Field, type, type_mirror);
  return field;
}

kref java_lang_Class_getDeclaredFields0(kref self, int32_t public_only) {
  const struct kiln_class *owner = kiln_mirror_class(self);
  struct kiln_fields fields = kiln_fields_of(owner);
  int32_t count = 0, next = 0;
  for (uint32_t i = 0; i < fields.count; i++)
    count += wanted(fields.at[i].access, public_only);
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_reflect_Field_), count);
  KILN_ROOTS(roots, array);
  for (uint32_t i = 0; array && i < fields.count; i++) {
    if (!wanted(fields.at[i].access, public_only))
      continue;
    kref field = new_field(self, owner, (int32_t)i, &fields.at[i]);
    if (!field)
      return NULL;
    kiln_array_set(array, next++, field);
  }
  return array;
}

static kref new_method(kref mirror, int32_t slot, const struct kiln_method_meta *meta) {
  kref method = kiln_new_object(KILN_CLASS(java_lang_reflect_Method));
  if (!method)
    return NULL;
  KILN_ROOTS(roots, method);
  bool ok = true;
  const char *desc = kiln_meta_string(meta->desc);
  KILN_SET_REF(method, java_lang_reflect_Method, clazz, mirror);
  KILN_I32(method, java_lang_reflect_Method, slot) = slot;
  KILN_I32(method, java_lang_reflect_Method, modifiers) =
      (int32_t)(meta->access & METHOD_MODIFIERS);
  KILN_SET_REF(method, java_lang_reflect_Method, name, kiln_meta_text(meta->name, true, &ok));
  KILN_SET_REF(method, java_lang_reflect_Method, signature,
               kiln_meta_text(meta->signature, false, &ok));
  KILN_SET_REF(method, java_lang_reflect_Method, annotations,
               kiln_meta_bytes(meta->annotations, &ok));
  KILN_SET_REF(method, java_lang_reflect_Method, parameterAnnotations,
               kiln_meta_bytes(meta->parameter_annotations, &ok));
  KILN_SET_REF(method, java_lang_reflect_Method, annotationDefault,
               kiln_meta_bytes(meta->annotation_default, &ok));
  kref parameters = ok ? kiln_parameter_types(desc) : NULL;
  if (!parameters)
    return NULL;
  KILN_SET_REF(method, java_lang_reflect_Method, parameterTypes, parameters);
  kref exceptions = kiln_meta_classes(kiln_meta_cids(meta->exceptions));
  if (!exceptions)
    return NULL;
  KILN_SET_REF(method, java_lang_reflect_Method, exceptionTypes, exceptions);
  kref result = kiln_return_type(desc);
  if (!result)
    return NULL;
  KILN_SET_REF(method, java_lang_reflect_Method, returnType, result);
  return method;
}

static kref new_constructor(kref mirror, int32_t slot, const struct kiln_method_meta *meta) {
  kref constructor = kiln_new_object(KILN_CLASS(java_lang_reflect_Constructor));
  if (!constructor)
    return NULL;
  KILN_ROOTS(roots, constructor);
  bool ok = true;
  KILN_SET_REF(constructor, java_lang_reflect_Constructor, clazz, mirror);
  KILN_I32(constructor, java_lang_reflect_Constructor, slot) = slot;
  KILN_I32(constructor, java_lang_reflect_Constructor, modifiers) =
      (int32_t)(meta->access & METHOD_MODIFIERS);
  KILN_SET_REF(constructor, java_lang_reflect_Constructor, signature,
               kiln_meta_text(meta->signature, false, &ok));
  KILN_SET_REF(constructor, java_lang_reflect_Constructor, annotations,
               kiln_meta_bytes(meta->annotations, &ok));
  KILN_SET_REF(constructor, java_lang_reflect_Constructor, parameterAnnotations,
               kiln_meta_bytes(meta->parameter_annotations, &ok));
  kref parameters = ok ? kiln_parameter_types(kiln_meta_string(meta->desc)) : NULL;
  if (!parameters)
    return NULL;
  KILN_SET_REF(constructor, java_lang_reflect_Constructor, parameterTypes, parameters);
  kref exceptions = kiln_meta_classes(kiln_meta_cids(meta->exceptions));
  if (!exceptions)
    return NULL;
  KILN_SET_REF(constructor, java_lang_reflect_Constructor, exceptionTypes, exceptions);
  return constructor;
}

/* Methods or constructors, with the function that makes one. */
static kref declared(kref self, int32_t public_only, struct kiln_class *element,
                     bool (*kind)(const struct kiln_method_meta *),
                     kref (*make)(kref, int32_t, const struct kiln_method_meta *)) {
  struct kiln_methods methods = kiln_methods_of(kiln_mirror_class(self));
  int32_t count = 0, next = 0;
  for (uint32_t i = 0; i < methods.count; i++)
    count += kind(&methods.at[i]) && wanted(methods.at[i].access, public_only);
  kref array = kiln_new_array(element, count);
  KILN_ROOTS(roots, array);
  for (uint32_t i = 0; array && i < methods.count; i++) {
    if (!kind(&methods.at[i]) || !wanted(methods.at[i].access, public_only))
      continue;
    kref member = make(self, (int32_t)i, &methods.at[i]);
    if (!member)
      return NULL;
    kiln_array_set(array, next++, member);
  }
  return array;
}

kref java_lang_Class_getDeclaredMethods0(kref self, int32_t public_only) {
  return declared(self, public_only, KILN_CLASS(java_lang_reflect_Method), is_method, new_method);
}

kref java_lang_Class_getDeclaredConstructors0(kref self, int32_t public_only) {
  return declared(self, public_only, KILN_CLASS(java_lang_reflect_Constructor), is_constructor,
                  new_constructor);
}

KILN_NATIVE(java_lang_Class_getDeclaredFields0,
            "java/lang/Class.getDeclaredFields0(Z)[Ljava/lang/reflect/Field;");
KILN_NATIVE(java_lang_Class_getDeclaredMethods0,
            "java/lang/Class.getDeclaredMethods0(Z)[Ljava/lang/reflect/Method;");
KILN_NATIVE(java_lang_Class_getDeclaredConstructors0,
            "java/lang/Class.getDeclaredConstructors0(Z)[Ljava/lang/reflect/Constructor;");
