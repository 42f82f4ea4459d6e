// Checks a finished marking by marking again, by other means: a bitmap of its own, a stack of its
// own, no prefetching, no slices, every reference checked before it is followed. Stopped.
//
// 1. Roots and fields must be references to something allocated: in the heap, at a granule, with
//    the id of a class, in blocks of the right kind.
// 2. Whatever is reached must carry the colour on its first granule and on the last one of its own.
// 3. The collector may have marked more (floating garbage), never less.
// 4. Before finalizable objects are revived, the same must hold without them: what a mutator
//    reaches is marked by then (INV-9).
// 5. Leaves that were found in a weak table while marking was over are remembered (the first of a
//    cycle), and looked up again when the table has been swept (INV-10).
#include "heap_state.h"
#include "pages.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct verifier {
  struct kiln_root_visitor roots;
  uint64_t *seen; // a bit a granule, up to the highest block ever used
  size_t words;
  uint32_t *stack;
  size_t depth;
  size_t capacity;
  uintptr_t holder; // object whose field is looked at, 0 for a root
  bool before_revival;
};

enum { KEPT_LEAVES = 1 << 12 };

static struct {
  pthread_mutex_t lock;
  uint32_t count;
  kref leaves[KEPT_LEAVES];
} kept = {.lock = PTHREAD_MUTEX_INITIALIZER};

_Noreturn void heap_abort(const char *message, uintptr_t detail) {
  fprintf(stderr, "kiln: heap: %s (0x%llx)\n", message, (unsigned long long)detail);
  abort();
}

static _Noreturn void wrong(const struct verifier *v, const char *what, kref ref) {
  fprintf(stderr, "kiln: verify: %s: reference %p, cid %u, in %s %p (cid %u)\n", what, (void *)ref,
          kiln_heap_contains(ref) ? ref->cid : 0, v->holder ? "object" : "root", (void *)v->holder,
          v->holder ? ((kref)v->holder)->cid : 0);
  heap_abort("verification failed", (uintptr_t)ref);
}

static void check(const struct verifier *v, kref ref) {
  uintptr_t address = (uintptr_t)ref;
  if (!space_contains(address))
    wrong(v, "outside the heap", ref);
  if (!kiln_heap_contains(ref))
    wrong(v, "not the start of an object", ref);
  if (!kiln_vm_is_class(ref->cid))
    wrong(v, "not an object (freed, or never one)", ref);
  const struct kiln_class *c = kiln_class_of(ref);
  if (c->kind == KILN_KIND_INTERFACE || c->kind == KILN_KIND_PRIMITIVE)
    wrong(v, "of a class without instances", ref);
  if (!is_marked(kiln_ref_encode(ref)))
    wrong(v,
          v->before_revival ? "reached by a mutator while it is being revived (INV-9)"
                            : "reachable but not marked",
          ref);
  uint64_t bytes = object_bytes(c, ref);
  bool large = block_state(block_at(address)) == BLOCK_LARGE;
  if (!large && block_index(address) != block_index(address + bytes - 1))
    wrong(v, "over the end of its block", ref);
  bool own_end = !large || (bytes & (BLOCK_BYTES - 1));
  if (own_end && (*granule_at(address + bytes - 1) & COLOUR_MASK) != heap_colour())
    wrong(v, "end not marked", ref);
}

static void push(struct verifier *v, uint32_t bits) {
  if (v->depth == v->capacity) {
    size_t capacity = v->capacity * 2;
    uint32_t *stack = pages_map(capacity * sizeof *stack);
    if (!stack)
      heap_abort("no memory to verify", capacity);
    memcpy(stack, v->stack, v->depth * sizeof *stack);
    pages_unmap(v->stack, v->capacity * sizeof *stack);
    v->stack = stack;
    v->capacity = capacity;
  }
  v->stack[v->depth++] = bits;
}

static void reach(struct kiln_root_visitor *self, kref ref) {
  struct verifier *v = (struct verifier *)self;
  uint64_t granule = ((uintptr_t)ref - space.base) >> GRANULE_SHIFT;
  bool inside = space_contains((uintptr_t)ref);
  if (!inside && !v->holder)
    return; // see the marker's visit_root
  if (inside && granule / 64 < v->words && (v->seen[granule / 64] >> (granule % 64) & 1))
    return;
  check(v, ref);
  v->seen[granule / 64] |= 1ull << (granule % 64);
  push(v, kiln_ref_encode(ref).bits);
}

static void reach_fields(struct verifier *v, kref object) {
  const struct kiln_class *c = kiln_class_of(object);
  v->holder = (uintptr_t)object;
  if (c->kind == KILN_KIND_OBJECT_ARRAY)
    for (int32_t i = 0; i < kiln_array_length(object); i++)
      kiln_visit_slot(&v->roots, kiln_element(object, i));
  if (c->kind != KILN_KIND_CLASS)
    return;
  for (uint32_t i = 0, n = c->ref_map ? c->ref_map->n : 0; i < n; i++)
    kiln_visit_slot(&v->roots, kiln_field(object, (int32_t)c->ref_map->offset[i]));
  enum kiln_reference_kind kind = kiln_class_reference_kind(c);
  if (!heap.has_references || kind == KILN_REFERENCE_KIND_NONE)
    return;
  // After reference processing what is left of referents is alive. Before their turn, final and
  // phantom references still have dead ones.
  kiln_narrow *referent = kiln_field(object, heap.references.referent);
  bool later = kind == KILN_REFERENCE_KIND_FINAL || kind == KILN_REFERENCE_KIND_PHANTOM;
  if (!v->before_revival || !later || !referent->bits || is_marked(*referent))
    kiln_visit_slot(&v->roots, referent);
}

static void reach_thread(struct kiln_thread_head *thread, void *verifier) {
  kiln_vm_scan_thread(thread, &((struct verifier *)verifier)->roots, KILN_SCAN_ALL);
}

static void verify(bool before_revival) {
  size_t bitmap_bytes = (size_t)space_high() * (BLOCK_GRANULES / 8);
  struct verifier v = {
      .roots = {.visit = reach}, .capacity = 1 << 16, .before_revival = before_revival};
  v.words = bitmap_bytes / 8;
  v.seen = pages_map(bitmap_bytes + 4096);
  v.stack = pages_map(v.capacity * sizeof *v.stack);
  if (!v.seen || !v.stack)
    heap_abort("no memory to verify", bitmap_bytes);
  kiln_vm_scan_globals(&v.roots);
  kiln_visit_slot(&v.roots, &(kiln_narrow){heap.pending});
  kiln_vm_each_thread(reach_thread, &v);
  while (v.depth) {
    kiln_narrow ref = {v.stack[--v.depth]};
    reach_fields(&v, kiln_ref_decode(ref));
  }
  pages_unmap(v.seen, bitmap_bytes + 4096);
  pages_unmap(v.stack, v.capacity * sizeof *v.stack);
}

void verify_marks(void) { verify(false); }

void verify_unrevived(void) { verify(true); }

void verify_keep(kref leaf) {
  if (__builtin_expect(!heap.options.verify, 1))
    return;
  pthread_mutex_lock(&kept.lock);
  if (kept.count < KEPT_LEAVES)
    kept.leaves[kept.count++] = leaf;
  pthread_mutex_unlock(&kept.lock);
}

void verify_forget_kept(void) {
  pthread_mutex_lock(&kept.lock);
  kept.count = 0;
  pthread_mutex_unlock(&kept.lock);
}

void verify_kept(void) {
  pthread_mutex_lock(&kept.lock);
  uint32_t n = kept.count;
  pthread_mutex_unlock(&kept.lock);
  for (uint32_t i = 0; i < n; i++)
    if (!kiln_heap_is_live(kept.leaves[i]) || !kiln_vm_weak_table_has(kept.leaves[i]))
      heap_abort("a leaf that was kept is no longer in its table (INV-10)",
                 (uintptr_t)kept.leaves[i]);
}
