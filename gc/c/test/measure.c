// Throughput of allocation and marking.
#include "fake_vm.h"

#include <stdio.h>
#include <time.h>

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static kref tree(int depth) {
  struct node *node = (struct node *)vm_new(NODE[0]);
  CHECK(node);
  if (depth == 0)
    return (kref)node;
  vm_self()->roots[depth] = (kref)node;
  kiln_slot_store(&node->refs[0], tree(depth - 1));
  kiln_slot_store(&node->refs[1], tree(depth - 1));
  return (kref)node;
}

static void garbage(const char *what, uint32_t cid, uint64_t bytes) {
  uint64_t size = (kiln_class_at(cid)->instance_size + 15) & ~15ull;
  double start = seconds();
  for (uint64_t n = bytes / size; n; n--)
    CHECK(vm_new(cid));
  double time = seconds() - start;
  printf("%s: %.2f GB/s, %.1f ns an object\n", what, (double)bytes / time / 1e9,
         time * 1e9 / (double)(bytes / size));
}

static void marking(void) {
  struct kiln_heap_counters before, after;
  kiln_heap_read_counters(&before);
  double start = seconds();
  for (int i = 0; i < 5; i++)
    kiln_heap_collect(KILN_GC_SYSTEM);
  double time = seconds() - start;
  kiln_heap_read_counters(&after);
  printf("marking: %.1f M objects/s, %.2f GB/s, %.1f ms a cycle\n",
         (double)(after.marked_objects - before.marked_objects) / time / 1e6,
         (double)(after.marked_bytes - before.marked_bytes) / time / 1e9, time * 200);
}

void measure_scenario(void) {
  garbage("garbage of 32 bytes, empty heap", NODE[0], 4ull << 30);
  garbage("garbage of 112 bytes, empty heap", NODE[2], 4ull << 30);
  garbage("garbage of 3 KB, empty heap", NODE[4], 4ull << 30);
  double start = seconds();
  vm_self()->roots[62] = tree(21);
  printf("tree of 4 M nodes built in %.0f ms\n", (seconds() - start) * 1e3);
  marking();
  garbage("garbage of 32 bytes, 128 MB live", NODE[0], 4ull << 30);
  // Every second node of the lower levels dies: the heap is full of small holes.
  struct node *stack[64];
  int depth = 0;
  stack[depth++] = (struct node *)vm_self()->roots[62];
  while (depth) {
    struct node *node = stack[--depth];
    struct node *left = (struct node *)kiln_slot_load(&node->refs[0]);
    struct node *right = (struct node *)kiln_slot_load(&node->refs[1]);
    if (right && !kiln_slot_load(&right->refs[0]))
      kiln_slot_store(&node->refs[1], NULL);
    else if (right)
      stack[depth++] = right;
    if (left)
      stack[depth++] = left;
  }
  marking();
  garbage("garbage of 32 bytes, holes", NODE[0], 4ull << 30);
}
