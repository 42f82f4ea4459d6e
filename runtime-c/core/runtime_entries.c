// The runtime entries that compiled code calls directly: thin, each over its C function.
//
// These are the only C frames that an exception may unwind. They hold no lock and own no memory
// when they throw.
#include "classes.h"
#include "handshake.h"
#include "java.h"
#include "java_names.h"
#include "java_strings.h"
#include "monitor.h"
#include "roots.h"
#include "stack.h"
#include "stack_limits.h"
#include "stack_trace.h"
#include "stress.h"
#include "throw.h"

// Leaves through the pending exception if there is one.
static void leave_if_pending(void) {
  if (KILN_UNLIKELY(kiln_thread.exception != NULL))
    kiln_unwind(kiln_take_pending());
}

_Noreturn static void leave_pending(void) { kiln_unwind(kiln_take_pending()); }

// personality of compiled functions: named in their exception tables, never called.
int kiln_personality(void);
int kiln_personality(void) { return 0; }

// Where a collection may happen, a test may want one.
static inline void safepoint(kref first, kref second) {
  if (KILN_UNLIKELY(kiln_stressed)) {
    KILN_ROOTS(roots, first, second);
    kiln_stress_safepoint();
    KILN_ROOTS_END(roots);
  }
}

KILN_ENTRY void kiln_check_pending(void) {
  safepoint(NULL, NULL);
  leave_if_pending();
}

// Answers a handshake, and throws if a frame at that address does not fit above the limit.
static void entry_check(uintptr_t frame, uint64_t size) {
  struct kiln_thread *self = &kiln_thread;
  if (__atomic_load_n(&self->stack_limit, __ATOMIC_RELAXED) == UINT64_MAX)
    kiln_answer_handshake();
  if (KILN_UNLIKELY(frame < self->real_stack_limit + size)) {
    kiln_stack_overflow();
    leave_pending();
  }
  safepoint(NULL, NULL);
}

// The caller's frame decides: ours lies below it.
KILN_ENTRY void kiln_poll_slow(void) { entry_check(*(uintptr_t *)__builtin_frame_address(0), 0); }

KILN_ENTRY void kiln_enter_large_frame(uint64_t size) {
  entry_check(*(uintptr_t *)__builtin_frame_address(0), size);
}

_Noreturn KILN_ENTRY void kiln_throw(kref exception) {
  safepoint(exception, NULL);
  if (!exception) {
    kiln_throw_null(NULL);
    leave_pending();
  }
  kiln_unwind(exception);
}

_Noreturn KILN_ENTRY void kiln_throw_npe(void) {
  safepoint(NULL, NULL);
  kiln_throw_null(NULL);
  leave_pending();
}

_Noreturn KILN_ENTRY void kiln_throw_aioobe(int32_t index, int32_t length) {
  safepoint(NULL, NULL);
  kiln_throw_array_bounds(index, length);
  leave_pending();
}

_Noreturn KILN_ENTRY void kiln_throw_arith(void) {
  safepoint(NULL, NULL);
  kiln_throw_new(KILN_CLASS(java_lang_ArithmeticException), "/ by zero");
  leave_pending();
}

_Noreturn KILN_ENTRY void kiln_throw_cce(kref object, struct kiln_class *target) {
  safepoint(object, NULL);
  kiln_throw_class_cast(object, target);
  leave_pending();
}

_Noreturn KILN_ENTRY void kiln_throw_ase(kref value) {
  safepoint(value, NULL);
  kiln_throw_new(KILN_CLASS(java_lang_ArrayStoreException), "%s",
                 kiln_class_name(kiln_class_of(value)));
  leave_pending();
}

_Noreturn KILN_ENTRY void kiln_throw_nase(int32_t length) {
  safepoint(NULL, NULL);
  kiln_throw_new(KILN_CLASS(java_lang_NegativeArraySizeException), "%d", length);
  leave_pending();
}

_Noreturn KILN_ENTRY void kiln_throw_linkage(struct kiln_class *exception_class,
                                             const char *message) {
  safepoint(NULL, NULL);
  kiln_throw_new(exception_class, message ? "%s" : NULL, message);
  leave_pending();
}

_Noreturn KILN_ENTRY void kiln_throw_not_implemented(kref object, struct kiln_class *target,
                                                     struct kiln_class *exception_class) {
  safepoint(object, NULL);
  kiln_throw_new(exception_class, "Class %s does not implement the requested interface %s",
                 kiln_class_name(kiln_class_of(object)), kiln_class_name(target));
  leave_pending();
}

_Noreturn KILN_ENTRY void kiln_abstract_method_error(void) {
  safepoint(NULL, NULL);
  kiln_throw_new(KILN_CLASS(java_lang_AbstractMethodError), NULL);
  leave_pending();
}

_Noreturn void kiln_throw_oom(const char *message) {
  kiln_throw_out_of_memory(message);
  leave_pending();
}

KILN_ENTRY kref kiln_multianewarray(uint32_t cid, int32_t dimensions, int32_t *lengths) {
  safepoint(NULL, NULL);
  kref array = kiln_new_multi_array(kiln_class_at(cid), dimensions, lengths);
  leave_if_pending();
  return array;
}

KILN_ENTRY void kiln_class_init(struct kiln_class *cls) {
  safepoint(NULL, NULL);
  if (!kiln_class_initialize(cls))
    leave_pending();
}

KILN_ENTRY kref kiln_literal_slow(struct kiln_literal *slot) {
  safepoint(NULL, NULL);
  kref string = kiln_literal(slot);
  leave_if_pending();
  return string;
}

KILN_ENTRY kref kiln_mirror_slow(struct kiln_class *cls) {
  safepoint(NULL, NULL);
  kref mirror = kiln_mirror(cls);
  leave_if_pending();
  return mirror;
}

KILN_ENTRY void kiln_monitor_enter(kref object) {
  safepoint(object, NULL);
  if (KILN_UNLIKELY(!kiln_lock_fast(object)))
    kiln_lock(object);
}

KILN_ENTRY void kiln_monitor_exit(kref object) {
  safepoint(object, NULL);
  if (KILN_UNLIKELY(!kiln_unlock_fast(object)) && !kiln_unlock(object))
    leave_pending();
}

static bool is_native(void *native, const struct kiln_java_frame *frame) {
  *(bool *)native = kiln_method_native(frame->method);
  return false;
}

// Calls of System.arraycopy come here without a frame of its own. If one fails, it is done again by
// the method itself, whose exception then has the frame that HotSpot's has.
KILN_ENTRY void kiln_arraycopy(kref source, int32_t from, kref target, int32_t to, int32_t count) {
  safepoint(source, target);
  KILN_ROOTS(roots, source, target);
  if (kiln_array_copy(source, from, target, to, count))
    return;
  bool native = false;
  kiln_visit_frames(&kiln_thread, __builtin_frame_address(0), false, is_native, &native);
  if (!native) {
    kiln_take_pending();
    kiln_call(KILN_METHOD(java_lang_System, arraycopy___Ljava_lang_Object_ILjava_lang_Object_II_V),
              "VLILII", source, from, target, to, count);
  }
  leave_if_pending();
}

KILN_ENTRY kref kiln_clone(kref object) {
  safepoint(object, NULL);
  kref copy = kiln_clone_object(object);
  leave_if_pending();
  return copy;
}
