#include "fake_vm.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Thread_local struct kiln_thread kiln_thread;
kiln_narrow globals[GLOBALS];
kiln_narrow interned[GLOBALS];
int64_t soft_clock;
void (*vm_at_stop)(void);
bool vm_forgets;

// --- Classes -------------------------------------------------------------------------------------

enum { RECORD = sizeof(struct kiln_class), CLASSES = 20 };

struct ref_map {
  uint32_t n, offset[NODE_REFS];
};

static const struct ref_map node_map = {
    NODE_REFS,
    {offsetof(struct node, refs), offsetof(struct node, refs) + 4, offsetof(struct node, refs) + 8,
     offsetof(struct node, refs) + 12}};
static const struct ref_map reference_map = {3,
                                             {offsetof(struct reference, queue),
                                              offsetof(struct reference, next),
                                              offsetof(struct reference, discovered)}};

#define RECORD_AT(i) ((i) * RECORD)
const uint32_t NODE[] = {RECORD_AT(1), RECORD_AT(2), RECORD_AT(3),
                         RECORD_AT(4), RECORD_AT(5), RECORD_AT(6)};
const uint32_t REF_ARRAY = RECORD_AT(7), BYTE_ARRAY = RECORD_AT(8), LONG_ARRAY = RECORD_AT(9);
const uint32_t REFERENCE[] = {0, RECORD_AT(10), RECORD_AT(11), RECORD_AT(12), RECORD_AT(13)};

__attribute__((aligned(16))) char kiln_classes[CLASSES * RECORD];

static void define(uint32_t cid, uint32_t size, enum kiln_kind kind, const void *map, int flags) {
  struct kiln_class *c = kiln_class_at(cid);
  c->cid = cid;
  c->instance_size = size;
  c->kind = (uint8_t)kind;
  c->ref_map = map;
  c->flags = (uint8_t)flags;
}

static void define_classes(void) {
  static const uint32_t sizes[] = {32, 48, 104, 520, 3000, 20000};
  for (int i = 0; i < NODE_CLASSES; i++)
    define(NODE[i], sizes[i], KILN_KIND_CLASS, &node_map, 0);
  define(REF_ARRAY, KILN_ARRAY_BASE, KILN_KIND_OBJECT_ARRAY, NULL, 0);
  define(BYTE_ARRAY, KILN_ARRAY_BASE, KILN_KIND_PRIMITIVE_ARRAY, NULL, 0);
  define(LONG_ARRAY, KILN_ARRAY_BASE, KILN_KIND_PRIMITIVE_ARRAY, NULL, 0);
  kiln_class_at(REF_ARRAY)->elem_shift = 2;
  kiln_class_at(LONG_ARRAY)->elem_shift = 3;
  for (int kind = 1; kind <= KILN_REFERENCE_KIND_PHANTOM; kind++)
    define(REFERENCE[kind], sizeof(struct reference), KILN_KIND_CLASS, &reference_map,
           kind << KILN_CLASS_REFERENCE_SHIFT);
}

bool kiln_vm_is_class(uint32_t cid) {
  return cid && cid % RECORD == 0 && cid < sizeof kiln_classes && kiln_class_at(cid)->cid == cid;
}

// --- Threads -------------------------------------------------------------------------------------

static pthread_mutex_t world = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static struct kiln_thread *threads;
static struct kiln_thread *stopper; // who stops the world
static _Thread_local bool stopping; // this thread does, and has the lock

static void set_polls(uint64_t word) {
  for (struct kiln_thread *t = threads; t; t = t->next)
    __atomic_store_n(&t->stack_limit, word, __ATOMIC_RELAXED);
}

static void wait_until_resumed(void) {
  kiln_thread.stopped = true;
  pthread_cond_broadcast(&changed);
  while (stopper)
    pthread_cond_wait(&changed, &world);
  kiln_thread.stopped = false;
}

// A request is answered by the thread itself, or in its place while it is stopped. With the lock.
static void answer_request(struct kiln_thread *t) {
  if (!t->request)
    return;
  t->request((struct kiln_thread_head *)t, t->request_argument);
  t->request = NULL;
  if (!stopper)
    __atomic_store_n(&t->stack_limit, 0, __ATOMIC_RELAXED);
  pthread_cond_broadcast(&changed);
}

void vm_poll(void) {
  if (__atomic_load_n(&kiln_thread.stack_limit, __ATOMIC_RELAXED) == 0 || stopping)
    return;
  pthread_mutex_lock(&world);
  answer_request(&kiln_thread);
  if (stopper)
    wait_until_resumed();
  pthread_mutex_unlock(&world);
}

void kiln_vm_poll(void) { vm_poll(); }

static struct kiln_thread *unanswered(void) {
  struct kiln_thread *t = threads;
  while (t && !t->request)
    t = t->next;
  return t;
}

void kiln_vm_handshake(void (*fn)(struct kiln_thread_head *, void *), void *context) {
  pthread_mutex_lock(&world);
  for (struct kiln_thread *t = threads; t; t = t->next) {
    t->request_argument = context;
    t->request = fn;
    __atomic_store_n(&t->stack_limit, ~0ull, __ATOMIC_RELAXED);
    if (t->stopped)
      answer_request(t);
  }
  while (unanswered()) {
    pthread_cond_wait(&changed, &world);
    for (struct kiln_thread *t = threads; t; t = t->next)
      if (t->stopped)
        answer_request(t);
  }
  pthread_mutex_unlock(&world);
}

static void block(void) {
  pthread_mutex_lock(&world);
  kiln_thread.stopped = true;
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&world);
}

static void unblock(void) {
  pthread_mutex_lock(&world);
  while (stopper)
    pthread_cond_wait(&changed, &world);
  kiln_thread.stopped = false;
  pthread_mutex_unlock(&world);
}

void kiln_vm_blocked(void (*fn)(void *), void *context) {
  block();
  fn(context);
  unblock();
}

void kiln_vm_stop(void) {
  pthread_mutex_lock(&world);
  while (stopper)
    wait_until_resumed();
  stopper = &kiln_thread;
  stopping = true;
  set_polls(~0ull);
  for (struct kiln_thread *t = threads; t; t = t->next)
    while (t != stopper && !t->stopped)
      pthread_cond_wait(&changed, &world);
  if (vm_at_stop)
    vm_at_stop();
}

void kiln_vm_resume(void) {
  stopper = NULL;
  stopping = false;
  set_polls(0);
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&world);
}

void kiln_vm_each_thread(void (*fn)(struct kiln_thread_head *, void *), void *context) {
  for (struct kiln_thread *t = threads; t; t = t->next)
    fn((struct kiln_thread_head *)t, context);
}

struct kiln_thread *vm_self(void) { return &kiln_thread; }

static void enter(void) {
  pthread_mutex_lock(&world);
  while (stopper)
    pthread_cond_wait(&changed, &world);
  kiln_thread.stopped = false;
  kiln_thread.next = threads;
  threads = &kiln_thread;
  kiln_heap_thread_start(kiln_thread_self());
  pthread_mutex_unlock(&world);
}

static void leave(void) {
  pthread_mutex_lock(&world);
  while (stopper)
    wait_until_resumed();
  answer_request(&kiln_thread); // whoever asked waits for it
  kiln_heap_thread_end(kiln_thread_self());
  struct kiln_thread **link = &threads;
  while (*link != &kiln_thread)
    link = &(*link)->next;
  *link = kiln_thread.next;
  pthread_mutex_unlock(&world);
}

struct start {
  void (*fn)(int);
  int index;
};

static void *thread_main(void *argument) {
  struct start *start = argument;
  enter();
  start->fn(start->index);
  leave();
  return NULL;
}

void vm_threads(int n, void (*fn)(int index)) {
  pthread_t ids[64];
  struct start starts[64];
  for (int i = 0; i < n; i++) {
    starts[i] = (struct start){fn, i};
    pthread_create(&ids[i], NULL, thread_main, &starts[i]);
  }
  block();
  for (int i = 0; i < n; i++)
    pthread_join(ids[i], NULL);
  unblock();
}

// --- Roots ---------------------------------------------------------------------------------------

void kiln_vm_scan_thread(struct kiln_thread_head *thread, struct kiln_root_visitor *visitor,
                         enum kiln_scan scan) {
  (void)scan;
  struct kiln_thread *t = (struct kiln_thread *)thread;
  for (int i = 0; i < ROOTS; i++)
    kiln_visit_root(visitor, t->roots[i]);
}

void kiln_vm_scan_globals(struct kiln_root_visitor *visitor) {
  for (int i = 0; i < GLOBALS; i++)
    kiln_visit_slot(visitor, &globals[i]);
}

static pthread_mutex_t weak_lock = PTHREAD_MUTEX_INITIALIZER;

void kiln_vm_sweep_weak(void) {
  pthread_mutex_lock(&weak_lock);
  for (int i = 0; i < GLOBALS; i++)
    if (interned[i].bits &&
        (vm_forgets || !kiln_heap_is_live(kiln_ref_decode(interned[i]))))
      interned[i].bits = 0;
  pthread_mutex_unlock(&weak_lock);
}

bool kiln_vm_weak_table_has(kref leaf) {
  bool has = false;
  pthread_mutex_lock(&weak_lock);
  for (int i = 0; i < GLOBALS; i++)
    has |= interned[i].bits == kiln_ref_encode(leaf).bits;
  pthread_mutex_unlock(&weak_lock);
  return has;
}

kref vm_intern(int i, kref leaf) {
  pthread_mutex_lock(&weak_lock);
  kref found = kiln_ref_decode(interned[i]);
  if (found)
    kiln_weak_keep(found);
  else {
    found = leaf;
    interned[i] = kiln_ref_encode(leaf);
  }
  pthread_mutex_unlock(&weak_lock);
  return found;
}

bool kiln_vm_reference_facts(struct kiln_reference_facts *facts) {
  *facts = (struct kiln_reference_facts){
      offsetof(struct reference, referent),   offsetof(struct reference, next),
      offsetof(struct reference, discovered), offsetof(struct reference, timestamp),
      &soft_clock,
  };
  return true;
}

void kiln_vm_pending_added(void) {}

_Noreturn void kiln_throw_oom(const char *message) { fail("thrown: %s", message ? message : ""); }

// --- For the tests ---------------------------------------------------------------------------------

kref vm_new(uint32_t cid) {
  uint64_t size = (kiln_class_at(cid)->instance_size + 15) & ~15ull;
  uint64_t p = kiln_thread.alloc_ptr;
  if (p + size > kiln_thread.alloc_end)
    return kiln_heap_alloc(cid, kiln_class_at(cid)->instance_size);
  kiln_thread.alloc_ptr = p + size;
  ((kref)p)->cid = cid;
  return (kref)p;
}

kref vm_new_array(uint32_t cid, int32_t length) {
  return kiln_heap_alloc_array(cid, length, kiln_class_at(cid)->elem_shift);
}

void vm_start(int argc, char **argv) {
  define_classes();
  for (int i = 0; i < argc; i++)
    if (kiln_heap_configure(argv[i]) != 1)
      fail("option %s", argv[i]);
  const char *error = kiln_heap_init();
  if (error)
    fail("%s", error);
  enter();
  kiln_heap_program_begins();
  kiln_heap_program_begins();
}

void fail(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vfprintf(stderr, format, arguments);
  va_end(arguments);
  fputc('\n', stderr);
  abort();
}
