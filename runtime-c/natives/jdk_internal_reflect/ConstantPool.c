/*
 * The constants that a class's annotations refer to. The pool object holds the class's mirror; an
 * index is one of the re-encoded pool in the metadata.
 */
#include "classes.h"
#include "java_strings.h"
#include "natives.h"
#include "roots.h"
#include "support/instances.h"
#include "support/member_objects.h"

#include <string.h>

enum { TAG_UTF8 = 1, TAG_INT = 3, TAG_FLOAT = 4, TAG_LONG = 5, TAG_DOUBLE = 6 };

kref java_lang_Class_getConstantPool(kref self) {
  KILN_ROOTS(roots, self);
  kref pool = kiln_new_object(KILN_CLASS(jdk_internal_reflect_ConstantPool));
  if (pool)
    KILN_SET_REF(pool, jdk_internal_reflect_ConstantPool, constantPoolOop, self);
  return pool;
}

static uint32_t size_of(kref mirror) {
  const uint32_t *list = kiln_meta_at(kiln_mirror_class(mirror)->meta->constant_pool);
  return list ? list[0] : 0;
}

/* The entry, if it has the tag; otherwise NULL with the exception the JDK gives. */
static const struct kiln_constant_meta *entry(kref mirror, int32_t index, uint32_t tag) {
  const uint32_t *list = kiln_meta_at(kiln_mirror_class(mirror)->meta->constant_pool);
  if (index < 0 || (uint32_t)index >= size_of(mirror)) {
    kiln_throw_illegal_argument("Constant pool index out of bounds");
    return NULL;
  }
  const struct kiln_constant_meta *found = (const struct kiln_constant_meta *)(list + 1) + index;
  if (found->tag != tag) {
    kiln_throw_illegal_argument("Wrong type at constant pool index");
    return NULL;
  }
  return found;
}

int32_t jdk_internal_reflect_ConstantPool_getSize0(kref self, kref mirror) {
  (void)self;
  return (int32_t)size_of(mirror);
}

int32_t jdk_internal_reflect_ConstantPool_getTagAt0(kref self, kref mirror, int32_t index) {
  (void)self;
  const uint32_t *list = kiln_meta_at(kiln_mirror_class(mirror)->meta->constant_pool);
  if (index < 0 || (uint32_t)index >= size_of(mirror)) {
    kiln_throw_illegal_argument("Constant pool index out of bounds");
    return 0;
  }
  return (int32_t)((const struct kiln_constant_meta *)(list + 1))[index].tag;
}

int32_t jdk_internal_reflect_ConstantPool_getIntAt0(kref self, kref mirror, int32_t index) {
  (void)self;
  const struct kiln_constant_meta *found = entry(mirror, index, TAG_INT);
  return found ? (int32_t)found->a : 0;
}

float jdk_internal_reflect_ConstantPool_getFloatAt0(kref self, kref mirror, int32_t index) {
  (void)self;
  const struct kiln_constant_meta *found = entry(mirror, index, TAG_FLOAT);
  float value = 0;
  if (found)
    memcpy(&value, &found->a, sizeof value);
  return value;
}

static int64_t wide(const struct kiln_constant_meta *found) {
  return found ? (int64_t)((uint64_t)found->b << 32 | found->a) : 0;
}

int64_t jdk_internal_reflect_ConstantPool_getLongAt0(kref self, kref mirror, int32_t index) {
  (void)self;
  return wide(entry(mirror, index, TAG_LONG));
}

double jdk_internal_reflect_ConstantPool_getDoubleAt0(kref self, kref mirror, int32_t index) {
  (void)self;
  int64_t bits = wide(entry(mirror, index, TAG_DOUBLE));
  double value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

kref jdk_internal_reflect_ConstantPool_getUTF8At0(kref self, kref mirror, int32_t index) {
  (void)self;
  const struct kiln_constant_meta *found = entry(mirror, index, TAG_UTF8);
  if (!found)
    return NULL;
  bool ok = true;
  return found->a ? kiln_meta_text(found->a, true, &ok) : kiln_string("");
}

/* Entries that annotations never refer to are not in an image's pool. */
kref jdk_internal_reflect_ConstantPool_absent(kref self, kref mirror, int32_t index) {
  (void)self;
  (void)mirror;
  (void)index;
  kiln_throw_illegal_argument("Wrong type at constant pool index");
  return NULL;
}

#define CONSTANT(name, result)                                                                     \
  KILN_NATIVE(jdk_internal_reflect_ConstantPool_##name,                                            \
              "jdk/internal/reflect/ConstantPool." #name "(Ljava/lang/Object;I)" result)
CONSTANT(getIntAt0, "I");
CONSTANT(getLongAt0, "J");
CONSTANT(getFloatAt0, "F");
CONSTANT(getDoubleAt0, "D");
CONSTANT(getUTF8At0, "Ljava/lang/String;");
CONSTANT(getTagAt0, "B");
KILN_NATIVE(jdk_internal_reflect_ConstantPool_getSize0,
            "jdk/internal/reflect/ConstantPool.getSize0(Ljava/lang/Object;)I");

#define ABSENT(name, result)                                                                       \
  KILN_NATIVE(jdk_internal_reflect_ConstantPool_absent,                                            \
              "jdk/internal/reflect/ConstantPool." name "(Ljava/lang/Object;I)" result)
ABSENT("getClassAt0", "Ljava/lang/Class;");
ABSENT("getClassAtIfLoaded0", "Ljava/lang/Class;");
ABSENT("getClassRefIndexAt0", "I");
ABSENT("getMethodAt0", "Ljava/lang/reflect/Member;");
ABSENT("getMethodAtIfLoaded0", "Ljava/lang/reflect/Member;");
ABSENT("getFieldAt0", "Ljava/lang/reflect/Field;");
ABSENT("getFieldAtIfLoaded0", "Ljava/lang/reflect/Field;");
ABSENT("getMemberRefInfoAt0", "[Ljava/lang/String;");
ABSENT("getNameAndTypeRefIndexAt0", "I");
ABSENT("getNameAndTypeRefInfoAt0", "[Ljava/lang/String;");
ABSENT("getStringAt0", "Ljava/lang/String;");

KILN_NATIVE(java_lang_Class_getConstantPool,
            "java/lang/Class.getConstantPool()Ljdk/internal/reflect/ConstantPool;");
