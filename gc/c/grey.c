#include "grey.h"

#include "pages.h"

enum { SLAB_SEGMENTS = 16 };

static struct {
  pthread_mutex_t lock;
  pthread_cond_t work;
  pthread_cond_t unassisted;
  struct grey_segment *full;
  struct grey_segment *empty;
  struct grey_segment *slabs;
  uint32_t segments; // in existence
  uint32_t most;     // segments ever in existence
  uint32_t waiting;
  uint32_t assisting;
  bool closed;
  bool finished;
  bool lost;
  bool wanted;
} grey = {.lock = SPACE_LOCK_INITIALIZER,
          .work = PTHREAD_COND_INITIALIZER,
          .unassisted = PTHREAD_COND_INITIALIZER,
          .closed = true};

enum { LEAST_SEGMENTS = 32, BLOCKS_A_SEGMENT = 9 };

// At most 0.7 % of the blocks that the heap has used, so that all side memory stays under 7 %: the
// front of a traversal by depth is far smaller. Wide ones come from threads that turn their
// barriers on long before others do, and shade what they allocate meanwhile.
static uint32_t bound(void) {
  if (heap.options.grey_segments)
    return heap.options.grey_segments;
  uint32_t segments = __atomic_load_n(&space.high, __ATOMIC_RELAXED) / BLOCKS_A_SEGMENT;
  return segments < LEAST_SEGMENTS ? LEAST_SEGMENTS : segments;
}

static void add_slab(void) {
  if (grey.segments >= bound())
    return;
  uint32_t n = bound() - grey.segments;
  if (n > SLAB_SEGMENTS)
    n = SLAB_SEGMENTS;
  char *slab = pages_map(SLAB_SEGMENTS * 4096);
  if (!slab)
    return;
  ((struct grey_segment *)slab)->slab = grey.slabs;
  grey.slabs = (struct grey_segment *)slab;
  for (uint32_t i = 0; i < n; i++) {
    struct grey_segment *segment = (struct grey_segment *)(slab + i * 4096);
    segment->next = grey.empty;
    grey.empty = segment;
  }
  grey.segments += n;
  if (grey.segments > grey.most)
    grey.most = grey.segments;
}

struct grey_segment *grey_take_empty(void) {
  pthread_mutex_lock(&grey.lock);
  if (!grey.empty)
    add_slab();
  struct grey_segment *segment = grey.empty;
  if (segment) {
    grey.empty = segment->next;
    segment->count = 0;
  }
  pthread_mutex_unlock(&grey.lock);
  return segment;
}

void grey_give_empty(struct grey_segment *segment) {
  pthread_mutex_lock(&grey.lock);
  segment->next = grey.empty;
  grey.empty = segment;
  pthread_mutex_unlock(&grey.lock);
}

void grey_share(struct grey_segment *segment) {
  pthread_mutex_lock(&grey.lock);
  __atomic_store_n(&grey.wanted, false, __ATOMIC_RELAXED);
  segment->next = grey.full;
  grey.full = segment;
  if (__atomic_load_n(&grey.waiting, __ATOMIC_RELAXED))
    pthread_cond_signal(&grey.work);
  pthread_mutex_unlock(&grey.lock);
}

static struct grey_segment *pop_full(void) {
  struct grey_segment *segment = grey.full;
  if (segment)
    grey.full = segment->next;
  return segment;
}

struct grey_segment *grey_take_shared(void) {
  pthread_mutex_lock(&grey.lock);
  struct grey_segment *segment = pop_full();
  pthread_mutex_unlock(&grey.lock);
  return segment;
}

struct grey_segment *grey_wait_shared(uint32_t markers) {
  pthread_mutex_lock(&grey.lock);
  struct grey_segment *segment = pop_full();
  if (!segment) {
    uint32_t waiting = grey.waiting + 1;
    __atomic_store_n(&grey.waiting, waiting, __ATOMIC_RELAXED);
    if (waiting == markers) {
      grey.finished = true;
      pthread_cond_broadcast(&grey.work);
    }
    while (!grey.finished && !(segment = pop_full()))
      pthread_cond_wait(&grey.work, &grey.lock);
    if (segment)
      __atomic_store_n(&grey.waiting, grey.waiting - 1, __ATOMIC_RELAXED);
  }
  pthread_mutex_unlock(&grey.lock);
  return segment;
}

void grey_want(void) { __atomic_store_n(&grey.wanted, true, __ATOMIC_RELAXED); }

bool grey_wanted(void) { return __atomic_load_n(&grey.wanted, __ATOMIC_RELAXED); }

uint32_t grey_waiting(void) { return __atomic_load_n(&grey.waiting, __ATOMIC_RELAXED); }

void grey_reset(void) {
  pthread_mutex_lock(&grey.lock);
  grey.finished = false;
  __atomic_store_n(&grey.waiting, 0, __ATOMIC_RELAXED);
  pthread_mutex_unlock(&grey.lock);
}

void grey_trim(void) {
  pthread_mutex_lock(&grey.lock);
  uint32_t unused = 0;
  for (struct grey_segment *s = grey.empty; s; s = s->next)
    unused++;
  if (grey.segments > 4 * SLAB_SEGMENTS && unused == grey.segments) {
    for (struct grey_segment *slab = grey.slabs; slab;) {
      struct grey_segment *next = slab->slab;
      pages_unmap(slab, SLAB_SEGMENTS * 4096);
      slab = next;
    }
    grey.slabs = grey.empty = NULL;
    grey.segments = 0;
  }
  pthread_mutex_unlock(&grey.lock);
}

void grey_lose(kiln_narrow ref) {
  __atomic_fetch_or(granule_of(ref), LOST_GREY, __ATOMIC_RELAXED);
  __atomic_store_n(&block_at((uintptr_t)kiln_ref_decode(ref))->lost_grey, 1, __ATOMIC_RELAXED);
  pthread_mutex_lock(&grey.lock);
  grey.lost = true;
  heap.counters.mark_overflows++;
  pthread_mutex_unlock(&grey.lock);
}

bool grey_assist_begin(uint32_t most) {
  pthread_mutex_lock(&grey.lock);
  bool wanted = !grey.closed && grey.assisting < most;
  bool open = wanted && grey.full;
  grey.assisting += open;
  if (wanted && !open)
    __atomic_store_n(&grey.wanted, true, __ATOMIC_RELAXED);
  pthread_mutex_unlock(&grey.lock);
  return open;
}

void grey_assist_end(void) {
  pthread_mutex_lock(&grey.lock);
  if (--grey.assisting == 0)
    pthread_cond_signal(&grey.unassisted);
  pthread_mutex_unlock(&grey.lock);
}

bool grey_close(void) {
  pthread_mutex_lock(&grey.lock);
  while (grey.assisting && !grey.full)
    pthread_cond_wait(&grey.unassisted, &grey.lock);
  bool done = !grey.full && !grey.lost;
  if (done)
    grey.closed = true;
  pthread_mutex_unlock(&grey.lock);
  return done;
}

void grey_open(void) {
  pthread_mutex_lock(&grey.lock);
  grey.closed = false;
  pthread_mutex_unlock(&grey.lock);
}

uint64_t grey_most_bytes(void) {
  pthread_mutex_lock(&grey.lock);
  uint64_t bytes = (uint64_t)grey.most * 4096;
  pthread_mutex_unlock(&grey.lock);
  return bytes;
}

bool grey_any(void) {
  pthread_mutex_lock(&grey.lock);
  bool any = grey.full || grey.lost;
  pthread_mutex_unlock(&grey.lock);
  return any;
}

bool grey_lost(void) {
  pthread_mutex_lock(&grey.lock);
  bool lost = grey.lost;
  grey.lost = false;
  pthread_mutex_unlock(&grey.lock);
  return lost;
}
