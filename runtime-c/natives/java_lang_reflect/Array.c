/* java.lang.reflect.Array: elements of arrays of any kind, with widening. */
#include "jdk_internal_reflect/boxes.h"
#include "natives.h"

#include <string.h>

/* The letter of the array's element type, 'L' for references; 0 with an exception pending. */
static char element_type(kref array, bool primitive) {
  KILN_CHECK_NULL(array, 0);
  struct kiln_class *cls = kiln_class_of(array);
  if (!kiln_class_is_array(cls)) {
    kiln_throw_illegal_argument("Argument is not an array");
    return 0;
  }
  if (primitive && cls->kind != KILN_KIND_PRIMITIVE_ARRAY) {
    kiln_throw_illegal_argument("Argument is not an array of primitive type");
    return 0;
  }
  return kiln_type_letter(cls->component);
}

static bool in_bounds(kref array, int32_t index) {
  if (index >= 0 && index < kiln_array_length(array))
    return true;
  kiln_throw_new(KILN_CLASS(java_lang_ArrayIndexOutOfBoundsException), NULL);
  return false;
}

static union kiln_value load(kref array, int32_t index, char type) {
  union kiln_value value = {.j = 0};
  switch (type) {
  case 'Z':
  case 'B':
    value.i = kiln_bytes(array)[index];
    break;
  case 'C':
    value.i = kiln_chars(array)[index];
    break;
  case 'S':
    value.i = kiln_shorts(array)[index];
    break;
  case 'I':
    value.i = kiln_ints(array)[index];
    break;
  case 'J':
    value.j = kiln_longs(array)[index];
    break;
  case 'F':
    value.f = kiln_floats(array)[index];
    break;
  case 'D':
    value.d = kiln_doubles(array)[index];
    break;
  default:
    value.l = kiln_array_get(array, index);
  }
  return value;
}

static void store(kref array, int32_t index, char type, union kiln_value value) {
  switch (type) {
  case 'Z':
    kiln_bytes(array)[index] = value.i & 1;
    break;
  case 'B':
    kiln_bytes(array)[index] = (int8_t)value.i;
    break;
  case 'C':
    kiln_chars(array)[index] = (uint16_t)value.i;
    break;
  case 'S':
    kiln_shorts(array)[index] = (int16_t)value.i;
    break;
  case 'I':
    kiln_ints(array)[index] = value.i;
    break;
  case 'J':
    kiln_longs(array)[index] = value.j;
    break;
  case 'F':
    kiln_floats(array)[index] = value.f;
    break;
  case 'D':
    kiln_doubles(array)[index] = value.d;
    break;
  default:
    kiln_array_set(array, index, value.l);
  }
}

int32_t java_lang_reflect_Array_getLength(kref array) {
  return element_type(array, false) ? kiln_array_length(array) : 0;
}

kref java_lang_reflect_Array_get(kref array, int32_t index) {
  char type = element_type(array, false);
  if (!type || !in_bounds(array, index))
    return NULL;
  return kiln_box(load(array, index, type), type);
}

static void mismatch(void) { kiln_throw_illegal_argument("argument type mismatch"); }

void java_lang_reflect_Array_set(kref array, int32_t index, kref value) {
  char type = element_type(array, false);
  if (!type)
    return;
  if (type == 'L') {
    if (value && !kiln_is_instance(value, kiln_class_of(array)->component)) {
      kiln_throw_illegal_argument("array element type mismatch");
      return;
    }
    if (in_bounds(array, index))
      kiln_array_set(array, index, value);
    return;
  }
  if (!value) {
    kiln_throw_illegal_argument(NULL);
    return;
  }
  char given = kiln_box_type(value);
  if (!given) {
    mismatch();
    return;
  }
  union kiln_value unboxed = kiln_unbox(value, given);
  if (!in_bounds(array, index))
    return;
  if (kiln_widen(&unboxed, given, type))
    store(array, index, type, unboxed);
  else
    mismatch();
}

static union kiln_value get_widened(kref array, int32_t index, char wanted) {
  union kiln_value value = {.j = 0};
  char type = element_type(array, true);
  if (type && in_bounds(array, index)) {
    value = load(array, index, type);
    if (!kiln_widen(&value, type, wanted))
      mismatch();
  }
  return value;
}

static void set_widened(kref array, int32_t index, char given, union kiln_value value) {
  char type = element_type(array, true);
  if (!type || !in_bounds(array, index))
    return;
  if (kiln_widen(&value, given, type))
    store(array, index, type, value);
  else
    mismatch();
}

#define ELEMENT(Name, letter, ctype, member, text)                                                 \
  ctype java_lang_reflect_Array_get##Name(kref array, int32_t index) {                             \
    return get_widened(array, index, letter).member;                                               \
  }                                                                                                \
  void java_lang_reflect_Array_set##Name(kref array, int32_t index, ctype value) {                 \
    set_widened(array, index, letter, (union kiln_value){.member = value});                        \
  }                                                                                                \
  KILN_NATIVE(java_lang_reflect_Array_get##Name,                                                   \
              "java/lang/reflect/Array.get" #Name "(Ljava/lang/Object;I)" text);                   \
  KILN_NATIVE(java_lang_reflect_Array_set##Name,                                                   \
              "java/lang/reflect/Array.set" #Name "(Ljava/lang/Object;I" text ")V")

ELEMENT(Boolean, 'Z', int32_t, i, "Z");
ELEMENT(Byte, 'B', int32_t, i, "B");
ELEMENT(Char, 'C', int32_t, i, "C");
ELEMENT(Short, 'S', int32_t, i, "S");
ELEMENT(Int, 'I', int32_t, i, "I");
ELEMENT(Long, 'J', int64_t, j, "J");
ELEMENT(Float, 'F', float, f, "F");
ELEMENT(Double, 'D', double, d, "D");

KILN_NATIVE(java_lang_reflect_Array_getLength,
            "java/lang/reflect/Array.getLength(Ljava/lang/Object;)I");
KILN_NATIVE(java_lang_reflect_Array_get,
            "java/lang/reflect/Array.get(Ljava/lang/Object;I)Ljava/lang/Object;");
KILN_NATIVE(java_lang_reflect_Array_set,
            "java/lang/reflect/Array.set(Ljava/lang/Object;ILjava/lang/Object;)V");
