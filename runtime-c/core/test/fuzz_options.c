// Any text as KILN_OPTS: accepted, or refused with a message and status 1.
#include "../../natives/test/fuzz.h"
#include "../heap_dump.h"
#include "../kiln.h"
#include "../options.h"
#include "heap_state.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const kiln_baked_options[] = {NULL};
const uint8_t kiln_accept_options = 1;
size_t kiln_stack_size;
struct heap heap;

static jmp_buf refused;

int kiln_heap_dump_configure(const char *option) { return strncmp(option, "-XX:Heap", 8) == 0; }

// The linker sends calls of exit here.
_Noreturn void __wrap_exit(int status);
_Noreturn void __wrap_exit(int status) {
  if (status != 1)
    abort();
  longjmp(refused, 1);
}

void fuzz_one(const uint8_t *bytes, size_t length) {
  char *text = (char *)fuzz_guarded(1, length + 1);
  memcpy(text, bytes, length);
  text[length] = 0;
  setenv("KILN_OPTS", text, 1);
  char *arguments[] = {(char *)"program", text, NULL};
  if (setjmp(refused) == 0) {
    int taken = kiln_options_read(2, arguments);
    if (taken < 0 || taken > 1)
      abort();
  }
  if (kiln_stack_size > 1u << 30)
    abort();
  for (int i = 0; i < kiln_property_count(); i++)
    if (!kiln_property_key(i) || !kiln_property_value(i))
      abort();
}
