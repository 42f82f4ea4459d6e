// Any text as KILN_OPTS: accepted, or refused with a message and status 1. Each input meets a
// process that has read no options yet, and leaves nothing behind: a round stays as quick as the
// first.
#include "../../natives/test/fuzz.h"
#include "../options.c"
#include "../stress.c"
#include "heap_state.h"

#include <setjmp.h>

const char *const kiln_baked_options[] = {NULL};
const uint8_t kiln_accept_options = 1;
size_t kiln_stack_size;
struct heap heap;

static jmp_buf refused;

const char *kiln_heap_dump(const char *path, uint64_t *bytes) {
  (void)path;
  (void)bytes;
  return "no heap";
}

void *kiln_memory_or_die(void *block, const char *what) {
  (void)what;
  return block ? block : (abort(), NULL);
}

// The linker sends calls of exit here.
_Noreturn void __wrap_exit(int status);
_Noreturn void __wrap_exit(int status) {
  if (status != 1)
    abort();
  longjmp(refused, 1);
}

// Blocks that live for ever in an executable. The linker sends what options.c allocates here.
static void *blocks[4];
static int block_count;

void *__real_kiln_memory_allocate(enum kiln_memory_purpose purpose, size_t bytes);
void *__wrap_kiln_memory_allocate(enum kiln_memory_purpose purpose, size_t bytes);
void *__wrap_kiln_memory_allocate(enum kiln_memory_purpose purpose, size_t bytes) {
  if (block_count == sizeof blocks / sizeof blocks[0])
    abort();
  return blocks[block_count++] = __real_kiln_memory_allocate(purpose, bytes);
}

const char kiln_text_start[1];
_Thread_local struct kiln_thread kiln_thread;
struct kiln_walk kiln_walk_from(struct kiln_thread *thread, void *frame) {
  return (struct kiln_walk){.thread = thread, .frame = (uintptr_t)frame};
}
bool kiln_walk_next(struct kiln_walk *walk) {
  (void)walk;
  return false;
}
_Noreturn void kiln_fatal(const char *format, ...) {
  (void)format;
  abort();
}
void kiln_heap_collect(enum kiln_gc_cause cause) { (void)cause; }
void kiln_heap_collect_when(bool (*wanted_now)(void)) { (void)wanted_now; }

static void forget(void) {
  every = 0;
  kiln_heap_dump_at_out_of_memory(false);
  kiln_heap_dump_set_path(NULL);
  while (properties > 0)
    kiln_memory_free((void *)keys[--properties]);
  while (block_count > 0)
    kiln_memory_free(blocks[--block_count]);
  kiln_memory_free(keys);
  kiln_memory_free(values);
  kiln_memory_free(arguments);
  keys = values = arguments = NULL;
  argument_count = 0;
  kiln_stack_size = 0;
}

void fuzz_one(const uint8_t *bytes, size_t length) {
  static const char NAME[] = "KILN_OPTS=";
  char *variable = (char *)fuzz_guarded(1, sizeof NAME + length);
  char *text = variable + sizeof NAME - 1;
  memcpy(variable, NAME, sizeof NAME - 1);
  memcpy(text, bytes, length);
  text[length] = 0;
  putenv(variable); // without a copy
  char *arguments[] = {(char *)"program", text, NULL};
  if (setjmp(refused) == 0) {
    int taken = kiln_options_read(2, arguments);
    if (taken < 0 || taken > 1)
      abort();
  }
  if (kiln_stack_size > 1u << 30)
    abort();
  if (kiln_heap_dump_path() && !*kiln_heap_dump_path())
    abort();
  for (int i = 0; i < kiln_property_count(); i++)
    if (!kiln_property_key(i) || !kiln_property_value(i))
      abort();
  forget();
}
