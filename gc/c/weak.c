// Weak loads, beside a cycle.
//
// Whoever loads a weak slot takes a reference that marking does not know of.
// 1. Barrier off, or the referent is marked: nothing to do.
// 2. While marking: shade it.
// 3. While marking terminates: this thread may have given its answer already, so nobody would look
// at
//    what it shades. It objects: state from terminating back to marking. If that succeeds, as 2.
// 4. Marking is over: the referent is dead, the slot reads as null, though it is cleared a little
//    later. So all weak slots die in one moment, that of the CAS out of terminating.
// Between the look at the state and the shading there is no poll, so marking cannot end in between:
// this thread has not answered the round that would end it.
#include "marker.h"

// Apart, so that kiln_barrier_slow needs few registers when it has nothing to do, as for all that
// was allocated while marking.
__attribute__((noinline)) static KILN_RARE_ENTRY void shade(kref value) {
  kiln_narrow ref = kiln_ref_encode(value);
  if (!grey_claim(ref))
    return;
  if (!grey_push(&mutator_self()->grey, ref.bits))
    grey_lose(ref);
}

KILN_RARE_ENTRY void kiln_barrier_slow(kref value) {
  if (value && !is_marked(kiln_ref_encode(value)))
    shade(value);
}

enum phase weak_phase(void) {
  uint32_t phase = atomic_load(&heap.phase);
  while (phase == PHASE_TERMINATING)
    if (atomic_compare_exchange_weak(&heap.phase, &phase, PHASE_MARKING))
      return PHASE_MARKING;
  return phase;
}

KILN_RARE_ENTRY kref kiln_weak_slow(kref value) {
  kiln_narrow ref = kiln_ref_encode(value);
  if (!value || is_marked(ref))
    return value;
  if (weak_phase() == PHASE_MARKING) {
    kiln_barrier_slow(value);
    return value;
  }
  return is_marked(ref) ? value : NULL;
}

kref kiln_weak_load(const kiln_narrow *slot) { return kiln_weak_value(kiln_slot_load(slot)); }

void kiln_weak_keep(kref leaf) {
  kiln_narrow ref = kiln_ref_encode(leaf);
  if (atomic_load(&heap.phase) == PHASE_IDLE)
    return;
  verify_keep(leaf);
  if (is_marked(ref))
    return;
  if (weak_phase() == PHASE_MARKING) {
    kiln_barrier(leaf); // before the barrier is on, the scan of this thread's stack will do
    return;
  }
  if (atomic_load(&heap.phase) != PHASE_OVER)
    return;
  *granule_of(ref) = (uint8_t)(OBJECT_START | heap_colour());
  mark_interior(leaf, object_bytes(kiln_class_of(leaf), leaf));
}

bool kiln_heap_reference_refers_to(kref reference, kref object) {
  kref referent = kiln_slot_load(kiln_field(reference, heap.references.referent));
  if (object || !referent || !kiln_thread_self()->marking)
    return referent == object;
  return atomic_load(&heap.phase) == PHASE_OVER && !is_marked(kiln_ref_encode(referent));
}
