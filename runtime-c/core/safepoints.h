// Safepoint, fault and message tables of the compiled Java code, as the build wrote them.
//
// A safepoint is a call in compiled code that may collect or throw; it is known by its return
// address. The tables lie in read-only data, need no work at start-up and may be read from signal
// handlers. Their encoding is described in safepoints.c and written by dev.kiln.backend.tables.
#ifndef KILN_SAFEPOINTS_H
#define KILN_SAFEPOINTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Bounds of the compiled Java code: a frame is Java's iff its pc lies in here.
extern const char kiln_text_start[] __asm__("__start_kiln_text")
    __attribute__((visibility("hidden")));
extern const char kiln_text_stop[] __asm__("__stop_kiln_text")
    __attribute__((visibility("hidden")));

static inline bool kiln_is_java_pc(uintptr_t pc) {
  return pc - (uintptr_t)kiln_text_start < (uintptr_t)(kiln_text_stop - kiln_text_start);
}

// What is known of a safepoint.
struct kiln_sp {
  uintptr_t return_address;
  uint32_t frame_size;   // bytes: rsp at the call = frame pointer - frame_size
  uint32_t root_count;   // reference slots of the frame that are live across the call
  uint32_t frame_count;  // Java frames, inlined ones included; at least 1
  uint32_t method;       // global id of the method whose code this is (the outermost frame)
  uintptr_t landing_pad; // 0 if the call stands in no handler's range
  const char *message;   // NullPointerException message of this site, or NULL
  const uint8_t *roots;  // encoded, for kiln_sp_next_root
  const uint8_t *frames; // encoded, for kiln_sp_next_frame
};

// Finds the safepoint of a return address; false if there is none (then the pc is not one of a call
// in compiled Java code that is known to the tables).
bool kiln_sp_find(uintptr_t return_address, struct kiln_sp *safepoint);

// Iterates over the root slots of a safepoint. Each slot is an 8-byte full pointer (or null) at
// frame pointer + offset.
//
//   struct kiln_sp_roots it = kiln_sp_roots(&sp);
//   for (int32_t offset; kiln_sp_next_root(&it, &offset);)
//     visit(*(kref *)(frame_pointer + offset));
struct kiln_sp_roots {
  const uint8_t *at;
  uint32_t left;
  int32_t offset;
};

static inline struct kiln_sp_roots kiln_sp_roots(const struct kiln_sp *safepoint) {
  return (struct kiln_sp_roots){safepoint->roots, safepoint->root_count, 0};
}

bool kiln_sp_next_root(struct kiln_sp_roots *it, int32_t *offset);

// Iterates over the Java frames of a safepoint, innermost first.
struct kiln_sp_frame {
  uint32_t method; // index into kiln_method_table
  int32_t line;    // -1 if unknown
};

struct kiln_sp_frames {
  const uint8_t *at;
  uint32_t left;
  uint32_t outer_method;
};

static inline struct kiln_sp_frames kiln_sp_frames(const struct kiln_sp *safepoint) {
  return (struct kiln_sp_frames){safepoint->frames, safepoint->frame_count, safepoint->method};
}

bool kiln_sp_next_frame(struct kiln_sp_frames *it, struct kiln_sp_frame *frame);

// The address to continue at when the load or store at pc has faulted on a null reference; 0 if the
// instruction is not an implicit null check.
uintptr_t kiln_fault_handler(uintptr_t pc);

// Message of a NullPointerException thrown by the call that returns to return_address, or NULL.
const char *kiln_npe_message(uintptr_t return_address);

// Compares the addresses the tables were made for with those of the linked code; false if they do
// not belong together. For a check at start-up (constant time).
bool kiln_sp_tables_fit(void);

// Calls visit with every safepoint, in order of addresses (for tests and heap verification).
void kiln_sp_each(void (*visit)(const struct kiln_sp *safepoint, void *context), void *context);

#endif
