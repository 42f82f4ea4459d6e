// Coverage-guided fuzzing without a library: fuzz.c is the engine, a target defines fuzz_one.
#ifndef KILN_FUZZ_H
#define KILN_FUZZ_H

#include <stddef.h>
#include <stdint.h>

// Feeds one input to what is tested; anything wrong crashes or aborts. The bytes end where the
// readable memory ends.
void fuzz_one(const uint8_t *bytes, size_t length);

// Memory of just this many bytes before unreadable memory; the same place each time for each slot.
uint8_t *fuzz_guarded(int slot, size_t length);

#endif
