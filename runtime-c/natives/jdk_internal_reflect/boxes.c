#include "jdk_internal_reflect/boxes.h"

#include "natives.h"

#include <string.h>

#define EACH_BOX(X)                                                                                \
  X('Z', java_lang_Boolean, uint8_t, i)                                                            \
  X('B', java_lang_Byte, int8_t, i)                                                                \
  X('C', java_lang_Character, uint16_t, i)                                                         \
  X('S', java_lang_Short, int16_t, i)                                                              \
  X('I', java_lang_Integer, int32_t, i)                                                            \
  X('J', java_lang_Long, int64_t, j)                                                               \
  X('F', java_lang_Float, float, f)                                                                \
  X('D', java_lang_Double, double, d)

char kiln_box_type(kref object) {
  struct kiln_class *cls = kiln_class_of(object);
#define IS_BOX(letter, C, type, member)                                                            \
  if (cls == KILN_CLASS(C))                                                                        \
    return letter;
  EACH_BOX(IS_BOX)
  return 0;
}

union kiln_value kiln_unbox(kref box, char type) {
  union kiln_value value = {.j = 0};
  switch (type) {
#define UNBOX(letter, C, ctype, member)                                                            \
  case letter:                                                                                     \
    value.member = KILN_FIELD_AT(ctype, box, C, value);                                            \
    break;
    EACH_BOX(UNBOX)
  }
  return value;
}

kref kiln_box(union kiln_value value, char type) {
  switch (type) {
#define BOX(letter, C, ctype, member)                                                              \
  case letter: {                                                                                   \
    if (!kiln_class_ready(KILN_CLASS(C)))                                                          \
      return NULL;                                                                                 \
    kref box = kiln_new_instance(KILN_CLASS(C));                                                   \
    if (box)                                                                                       \
      KILN_FIELD_AT(ctype, box, C, value) = (ctype)value.member;                                   \
    return box;                                                                                    \
  }
    EACH_BOX(BOX)
  default:
    return value.l;
  }
}

bool kiln_widen(union kiln_value *value, char from, char to) {
  if (from == to)
    return true;
  /* Which types each one widens to. */
  const char *allowed = from == 'B'                  ? "SIJFD"
                        : from == 'S' || from == 'C' ? "IJFD"
                        : from == 'I'                ? "JFD"
                        : from == 'J'                ? "FD"
                        : from == 'F'                ? "D"
                                                     : "";
  if (!to || !strchr(allowed, to))
    return false;
  union kiln_value given = *value;
  switch (to) {
  case 'J':
    value->j = given.i;
    break;
  case 'F':
    value->f = from == 'J' ? (float)given.j : (float)given.i;
    break;
  case 'D':
    value->d = from == 'J' ? (double)given.j : from == 'F' ? (double)given.f : (double)given.i;
    break;
  default: /* S and I from smaller ones: the same int */
    break;
  }
  return true;
}

char kiln_type_letter(const struct kiln_class *cls) {
  return cls->kind == KILN_KIND_PRIMITIVE ? (char)cls->dims : 'L';
}
