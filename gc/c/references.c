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

// Lists end in a reference that names itself: so whoever is on a list has a link that is not zero.
static void push(uint32_t *list, uint32_t bits) {
  __atomic_store_n(&link_of(bits)->bits, *list ? *list : bits, __ATOMIC_RELAXED);
  *list = bits;
}

static uint32_t pop(uint32_t *list) {
  uint32_t bits = *list;
  if (bits) {
    uint32_t next = link_of(bits)->bits;
    *list = next == bits ? 0 : next;
    __atomic_store_n(&link_of(bits)->bits, 0, __ATOMIC_RELAXED);
  }
  return bits;
}

bool reference_discovered(struct marker *marker, kref reference, enum kiln_reference_kind kind) {
  if (!policy.discovering)
    return true;
  kiln_narrow referent = {
      __atomic_load_n(&kiln_field(reference, heap.references.referent)->bits, __ATOMIC_RELAXED)};
  if (!referent.bits || is_marked(referent))
    return false;
  if (kind == KILN_REFERENCE_KIND_FINAL && kiln_field(reference, heap.references.next)->bits)
    return true; // pending or done: an ordinary object that holds its referent
  if (kind == KILN_REFERENCE_KIND_SOFT && !policy.clear_soft && recently_used(reference))
    return true;
  uint32_t bits = kiln_ref_encode(reference).bits;
  uint32_t head = marker->discovered[kind], none = 0;
  if (__atomic_compare_exchange_n(&link_of(bits)->bits, &none, head ? head : bits, false,
                                  __ATOMIC_RELAXED, __ATOMIC_RELAXED))
    marker->discovered[kind] = bits;
  return false; // else two markers traced it
}

void references_join(struct marker *to, struct marker *from) {
  to->objects += from->objects;
  to->granules += from->granules;
  from->objects = from->granules = 0;
  for (int kind = 0; kind <= KILN_REFERENCE_KIND_PHANTOM; kind++)
    for (uint32_t bits; (bits = pop(&from->discovered[kind]));)
      push(&to->discovered[kind], bits);
}

void references_share(struct shared_finds *to, struct marker *from) {
  atomic_fetch_add(&to->objects, from->objects);
  atomic_fetch_add(&to->granules, from->granules);
  for (int kind = 0; kind <= KILN_REFERENCE_KIND_PHANTOM; kind++) {
    uint32_t first = from->discovered[kind], last = first;
    if (!first)
      continue;
    for (uint32_t next; (next = link_of(last)->bits) != last;)
      last = next;
    uint32_t head = atomic_load(&to->discovered[kind]);
    do
      __atomic_store_n(&link_of(last)->bits, head ? head : last, __ATOMIC_RELAXED);
    while (!atomic_compare_exchange_weak(&to->discovered[kind], &head, first));
  }
}

void references_take_shared(struct marker *to, struct shared_finds *from) {
  struct marker found = {.objects = atomic_exchange(&from->objects, 0),
                         .granules = atomic_exchange(&from->granules, 0)};
  for (int kind = 0; kind <= KILN_REFERENCE_KIND_PHANTOM; kind++)
    found.discovered[kind] = atomic_exchange(&from->discovered[kind], 0);
  references_join(to, &found);
}

void references_begin(enum kiln_gc_cause cause) {
  policy.discovering = true;
  policy.clear_soft = cause == KILN_GC_LAST_DITCH;
  policy.soft_clock = heap.references.soft_clock ? *heap.references.soft_clock : 0;
  uint64_t limit = (uint64_t)heap_limit() << BLOCK_SHIFT;
  uint64_t free = limit > heap.live_bytes ? limit - heap.live_bytes : 0;
  policy.soft_keep = (int64_t)(free >> 20) * 1000;
}

static uint32_t found_pending; // of this cycle; a list as above

static bool is_dead(kiln_narrow referent) { return referent.bits && !is_marked(referent); }

// The program may clear a reference at the same time: then it is not the collector that did, and
// nothing becomes pending.
static void clear_dead(struct marker *marker, enum kiln_reference_kind kind) {
  for (uint32_t bits; (bits = pop(&marker->discovered[kind]));) {
    kiln_narrow *slot = referent_of(bits);
    kiln_narrow referent = {__atomic_load_n(&slot->bits, __ATOMIC_RELAXED)};
    if (!is_dead(referent) || !__atomic_compare_exchange_n(&slot->bits, &referent.bits, 0, false,
                                                           __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
      continue;
    push(&found_pending, bits);
    heap.counters.references_cleared++;
  }
}

bool references_to_revive(struct marker *marker) {
  for (uint32_t bits = marker->discovered[KILN_REFERENCE_KIND_FINAL]; bits;) {
    if (is_dead((kiln_narrow){__atomic_load_n(&referent_of(bits)->bits, __ATOMIC_RELAXED)}))
      return true;
    uint32_t next = link_of(bits)->bits;
    bits = next == bits ? 0 : next;
  }
  return false;
}

static void revive_finalizable(struct marker *marker) {
  uint32_t revived = 0;
  // First decide for all: one finalizable object may refer to another.
  for (uint32_t bits; (bits = pop(&marker->discovered[KILN_REFERENCE_KIND_FINAL]));)
    if (is_dead((kiln_narrow){__atomic_load_n(&referent_of(bits)->bits, __ATOMIC_RELAXED)})) {
      kiln_field(kiln_ref_decode((kiln_narrow){bits}), heap.references.next)->bits = bits;
      push(&revived, bits);
    }
  for (uint32_t bits; (bits = pop(&revived));) {
    marker_shade(marker, *referent_of(bits));
    push(&found_pending, bits);
  }
  marker_drain_parallel(marker);
}

// Puts the list in front of the pending one, which ends in null as the reference handler wants.
static bool publish_pending(void) {
  uint32_t first = found_pending, last = 0;
  for (uint32_t bits; (bits = pop(&found_pending)); last = bits)
    if (last)
      link_of(last)->bits = bits;
  if (!first)
    return false;
  uint32_t old = __atomic_load_n(&heap.pending, __ATOMIC_RELAXED);
  do
    link_of(last)->bits = old;
  while (!__atomic_compare_exchange_n(&heap.pending, &old, first, false, __ATOMIC_RELEASE,
                                      __ATOMIC_RELAXED));
  return true;
}

void references_clear_weak(struct marker *marker) {
  clear_dead(marker, KILN_REFERENCE_KIND_SOFT);
  clear_dead(marker, KILN_REFERENCE_KIND_WEAK);
  policy.discovering = false;
}

bool references_finish(struct marker *marker) {
  revive_finalizable(marker);
  clear_dead(marker, KILN_REFERENCE_KIND_PHANTOM);
  if (heap.references.soft_clock)
    __atomic_store_n(heap.references.soft_clock, (int64_t)(heap_now_ns() / 1000000),
                     __ATOMIC_RELAXED);
  return publish_pending();
}

bool kiln_heap_has_pending(void) { return __atomic_load_n(&heap.pending, __ATOMIC_RELAXED) != 0; }

kref kiln_heap_take_pending(void) {
  return kiln_ref_decode((kiln_narrow){__atomic_exchange_n(&heap.pending, 0, __ATOMIC_ACQ_REL)});
}

void kiln_heap_reference_clear(kref reference) {
  __atomic_store_n(&kiln_field(reference, heap.references.referent)->bits, 0, __ATOMIC_RELEASE);
}
