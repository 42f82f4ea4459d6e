/*
 * Unsafe's offsets of fields known by a java.lang.reflect.Field.
 *
 * A static field lies at an address, not in an object: its base is null and its "offset" the
 * address.
 */
#include "classes.h"
#include "natives.h"
#include "support/members.h"

/* The description of a java.lang.reflect.Field. */
static const struct kiln_field_meta *field_meta(kref field, struct kiln_class **owner) {
  *owner = kiln_mirror_class(KILN_REF(field, java_lang_reflect_Field, clazz));
  return &kiln_fields_of(*owner).at[KILN_I32(field, java_lang_reflect_Field, slot)];
}

int64_t unsafe_objectFieldOffset0(kref self, kref field) {
  (void)self;
  KILN_CHECK_NULL(field, 0);
  struct kiln_class *owner;
  const struct kiln_field_meta *meta = field_meta(field, &owner);
  if (meta->access & KILN_ACC_STATIC) {
    kiln_throw_illegal_argument(NULL);
    return 0;
  }
  return meta->offset;
}

int64_t unsafe_staticFieldOffset0(kref self, kref field) {
  (void)self;
  KILN_CHECK_NULL(field, 0);
  struct kiln_class *owner;
  const struct kiln_field_meta *meta = field_meta(field, &owner);
  if (!(meta->access & KILN_ACC_STATIC)) {
    kiln_throw_illegal_argument(NULL);
    return 0;
  }
  return (int64_t)(kiln_statics_of(owner) + meta->offset);
}

kref unsafe_staticFieldBase0(kref self, kref field) {
  (void)self;
  KILN_CHECK_NULL(field, NULL);
  return NULL;
}

KILN_NATIVE(unsafe_objectFieldOffset0,
            "jdk/internal/misc/Unsafe.objectFieldOffset0(Ljava/lang/reflect/Field;)J");
KILN_NATIVE(unsafe_staticFieldOffset0,
            "jdk/internal/misc/Unsafe.staticFieldOffset0(Ljava/lang/reflect/Field;)J");
KILN_NATIVE(
    unsafe_staticFieldBase0,
    "jdk/internal/misc/Unsafe.staticFieldBase0(Ljava/lang/reflect/Field;)Ljava/lang/Object;");
