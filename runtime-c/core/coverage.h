// Counters of images built with coverage: which statepoints were reached, and which a collection
// has been through. Other images have neither flags nor an id; then all of this does nothing.
#ifndef KILN_COVERAGE_H
#define KILN_COVERAGE_H

#include "safepoints.h"

// Bytes that compiled code sets before its calls; the linker names the section's bounds if there
// is one.
extern const uint8_t kiln_flags_start[] __asm__("__start_kiln_cov")
    __attribute__((weak, visibility("hidden")));
extern const uint8_t kiln_flags_stop[] __asm__("__stop_kiln_cov")
    __attribute__((weak, visibility("hidden")));

static inline bool kiln_coverage_on(void) { return kiln_flags_start != NULL; }

// At the start of the process, before kiln_stress_start. With KILN_COVERAGE_SEEK, safepoints are to
// collect if one of the newest frames is at a statepoint that no collection has been through.
void kiln_coverage_start(void);

// A thread's stack is about to be scanned.
void kiln_coverage_scan(void);
// One of its frames was: whether it was the newest, and which of the roots (the nth: bit n, from
// the 64th on the last bit) referred to objects, and whether the same cycle had scanned the stack
// before. May be called by several threads at once.
void kiln_coverage_frame(const struct kiln_sp *safepoint, bool newest, uint32_t live, uint64_t seen,
                         bool again);

// Adds the counters to the file that KILN_COVERAGE names, before the process ends. Takes no memory
// but from the kernel; the first call counts, and others wait for it, unless they crash.
void kiln_coverage_write(void);
void kiln_coverage_write_at_crash(void);

#endif
