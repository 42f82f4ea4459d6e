// Random changes to an object graph, on several threads, against a model of the same graph outside
// the heap.
//
// 1. Each thread has a few rooted nodes; the model has the same nodes, linked the same way, in
//    malloc'ed memory, each with the address of its object (objects never move).
// 2. A step walks a random path from a random root in both at once, comparing, and then links two
//    nodes, cuts a link, or hangs a new node there. New nodes are of random class and carry an id
//    and a check word that a freed or overwritten object does not have.
// 3. Some nodes are published through globals, where other threads find them and read their checks.
// 4. Weak references to nodes must be empty or intact. Leaves of a weak table are found and kept, and
//    must be intact. A weak global of an object that is still to be finalized has it, whatever the
//    cycle does; after that it has it or nothing.
// 5. Now and then the whole graph is compared.
#include "fake_vm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 4, MODEL_ROOTS = 16, MODEL_NODES = 3000, STEPS = 60000, PATH = 12, SOAK_ROUNDS = 5, SOAK_CYCLES = 30 };

struct model {
  struct model *refs[NODE_REFS];
  kref object;
  uint32_t id;
  bool used, seen;
};

struct graph {
  struct model nodes[MODEL_NODES];
  struct model *roots[MODEL_ROOTS];
  int free_from;
  uint64_t random;
};

static uint32_t check_word(uint32_t id) { return id * 2654435761u ^ 0x5bd1e995u; }

static uint32_t next_random(struct graph *graph, uint32_t bound) {
  graph->random = graph->random * 6364136223846793005ull + 1442695040888963407ull;
  return (uint32_t)(graph->random >> 33) % bound;
}

static void check_object(kref object, const struct model *model) {
  struct node *node = (struct node *)object;
  CHECK(object == model->object);
  CHECK(node->id == model->id && node->check == check_word(model->id));
}

static void mark_model(struct model *model) {
  while (model && !model->seen) {
    model->seen = true;
    for (int i = 1; i < NODE_REFS; i++)
      mark_model(model->refs[i]);
    model = model->refs[0];
  }
}

// Frees model nodes that are unreachable.
static void collect_model(struct graph *graph) {
  for (int i = 0; i < MODEL_NODES; i++)
    graph->nodes[i].seen = false;
  for (int i = 0; i < MODEL_ROOTS; i++)
    mark_model(graph->roots[i]);
  for (int i = 0; i < MODEL_NODES; i++)
    graph->nodes[i].used = graph->nodes[i].seen;
  graph->free_from = 0;
}

static struct model *find_unused(struct graph *graph) {
  while (graph->free_from < MODEL_NODES && graph->nodes[graph->free_from].used)
    graph->free_from++;
  return graph->free_from < MODEL_NODES ? &graph->nodes[graph->free_from] : NULL;
}

static struct model *new_model(struct graph *graph) {
  struct model *model = find_unused(graph);
  if (!model) {
    collect_model(graph);
    model = find_unused(graph);
  }
  if (!model)
    return NULL;
  static _Atomic uint32_t ids;
  memset(model, 0, sizeof *model);
  model->used = true;
  model->id = ++ids;
  // Big ones are rare.
  uint32_t dice = next_random(graph, 1000);
  uint32_t kind = dice < 500 ? 0 : dice < 800 ? 1 : dice < 950 ? 2 : dice < 990 ? 3 : 4;
  if (dice == 999)
    kind = 5;
  struct node *node = (struct node *)vm_new(NODE[kind]);
  CHECK(node);
  for (int i = 0; i < NODE_REFS; i++)
    CHECK(node->refs[i].bits == 0);
  node->id = model->id;
  node->check = check_word(model->id);
  model->object = (kref)node;
  return model;
}

static struct model *walk(struct graph *graph) {
  struct model *model = graph->roots[next_random(graph, MODEL_ROOTS)];
  for (uint32_t n = next_random(graph, PATH); model && n; n--) {
    uint32_t i = next_random(graph, NODE_REFS);
    kref child = kiln_slot_load(&((struct node *)model->object)->refs[i]);
    if (!model->refs[i]) {
      CHECK(!child);
      break;
    }
    check_object(child, model->refs[i]);
    model = model->refs[i];
  }
  return model;
}

static void link_nodes(struct model *from, uint32_t i, struct model *to) {
  kiln_slot_store(&((struct node *)from->object)->refs[i], to ? to->object : NULL);
  from->refs[i] = to;
}

static void set_root(struct graph *graph, uint32_t i, struct model *model) {
  graph->roots[i] = model;
  vm_self()->roots[i] = model ? model->object : NULL;
}

static void compare_all(struct graph *graph) {
  collect_model(graph);
  for (int i = 0; i < MODEL_NODES; i++) {
    struct model *model = &graph->nodes[i];
    if (!model->used)
      continue;
    for (int k = 0; k < NODE_REFS; k++) {
      kref child = kiln_slot_load(&((struct node *)model->object)->refs[k]);
      if (model->refs[k])
        check_object(child, model->refs[k]);
      else
        CHECK(!child);
    }
  }
}

// Globals hold nodes of any thread; their checks must hold while they are there.
static void share(struct graph *graph, struct model *model) {
  uint32_t i = next_random(graph, GLOBALS);
  kref other = kiln_slot_load(&globals[i]);
  vm_self()->roots[40] = other;
  if (other) {
    struct node *node = (struct node *)other;
    CHECK(node->check == check_word(node->id));
  }
  if (model)
    kiln_slot_store(&globals[i], model->object);
  else
    kiln_slot_cas(&globals[i], other, NULL);
}

static void weak_step(struct graph *graph, struct model *model) {
  uint32_t i = 41 + next_random(graph, 20);
  struct reference *weak = (struct reference *)vm_self()->roots[i];
  if (!weak) {
    weak = (struct reference *)vm_new(REFERENCE[KILN_REFERENCE_KIND_WEAK]);
    CHECK(weak);
    kiln_slot_store(&weak->referent, model->object);
    vm_self()->roots[i] = (kref)weak;
    return;
  }
  struct node *node = (struct node *)kiln_weak_load(&weak->referent);
  if (node)
    CHECK(node->check == check_word(node->id));
  else
    vm_self()->roots[i] = NULL;
}

static void intern_step(struct graph *graph) {
  int i = (int)next_random(graph, GLOBALS);
  struct node *leaf = (struct node *)vm_new(NODE[0]);
  CHECK(leaf);
  leaf->id = (uint32_t)i;
  leaf->check = check_word(leaf->id);
  vm_self()->roots[61] = (kref)leaf;
  leaf = (struct node *)vm_intern(i, (kref)leaf);
  vm_self()->roots[61] = (kref)leaf;
  vm_poll();
  CHECK(leaf->id == (uint32_t)i && leaf->check == check_word(leaf->id));
}

static _Thread_local struct kiln_weak_global *finalizable;

static void finalizable_step(struct graph *graph) {
  kref *final = &vm_self()->roots[62];
  if (!finalizable) {
    struct node *node = (struct node *)vm_new(NODE[0]);
    CHECK(node);
    node->id = next_random(graph, 1 << 20);
    node->check = check_word(node->id);
    vm_self()->roots[61] = (kref)node;
    struct reference *reference = (struct reference *)vm_new(REFERENCE[KILN_REFERENCE_KIND_FINAL]);
    CHECK(reference);
    kiln_slot_store(&reference->referent, vm_self()->roots[61]);
    *final = (kref)reference;
    CHECK((finalizable = kiln_weak_global_new(vm_self()->roots[61])));
    vm_self()->roots[61] = NULL;
    return;
  }
  struct node *node = (struct node *)kiln_weak_global_get(finalizable);
  CHECK(node || !*final);
  if (node)
    CHECK(node->check == check_word(node->id));
  if (*final && next_random(graph, 20) == 0) {
    kiln_heap_reference_clear(*final);
    *final = NULL;
  }
  if (!node) {
    kiln_weak_global_delete(finalizable);
    finalizable = NULL;
  }
}

static void step(struct graph *graph) {
  struct model *here = walk(graph);
  uint32_t i = next_random(graph, NODE_REFS);
  uint32_t what = next_random(graph, 100);
  if (!here || what < 40) {
    struct model *fresh = new_model(graph); // may collect: `here` stays reachable
    if (here && fresh)
      link_nodes(here, i, fresh);
    else
      set_root(graph, next_random(graph, MODEL_ROOTS), fresh);
  } else if (what < 70)
    link_nodes(here, i, walk(graph));
  else if (what < 85)
    link_nodes(here, i, NULL);
  else if (what < 90)
    set_root(graph, next_random(graph, MODEL_ROOTS), what < 87 ? NULL : here);
  else if (what < 95)
    share(graph, what < 93 ? here : NULL);
  else if (what < 98)
    weak_step(graph, here);
  else if (what < 99 && next_random(graph, 2))
    intern_step(graph);
  else if (what < 99)
    finalizable_step(graph);
  else
    CHECK(vm_new_array(what % 2 ? LONG_ARRAY : REF_ARRAY, (int32_t)next_random(graph, 20000)));
}

static void mutate(int index) {
  struct graph *graph = calloc(1, sizeof *graph);
  CHECK(graph);
  graph->random = (uint64_t)index * 77 + 1;
  for (int n = 0; n < STEPS; n++) {
    step(graph);
    vm_poll();
    if (n % 10000 == 9999)
      compare_all(graph);
  }
  compare_all(graph);
  free(graph);
}

static int salt;

static void start_mutate(int index) { mutate(index + salt); }

static uint64_t cycles(void) {
  struct kiln_heap_counters c;
  kiln_heap_read_counters(&c);
  return c.cycles;
}

// Again and again, so that many cycles meet threads that start and end.
void soak_scenario(void) {
  for (int round = 0; round < SOAK_ROUNDS || cycles() < SOAK_CYCLES; round++, salt += THREADS) {
    vm_threads(THREADS, start_mutate);
    memset(globals, 0, sizeof globals);
  }
  printf("cycles %llu\n", (unsigned long long)cycles());
}

void stress_scenario(void) {
  vm_threads(THREADS, mutate);
  memset(globals, 0, sizeof globals);
  memset(vm_self()->roots, 0, sizeof vm_self()->roots);
  kiln_heap_collect(KILN_GC_LAST_DITCH);
  struct kiln_heap_counters c;
  kiln_heap_read_counters(&c);
  printf("cycles %llu\n", (unsigned long long)c.cycles);
  kiln_heap_take_pending();
  kiln_heap_collect(KILN_GC_SYSTEM);
  kiln_heap_read_counters(&c);
  CHECK(c.live_bytes == 0);
}
