// Collections at safepoints.
//
// 1. Each place counts by itself how often it is reached. A place is a statepoint and the one that
//    its method was called from: the caller of a method that many call is a place of its own.
// 2. The first time and then every Nth one, whoever reaches it collects. So code that runs once is
//    met as surely as a loop, and a run of P safepoints takes at most P / N more collections than
//    it has places.
//
// Places are counted in a table without keys: two that share a slot are one.
#include "stress.h"
#include "crash.h"
#include "stack.h"

#include <string.h>
#include <sys/mman.h>

bool kiln_stressed;
static uint32_t every; // -XX:CollectEverySafepoint=N, or 0
static bool (*asked)(void);

enum { SLOT_BITS = 20 };
static _Atomic uint32_t *reached;

int kiln_stress_configure(const char *option) {
  static const char name[] = "-XX:CollectEverySafepoint=";
  if (strncmp(option, name, sizeof name - 1) != 0)
    return 0;
  uint64_t n = kiln_option_number(option + sizeof name - 1);
  if (n == 0 || n > UINT32_MAX)
    return -1;
  every = (uint32_t)n;
  return 1;
}

uint32_t kiln_stress_every(void) { return every; }

void kiln_stress_ask(bool (*wanted)(void)) { asked = wanted; }

static uint32_t place(void) {
  struct kiln_walk walk = kiln_walk_from(&kiln_thread, __builtin_frame_address(0));
  uint64_t hash = 0;
  for (int i = 0; i < 2 && kiln_walk_next(&walk); i++)
    hash = (hash + walk.pc - (uintptr_t)kiln_text_start) * 0x9e3779b97f4a7c15u;
  return (uint32_t)(hash >> (64 - SLOT_BITS));
}

static bool is_due(void) {
  return atomic_fetch_add_explicit(&reached[place()], 1, memory_order_relaxed) % every == 0;
}

static bool wanted(void) { return (every && is_due()) || (asked && asked()); }

void kiln_stress_start(void) {
  kiln_stressed = every || asked;
  if (every) {
    void *memory = mmap(NULL, sizeof *reached << SLOT_BITS, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
      kiln_fatal("no memory for -XX:CollectEverySafepoint");
    reached = memory;
  }
  if (kiln_stressed)
    kiln_heap_collect_when(wanted);
}

void kiln_stress_safepoint(void) {
  if (wanted())
    kiln_heap_collect(KILN_GC_STRESS);
}
