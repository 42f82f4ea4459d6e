// Class initialization, JLS 12.4.2 and JVMS 5.5.
//
// 0. Linking: a class that the verifier rejected throws its error.
// 1. Under the lock: while another thread runs the initializer, wait. If this thread runs it
//    (recursion) or it is done, return. If it failed, NoClassDefFoundError. Else it is ours:
//    RUNNING.
// 2. Superclass first, then superinterfaces that declare default methods (an interface initializes
//    nothing above it).
// 3. String constants of static finals, then <clinit>.
// 4. On an exception that is no Error: ExceptionInInitializerError around it. State FAILED,
// remember
//    the cause for later NoClassDefFoundErrors. Else DONE. Wake the waiters.
// One lock and one condition serve all classes: contention means that two threads start up at once.
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "api/memory.h"
#include "class_init.h"
#include "java.h"
#include "java_strings.h"
#include "metadata.h"
#include "roots.h"
#include "throw.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;

static uint8_t state_of(const struct kiln_class *cls) {
  return __atomic_load_n(&cls->init_state, __ATOMIC_ACQUIRE);
}

static void set_state(struct kiln_class *cls, uint8_t state) {
  pthread_mutex_lock(&lock); // leaf: held for a few instructions, never across a block
  cls->init_thread = state == KILN_INIT_STATE_RUNNING ? kiln_thread.thread_id : 0;
  __atomic_store_n(&cls->init_state, state, __ATOMIC_RELEASE);
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&lock);
}

// --- what failed, and why
// -------------------------------------------------------------------------
struct failure {
  struct kiln_class *cls;
  kref cause; // ExceptionInInitializerError to give as the cause later, or null
  struct failure *next;
};
static struct failure *failures; // under lock

void kiln_class_failures_visit(struct kiln_root_visitor *visitor) {
  for (struct failure *f = __atomic_load_n(&failures, __ATOMIC_ACQUIRE); f; f = f->next)
    kiln_visit_root(visitor, f->cause);
}

// HotSpot 17: cause is an ExceptionInInitializerError without backtrace whose message names the
// exception and the thread, and which carries the stack trace of the original.
static void remember_failure(struct kiln_class *cls, kref original) {
  KILN_ROOTS(roots, original);
  kref message = KILN_REF(original, java_lang_Throwable, detailMessage);
  char *text = kiln_string_to_utf8(message);
  kref name = KILN_CLASS(java_lang_Thread) && kiln_thread.java_thread
                  ? KILN_REF(kiln_thread.java_thread, java_lang_Thread, name)
                  : NULL;
  char *thread = kiln_string_to_utf8(name);
  char *line = kiln_memory_format(KILN_MEMORY_TEXT, NULL, "Exception %s%s%s [in thread \"%s\"]",
                                  kiln_class_name(kiln_class_of(original)), text ? ": " : "",
                                  text ? text : "", thread ? thread : "");
  kref cause = kiln_new_throwable(KILN_CLASS(java_lang_ExceptionInInitializerError), NULL, line);
  if (cause) {
    KILN_SET_REF(cause, java_lang_Throwable, backtrace,
                 KILN_REF(original, java_lang_Throwable, backtrace));
    KILN_I32(cause, java_lang_Throwable, depth) = KILN_I32(original, java_lang_Throwable, depth);
  } else {
    kiln_take_pending();
  }
  kiln_memory_free(text);
  kiln_memory_free(thread);
  kiln_memory_free(line);
  struct failure *failure = kiln_memory_allocate(KILN_MEMORY_TABLES, sizeof *failure);
  if (!failure)
    return;
  kiln_barrier(cause);
  pthread_mutex_lock(&lock);
  *failure = (struct failure){cls, cause, failures};
  __atomic_store_n(&failures, failure, __ATOMIC_RELEASE);
  pthread_mutex_unlock(&lock);
}

static kref cause_of_failure(struct kiln_class *cls) {
  for (struct failure *f = failures; f; f = f->next)
    if (f->cls == cls)
      return f->cause;
  return NULL;
}

// --- constants ----------------------------------------------------------------------------------
// String constants of static finals that are read reflectively: rows sorted by class id.
extern const struct static_strings {
  uint32_t n;
  struct static_string {
    uint32_t cid, offset, literal;
  } row[];
} kiln_static_strings KILN_HIDDEN;
extern struct kiln_literal kiln_strings_start[] KILN_HIDDEN;

static bool store_constants(struct kiln_class *cls) {
  uint32_t low = 0, high = kiln_static_strings.n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (kiln_static_strings.row[middle].cid < cls->cid)
      low = middle + 1;
    else
      high = middle;
  }
  for (; low < kiln_static_strings.n && kiln_static_strings.row[low].cid == cls->cid; low++) {
    const struct static_string *row = &kiln_static_strings.row[low];
    kref string = kiln_literal(&kiln_strings_start[row->literal]);
    if (!string)
      return false;
    kiln_ref_store(cls->statics_map->base + row->offset, string);
  }
  return true;
}

// --- linking ------------------------------------------------------------------------------------
// Classes that the verifier rejected when the image was built: rows sorted by class id. Linking
// fails each time, before the class or a superclass of it begins to be initialized.
extern const struct link_errors {
  uint32_t n;
  struct link_error {
    uint32_t cid, error, message;
  } row[];
} kiln_link_errors KILN_HIDDEN;

static bool link_class(struct kiln_class *cls) {
  uint32_t low = 0, high = kiln_link_errors.n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (kiln_link_errors.row[middle].cid < cls->cid)
      low = middle + 1;
    else
      high = middle;
  }
  const struct link_error *row = &kiln_link_errors.row[low];
  if (low == kiln_link_errors.n || row->cid != cls->cid)
    return true;
  kiln_throw_new(kiln_class_at(row->error), "%s", kiln_meta_string(row->message));
  return false;
}

// --- the procedure
// ----------------------------------------------------------------------------------
enum claim { OURS, READY, BROKEN };

static enum claim claim(struct kiln_class *cls) {
  pthread_mutex_lock(&lock);
  for (;;) {
    enum claim result;
    switch (cls->init_state) {
    case KILN_INIT_STATE_DONE:
      result = READY;
      break;
    case KILN_INIT_STATE_FAILED:
      result = BROKEN;
      break;
    case KILN_INIT_STATE_UNINITIALIZED:
      cls->init_thread = kiln_thread.thread_id;
      __atomic_store_n(&cls->init_state, KILN_INIT_STATE_RUNNING, __ATOMIC_RELEASE);
      result = OURS;
      break;
    default:
      if (cls->init_thread == kiln_thread.thread_id) {
        result = READY;
        break;
      }
      // The lock is given up before the block ends: nobody is held while he owns it.
      kiln_enter_blocked();
      pthread_cond_wait(&changed, &lock);
      pthread_mutex_unlock(&lock);
      kiln_leave_blocked();
      pthread_mutex_lock(&lock);
      continue;
    }
    pthread_mutex_unlock(&lock);
    return result;
  }
}

enum { DECLARES_DEFAULTS = 128 }; // of kiln_class.flags

static bool initialize_interfaces(struct kiln_class *cls) {
  const struct kiln_cid_list *interfaces = kiln_meta_cids(cls->meta->interfaces);
  for (uint32_t i = 0; i < interfaces->n; i++) {
    struct kiln_class *interface = kiln_class_at(interfaces->cid[i]);
    if (!initialize_interfaces(interface))
      return false;
    if (state_of(interface) != KILN_INIT_STATE_DONE && (interface->flags & DECLARES_DEFAULTS) &&
        !kiln_class_initialize(interface))
      return false;
  }
  return true;
}

static bool run(struct kiln_class *cls) {
  if (cls->kind != KILN_KIND_INTERFACE) {
    if (cls->super && !kiln_class_ready(cls->super))
      return false;
    if (!initialize_interfaces(cls))
      return false;
  }
  if (!store_constants(cls))
    return false;
  if (cls->clinit)
    kiln_call(cls->clinit, "V");
  return !kiln_pending();
}

static void fail(struct kiln_class *cls) {
  kref exception = kiln_take_pending();
  KILN_ROOTS(roots, exception);
  remember_failure(cls, exception);
  if (!kiln_is_instance(exception, KILN_CLASS(java_lang_Error))) {
    kref wrapped =
        kiln_new_throwable(KILN_CLASS(java_lang_ExceptionInInitializerError), exception, NULL);
    exception = wrapped ? wrapped : kiln_take_pending();
  }
  set_state(cls, KILN_INIT_STATE_FAILED);
  kiln_set_pending(exception);
}

bool kiln_class_initialize(struct kiln_class *cls) {
  if (state_of(cls) == KILN_INIT_STATE_DONE)
    return true;
  if (!link_class(cls))
    return false;
  switch (claim(cls)) {
  case READY:
    return true;
  case BROKEN:
    kiln_throw_new_cause(KILN_CLASS(java_lang_NoClassDefFoundError), cause_of_failure(cls),
                         "Could not initialize class %s", kiln_class_name(cls));
    return false;
  case OURS:
    break;
  }
  if (!run(cls)) {
    fail(cls);
    return false;
  }
  set_state(cls, KILN_INIT_STATE_DONE);
  return true;
}
