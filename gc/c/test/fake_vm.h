// A virtual machine of a few classes for testing the heap: threads with explicit roots that poll.
#pragma once

#include "api/heap.h"

enum { ROOTS = 64, GLOBALS = 64 };

struct kiln_thread {
  KILN_THREAD_HEAD
  kref roots[ROOTS];
  struct kiln_thread *next;
  bool stopped; // parked or blocked
  void (*request)(struct kiln_thread_head *, void *);
  void *request_argument;
};

extern kiln_narrow globals[GLOBALS];      // strong
extern kiln_narrow interned[GLOBALS]; // swept by kiln_vm_sweep_weak

// Class ids. A node is {header, u32 id, u32 check, REFS narrow references, padding data}.
enum { NODE_REFS = 4, NODE_CLASSES = 6 };
extern const uint32_t NODE[NODE_CLASSES]; // of growing size, 48 to 20,000 bytes
extern const uint32_t REF_ARRAY, BYTE_ARRAY, LONG_ARRAY;
extern const uint32_t REFERENCE[KILN_REFERENCE_KIND_PHANTOM + 1]; // by kind

struct node {
  struct kiln_object header;
  uint32_t id;
  uint32_t check;
  kiln_narrow refs[NODE_REFS];
};

struct reference {
  struct kiln_object header;
  kiln_narrow referent, queue, next, discovered;
  int64_t timestamp;
};

extern int64_t soft_clock;

// Faults, for tests of the heap's checks: what is done while all are stopped, and an intern
// table that drops what is alive.
extern void (*vm_at_stop)(void);
extern bool vm_forgets;

// Parses options (heap's own only), starts heap and first thread. Exits on error.
void vm_start(int argc, char **argv);

// Runs fn on n threads at once, which are mutators; waits for them as a blocked mutator.
void vm_threads(int n, void (*fn)(int index));

void vm_poll(void);

// The object that interned[i] has, else the given one, which it has then. Leaves only.
kref vm_intern(int i, kref leaf);
struct kiln_thread *vm_self(void);

// The fast path of compiled code, then the slow one. Null when out of memory.
kref vm_new(uint32_t cid);
kref vm_new_array(uint32_t cid, int32_t length);

uint32_t node_class_of_size(uint32_t bytes);
_Noreturn void fail(const char *format, ...);
#define CHECK(condition)                                                                           \
  do {                                                                                             \
    if (!(condition))                                                                              \
      fail("%s:%d: %s", __FILE__, __LINE__, #condition);                                           \
  } while (0)
