/* What Class tells of a class apart from its members: surroundings, nest, annotations, signature.
 */
#include "classes.h"
#include "natives.h"
#include "roots.h"
#include "support/member_objects.h"

static const struct kiln_class_meta *meta_of(kref mirror) {
  return kiln_mirror_class(mirror)->meta;
}

static kref mirror_or_null(uint32_t cid) { return cid ? kiln_mirror(kiln_class_at(cid)) : NULL; }

kref java_lang_Class_getDeclaringClass0(kref self) {
  return mirror_or_null(meta_of(self)->declaring_cid);
}

/* {class, method name, method descriptor} of a local or anonymous class. */
kref java_lang_Class_getEnclosingMethod0(kref self) {
  const struct kiln_class_meta *meta = meta_of(self);
  if (!meta->enclosing_cid)
    return NULL;
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_Object_), 3);
  if (!array)
    return NULL;
  KILN_ROOTS(roots, array);
  kref enclosing = mirror_or_null(meta->enclosing_cid);
  if (!enclosing)
    return NULL;
  kiln_array_set(array, 0, enclosing);
  bool ok = true;
  kiln_array_set(array, 1, kiln_meta_text(meta->enclosing_method_name, true, &ok));
  kiln_array_set(array, 2, kiln_meta_text(meta->enclosing_method_desc, true, &ok));
  return ok ? array : NULL;
}

kref java_lang_Class_getSimpleBinaryName0(kref self) {
  bool ok = true;
  return kiln_meta_text(meta_of(self)->simple_name, false, &ok);
}

kref java_lang_Class_getGenericSignature0(kref self) {
  bool ok = true;
  return kiln_meta_text(meta_of(self)->signature, false, &ok);
}

kref java_lang_Class_getDeclaredClasses0(kref self) {
  return kiln_meta_classes(kiln_meta_cids(meta_of(self)->declared_classes));
}

static struct kiln_class *nest_host(struct kiln_class *cls) {
  uint32_t host = cls->meta->nest_host_cid;
  return host ? kiln_class_at(host) : cls;
}

kref java_lang_Class_getNestHost0(kref self) {
  return kiln_mirror(nest_host(kiln_mirror_class(self)));
}

/* The host first, then its members. */
kref java_lang_Class_getNestMembers0(kref self) {
  struct kiln_class *host = nest_host(kiln_mirror_class(self));
  const struct kiln_cid_list *members = kiln_meta_cids(host->meta->nest_members);
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_Class_), (int32_t)members->n + 1);
  if (!array)
    return NULL;
  KILN_ROOTS(roots, array);
  kref mirror = kiln_mirror(host);
  for (uint32_t i = 0; mirror && i < members->n; i++) {
    kiln_array_set(array, (int32_t)i, mirror);
    mirror = kiln_mirror(kiln_class_at(members->cid[i]));
  }
  if (!mirror)
    return NULL;
  kiln_array_set(array, (int32_t)members->n, mirror);
  return array;
}

kref java_lang_Class_getPermittedSubclasses0(kref self) {
  uint32_t list = meta_of(self)->permitted_subclasses;
  return list ? kiln_meta_classes(kiln_meta_cids(list)) : NULL;
}

kref java_lang_Class_getRawAnnotations(kref self) {
  bool ok = true;
  return kiln_meta_bytes(meta_of(self)->annotations, &ok);
}

kref java_lang_Class_getRawTypeAnnotations(kref self) {
  bool ok = true;
  return kiln_meta_bytes(meta_of(self)->type_annotations, &ok);
}

/* Code has no protection domain and no signers in a native image. */
kref java_lang_Class_none(kref self) {
  (void)self;
  return NULL;
}

KILN_NATIVE(java_lang_Class_getDeclaringClass0,
            "java/lang/Class.getDeclaringClass0()Ljava/lang/Class;");
KILN_NATIVE(java_lang_Class_getEnclosingMethod0,
            "java/lang/Class.getEnclosingMethod0()[Ljava/lang/Object;");
KILN_NATIVE(java_lang_Class_getSimpleBinaryName0,
            "java/lang/Class.getSimpleBinaryName0()Ljava/lang/String;");
KILN_NATIVE(java_lang_Class_getGenericSignature0,
            "java/lang/Class.getGenericSignature0()Ljava/lang/String;");
KILN_NATIVE(java_lang_Class_getDeclaredClasses0,
            "java/lang/Class.getDeclaredClasses0()[Ljava/lang/Class;");
KILN_NATIVE(java_lang_Class_getNestHost0, "java/lang/Class.getNestHost0()Ljava/lang/Class;");
KILN_NATIVE(java_lang_Class_getNestMembers0, "java/lang/Class.getNestMembers0()[Ljava/lang/Class;");
KILN_NATIVE(java_lang_Class_getPermittedSubclasses0,
            "java/lang/Class.getPermittedSubclasses0()[Ljava/lang/Class;");
KILN_NATIVE(java_lang_Class_getRawAnnotations, "java/lang/Class.getRawAnnotations()[B");
KILN_NATIVE(java_lang_Class_getRawTypeAnnotations, "java/lang/Class.getRawTypeAnnotations()[B");
KILN_NATIVE_LEAF(java_lang_Class_none, "java/lang/Class.getProtectionDomain0()"
                                       "Ljava/security/ProtectionDomain;");
KILN_NATIVE_LEAF(java_lang_Class_none, "java/lang/Class.getSigners()[Ljava/lang/Object;");
KILN_NATIVE_NOTHING(java_lang_Class_setSigners, "java/lang/Class.setSigners([Ljava/lang/Object;)V");
