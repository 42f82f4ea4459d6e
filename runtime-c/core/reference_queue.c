#include "reference_queue.h"
#include "futex.h"
#include "kiln.h"

static _Atomic uint32_t added; // counts; a futex

void kiln_reference_queue_wake(void) {
  atomic_fetch_add(&added, 1);
  kiln_futex_wake_all(&added);
}

void kiln_reference_queue_wait(void) {
  for (;;) {
    uint32_t seen = atomic_load(&added);
    if (kiln_heap_has_pending())
      return;
    kiln_enter_blocked();
    kiln_futex_wait(&added, seen, NULL);
    kiln_leave_blocked();
  }
}
