/*
 * com.sun.management.internal.Flag: the runtime's options, those of the heap first. What heap dumps
 * are to do may be set while the program runs; nothing else.
 */
#include "classes.h"
#include "heap_dump.h"
#include "java.h"
#include "java_strings.h"
#include "jdk_internal_reflect/boxes.h"
#include "native_memory.h"
#include "natives.h"
#include "options.h"
#include "roots.h"
#include "stack_limits.h"
#include "stress.h"
#include "support/platform.h"

#include <string.h>

static bool option_at(uint32_t index, struct kiln_option *option) {
  static uint32_t of_heap;
  if (kiln_heap_option(index, option))
    return true;
  if (of_heap == 0)
    while (kiln_heap_option(of_heap, option))
      of_heap++;
  const char *path = kiln_heap_dump_path();
  const struct kiln_option list[] = {
      {"CollectEverySafepoint", KILN_OPTION_NUMBER, kiln_stress_every(), NULL,
       "-XX:CollectEverySafepoint=", false},
      {"HeapDumpOnOutOfMemoryError", KILN_OPTION_FLAG, kiln_heap_dump_is_at_out_of_memory(), NULL,
       "-XX:+HeapDumpOnOutOfMemoryError", true},
      {"HeapDumpPath", KILN_OPTION_TEXT, 0, path, "-XX:HeapDumpPath=", true},
      {"ThreadStackSize", KILN_OPTION_NUMBER, (int64_t)(kiln_stack_size >> 10), NULL, "-Xss",
       false},
  };
  if (index - of_heap >= sizeof list / sizeof list[0])
    return false;
  *option = list[index - of_heap];
  return true;
}

static bool option_named(const char *name, struct kiln_option *option) {
  for (uint32_t i = 0; option_at(i, option); i++)
    if (strcmp(option->name, name) == 0)
      return true;
  return false;
}

static bool is_given(const struct kiln_option *option) {
  int count;
  const char *const *arguments = kiln_vm_arguments(&count);
  for (int i = 0; i < count; i++)
    if (strncmp(arguments[i], option->spelled, strlen(option->spelled)) == 0)
      return true;
  return false;
}

static bool changed[2]; /* by Java: HeapDumpOnOutOfMemoryError, HeapDumpPath */

static kref origin_of(const struct kiln_option *option) {
  if ((option->writeable && changed[option->kind == KILN_OPTION_TEXT]))
    return KILN_STATIC_REF(com_sun_management_VMOption$Origin, MANAGEMENT);
  return is_given(option) ? KILN_STATIC_REF(com_sun_management_VMOption$Origin, VM_CREATION)
                          : KILN_STATIC_REF(com_sun_management_VMOption$Origin, DEFAULT);
}

static kref value_of(const struct kiln_option *option) {
  switch (option->kind) {
  case KILN_OPTION_FLAG:
    return kiln_box((union kiln_value){.i = (int32_t)option->number}, 'Z');
  case KILN_OPTION_NUMBER:
    return kiln_box((union kiln_value){.j = option->number}, 'J');
  default:
    return option->text ? kiln_platform_string(option->text) : kiln_string("");
  }
}

/* A Flag; null with an exception pending. */
static kref flag_of(const struct kiln_option *option) {
  struct kiln_class *cls = KILN_CLASS(com_sun_management_internal_Flag);
  kref name = NULL, value = NULL, flag = NULL;
  KILN_ROOTS(roots, name, value, flag);
  if (!kiln_class_ready(KILN_CLASS(com_sun_management_VMOption$Origin)) ||
      !(name = kiln_string(option->name)) || !(value = value_of(option)) ||
      !(flag = kiln_new_instance(cls)))
    return NULL;
  kiln_call(KILN_METHOD(com_sun_management_internal_Flag, _init_), "VLLLIIL", flag, name, value,
            (int32_t)option->writeable, 1, origin_of(option));
  return kiln_pending() ? NULL : flag;
}

int32_t com_sun_management_flag_count(void) {
  struct kiln_option option;
  int32_t count = 0;
  while (option_at((uint32_t)count, &option))
    count++;
  return count;
}

kref com_sun_management_flag_names(void) {
  int32_t count = com_sun_management_flag_count();
  kref names = kiln_new_array_of(KILN_CLASS(_Ljava_lang_String_), count);
  KILN_ROOTS(roots, names);
  struct kiln_option option;
  for (int32_t i = 0; names && i < count && option_at((uint32_t)i, &option); i++) {
    kref name = kiln_string(option.name);
    if (!name)
      return NULL;
    kiln_array_set(names, i, name);
  }
  return names;
}

/* Fills in the flags of these names, or all for null; what there is not stays null. */
int32_t com_sun_management_flag_fill(kref names, kref flags, int32_t count) {
  KILN_CHECK_NULL(flags, 0);
  KILN_ROOTS(roots, names, flags);
  int32_t filled = 0;
  for (int32_t i = 0; i < count; i++) {
    struct kiln_option option;
    bool found;
    if (names) {
      kref name = kiln_array_get(names, i);
      KILN_CHECK_NULL(name, 0);
      KILN_MEMORY_SCOPED char *utf8 = kiln_string_to_utf8(name);
      found = option_named(utf8, &option);
    } else {
      found = option_at((uint32_t)i, &option);
    }
    if (!found)
      continue;
    kref flag = flag_of(&option);
    if (!flag)
      return 0;
    kiln_array_set(flags, i, flag);
    filled++;
  }
  return filled;
}

/* The Java side has seen that it is writeable and of that type. */
void com_sun_management_flag_set_boolean(kref name, int32_t value) {
  (void)name;
  kiln_heap_dump_at_out_of_memory(value != 0);
  changed[0] = true;
}

void com_sun_management_flag_set_string(kref name, kref value) {
  (void)name;
  KILN_CHECK_NULL(value, );
  KILN_PLATFORM_BYTES(path, value);
  kiln_heap_dump_set_path(path);
  changed[1] = true;
}

static void not_writeable(kref name) {
  KILN_MEMORY_SCOPED char *utf8 = kiln_string_to_utf8(name);
  kiln_throw_illegal_argument(utf8);
}

void com_sun_management_flag_set_long(kref name, int64_t value) {
  (void)value;
  not_writeable(name);
}

void com_sun_management_flag_set_double(kref name, double value) {
  (void)value;
  not_writeable(name);
}

#define ROW(function, signature)                                                                   \
  KILN_NATIVE(com_sun_management_flag_##function, "com/sun/management/internal/Flag." signature)
ROW(count, "getInternalFlagCount()I");
ROW(names, "getAllFlagNames()[Ljava/lang/String;");
ROW(fill, "getFlags([Ljava/lang/String;[Lcom/sun/management/internal/Flag;I)I");
ROW(set_long, "setLongValue(Ljava/lang/String;J)V");
ROW(set_double, "setDoubleValue(Ljava/lang/String;D)V");
ROW(set_boolean, "setBooleanValue(Ljava/lang/String;Z)V");
ROW(set_string, "setStringValue(Ljava/lang/String;Ljava/lang/String;)V");
KILN_NATIVE_NOTHING(com_sun_management_flag_initialize,
                    "com/sun/management/internal/Flag.initialize()V");
