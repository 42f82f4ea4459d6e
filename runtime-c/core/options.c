#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "api/memory.h"
#include "heap_dump.h"
#include "kiln.h"
#include "options.h"
#include "stack_limits.h"
#include "stress.h"

extern const char *const kiln_baked_options[] KILN_HIDDEN;
extern const uint8_t kiln_accept_options KILN_HIDDEN;

static const char **keys, **values, **arguments;
static int properties, argument_count;

_Noreturn static void reject(const char *option, const char *reason) {
  fprintf(stderr, "Error: %s: %s\n", reason, option);
  exit(1);
}

static void *grow(void *array, int count, size_t element) {
  void *bigger = kiln_memory_resize(KILN_MEMORY_TABLES, array, (size_t)count + 1, element);
  if (!bigger)
    reject("", "out of memory");
  return bigger;
}

static void add_property(const char *definition) {
  const char *equals = strchr(definition, '=');
  size_t length = equals ? (size_t)(equals - definition) : strlen(definition);
  const char *value = equals ? equals + 1 : "";
  for (int i = 0; i < properties; i++)
    if (strncmp(keys[i], definition, length) == 0 && keys[i][length] == 0) {
      values[i] = value;
      return;
    }
  char *key = kiln_memory_copy(KILN_MEMORY_TABLES, definition, length);
  if (!key)
    reject("", "out of memory");
  keys = grow(keys, properties, sizeof *keys);
  values = grow(values, properties, sizeof *values);
  keys[properties] = key;
  values[properties++] = value;
}

enum { LEAST_STACK = 64 << 10 };

static void take(const char *option) {
  if (strncmp(option, "-D", 2) == 0) {
    add_property(option + 2);
    return;
  }
  if (strncmp(option, "-X", 2) != 0)
    reject(option, "Unrecognized option");
  arguments = grow(arguments, argument_count, sizeof *arguments);
  arguments[argument_count++] = option;
  if (strncmp(option, "-Xss", 4) == 0) {
    uint64_t size = kiln_option_number(option + 4);
    if (size == 0 || size > (size_t)1 << 30)
      reject(option, "Invalid thread stack size");
    kiln_stack_size = (size < LEAST_STACK ? LEAST_STACK : size + 4095) & ~(size_t)4095;
    return;
  }
  int taken = kiln_heap_configure(option);
  if (taken == 0)
    taken = kiln_heap_dump_configure(option);
  if (taken == 0)
    taken = kiln_stress_configure(option);
  if (taken < 0)
    reject(option, "Invalid value of option");
  if (taken == 0)
    reject(option, "Unrecognized option");
}

// Splits KILN_OPTS at blanks; quotes keep them.
static void take_environment(const char *text) {
  char *copy = kiln_memory_allocate(KILN_MEMORY_TABLES, strlen(text) + 1),
       *to = copy; // the options live in it for ever
  if (!copy)
    reject("KILN_OPTS", "out of memory");
  while (*text) {
    while (*text == ' ' || *text == '\t' || *text == '\n')
      text++;
    if (!*text)
      break;
    char *option = to, quote = 0;
    for (; *text && (quote || (*text != ' ' && *text != '\t' && *text != '\n')); text++) {
      if (quote ? *text == quote : *text == '"' || *text == '\'')
        quote = quote ? 0 : *text;
      else
        *to++ = *text;
    }
    bool more = *text != 0;
    *to++ = 0;
    take(option);
    if (!more)
      break;
    text++;
  }
}

int kiln_options_read(int argc, char **argv) {
  for (const char *const *option = kiln_baked_options; *option; option++)
    take(*option);
  if (!kiln_accept_options)
    return 0;
  const char *environment = getenv("KILN_OPTS");
  if (environment)
    take_environment(environment);
  int taken = 0;
  while (1 + taken < argc && strncmp(argv[1 + taken], "-X", 2) == 0)
    take(argv[1 + taken++]);
  return taken;
}

int kiln_property_count(void) { return properties; }
const char *kiln_property_key(int index) { return keys[index]; }
const char *kiln_property_value(int index) { return values[index]; }

const char *const *kiln_vm_arguments(int *count) {
  *count = argument_count;
  return arguments;
}
