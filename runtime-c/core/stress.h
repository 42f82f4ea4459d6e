// Collections where a test wants them: at safepoints that threads reach. These are polls, entries
// of the runtime that may collect, and allocations that leave compiled code.
#ifndef KILN_STRESS_H
#define KILN_STRESS_H

#include "kiln.h"

// Whether there is anything to do at a safepoint. Then every poll takes its slow path.
extern bool kiln_stressed;

// Takes -XX:CollectEverySafepoint=N. 1: taken; 0: not that; -1: malformed.
int kiln_stress_configure(const char *option);
uint32_t kiln_stress_every(void);

// Has this asked at each safepoint too. Before kiln_stress_start.
void kiln_stress_ask(bool (*wanted)(void));

// Before the first thread is attached, after kiln_heap_init.
void kiln_stress_start(void);

// At a safepoint, if there is anything to do: collects if it is time or somebody wants it.
void kiln_stress_safepoint(void);

#endif
