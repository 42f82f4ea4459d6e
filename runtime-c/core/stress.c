// Collections at safepoints.
//
// 1. All threads count the safepoints that they reach. The one that reaches number `due` collects,
//    and those after it run on to the next: `due` + the distance.
// 2. The distance is N, or doubles after each M collections: then a run of P safepoints takes at
//    most M log2(P / M) collections more than M, the densest at its beginning.
#include "stress.h"

#include <string.h>

bool kiln_stressed;
static uint32_t every; // -XX:CollectEverySafepoint=N, or 0
static uint32_t rarer; // -XX:CollectRarerAfter=M, or 0
static bool (*asked)(void);

static int number_option(const char *option, const char *name, uint32_t *value) {
  size_t length = strlen(name);
  if (strncmp(option, name, length) != 0)
    return 0;
  uint64_t n = kiln_option_number(option + length);
  if (n == 0 || n > UINT32_MAX)
    return -1;
  *value = (uint32_t)n;
  return 1;
}

int kiln_stress_configure(const char *option) {
  int taken = number_option(option, "-XX:CollectEverySafepoint=", &every);
  return taken ? taken : number_option(option, "-XX:CollectRarerAfter=", &rarer);
}

bool kiln_stress_option(uint32_t index, struct kiln_option *option) {
  const struct kiln_option list[] = {
      {"CollectEverySafepoint", KILN_OPTION_NUMBER, every, NULL,
       "-XX:CollectEverySafepoint=", false},
      {"CollectRarerAfter", KILN_OPTION_NUMBER, rarer, NULL, "-XX:CollectRarerAfter=", false},
  };
  if (index >= sizeof list / sizeof list[0])
    return false;
  *option = list[index];
  return true;
}

void kiln_stress_ask(bool (*wanted)(void)) { asked = wanted; }

enum { MOST_DOUBLINGS = 31 };

static _Atomic uint64_t reached, due, collections;

static uint64_t distance(void) {
  uint64_t doublings = rarer ? atomic_load(&collections) / rarer : 0;
  return (uint64_t)every << (doublings < MOST_DOUBLINGS ? doublings : MOST_DOUBLINGS);
}

static bool is_due(void) {
  uint64_t n = atomic_fetch_add_explicit(&reached, 1, memory_order_relaxed) + 1;
  uint64_t next = atomic_load_explicit(&due, memory_order_relaxed);
  if (n < next || !atomic_compare_exchange_strong(&due, &next, n + distance()))
    return false;
  atomic_fetch_add(&collections, 1);
  return true;
}

static bool wanted(void) { return (every && is_due()) || (asked && asked()); }

void kiln_stress_start(void) {
  kiln_stressed = every || asked;
  due = every;
  if (kiln_stressed)
    kiln_heap_collect_when(wanted);
}

void kiln_stress_safepoint(void) {
  if (wanted())
    kiln_heap_collect(KILN_GC_STRESS);
}
