// Weak globals (api/heap.h).
//
// Slots lie in chunks that are never moved or given back; what is free is on a list. New and delete
// take a lock, which is a leaf; a get and the sweep don't.
//
// A get has nothing to do when the slot is empty, or when the object is marked while this thread's
// barrier is on: then it was reached by marking, or is a leaf that was kept and refers to nothing
// that was not. Else, by phase:
// 1. Idle: the slot is not dead, and a cycle that begins meanwhile will find the reference on the
//    caller's stack.
// 2. Marking: shade it. (A thread whose barrier is not on yet is scanned later.)
// 3. Terminating: object first, as other weak loads do (weak.c). If that succeeds, as 2. Each
//    objection marks an object, so that marking ends.
// 4. Over: what is not marked may be revived; and once the thread has answered CENSUS, what is
//    marked may be one of the revived that is not traced yet (INV-9). So the caller waits until
//    this is decided, and begins again.
// The sweep follows when all that is to be revived has been traced, and the VM's tables have been
// swept (until then a leaf may come back to life). It empties slots by CAS: a slot
// that was deleted and taken again meanwhile has another reference, for the dead object's memory is
// not free yet.
#include "api/memory.h"
#include "heap_state.h"

struct kiln_weak_global {
  kiln_narrow slot;
  struct kiln_weak_global *next_free;
};

enum { CHUNK = 255 };

struct chunk {
  struct chunk *next;
  struct kiln_weak_global globals[CHUNK];
};

static struct chunk *_Atomic chunks;
static struct kiln_weak_global *free_globals; // under lock
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

// With the lock. False: no memory.
static bool add_chunk(void) {
  struct chunk *chunk = kiln_memory_zeroed(KILN_MEMORY_TABLES, 1, sizeof *chunk);
  if (!chunk)
    return false;
  for (int i = CHUNK - 1; i >= 0; i--) {
    chunk->globals[i].next_free = free_globals;
    free_globals = &chunk->globals[i];
  }
  chunk->next = atomic_load(&chunks);
  atomic_store(&chunks, chunk);
  return true;
}

struct kiln_weak_global *kiln_weak_global_new(kref object) {
  pthread_mutex_lock(&lock);
  struct kiln_weak_global *global = free_globals || add_chunk() ? free_globals : NULL;
  if (global) {
    free_globals = global->next_free;
    __atomic_store_n(&global->slot.bits, kiln_ref_encode(object).bits, __ATOMIC_RELEASE);
  }
  pthread_mutex_unlock(&lock);
  return global;
}

void kiln_weak_global_delete(struct kiln_weak_global *global) {
  pthread_mutex_lock(&lock);
  __atomic_store_n(&global->slot.bits, 0, __ATOMIC_RELAXED);
  global->next_free = free_globals;
  free_globals = global;
  pthread_mutex_unlock(&lock);
}

static bool is_reached(kref object) {
  return kiln_thread_self()->marking && is_marked(kiln_ref_encode(object));
}

kref kiln_weak_global_get(const struct kiln_weak_global *global) {
  for (;;) {
    uint64_t opened = atomic_load(&heap.opened);
    kref object = kiln_slot_load(&global->slot);
    if (!object || is_reached(object))
      return object;
    enum phase phase = weak_phase(); // before the slot: what was dead in the last cycle is gone
    object = kiln_slot_load(&global->slot);
    if (phase != PHASE_OVER) {
      kiln_barrier(object);
      return object;
    }
    concurrent_await(opened);
  }
}

void weak_globals_sweep(void) {
  for (struct chunk *chunk = atomic_load(&chunks); chunk; chunk = chunk->next)
    for (int i = 0; i < CHUNK; i++) {
      kiln_narrow *slot = &chunk->globals[i].slot;
      kref object = kiln_slot_load(slot);
      uint32_t bits = kiln_ref_encode(object).bits; // 0 if null
      if (bits && !kiln_heap_is_live(object))
        __atomic_compare_exchange_n(&slot->bits, &bits, 0, false, __ATOMIC_RELAXED,
                                    __ATOMIC_RELAXED);
    }
}

void weak_globals_verify(void) {
  for (struct chunk *chunk = atomic_load(&chunks); chunk; chunk = chunk->next)
    for (int i = 0; i < CHUNK; i++) {
      kref object = kiln_slot_load(&chunk->globals[i].slot);
      if (object && !kiln_heap_is_live(object))
        heap_abort("a weak global has a dead object (INV-4)", (uintptr_t)object);
    }
}
