// What the collector needs of the virtual machine. The runtime implements this header; the
// collector never includes the runtime. To bind another machine, implement these functions and
// link gc/c/*.c.
//
// Terms: a mutator is a thread that runs Java code. It is *stopped* when it is parked at a poll, or
// blocked in native code where it touches no object. A visitor takes references by value: nothing
// moves, so a root never needs to be rewritten.
#pragma once

#include "kiln_spec.h"

#include <stdbool.h>

// The runtime's thread struct begins with KILN_THREAD_HEAD.
struct kiln_thread;
extern _Thread_local struct kiln_thread kiln_thread;

static inline struct kiln_thread_head *kiln_thread_self(void) {
  return (struct kiln_thread_head *)&kiln_thread;
}

// Called once for each root. Null is allowed and ignored.
struct kiln_root_visitor {
  void (*visit)(struct kiln_root_visitor *self, kref ref);
};

static inline void kiln_visit_root(struct kiln_root_visitor *visitor, kref ref) {
  if (ref)
    visitor->visit(visitor, ref);
}

static inline void kiln_visit_slot(struct kiln_root_visitor *visitor, const kiln_narrow *slot) {
  kiln_visit_root(visitor,
                  kiln_ref_decode((kiln_narrow){__atomic_load_n(&slot->bits, __ATOMIC_ACQUIRE)}));
}

// --- Threads -------------------------------------------------------------------------------------

// Stops every mutator but the caller, which may be the collector's thread. Waits, as a stopped
// mutator, while another thread does so.
// Threads can neither start nor end until kiln_vm_resume. Calls do not nest.
void kiln_vm_stop(void);

// Lets the stopped mutators run. Memory written since the stop is visible to them.
void kiln_vm_resume(void);

// Runs fn once for each mutator, on itself at its next poll or, while it is blocked, on the caller;
// returns when all have. For plans that do not stop all at once. A mutator that starts meanwhile
// may be left out: what it must know is in kiln_heap_thread_start.
void kiln_vm_handshake(void (*fn)(struct kiln_thread_head *thread, void *context), void *context);

// Answers what is asked of the calling mutator, which holds no reference but in rooted places.
// Nothing when another kind of thread calls it.
void kiln_vm_poll(void);

// Runs fn while the calling mutator counts as blocked: fn may wait, and touches no object.
void kiln_vm_blocked(void (*fn)(void *context), void *context);

// Calls fn for each mutator, the caller too. Only while stopped.
void kiln_vm_each_thread(void (*fn)(struct kiln_thread_head *thread, void *context), void *context);

// --- Roots. Only while stopped, or in a handshake for the thread's own
// -----------------------------

enum kiln_scan {
  KILN_SCAN_ALL,
  KILN_SCAN_FIRST, // all, and remember that they were scanned
  KILN_SCAN_AGAIN, // may leave out frames that have not run since the last scan but KILN_SCAN_ALL
};

// Frames by the safepoint tables, handles and shadow roots, pending exception, Thread object.
void kiln_vm_scan_thread(struct kiln_thread_head *thread, struct kiln_root_visitor *visitor,
                         enum kiln_scan scan);

// Statics of all classes, mirrors, literal slots, global handles, whatever else is strong.
void kiln_vm_scan_globals(struct kiln_root_visitor *visitor);

// Drops what is dead (see kiln_heap_is_live) from weak tables: interned strings, monitors.
// After all marking, finalizable objects included. Mutators may run beside it; they keep
// what they find in a table by kiln_weak_keep, under the lock that this takes too.
void kiln_vm_sweep_weak(void);

// Whether the weak table that a leaf was found in still has it; true for a leaf that is only part
// of what was found. Only for checking (verify).
bool kiln_vm_weak_table_has(kref leaf);

// --- Classes
// ---------------------------------------------------------------------------------------

// Whether a record with that id exists. Only for checking (verify); may be slow.
bool kiln_vm_is_class(uint32_t cid);

// --- java.lang.ref
// ---------------------------------------------------------------------------------

struct kiln_reference_facts {
  int32_t referent;       // Reference.referent, bytes from the object
  int32_t next;           // Reference.next
  int32_t discovered;     // Reference.discovered
  int32_t soft_timestamp; // SoftReference.timestamp, or 0 when the class is not in the image
  int64_t *soft_clock;    // static SoftReference.clock, or null; in milliseconds
};

// Fills in the facts; false when java.lang.ref.Reference is not in the image.
bool kiln_vm_reference_facts(struct kiln_reference_facts *facts);

// References were added to the pending list: wake whoever waits for it. Mutators run again.
void kiln_vm_pending_added(void);

// --- Errors
// ----------------------------------------------------------------------------------------

// Throws OutOfMemoryError into the Java frame that called a runtime entry; null = "Java heap
// space".
_Noreturn void kiln_throw_oom(const char *message);
