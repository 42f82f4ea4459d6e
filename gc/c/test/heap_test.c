// Tests of the heap, one scenario a run: heap_test SCENARIO [option...]. Prints "ok" at the end.
#include "api/memory.h"
#include "fake_vm.h"
#include "heap_state.h"
#include "machine_memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void stress_scenario(void);
void measure_scenario(void);
void soak_scenario(void);

static kref *roots(void) { return vm_self()->roots; }

static uint64_t counter_cycles(void) {
  struct kiln_heap_counters c;
  kiln_heap_read_counters(&c);
  return c.cycles;
}

static bool is_zero(const void *start, size_t bytes) {
  const char *p = start;
  for (size_t i = 0; i < bytes; i++)
    if (p[i])
      return false;
  return true;
}

static kref new_node(uint32_t id) {
  struct node *node = (struct node *)vm_new(NODE[0]);
  CHECK(node);
  node->id = id;
  return (kref)node;
}

static kref new_reference(enum kiln_reference_kind kind, kref referent) {
  roots()[63] = referent;
  struct reference *reference = (struct reference *)vm_new(REFERENCE[kind]);
  CHECK(reference);
  kiln_slot_store(&reference->referent, roots()[63]);
  roots()[63] = NULL;
  return (kref)reference;
}

static kref referent_of(kref reference) {
  return kiln_slot_load(&((struct reference *)reference)->referent);
}

// Objects of all sizes are zero, aligned, do not overlap, and survive.
static void allocation_scenario(void) {
  static const int32_t lengths[] = {0,     1,      8,      100,    1000,    8000,
                                    30000, 32752,  32753,  40000,  65520,   65521,
                                    70000, 131056, 131072, 200000, 1000000, 3};
  enum { N = sizeof lengths / sizeof lengths[0] };
  for (int round = 0; round < 50; round++) {
    for (int i = 0; i < N; i++) {
      kref array = vm_new_array(BYTE_ARRAY, lengths[i]);
      CHECK(array && (uintptr_t)array % KILN_GRANULE == 0);
      char *bytes = (char *)array + KILN_ARRAY_BASE;
      CHECK(kiln_array_length(array) == lengths[i] && is_zero(bytes, (size_t)lengths[i]));
      memset(bytes, i + 1, (size_t)lengths[i]);
      roots()[i] = array;
      vm_new_array(BYTE_ARRAY, lengths[(i * 7) % N]); // garbage between
    }
    if (round % 10 == 9)
      kiln_heap_collect(KILN_GC_SYSTEM);
    for (int i = 0; i < N; i++) {
      CHECK(kiln_array_length(roots()[i]) == lengths[i]);
      const char *bytes = (char *)roots()[i] + KILN_ARRAY_BASE;
      for (int32_t k = 0; k < lengths[i]; k++)
        CHECK(bytes[k] == i + 1);
    }
  }
}

// With -Xmx32m: memory runs out, only then, and all of it comes back.
static void exhaustion_scenario(void) {
  CHECK(kiln_heap_max() == 32 << 20);
  for (int round = 0; round < 3; round++) {
    uint64_t bytes = 0;
    for (kref node; (node = vm_new(NODE[2]));) {
      kiln_slot_store(&((struct node *)node)->refs[0], roots()[0]);
      roots()[0] = node;
      bytes += 112;
    }
    CHECK(bytes > 28 << 20);
    CHECK(counter_cycles() > 0);
    roots()[0] = NULL;
    for (int i = 0; i < 100000; i++)
      CHECK(vm_new(NODE[3]));
  }
  CHECK(!vm_new_array(LONG_ARRAY, 1 << 23));
  CHECK(!vm_new_array(LONG_ARRAY, INT32_MAX));
  CHECK(strcmp(kiln_heap_oom_message(INT32_MAX), "Java heap space") != 0);
  for (int i = 0; i < 100000; i++)
    CHECK(vm_new(NODE[1]));
  for (int i = 0; i < 1000; i++)
    CHECK(vm_new_array(LONG_ARRAY, 1 << 20)); // 8 MiB of garbage each
}

// Soft, weak, final and phantom references.
static void references_scenario(void) {
  kref *r = roots();
  r[0] = new_node(1);
  r[1] = new_reference(KILN_REFERENCE_KIND_WEAK, r[0]);
  r[2] = new_reference(KILN_REFERENCE_KIND_WEAK, new_node(2));
  r[3] = new_reference(KILN_REFERENCE_KIND_SOFT, new_node(3));
  r[4] = new_reference(KILN_REFERENCE_KIND_PHANTOM, new_node(4));
  kref doomed = new_node(5);
  r[5] = new_reference(KILN_REFERENCE_KIND_FINAL, doomed);
  r[6] = new_reference(KILN_REFERENCE_KIND_WEAK, doomed);
  r[7] = new_reference(KILN_REFERENCE_KIND_PHANTOM, doomed);
  r[8] = new_node(6);
  interned[0] = kiln_ref_encode(r[8]);
  interned[1] = kiln_ref_encode(new_node(7));
  CHECK(!kiln_heap_has_pending());
  struct kiln_weak_global *live = kiln_weak_global_new(r[8]);
  struct kiln_weak_global *dead = kiln_weak_global_new(new_node(8));
  struct kiln_weak_global *finalized = kiln_weak_global_new(doomed);
  CHECK(kiln_weak_global_get(dead) && kiln_weak_global_get(finalized) == doomed);
  kiln_heap_collect(KILN_GC_SYSTEM);
  CHECK(referent_of(r[1]) == r[0] && referent_of(r[2]) == NULL);
  CHECK(referent_of(r[3]) != NULL && referent_of(r[4]) == NULL);
  CHECK(referent_of(r[5]) == doomed && ((struct node *)doomed)->id == 5);
  CHECK(referent_of(r[6]) == NULL && referent_of(r[7]) == doomed);
  CHECK(interned[0].bits && !interned[1].bits);
  CHECK(kiln_weak_global_get(live) == r[8] && !kiln_weak_global_get(dead));
  CHECK(kiln_weak_global_get(finalized) == doomed);
  CHECK(kiln_heap_has_pending());
  int pending = 0;
  for (kref p = kiln_heap_take_pending(), next; p; p = next, pending++) {
    CHECK(p == r[2] || p == r[4] || p == r[5] || p == r[6]);
    next = kiln_slot_load(&((struct reference *)p)->discovered);
    kiln_slot_store(&((struct reference *)p)->discovered, NULL);
  }
  CHECK(pending == 4 && !kiln_heap_has_pending());
  CHECK(((struct reference *)r[5])->next.bits);
  // The finalizer has run: it drops the referent; then the phantom reference's turn comes.
  kiln_heap_reference_clear(r[5]);
  kiln_heap_collect(KILN_GC_LAST_DITCH);
  CHECK(referent_of(r[7]) == NULL && referent_of(r[3]) == NULL);
  CHECK(kiln_heap_reference_refers_to(r[1], r[0]));
  CHECK(kiln_weak_global_get(live) == r[8] && !kiln_weak_global_get(finalized));
  kiln_weak_global_delete(dead);
  CHECK(kiln_weak_global_new(r[0]) == dead && kiln_weak_global_get(dead) == r[0]);
}

// More weak globals than fit into one piece of their table; taken, emptied and taken again.
static void weak_globals_scenario(void) {
  enum { N = 1000 };
  static struct kiln_weak_global *weak[N];
  for (int round = 0; round < 3; round++) {
    roots()[0] = vm_new_array(REF_ARRAY, N);
    for (int i = 0; i < N; i++) {
      roots()[1] = new_node((uint32_t)i);
      CHECK((weak[i] = kiln_weak_global_new(roots()[1])));
      if (i % 3)
        kiln_element_store(roots()[0], i, roots()[1]);
    }
    roots()[1] = NULL;
    uint64_t bytes = kiln_memory_read(KILN_MEMORY_TABLES).bytes;
    kiln_heap_collect(KILN_GC_SYSTEM);
    for (int i = 0; i < N; i++) {
      CHECK(kiln_weak_global_get(weak[i]) == kiln_element_load(roots()[0], i));
      kiln_weak_global_delete(weak[i]);
    }
    CHECK(kiln_memory_read(KILN_MEMORY_TABLES).bytes == bytes);
  }
  kiln_memory_limit(1);
  int made = 0;
  while (kiln_weak_global_new(NULL))
    made++;
  CHECK(made >= N && made < 2 * N);
}

static _Atomic bool collected;
static struct kiln_weak_global *always_asked[3]; // of what lives, what dies, and empty

static void ask_or_collect(int index) {
  if (index > 0) {
    roots()[0] = kiln_weak_global_get(always_asked[0]);
    for (int i = 0; i < 30; i++)
      kiln_heap_collect(KILN_GC_SYSTEM);
    collected = true;
  }
  for (int i = 0; !collected; i++) {
    kref object = kiln_weak_global_get(always_asked[i % 3]);
    CHECK(!object || object->cid == NODE[0]);
    vm_poll();
  }
}

// Marking ends though weak globals are read all the time.
static void asking_scenario(void) {
  roots()[0] = new_node(1);
  always_asked[0] = kiln_weak_global_new(roots()[0]);
  always_asked[1] = kiln_weak_global_new(new_node(2));
  always_asked[2] = kiln_weak_global_new(NULL);
  vm_threads(2, ask_or_collect);
  CHECK(counter_cycles() >= 30);
}

// Memory outside the heap: checked sizes, contents, figures, the limit.
static void memory_scenario(void) {
  struct kiln_memory_use before = kiln_memory_read(KILN_MEMORY_PURPOSES);
  char *text = kiln_memory_format(KILN_MEMORY_TEXT, NULL, "%d-%s", 17, "seventeen");
  CHECK(strcmp(text, "17-seventeen") == 0);
  char *copy = kiln_memory_copy(KILN_MEMORY_TEXT, text, 2);
  CHECK(strcmp(copy, "17") == 0);
  CHECK(kiln_memory_read(KILN_MEMORY_TEXT).bytes == 13 + 3);
  CHECK(kiln_memory_read(KILN_MEMORY_TEXT).blocks == 2);
  char *big = kiln_memory_zeroed(KILN_MEMORY_PROGRAM, 1000, 100);
  CHECK(is_zero(big, 100000) && (uintptr_t)big % 16 == 0);
  memset(big, 1, 100000);
  CHECK((big = kiln_memory_resize(KILN_MEMORY_PROGRAM, big, 300000, 1)) && big[99999] == 1);
  CHECK(kiln_memory_read(KILN_MEMORY_PROGRAM).bytes == 300000);
  CHECK(kiln_memory_read(KILN_MEMORY_PROGRAM).most >= 300000);
  CHECK(!kiln_memory_zeroed(KILN_MEMORY_PROGRAM, SIZE_MAX / 8, 9));
  CHECK(!kiln_memory_resize(KILN_MEMORY_PROGRAM, NULL, SIZE_MAX / 4, 4));
  CHECK(!kiln_memory_allocate(KILN_MEMORY_PROGRAM, SIZE_MAX - 8));
  kiln_memory_limit(400000);
  CHECK(!kiln_memory_allocate(KILN_MEMORY_PROGRAM, 200000));
  CHECK(!kiln_memory_resize(KILN_MEMORY_PROGRAM, big, 500000, 1) && big[99999] == 1);
  kiln_memory_limit(0);
  void *nothing = kiln_memory_allocate(KILN_MEMORY_PROGRAM, 0);
  CHECK(nothing);
  kiln_memory_free(nothing);
  kiln_memory_free(NULL);
  kiln_memory_free(big);
  kiln_memory_free(copy);
  kiln_memory_free(text);
  struct kiln_memory_use after = kiln_memory_read(KILN_MEMORY_PURPOSES);
  CHECK(after.bytes == before.bytes && after.blocks == before.blocks);
}

// What is no block aborts.
static void no_block_scenario(void) {
  char bytes[64] = {0};
  kiln_memory_free(bytes + 16);
}

// Faults that verification must find: the program aborts.

static kref *faulty_roots, doomed;

static void reach_doomed(void) {
  if (kiln_heap_phase() == PHASE_OVER)
    faulty_roots[6] = doomed; // without a weak load
}

// A mutator reaches an object while it is about to be finalized.
static void revival_scenario(void) {
  faulty_roots = roots();
  for (int round = 0; round < 2; round++) {
    doomed = new_node(5);
    roots()[5] = new_reference(KILN_REFERENCE_KIND_FINAL, doomed);
    kiln_heap_collect(KILN_GC_SYSTEM);
    CHECK(referent_of(roots()[5]) == doomed);
    vm_at_stop = reach_doomed;
  }
}

static void find_leaf(void) {
  if (kiln_heap_phase() == PHASE_OVER)
    CHECK(vm_intern(1, NULL) == doomed);
}

// A leaf is found in its table when it is dead, and then the table forgets it.
static void lost_leaf_scenario(void) {
  vm_at_stop = find_leaf;
  for (int round = 0; round < 2; round++) {
    doomed = new_node(7);
    interned[1] = kiln_ref_encode(doomed);
    kiln_heap_collect(KILN_GC_SYSTEM);
    CHECK(interned[1].bits && ((struct node *)doomed)->id == 7);
    vm_forgets = true;
  }
}

// Arrays in arrays: each is traced while most elements of the one around it wait.
static void nest(kiln_narrow *slot) {
  enum { LEVELS = 8, ELEMENTS = 500 };
  for (int level = 0; level < LEVELS; level++) {
    roots()[0] = vm_new_array(REF_ARRAY, ELEMENTS);
    for (int i = 0; i < ELEMENTS - 1; i++)
      kiln_element_store(roots()[0], i, new_node((uint32_t)i));
    kiln_element_store(roots()[0], ELEMENTS - 1, kiln_slot_load(slot));
    kiln_slot_store(slot, roots()[0]);
  }
}

// Nested arrays, a deep list and a wide array overflow a grey stack of few segments
// (-XX:GreySegments=2), and nothing is lost.
static void overflow_scenario(void) {
  enum { WIDTH = 100000, DEPTH = 30 };
  nest(&globals[1]);
  globals[0] = kiln_ref_encode(vm_new_array(REF_ARRAY, WIDTH));
  for (int i = 0; i < WIDTH; i++) {
    roots()[0] = NULL;
    for (int k = 0; k < (i % DEPTH ? 1 : DEPTH); k++) {
      kref node = new_node((uint32_t)i);
      kiln_slot_store(&((struct node *)node)->refs[k % NODE_REFS], roots()[0]);
      roots()[0] = node;
    }
    kiln_element_store(kiln_slot_load(&globals[0]), i, roots()[0]);
  }
  roots()[0] = NULL;
  for (int round = 0; round < 3; round++)
    kiln_heap_collect(KILN_GC_SYSTEM);
  struct kiln_heap_counters c;
  kiln_heap_read_counters(&c);
  CHECK(c.mark_overflows > 0);
  CHECK(c.live_bytes > WIDTH * 32u);
  for (kref array = kiln_slot_load(&globals[1]); array; array = kiln_element_load(array, 499))
    for (int i = 0; i < 499; i++)
      CHECK(((struct node *)kiln_element_load(array, i))->id == (uint32_t)i);
  for (int i = 0; i < WIDTH; i++)
    CHECK(((struct node *)kiln_element_load(kiln_slot_load(&globals[0]), i))->id == (uint32_t)i);
}

static uint64_t resident_bytes(void) {
  unsigned long long total = 0, resident = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  CHECK(file && fscanf(file, "%llu %llu", &total, &resident) == 2);
  fclose(file);
  return resident * 4096;
}

// An empty heap costs next to nothing, and memory goes back to the system.
static void footprint_scenario(void) {
  uint64_t before = resident_bytes();
  for (int i = 0; i < 20000; i++)
    CHECK(vm_new(NODE[1]));
  uint64_t small = resident_bytes() - before;
  CHECK(small < 1600 << 10); // 960,000 bytes allocated
  roots()[0] = vm_new_array(LONG_ARRAY, 8 << 20);
  memset((char *)roots()[0] + KILN_ARRAY_BASE, 1, 64 << 20);
  CHECK(resident_bytes() - before > 64 << 20);
  roots()[0] = NULL;
  kiln_heap_collect(KILN_GC_SYSTEM);
  CHECK(resident_bytes() - before < 4 << 20);
}

static kref soft_reference(int64_t age_ms) {
  kref reference = new_reference(KILN_REFERENCE_KIND_SOFT, new_node(9));
  ((struct reference *)reference)->timestamp = soft_clock - age_ms;
  return reference;
}

// A soft reference lives a second after its last use for each free MiB of the limit, which is 64 MiB.
static void soft_scenario(void) {
  kref *r = roots();
  kiln_heap_collect(KILN_GC_SYSTEM); // sets the clock
  r[0] = soft_reference(1000);
  r[1] = soft_reference(30 * 1000);
  r[2] = soft_reference(100 * 1000);
  kiln_heap_collect(KILN_GC_SYSTEM);
  CHECK(referent_of(r[0]) && referent_of(r[1]) && !referent_of(r[2]));
  r[3] = vm_new_array(LONG_ARRAY, 6 << 20); // 48 MiB
  kiln_heap_collect(KILN_GC_SYSTEM);        // which finds them alive
  r[0] = soft_reference(1000);
  r[1] = soft_reference(30 * 1000);
  kiln_heap_collect(KILN_GC_SYSTEM);
  CHECK(referent_of(r[0]) && !referent_of(r[1]));
  kiln_heap_collect(KILN_GC_LAST_DITCH);
  CHECK(!referent_of(r[0]));
}

static void short_thread(int index) {
  for (int i = 0; i < 20; i++)
    roots()[i % 8] = new_node((uint32_t)index);
}

// Threads that end leave the rest of their blocks to others.
static void churn_scenario(void) {
  for (int i = 0; i < 500; i++)
    vm_threads(4, short_thread);
  struct kiln_heap_counters c;
  kiln_heap_read_counters(&c);
  CHECK(c.cycles == 0);
  CHECK(kiln_heap_total() <= 16 << 20);
}

static void write_text(const char *name, const char *text) {
  FILE *file = fopen(name, "w");
  CHECK(file && fputs(text, file) >= 0);
  fclose(file);
}

// The least limit of the group and those around it, in both versions of control groups.
static void groups_scenario(void) {
  char directory[] = "kiln-groups-XXXXXX";
  CHECK(mkdtemp(directory) && chdir(directory) == 0);
  static const char *const made[] = {"a", "a/b", "a/b/c", "memory", "memory/x", "memory/x/y"};
  for (size_t i = 0; i < sizeof made / sizeof made[0]; i++)
    CHECK(mkdir(made[i], 0700) == 0);
  write_text("groups", "0::/a/b/c\n");
  uint64_t all = machine_memory("groups", ".");
  CHECK(all > 64 << 20);
  write_text("a/b/c/memory.max", "max\n");
  CHECK(machine_memory("groups", ".") == all);
  write_text("a/memory.max", "50000000\n");
  CHECK(machine_memory("groups", ".") == 50000000);
  write_text("a/b/c/memory.max", "40000000\n");
  CHECK(machine_memory("groups", ".") == 40000000);
  write_text("groups", "0::/elsewhere\n"); // not mounted here: a container
  CHECK(machine_memory("groups", ".") == all);
  write_text("memory.max", "60000000\n");
  CHECK(machine_memory("groups", ".") == 60000000);
  write_text("groups", "12:pids,memoryless:/a/b\n5:cpu,memory:/x/y\n");
  CHECK(machine_memory("groups", ".") == all);
  write_text("memory/x/y/memory.limit_in_bytes", "9223372036854771712\n");
  write_text("memory/x/memory.limit_in_bytes", "30000000\n");
  CHECK(machine_memory("groups", ".") == 30000000);
  write_text("groups", "nonsense\n7:\n");
  CHECK(machine_memory("groups", ".") == all);
  CHECK(machine_memory("missing", ".") == all);
}

int main(int argc, char **argv) {
  static const struct {
    const char *name;
    void (*run)(void);
  } scenarios[] = {
      {"allocation", allocation_scenario}, {"exhaustion", exhaustion_scenario},
      {"references", references_scenario}, {"overflow", overflow_scenario},
      {"footprint", footprint_scenario},   {"churn", churn_scenario},
      {"stress", stress_scenario},         {"measure", measure_scenario},
      {"soak", soak_scenario},             {"revival", revival_scenario},
      {"lost-leaf", lost_leaf_scenario},   {"memory", memory_scenario},
      {"no-block", no_block_scenario},     {"groups", groups_scenario},
      {"soft", soft_scenario},             {"weak-globals", weak_globals_scenario},
      {"asking", asking_scenario},
  };
  CHECK(argc > 1);
  vm_start(argc - 2, argv + 2);
  for (size_t i = 0; i < sizeof scenarios / sizeof scenarios[0]; i++) {
    if (strcmp(argv[1], scenarios[i].name) == 0) {
      scenarios[i].run();
      fflush(stdout);
      kiln_heap_report();
      puts("ok");
      return 0;
    }
  }
  fail("no scenario %s", argv[1]);
}
