// A marker traces grey objects. One or more run at a time, each on its own thread.
#pragma once

#include "grey.h"

enum { PREFETCH_DISTANCE = 8 }; // entries between asking for an object's memory and reading it

struct marker {
  struct kiln_root_visitor roots; // shades what it visits; first member, so that it can be cast
  struct grey_segment *stack;
  uint64_t objects; // traced
  uint64_t granules;
  uint64_t reported; // of the granules, to the pacer
  uint32_t ring[PREFETCH_DISTANCE];
  uint32_t ring_next;
  bool shares; // other markers run
  // Encoded references of each kind whose referent was not marked, linked by Reference.discovered.
  uint32_t discovered[KILN_REFERENCE_KIND_PHANTOM + 1];
};

// What several markers have found together, without a lock.
struct shared_finds {
  _Atomic uint64_t objects;
  _Atomic uint64_t granules;
  _Atomic uint32_t discovered[KILN_REFERENCE_KIND_PHANTOM + 1];
};

void marker_init(struct marker *marker);

// Marks the object and remembers to trace it. Null is ignored.
void marker_shade(struct marker *marker, kiln_narrow ref);

// Runs until no work is left on the stacks of any of `markers`.
void marker_run(struct marker *marker, uint32_t markers);

// Traces shared work until about so many granules are done or it is so late, and shares what is
// left. Nothing stays with the marker but figures and discovered references.
void marker_run_some(struct marker *marker, uint64_t granules, uint64_t until_ns);

// Traces until nothing grey is left anywhere, alone.
void marker_drain(struct marker *marker);

// The same with all workers at once. The workers' figures and discovered references are added to
// the marker's.
void marker_drain_parallel(struct marker *marker);

// Fills the bytes of all granules from the object's second to its last.
void mark_interior(kref object, uint64_t bytes);

// --- references.c ---
// Adds figures and discovered references of a marker to those that several threads add to at once.
void references_share(struct shared_finds *to, struct marker *from);
// Nobody adds to them any more.
void references_take_shared(struct marker *to, struct shared_finds *from);

// --- pacer.c ---
// Adds what mutators found while they marked in this cycle.
void assists_join(struct marker *to);
