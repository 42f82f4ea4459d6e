// The heap as the runtime sees it: allocation, access to references in objects, collection,
// figures. Compiled code uses the entries in kiln_entries.h (kiln_alloc_slow,
// kiln_alloc_array_slow, kiln_barrier_slow) instead.
#pragma once

#include "api/vm.h"
#include "kiln_spec.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

// --- Life
// ------------------------------------------------------------------------------------------

// Takes an option such as -Xmx512m, -Xms, -Xlog:gc or -XX:+VerifyHeap (gc/README.md lists them).
// 1: taken; 0: not one of the heap's; -1: malformed. Before kiln_heap_init.
int kiln_heap_configure(const char *option);

// "512k", "1m", "2g", "1t" or a number alone, which an option has for a value; 0 if it is none.
uint64_t kiln_option_number(const char *text);

enum kiln_option_kind { KILN_OPTION_FLAG, KILN_OPTION_NUMBER, KILN_OPTION_TEXT };

struct kiln_option {
  const char *name;
  enum kiln_option_kind kind;
  int64_t number;      // of a flag: 0 or 1
  const char *text;    // NULL: none
  const char *spelled; // how it begins where it is given
  bool writeable;      // while the program runs
};

// The options' present values, in alphabetical order; false beyond the last.
bool kiln_heap_option(uint32_t index, struct kiln_option *option);

// Reserves address space; touches almost none of it. Null, or a message why there is no heap.
const char *kiln_heap_init(void);

// A mutator begins or ends. Once per thread, by the thread itself or under the thread-list lock;
// while no stop is in progress.
void kiln_heap_thread_start(struct kiln_thread_head *thread);
void kiln_heap_thread_end(struct kiln_thread_head *thread);

// --- Allocation from C. May collect. Zeroed, header set. Null when out of memory; nothing is
// thrown --

// size: bytes of the instance, header included.
kref kiln_heap_alloc(uint32_t cid, uint64_t size);

// length: not negative.
kref kiln_heap_alloc_array(uint32_t cid, int32_t length, uint32_t elem_shift);

// Message for the OutOfMemoryError of an array that failed: "Java heap space" or HotSpot's
// "Requested array size exceeds VM limit".
const char *kiln_heap_oom_message(int32_t length);

// --- References in the heap
// ------------------------------------------------------------------------

// Call before storing value anywhere in the heap, in a static or a global slot, without a poll
// between. Null is fine.
static inline void kiln_barrier(kref value) {
  if (__builtin_expect(kiln_thread_self()->marking != 0, 0) && value)
    kiln_barrier_slow(value);
}

// Acquire: what was written to the object before its reference was stored is visible.
static inline kref kiln_slot_load(const kiln_narrow *slot) {
  return kiln_ref_decode((kiln_narrow){__atomic_load_n(&slot->bits, __ATOMIC_ACQUIRE)});
}

static inline void kiln_slot_store(kiln_narrow *slot, kref value) {
  kiln_barrier(value);
  __atomic_store_n(&slot->bits, kiln_ref_encode(value).bits, __ATOMIC_RELEASE);
}

// Compares and sets; true when it was expect. Sequentially consistent.
static inline bool kiln_slot_cas(kiln_narrow *slot, kref expect, kref value) {
  kiln_barrier(value);
  uint32_t old = kiln_ref_encode(expect).bits;
  return __atomic_compare_exchange_n(&slot->bits, &old, kiln_ref_encode(value).bits, false,
                                     __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

static inline kiln_narrow *kiln_field(kref object, int32_t offset) {
  return (kiln_narrow *)((char *)object + offset);
}

static inline kref kiln_field_load(kref object, int32_t offset) {
  return kiln_slot_load(kiln_field(object, offset));
}

static inline void kiln_field_store(kref object, int32_t offset, kref value) {
  kiln_slot_store(kiln_field(object, offset), value);
}

static inline int32_t kiln_array_length(kref array) {
  return ((const struct kiln_array *)array)->length;
}

static inline kiln_narrow *kiln_element(kref array, int32_t index) {
  return (kiln_narrow *)((char *)array + KILN_ARRAY_BASE) + index;
}

static inline kref kiln_element_load(kref array, int32_t index) {
  return kiln_slot_load(kiln_element(array, index));
}

static inline void kiln_element_store(kref array, int32_t index, kref value) {
  kiln_slot_store(kiln_element(array, index), value);
}

// Loads a reference that does not keep its object alive (Reference.referent) and makes it safe to
// keep. Null when the collector has found the object dead.
kref kiln_weak_load(const kiln_narrow *slot);

// The same for a reference taken from another mutator's roots: that one may have lost it before it
// is asked for them.
static inline kref kiln_weak_value(kref value) {
  return __builtin_expect(kiln_thread_self()->marking != 0, 0) ? kiln_weak_slow(value) : value;
}

// Weak globals: references in C that don't keep their object alive, as JNI's NewWeakGlobalRef makes
// them. Null once the object is dead, after its finalizer too. NULL: out of memory outside the
// heap.
struct kiln_weak_global *kiln_weak_global_new(kref object);

// The object, safe to keep, or null. For a moment of some cycles it waits, as a blocked mutator.
kref kiln_weak_global_get(const struct kiln_weak_global *global);

void kiln_weak_global_delete(struct kiln_weak_global *global);

// For a weak table of the VM that finds its objects by their contents (interned strings): keeps an
// object that it loaded. Until the VM has swept the table in a cycle, an object that was found dead
// comes back to life; so it must be a leaf: what it refers to must be kept in the same way, and
// first, for who finds the leaf marked takes all of it for alive. Call it with the table's lock
// held.
void kiln_weak_keep(kref leaf);

// Copies n references between arrays that may overlap, with barriers and no type check. Each
// element is read and written once, so no reader sees a torn reference.
void kiln_heap_copy_refs(kiln_narrow *to, const kiln_narrow *from, int32_t n);

// Copies an object's fields or an array's elements, references with barriers, to a fresh object of
// the same class and size. Header and lock word are not copied.
void kiln_heap_copy_object(kref to, kref from);

// Bytes of the object, header included, not rounded.
uint64_t kiln_heap_object_size(kref object);

// --- Collection
// ------------------------------------------------------------------------------------

enum kiln_gc_cause {
  KILN_GC_ALLOCATION, // "Allocation Failure"
  KILN_GC_SYSTEM,     // "System.gc()"
  KILN_GC_LAST_DITCH, // before OutOfMemoryError; clears all soft references
  KILN_GC_STRESS,
  KILN_GC_PACED, // "Allocation Rate": in time, before memory is used up
};

// From now on slow allocations ask whether to collect first. After kiln_heap_init.
void kiln_heap_collect_when(bool (*wanted)(void));

// The program's own code runs from now on: allocations may be made to fail.
void kiln_heap_program_begins(void);

// Runs one full cycle. The caller is a mutator whose frames can be scanned.
void kiln_heap_collect(enum kiln_gc_cause cause);

// While the VM sweeps its weak tables: whether the object survives this cycle.
bool kiln_heap_is_live(kref object);

// Whether address is the start of something the heap could have allocated. For checking only.
bool kiln_heap_contains(const void *address);

// --- java.lang.ref: the list linked through Reference.discovered
// -----------------------------------

bool kiln_heap_has_pending(void);

// Takes the whole list; null when empty.
kref kiln_heap_take_pending(void);

// Reference.clear0, refersTo0 (phantom references too).
void kiln_heap_reference_clear(kref reference);
bool kiln_heap_reference_refers_to(kref reference, kref object);

// Number of the phase that the collector is in: enum phase in heap_state.h.
uint32_t kiln_heap_phase(void);

// Runs wait, in which the calling thread waits because it is held, and counts the time.
void kiln_heap_held(void (*wait)(void *context), void *context);

// What -Xlog:gc* has to say when the process ends.
void kiln_heap_report(void);

// --- Figures, in bytes
// -----------------------------------------------------------------------------

uint64_t kiln_heap_max(void);   // Runtime.maxMemory
uint64_t kiln_heap_total(void); // Runtime.totalMemory: what may be used before the next growth
uint64_t kiln_heap_free(void);  // Runtime.freeMemory: of that, an estimate of what is not in use

struct kiln_heap_counters {
  uint64_t cycles;             // collections done
  uint64_t pause_ns_total;     // time mutators were stopped
  uint64_t pause_ns_max;       // longest of them
  uint64_t marked_objects;     // in all cycles
  uint64_t marked_bytes;       // in all cycles
  uint64_t allocated_bytes;    // handed to mutators, in whole holes
  uint64_t live_bytes;         // found by the last cycle
  uint64_t returned_bytes;     // given back to the system
  uint64_t mark_overflows;     // times the grey stack was full
  uint64_t references_cleared; // soft, weak and phantom
  uint64_t last_begin_ns;      // of the last cycle, since the heap's start
  uint64_t last_end_ns;
  uint64_t last_used_before; // bytes in use when it began and ended
  uint64_t last_used_after;
};

void kiln_heap_read_counters(struct kiln_heap_counters *counters);

// Whether a line is printed for each cycle (-Xlog:gc).
bool kiln_heap_log_enabled(void);
void kiln_heap_log_enable(bool on);

// "concurrent", "stw" or "none".
const char *kiln_heap_plan_name(void);
