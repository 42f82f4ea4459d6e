// java.lang.Class: kinds, names, hierarchy, lookup. Members and annotations: Class_reflection.c.
#include <string.h>

#include "api/memory.h"
#include "java_strings.h"
#include "metadata.h"
#include "natives.h"
#include "roots.h"

static struct kiln_class *of(kref mirror) { return kiln_mirror_class(mirror); }

int32_t java_lang_Class_isInterface(kref self) { return of(self)->kind == KILN_KIND_INTERFACE; }
int32_t java_lang_Class_isArray(kref self) { return kiln_class_is_array(of(self)); }
int32_t java_lang_Class_isPrimitive(kref self) { return of(self)->kind == KILN_KIND_PRIMITIVE; }
int32_t java_lang_Class_isRecord0(kref self) { return of(self)->meta->record_components != 0; }
int32_t java_lang_Class_getModifiers(kref self) { return (int32_t)of(self)->meta->modifiers; }

// Hidden classes are made at run time, which an image never does.
int32_t java_lang_Class_isHidden(kref self) {
  (void)self;
  return 0;
}

int32_t java_lang_Class_isInstance(kref self, kref object) {
  return kiln_is_instance(object, of(self));
}

int32_t java_lang_Class_isAssignableFrom(kref self, kref other) {
  KILN_CHECK_NULL(other, 0);
  struct kiln_class *to = of(self), *from = of(other);
  return from == to || kiln_is_subclass(from->cid, to);
}

kref java_lang_Class_initClassName(kref self) {
  KILN_ROOTS(roots, self);
  kref name = kiln_intern_utf8(kiln_class_name(of(self)));
  if (name)
    KILN_SET_REF(self, java_lang_Class, name, name);
  return name;
}

kref java_lang_Class_getSuperclass(kref self) {
  struct kiln_class *cls = of(self);
  return cls->super && cls->kind != KILN_KIND_INTERFACE ? kiln_mirror(cls->super) : NULL;
}

kref java_lang_Class_getInterfaces0(kref self) {
  const struct kiln_cid_list *list = kiln_meta_cids(of(self)->meta->interfaces);
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_Class_), (int32_t)list->n);
  KILN_ROOTS(roots, array);
  for (uint32_t i = 0; array && i < list->n; i++) {
    kref mirror = kiln_mirror(kiln_class_at(list->cid[i]));
    if (!mirror)
      return NULL;
    kiln_array_set(array, (int32_t)i, mirror);
  }
  return array;
}

kref java_lang_Class_getPrimitiveClass(kref name) {
  KILN_CHECK_NULL(name, NULL);
  char text[16];
  struct kiln_class *cls = kiln_class_find(kiln_string_copy(name, text, sizeof text));
  if (cls && cls->kind == KILN_KIND_PRIMITIVE)
    return kiln_mirror(cls);
  kiln_throw_new(KILN_CLASS(java_lang_ClassNotFoundException), "%s", text);
  return NULL;
}

int32_t java_lang_Class_desiredAssertionStatus0(kref cls) {
  (void)cls;
  return 0; // assertions are off, as java without -ea
}

/* Whom the message of ClassNotFoundException names: of an array its element, unless that is there.
 * May change the text. */
static const char *missing(char *name) {
  char *element = name + strspn(name, "[");
  size_t length = strlen(element);
  if (element == name || element[0] != 'L' || length < 3 || element[length - 1] != ';')
    return name;
  element[length - 1] = 0;
  if (!kiln_class_find(element + 1))
    return element + 1;
  element[length - 1] = ';';
  return name;
}

kref java_lang_Class_forName0(kref name, int32_t initialize, kref loader, kref caller) {
  (void)loader;
  (void)caller;
  KILN_CHECK_NULL(name, NULL);
  char *text = kiln_string_to_modified(name);
  // The form with '/' is no name for Java.
  struct kiln_class *cls = strchr(text, '/') ? NULL : kiln_class_find(text);
  if (cls && cls->kind == KILN_KIND_PRIMITIVE)
    cls = NULL;
  if (!cls)
    kiln_throw_new(KILN_CLASS(java_lang_ClassNotFoundException), "%s", missing(text));
  kiln_memory_free(text);
  if (!cls || (initialize && !kiln_class_is_array(cls) && !kiln_class_ready(cls)))
    return NULL;
  return kiln_mirror(cls);
}

KILN_NATIVE_NOTHING(java_lang_Class_registerNatives, "java/lang/Class.registerNatives()V");
KILN_NATIVE(java_lang_Class_forName0, "java/lang/Class.forName0(Ljava/lang/String;ZLjava/lang/"
                                      "ClassLoader;Ljava/lang/Class;)Ljava/lang/Class;");
KILN_NATIVE_LEAF(java_lang_Class_isInstance, "java/lang/Class.isInstance(Ljava/lang/Object;)Z");
KILN_NATIVE(java_lang_Class_isAssignableFrom,
            "java/lang/Class.isAssignableFrom(Ljava/lang/Class;)Z");
KILN_NATIVE_LEAF(java_lang_Class_isInterface, "java/lang/Class.isInterface()Z");
KILN_NATIVE_LEAF(java_lang_Class_isArray, "java/lang/Class.isArray()Z");
KILN_NATIVE_LEAF(java_lang_Class_isPrimitive, "java/lang/Class.isPrimitive()Z");
KILN_NATIVE_LEAF(java_lang_Class_isRecord0, "java/lang/Class.isRecord0()Z");
KILN_NATIVE_LEAF(java_lang_Class_isHidden, "java/lang/Class.isHidden()Z");
KILN_NATIVE_LEAF(java_lang_Class_getModifiers, "java/lang/Class.getModifiers()I");
KILN_NATIVE(java_lang_Class_initClassName, "java/lang/Class.initClassName()Ljava/lang/String;");
KILN_NATIVE(java_lang_Class_getSuperclass, "java/lang/Class.getSuperclass()Ljava/lang/Class;");
KILN_NATIVE(java_lang_Class_getInterfaces0, "java/lang/Class.getInterfaces0()[Ljava/lang/Class;");
KILN_NATIVE(java_lang_Class_getPrimitiveClass,
            "java/lang/Class.getPrimitiveClass(Ljava/lang/String;)Ljava/lang/Class;");
KILN_NATIVE_LEAF(java_lang_Class_desiredAssertionStatus0,
                 "java/lang/Class.desiredAssertionStatus0(Ljava/lang/Class;)Z");
