// The options with their present values, for management interfaces.
#include "api/memory.h"
#include "heap_state.h"

static int64_t plain(uint64_t value) { return (int64_t)value; }

bool kiln_heap_option(uint32_t index, struct kiln_option *option) {
  const struct heap_options *o = &heap.options;
  enum { FLAG = KILN_OPTION_FLAG, NUMBER = KILN_OPTION_NUMBER, TEXT = KILN_OPTION_TEXT };
  const struct kiln_option list[] = {
      {"AllocationChunk", NUMBER, o->chunk_bytes, NULL, "-XX:AllocationChunk=", false},
      {"CollectEvery", NUMBER, o->collect_every, NULL, "-XX:CollectEvery=", false},
      {"FailAllocationAfter", NUMBER, o->fail_after, NULL, "-XX:FailAllocationAfter=", false},
      {"FailAllocationEvery", NUMBER, o->fail_every, NULL, "-XX:FailAllocationEvery=", false},
      {"GcWorkers", NUMBER, o->workers, NULL, "-XX:GcWorkers=", false},
      {"GreySegments", NUMBER, o->grey_segments, NULL, "-XX:GreySegments=", false},
      {"InitialHeapSize", NUMBER, plain(o->initial_bytes), NULL, "-Xms", false},
      {"MaxHeapSize", NUMBER, plain(kiln_heap_max()), NULL, "-Xmx", false},
      {"MaxNativeMemory", NUMBER, plain(kiln_memory_limit_now()), NULL,
       "-XX:MaxNativeMemory=", false},
      {"Plan", TEXT, 0, kiln_heap_plan_name(), "-XX:Plan=", false},
      {"ProtocolSleeps", NUMBER, o->sleep_seed, NULL, "-XX:ProtocolSleeps=", false},
      {"Rage", FLAG, o->rage, NULL, "-XX:+Rage", false},
      {"ScribbleFreed", FLAG, o->scribble, NULL, "-XX:+ScribbleFreed", false},
      {"StressBarrier", FLAG, o->stress_barrier, NULL, "-XX:+StressBarrier", false},
      {"VerifyHeap", FLAG, o->verify, NULL, "-XX:+VerifyHeap", false},
  };
  if (index >= sizeof list / sizeof list[0])
    return false;
  *option = list[index];
  return true;
}
