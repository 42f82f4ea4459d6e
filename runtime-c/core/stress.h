// Collections where a test wants them: at safepoints that threads reach. These are polls, entries
// of the runtime that may collect, and allocations that leave compiled code.
#ifndef KILN_STRESS_H
#define KILN_STRESS_H

#include "kiln.h"

// Whether there is anything to do at a safepoint. Then every poll takes its slow path.
extern bool kiln_stressed;

// Takes -XX:CollectEverySafepoint=N, -XX:CollectRarerAfter=M. 1: taken; 0: not one of these; -1:
// malformed.
int kiln_stress_configure(const char *option);
// The options with their present values, as kiln_heap_option has the heap's.
bool kiln_stress_option(uint32_t index, struct kiln_option *option);

// Has this asked at each safepoint too. Before kiln_stress_start.
void kiln_stress_ask(bool (*wanted)(void));

// Before the first thread is attached, after kiln_heap_init.
void kiln_stress_start(void);

// At a safepoint, if there is anything to do: collects if it is time or somebody wants it.
void kiln_stress_safepoint(void);

#endif
