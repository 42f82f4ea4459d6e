// java.lang.ref.
//
// 1. While marking, a Reference whose referent is not marked (yet) is put on the list of its kind,
//    linked through Reference.discovered, and its referent is not traced. Soft references used
//    lately, as free memory allows, are treated as strong.
// 2. When nothing grey is left: soft and weak references whose referent is still not marked are
//    cleared and become pending.
// 3. Final references likewise, but the referent is kept, marked and traced (it will be finalized).
//    From here on, references found by tracing are strong.
// 4. Phantom references whose referent is still not marked are cleared and become pending.
// 5. The VM's weak tables are swept; pending references go to the list that the reference handler
//    takes.
#include "marker.h"

static struct {
  bool discovering;
  bool clear_soft;
  int64_t soft_clock; // ms
  int64_t soft_keep;  // ms that a soft reference survives its last use
} policy;

static kiln_narrow *link_of(uint32_t bits) {
  return kiln_field(kiln_ref_decode((kiln_narrow){bits}), heap.references.discovered);
}

static kiln_narrow *referent_of(uint32_t bits) {
  return kiln_field(kiln_ref_decode((kiln_narrow){bits}), heap.references.referent);
}

static bool recently_used(kref reference) {
  if (!heap.references.soft_clock)
    return true;
  int64_t used = *(int64_t *)((char *)reference + heap.references.soft_timestamp);
  return policy.soft_clock - used <= policy.soft_keep;
}

bool reference_discovered(struct marker *marker, kref reference, enum kiln_reference_kind kind) {
  if (!policy.discovering)
    return true;
  kiln_narrow referent = *kiln_field(reference, heap.references.referent);
  if (!referent.bits || is_marked(referent))
    return false;
  if (kind == KILN_REFERENCE_KIND_FINAL && kiln_field(reference, heap.references.next)->bits)
    return true; // pending or done: an ordinary object that holds its referent
  if (kind == KILN_REFERENCE_KIND_SOFT && !policy.clear_soft && recently_used(reference))
    return true;
  kiln_narrow self = kiln_ref_encode(reference);
  if (__atomic_fetch_or(granule_of(self), DISCOVERED, __ATOMIC_RELAXED) & DISCOVERED)
    return false; // two markers traced it
  uint32_t bits = self.bits;
  link_of(bits)->bits = marker->discovered[kind];
  marker->discovered[kind] = bits;
  return false;
}

void references_join(struct marker *to, struct marker *from) {
  to->objects += from->objects;
  to->granules += from->granules;
  from->objects = from->granules = 0;
  for (int kind = 0; kind <= KILN_REFERENCE_KIND_PHANTOM; kind++) {
    while (from->discovered[kind]) {
      uint32_t bits = from->discovered[kind];
      from->discovered[kind] = link_of(bits)->bits;
      link_of(bits)->bits = to->discovered[kind];
      to->discovered[kind] = bits;
    }
  }
}

void references_begin(enum kiln_gc_cause cause) {
  policy.discovering = true;
  policy.clear_soft = cause == KILN_GC_LAST_DITCH;
  policy.soft_clock = heap.references.soft_clock ? *heap.references.soft_clock : 0;
  uint64_t limit = (uint64_t)heap_limit() << BLOCK_SHIFT;
  uint64_t free = limit > heap.live_bytes ? limit - heap.live_bytes : 0;
  policy.soft_keep = (int64_t)(free >> 20) * 1000;
}

static void make_pending(uint32_t bits) {
  link_of(bits)->bits = heap.pending;
  heap.pending = bits;
}

static bool clear_dead(struct marker *marker, enum kiln_reference_kind kind) {
  bool any = false;
  for (uint32_t bits = marker->discovered[kind], next; bits; bits = next) {
    next = link_of(bits)->bits;
    kiln_narrow *referent = referent_of(bits);
    if (!referent->bits || is_marked(*referent)) {
      link_of(bits)->bits = 0;
      continue;
    }
    referent->bits = 0;
    make_pending(bits);
    heap.counters.references_cleared++;
    any = true;
  }
  marker->discovered[kind] = 0;
  return any;
}

static bool revive_finalizable(struct marker *marker) {
  bool any = false;
  uint32_t list = marker->discovered[KILN_REFERENCE_KIND_FINAL];
  marker->discovered[KILN_REFERENCE_KIND_FINAL] = 0;
  // First decide for all: one finalizable object may refer to another.
  for (uint32_t bits = list, next; bits; bits = next) {
    next = link_of(bits)->bits;
    kiln_narrow *referent = referent_of(bits);
    if (!referent->bits || is_marked(*referent)) {
      link_of(bits)->bits = 0;
      continue;
    }
    kiln_field(kiln_ref_decode((kiln_narrow){bits}), heap.references.next)->bits = bits;
    make_pending(bits);
    any = true;
  }
  for (uint32_t bits = heap.pending; any && bits; bits = link_of(bits)->bits)
    marker_shade(marker, *referent_of(bits));
  marker_drain_parallel(marker);
  return any;
}

bool references_process(struct marker *marker) {
  bool any = clear_dead(marker, KILN_REFERENCE_KIND_SOFT);
  any |= clear_dead(marker, KILN_REFERENCE_KIND_WEAK);
  policy.discovering = false;
  any |= revive_finalizable(marker);
  any |= clear_dead(marker, KILN_REFERENCE_KIND_PHANTOM);
  if (heap.references.soft_clock)
    *heap.references.soft_clock = (int64_t)(heap_now_ns() / 1000000);
  return any;
}

bool kiln_heap_has_pending(void) { return __atomic_load_n(&heap.pending, __ATOMIC_RELAXED) != 0; }

kref kiln_heap_take_pending(void) {
  // The caller runs, so no cycle is under way; two callers may race.
  return kiln_ref_decode((kiln_narrow){__atomic_exchange_n(&heap.pending, 0, __ATOMIC_ACQ_REL)});
}

void kiln_heap_reference_clear(kref reference) {
  __atomic_store_n(&kiln_field(reference, heap.references.referent)->bits, 0, __ATOMIC_RELEASE);
}

bool kiln_heap_reference_refers_to(kref reference, kref object) {
  return kiln_slot_load(kiln_field(reference, heap.references.referent)) == object;
}

kref kiln_weak_load(const kiln_narrow *slot) {
  kref value = kiln_slot_load(slot);
  kiln_barrier(value);
  return value;
}
