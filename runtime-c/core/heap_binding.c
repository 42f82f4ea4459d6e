// The virtual machine as the collector sees it (gc/c/api/vm.h).
#include "api/vm.h"
#include "class_init.h"
#include "coverage.h"
#include "crash.h"
#include "global_roots.h"
#include "handshake.h"
#include "intern.h"
#include "metadata.h"
#include "monitor.h"
#include "peers.h"
#include "reference_queue.h"
#include "roots.h"
#include "stack.h"
#include "watermark.h"

extern struct kiln_literal kiln_strings_start[] KILN_HIDDEN, kiln_strings_end[] KILN_HIDDEN;
extern const struct kiln_cid_list kiln_class_list KILN_HIDDEN;

void kiln_vm_stop(void) { kiln_stop_all(); }

void kiln_vm_resume(void) { kiln_resume_all(); }

typedef void (*head_function)(struct kiln_thread_head *thread, void *context);
struct head_request {
  head_function function;
  void *context;
};

static void run_on_head(struct kiln_thread *thread, void *argument) {
  struct head_request *request = argument;
  request->function((struct kiln_thread_head *)thread, request->context);
}

void kiln_vm_handshake(head_function function, void *context) {
  struct head_request request = {function, context};
  kiln_handshake(run_on_head, &request);
  if (kiln_thread.thread_id)
    run_on_head(&kiln_thread, &request);
}

void kiln_vm_poll(void) { kiln_poll(); }

void kiln_vm_blocked(void (*function)(void *context), void *context) {
  kiln_enter_blocked();
  function(context);
  kiln_leave_blocked();
}

void kiln_vm_each_thread(head_function function, void *context) {
  for (struct kiln_thread *t = kiln_thread_list; t; t = t->next)
    function((struct kiln_thread_head *)t, context);
}

static void count_frame(const struct kiln_walk *walk, const struct kiln_sp *safepoint, bool newest,
                        bool again) {
  uint32_t live = 0;
  uint64_t seen = 0;
  struct kiln_sp_roots it = kiln_sp_roots(safepoint);
  int32_t offset;
  for (uint32_t i = 0; kiln_sp_next_root(&it, &offset); i++)
    if (*(kref *)(walk->java_frame + offset)) {
      live++;
      seen |= 1ull << (i < 64 ? i : 63);
    }
  kiln_coverage_frame(safepoint, newest, live, seen, again);
}

// Recursive code has one return address in many frames.
static const struct kiln_sp *find_safepoint(struct kiln_sp *cached, uintptr_t pc) {
  if (cached->return_address != pc && !kiln_sp_find(pc, cached))
    kiln_fatal("no safepoint at return address %p", (void *)pc);
  return cached;
}

static void scan_frames(struct kiln_thread *thread, struct kiln_root_visitor *visitor,
                        enum kiln_scan scan) {
  if (scan == KILN_SCAN_FIRST)
    kiln_watermark_set(thread, 0);
  uintptr_t end = scan == KILN_SCAN_AGAIN ? kiln_watermark(thread) : UINTPTR_MAX;
  void *frame = thread == &kiln_thread ? __builtin_frame_address(0) : thread->walk_frame;
  struct kiln_walk walk = kiln_walk_from(thread, frame);
  struct kiln_sp cached[2] = {{0}, {0}};
  uintptr_t callee = 0;
  bool coverage = kiln_coverage_on();
  if (KILN_UNLIKELY(coverage))
    kiln_coverage_scan();
  for (uint32_t depth = 1; kiln_walk_next(&walk) && walk.java_frame < end; depth++) {
    const struct kiln_sp *safepoint = find_safepoint(&cached[walk.pc >> 4 & 1], walk.pc);
    struct kiln_sp_roots it = kiln_sp_roots(safepoint);
    for (int32_t offset; kiln_sp_next_root(&it, &offset);)
      kiln_visit_root(visitor, *(kref *)(walk.java_frame + offset));
    if (KILN_UNLIKELY(coverage))
      count_frame(&walk, safepoint, depth == 1, scan == KILN_SCAN_AGAIN);
    if (!callee && depth >= KILN_WATERMARK_DEPTH && kiln_watermark_fits(thread, walk.java_frame))
      callee = walk.java_frame;
  }
  if (scan != KILN_SCAN_ALL && callee)
    kiln_watermark_set(thread, callee);
}

void kiln_vm_scan_thread(struct kiln_thread_head *head, struct kiln_root_visitor *visitor,
                         enum kiln_scan scan) {
  struct kiln_thread *thread = (struct kiln_thread *)head;
  kiln_visit_root(visitor, thread->exception);
  kiln_visit_root(visitor, thread->java_thread);
  for (struct kiln_roots *roots = thread->roots; roots; roots = roots->previous)
    for (uint64_t i = 0; i < roots->count; i++)
      kiln_visit_root(visitor, *roots->locals[i]);
  scan_frames(thread, visitor, scan);
}

void kiln_vm_scan_globals(struct kiln_root_visitor *visitor) {
  for (uint32_t i = 0; i < kiln_class_list.n; i++) {
    struct kiln_class *cls = kiln_class_at(kiln_class_list.cid[i]);
    kiln_visit_slot(visitor, &cls->mirror);
    const struct kiln_statics_map *statics = cls->statics_map;
    for (uint32_t k = 0; statics && k < statics->n; k++)
      kiln_visit_slot(visitor, (const kiln_narrow *)(statics->base + statics->offset[k]));
  }
  for (struct kiln_literal *l = kiln_strings_start; l < kiln_strings_end; l++)
    kiln_visit_slot(visitor, &l->ref);
  kiln_global_roots_visit(visitor);
  kiln_class_failures_visit(visitor);
}

void kiln_vm_sweep_weak(void) {
  kiln_intern_sweep();
  kiln_monitors_sweep();
}

bool kiln_vm_weak_table_has(kref leaf) {
  return kiln_class_of(leaf) != KILN_CLASS(java_lang_String) || kiln_intern_has(leaf);
}

bool kiln_vm_is_class(uint32_t cid) {
  uint32_t low = 0, high = kiln_class_list.n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (kiln_class_list.cid[middle] == cid)
      return true;
    if (kiln_class_list.cid[middle] < cid)
      low = middle + 1;
    else
      high = middle;
  }
  return false;
}

bool kiln_vm_reference_facts(struct kiln_reference_facts *facts) {
  if (!KILN_CLASS(java_lang_ref_Reference))
    return false;
  facts->referent = KILN_OFF(java_lang_ref_Reference, referent);
  facts->next = KILN_OFF(java_lang_ref_Reference, next);
  facts->discovered = KILN_OFF(java_lang_ref_Reference, discovered);
  bool soft = KILN_CLASS(java_lang_ref_SoftReference) != NULL;
  facts->soft_timestamp = soft ? KILN_OFF(java_lang_ref_SoftReference, timestamp) : 0;
  facts->soft_clock = soft ? KILN_STATIC(java_lang_ref_SoftReference, clock) : NULL;
  return true;
}

void kiln_vm_pending_added(void) { kiln_reference_queue_wake(); }
