/* Unsafe's questions about classes and arrays, instances without a constructor, and throwing. */
#include "api/memory.h"
#include "classes.h"
#include "java_strings.h"
#include "natives.h"
#include "support/members.h"

/* Offset of an instance field that the class itself declares. */
int64_t unsafe_objectFieldOffset1(kref self, kref mirror, kref name) {
  (void)self;
  KILN_CHECK_NULL(mirror, 0);
  KILN_CHECK_NULL(name, 0);
  struct kiln_class *owner = kiln_mirror_class(mirror);
  char *utf8 = kiln_string_to_modified(name);
  const struct kiln_field_meta *field = kiln_field_named(owner, utf8);
  int64_t offset = field ? field->offset : -1;
  if (!field)
    kiln_throw_internal("%s", utf8);
  kiln_memory_free(utf8);
  return offset;
}

kref unsafe_allocateInstance(kref self, kref mirror) {
  (void)self;
  KILN_CHECK_NULL(mirror, NULL);
  struct kiln_class *cls = kiln_mirror_class(mirror);
  if (cls->kind != KILN_KIND_CLASS || (cls->flags & KILN_CLASS_ABSTRACT) ||
      cls == KILN_CLASS(java_lang_Class)) {
    kiln_throw_new(KILN_CLASS(java_lang_InstantiationException), "%s", kiln_class_name(cls));
    return NULL;
  }
  return kiln_class_ready(cls) ? kiln_new_instance(cls) : NULL;
}

void unsafe_throwException(kref self, kref exception) {
  (void)self;
  KILN_CHECK_NULL(exception, );
  kiln_set_pending(exception);
}

int32_t unsafe_shouldBeInitialized0(kref self, kref mirror) {
  (void)self;
  struct kiln_class *cls = kiln_mirror_class(mirror);
  return __atomic_load_n(&cls->init_state, __ATOMIC_ACQUIRE) != KILN_INIT_STATE_DONE;
}

void unsafe_ensureClassInitialized0(kref self, kref mirror) {
  (void)self;
  kiln_class_ready(kiln_mirror_class(mirror));
}

int32_t unsafe_arrayBaseOffset0(kref self, kref mirror) {
  (void)self;
  (void)mirror;
  return KILN_ARRAY_BASE;
}

int32_t unsafe_arrayIndexScale0(kref self, kref mirror) {
  (void)self;
  return 1 << kiln_mirror_class(mirror)->elem_shift;
}

/* Everything was compiled ahead of time. */
kref unsafe_defineClass0(kref self, kref name, kref bytes, int32_t offset, int32_t length,
                         kref loader, kref domain) {
  (void)self;
  (void)bytes;
  (void)offset;
  (void)length;
  (void)loader;
  (void)domain;
  char text[200];
  kiln_throw_new(KILN_CLASS(java_lang_UnsupportedOperationException),
                 "a native image cannot define classes at run time: %s",
                 name ? kiln_string_copy(name, text, sizeof text) : "(unnamed)");
  return NULL;
}

KILN_NATIVE(unsafe_objectFieldOffset1,
            "jdk/internal/misc/Unsafe.objectFieldOffset1(Ljava/lang/Class;Ljava/lang/String;)J");
KILN_NATIVE(unsafe_allocateInstance,
            "jdk/internal/misc/Unsafe.allocateInstance(Ljava/lang/Class;)Ljava/lang/Object;");
KILN_NATIVE(unsafe_throwException,
            "jdk/internal/misc/Unsafe.throwException(Ljava/lang/Throwable;)V");
KILN_NATIVE_LEAF(unsafe_shouldBeInitialized0,
                 "jdk/internal/misc/Unsafe.shouldBeInitialized0(Ljava/lang/Class;)Z");
KILN_NATIVE(unsafe_ensureClassInitialized0,
            "jdk/internal/misc/Unsafe.ensureClassInitialized0(Ljava/lang/Class;)V");
KILN_NATIVE_LEAF(unsafe_arrayBaseOffset0,
                 "jdk/internal/misc/Unsafe.arrayBaseOffset0(Ljava/lang/Class;)I");
KILN_NATIVE_LEAF(unsafe_arrayIndexScale0,
                 "jdk/internal/misc/Unsafe.arrayIndexScale0(Ljava/lang/Class;)I");
KILN_NATIVE(unsafe_defineClass0,
            "jdk/internal/misc/Unsafe.defineClass0(Ljava/lang/String;[BIILjava/lang/"
            "ClassLoader;Ljava/security/ProtectionDomain;)Ljava/lang/Class;");
