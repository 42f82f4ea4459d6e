// From main to the program's main, and the end of the process.
//
// 1. Options, heap, fault handlers, the main thread.
// 2. The classes that everything needs, in HotSpot's order: String, System, Class, ThreadGroup,
// Thread;
//    then the system and main thread groups and the main Thread object.
// 3. The rest of them; errors that must exist before memory is short.
// 4. kiln/internal/Start.main(String[]): the JDK's own initialization, then the program.
// 5. An exception that leaves it goes to the uncaught exception handler, and the status is 1. Then
// as
//    DestroyJavaVM: wait for threads that are no daemons, run the shutdown hooks, exit.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "classes.h"
#include "coverage.h"
#include "crash.h"
#include "global_roots.h"
#include "heap_dump.h"
#include "java.h"
#include "java_strings.h"
#include "options.h"
#include "peers.h"
#include "roots.h"
#include "safepoints.h"
#include "stack_limits.h"
#include "stack_trace.h"
#include "stress.h"
#include "thread_life.h"
#include "throw.h"

// Initialization failed so early that Java cannot print it.
_Noreturn static void cannot_start(const char *doing) {
  kref exception = kiln_take_pending();
  fprintf(stderr, "Error: the runtime could not start: %s\n", doing);
  if (exception) {
    char *message = kiln_string_to_utf8(KILN_REF(exception, java_lang_Throwable, detailMessage));
    fprintf(stderr, "%s%s%s\n", kiln_class_name(kiln_class_of(exception)), message ? ": " : "",
            message ? message : "");
    kref backtrace = KILN_REF(exception, java_lang_Throwable, backtrace);
    kiln_print_backtrace(backtrace);
  }
  exit(1);
}

static void need(bool done, const char *doing) {
  if (!done || kiln_pending())
    cannot_start(doing);
}

static void initialize(struct kiln_class *cls) {
  if (cls)
    need(kiln_class_ready(cls), kiln_class_name(cls));
}

static void make_thread_groups(void) {
  struct kiln_class *group = KILN_CLASS(java_lang_ThreadGroup);
  need((kiln_system_group = kiln_new_instance(group)) != NULL, "system thread group");
  kiln_global_root(&kiln_system_group);
  kiln_call(KILN_METHOD(java_lang_ThreadGroup, _init_____V), "VL", kiln_system_group);
  need(true, "system thread group");
  kref name = kiln_intern_utf8("main");
  KILN_ROOTS(roots, name);
  need((kiln_main_group = kiln_new_instance(group)) != NULL, "main thread group");
  kiln_global_root(&kiln_main_group);
  kiln_call(
      KILN_METHOD(java_lang_ThreadGroup, _init____Ljava_lang_ThreadGroup_Ljava_lang_String__V),
      "VLLL", kiln_main_group, kiln_system_group, name);
  need(true, "main thread group");
}

static void make_java_world(void) {
  initialize(KILN_CLASS(java_lang_String));
  initialize(KILN_CLASS(java_lang_System));
  initialize(KILN_CLASS(java_lang_Class));
  initialize(KILN_CLASS(java_lang_ThreadGroup));
  initialize(KILN_CLASS(java_lang_Thread));
  make_thread_groups();
  need(kiln_thread_adopt(kiln_main_group, "main", false), "main thread");
  initialize(KILN_CLASS(java_lang_Throwable));
  need(kiln_throw_prepare(), "errors");
  // Found by name: reflection is not part of every image. (ReflectionFactory needs what its
  // initializer leaves in SharedSecrets.)
  initialize(kiln_class_find("java.lang.reflect.AccessibleObject"));
  initialize(KILN_CLASS(java_lang_ref_Finalizer));
  initialize(KILN_CLASS(kiln_internal_Start));
}

static kref program_arguments(int count, char **values) {
  kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_String_), count);
  KILN_ROOTS(roots, array);
  need(array != NULL, "arguments");
  for (int i = 0; i < count; i++) {
    kref value = kiln_string_utf8(values[i], strlen(values[i]));
    need(value != NULL, "arguments");
    kiln_array_set(array, i, value);
  }
  return array;
}

static int run(int argc, char **argv) {
  make_java_world();
  kref arguments = program_arguments(argc, argv);
  KILN_ROOTS(roots, arguments);
  kiln_call(KILN_METHOD(kiln_internal_Start, main), "VL", arguments);
  KILN_ROOTS_END(roots);
  kref uncaught = kiln_take_pending();
  int status = uncaught ? 1 : 0;
  kiln_thread_finish(uncaught);
  kiln_threads_await_all();
  // The hooks are started in the name of another thread.
  if (kiln_thread_adopt(kiln_main_group, "DestroyJavaVM", true) &&
      kiln_class_ready(KILN_CLASS(java_lang_Shutdown)))
    kiln_call(KILN_METHOD(java_lang_Shutdown, shutdown), "V");
  kiln_take_pending();
  return status;
}

static size_t main_stack_size(void) {
  struct rlimit limit;
  size_t size = kiln_stack_size;
  if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) {
    size_t spare = KILN_STACK_RESERVE + KILN_STACK_SLACK + (128 << 10); // arguments, environment
    if (limit.rlim_cur > spare && size > limit.rlim_cur - spare)
      size = limit.rlim_cur - spare;
  }
  return size;
}

int main(int argc, char **argv) {
  int taken = kiln_options_read(argc, argv);
  if (!kiln_sp_tables_fit())
    kiln_fatal("the safepoint tables do not belong to this code");
  const char *problem = kiln_heap_init();
  if (problem) {
    fprintf(stderr, "Error: %s\n", problem);
    return 1;
  }
  kiln_fault_handlers_install();
  kiln_coverage_start();
  kiln_stress_start();
  kiln_heap_dump_await_signal();
  kiln_thread_attach(__builtin_frame_address(0), main_stack_size());
  int status = run(argc - 1 - taken, argv + 1 + taken);
  fflush(NULL);
  kiln_coverage_write();
  kiln_heap_report();
  _exit(status);
}
