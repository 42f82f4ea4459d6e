// Segments of grey stacks, and who may take them.
//
// 1. Segments lie in a row of pages that is reserved once. They are numbered from 1, and made by
//    counting up.
// 2. Two stacks, of empty segments and of shared ones, are linked by `next`. A stack's head is one
//    word: a count of changes and the number of the top segment. Who pops reads the top's link and
//    then exchanges the head: if somebody else had the segment meanwhile, the count differs.
// 3. So mutators never wait here. Markers do, when they have no work (grey_wait_shared), under a
//    lock: who shares a segment pushes it and then looks whether somebody waits; who waits says so
//    and then looks once more for a segment. One of the two sees the other.
// 4. The pool of shared segments has one word for those who assist: a number, and whether it is
//    closed to them. It is closed by an exchange of the word that says: open, and nobody assists.
#include "grey.h"

#include "pages.h"

#include <semaphore.h>

enum { LEAST_SEGMENTS = 32, BLOCKS_A_SEGMENT = 9, KEPT_SEGMENTS = 64 };

static const uint32_t CLOSED = 1u << 31, AWAITED = 1u << 30; // in `assisting`

static struct {
  struct grey_segment *_Atomic segments; // all that there may be, the first unused
  _Atomic uint32_t made;
  _Atomic uint32_t most; // ever made
  _Atomic uint64_t full;
  _Atomic uint64_t empty;
  _Atomic uint32_t assisting;
  _Atomic uint32_t waiting;
  _Atomic bool lost;
  _Atomic bool wanted;
  pthread_mutex_t lock; // of those who wait
  pthread_cond_t work;
  sem_t unassisted; // posted without a lock, which a collector without its processor might have
  bool finished;
} grey = {.assisting = 1u << 31, // closed
          .lock = PTHREAD_MUTEX_INITIALIZER,
          .work = PTHREAD_COND_INITIALIZER};

void grey_start(void) { sem_init(&grey.unassisted, 0, 0); }

// --- Segments ------------------------------------------------------------------------------------

// At most 0.7 % of so many blocks, so that all side memory stays under 7 %: the front of a
// traversal by depth is far smaller. Wide ones come from threads that turn their barriers on long
// before others do, and shade what they allocate meanwhile.
static uint32_t bound(uint32_t blocks) {
  if (heap.options.grey_segments)
    return heap.options.grey_segments;
  uint32_t segments = blocks / BLOCKS_A_SEGMENT;
  return segments < LEAST_SEGMENTS ? LEAST_SEGMENTS : segments;
}

static size_t reserved_bytes(void) {
  return ((size_t)bound(space.count) + 1) * sizeof(struct grey_segment);
}

static struct grey_segment *reserve(void) {
  struct grey_segment *segments = pages_map(reserved_bytes()), *others = NULL;
  if (segments && !atomic_compare_exchange_strong(&grey.segments, &others, segments))
    pages_unmap(segments, reserved_bytes());
  return others ? others : segments;
}

static struct grey_segment *segment_at(uint32_t number) {
  return atomic_load_explicit(&grey.segments, memory_order_acquire) + number;
}

static uint32_t number_of(const struct grey_segment *segment) {
  return (uint32_t)(segment - segment_at(0));
}

static struct grey_segment *make_segment(void) {
  if (!atomic_load_explicit(&grey.segments, memory_order_acquire) && !reserve())
    return NULL;
  uint32_t made = atomic_load(&grey.made), most = bound(space_high());
  do
    if (made >= most)
      return NULL;
  while (!atomic_compare_exchange_weak(&grey.made, &made, made + 1));
  uint32_t seen = atomic_load(&grey.most);
  while (made + 1 > seen && !atomic_compare_exchange_weak(&grey.most, &seen, made + 1)) {
  }
  return segment_at(made + 1);
}

static void push(_Atomic uint64_t *stack, struct grey_segment *segment) {
  uint64_t head = atomic_load(stack), new;
  do {
    atomic_store_explicit(&segment->next, (uint32_t)head, memory_order_relaxed);
    new = ((head >> 32) + 1) << 32 | number_of(segment);
  } while (!atomic_compare_exchange_weak(stack, &head, new));
}

static struct grey_segment *pop(_Atomic uint64_t *stack) {
  uint64_t head = atomic_load(stack), new;
  struct grey_segment *segment;
  do {
    if (!(uint32_t)head)
      return NULL;
    segment = segment_at((uint32_t)head);
    new = ((head >> 32) + 1) << 32 | atomic_load_explicit(&segment->next, memory_order_relaxed);
  } while (!atomic_compare_exchange_weak(stack, &head, new));
  return segment;
}

static bool any_shared(void) { return (uint32_t)atomic_load(&grey.full) != 0; }

struct grey_segment *grey_take_empty(void) {
  struct grey_segment *segment = pop(&grey.empty);
  if (!segment)
    segment = make_segment();
  if (segment)
    segment->count = 0;
  return segment;
}

void grey_give_empty(struct grey_segment *segment) { push(&grey.empty, segment); }

void grey_trim(void) {
  uint32_t made = atomic_load(&grey.made), unused = 0;
  if (made <= KEPT_SEGMENTS)
    return;
  uint64_t head = atomic_load(&grey.empty);
  while (!atomic_compare_exchange_weak(&grey.empty, &head, ((head >> 32) + 1) << 32)) {
  }
  for (uint32_t i = (uint32_t)head; i; i = segment_at(i)->next)
    unused++;
  if (unused == made) { // all are ours
    pages_discard(segment_at(1), (size_t)made * sizeof(struct grey_segment));
    uint32_t expected = made;
    if (atomic_compare_exchange_strong(&grey.made, &expected, 0))
      return;
    for (uint32_t i = 1; i <= made; i++)
      push(&grey.empty, segment_at(i));
    return;
  }
  for (uint32_t i = (uint32_t)head, next; i; i = next) {
    next = segment_at(i)->next;
    push(&grey.empty, segment_at(i));
  }
}

uint64_t grey_most_bytes(void) { return (uint64_t)atomic_load(&grey.most) * 4096; }

// --- Sharing -------------------------------------------------------------------------------------

void grey_share(struct grey_segment *segment) {
  atomic_store_explicit(&grey.wanted, false, memory_order_relaxed);
  push(&grey.full, segment);
  if (atomic_load(&grey.waiting)) {
    pthread_mutex_lock(&grey.lock);
    pthread_cond_signal(&grey.work);
    pthread_mutex_unlock(&grey.lock);
  }
}

struct grey_segment *grey_take_shared(void) { return pop(&grey.full); }

struct grey_segment *grey_wait_shared(uint32_t markers) {
  pthread_mutex_lock(&grey.lock);
  bool all = atomic_fetch_add(&grey.waiting, 1) + 1 == markers;
  struct grey_segment *segment = pop(&grey.full);
  if (!segment && all) {
    grey.finished = true;
    pthread_cond_broadcast(&grey.work);
  }
  while (!segment && !grey.finished) {
    pthread_cond_wait(&grey.work, &grey.lock);
    segment = pop(&grey.full);
  }
  if (segment)
    atomic_fetch_sub(&grey.waiting, 1);
  pthread_mutex_unlock(&grey.lock);
  return segment;
}

void grey_want(void) { atomic_store_explicit(&grey.wanted, true, memory_order_relaxed); }

bool grey_wanted(void) { return atomic_load_explicit(&grey.wanted, memory_order_relaxed); }

uint32_t grey_waiting(void) { return atomic_load_explicit(&grey.waiting, memory_order_relaxed); }

void grey_reset(void) {
  pthread_mutex_lock(&grey.lock);
  grey.finished = false;
  atomic_store(&grey.waiting, 0);
  pthread_mutex_unlock(&grey.lock);
}

// --- What found no room --------------------------------------------------------------------------

void grey_lose(kiln_narrow ref) {
  __atomic_fetch_or(granule_of(ref), LOST_GREY, __ATOMIC_RELAXED);
  __atomic_store_n(&block_at((uintptr_t)kiln_ref_decode(ref))->lost_grey, 1, __ATOMIC_RELAXED);
  atomic_store(&grey.lost, true);
  __atomic_fetch_add(&heap.counters.mark_overflows, 1, __ATOMIC_RELAXED);
}

bool grey_lost(void) { return atomic_exchange(&grey.lost, false); }

bool grey_any(void) { return any_shared() || atomic_load(&grey.lost); }

// --- Those who assist ----------------------------------------------------------------------------

bool grey_assist_begin(uint32_t most) {
  uint32_t assisting = atomic_load(&grey.assisting);
  do {
    if (assisting & CLOSED || (assisting & ~AWAITED) >= most)
      return false;
    if (!any_shared()) {
      grey_want();
      return false;
    }
  } while (!atomic_compare_exchange_weak(&grey.assisting, &assisting, assisting + 1));
  return true;
}

void grey_assist_end(void) {
  if (atomic_fetch_sub(&grey.assisting, 1) == (AWAITED | 1))
    sem_post(&grey.unassisted);
}

static void await_assistants(void) {
  while (!any_shared() && atomic_fetch_or(&grey.assisting, AWAITED) & ~AWAITED)
    sem_wait(&grey.unassisted); // also for a post that is older: then once more
  atomic_fetch_and(&grey.assisting, ~AWAITED);
}

bool grey_close(void) {
  for (;;) {
    await_assistants();
    uint32_t open = 0;
    if (grey_any())
      return false;
    if (!atomic_compare_exchange_strong(&grey.assisting, &open, CLOSED))
      continue; // somebody has begun
    if (!grey_any())
      return true;
    grey_open(); // somebody had begun and ended
    return false;
  }
}

void grey_open(void) { atomic_store(&grey.assisting, 0); }
