// The heap's options, as they stand before a program's arguments.
#include "api/memory.h"
#include "heap_state.h"

#include <stdlib.h>
#include <string.h>

uint64_t kiln_option_number(const char *text) {
  char *end;
  if (*text < '0' || *text > '9')
    return 0;
  uint64_t value = strtoull(text, &end, 10);
  int shift = 0;
  switch (*end) {
  case 'k':
  case 'K':
    shift = 10;
    break;
  case 'm':
  case 'M':
    shift = 20;
    break;
  case 'g':
  case 'G':
    shift = 30;
    break;
  case 't':
  case 'T':
    shift = 40;
    break;
  }
  if (shift)
    end++;
  return *end || value > UINT64_MAX >> shift ? 0 : value << shift;
}

static const char *after(const char *text, const char *prefix) {
  size_t n = strlen(prefix);
  return strncmp(text, prefix, n) == 0 ? text + n : NULL;
}

static int size_option(const char *text, uint64_t least, uint64_t *value) {
  uint64_t size = kiln_option_number(text);
  if (size < least)
    return -1;
  *value = size;
  return 1;
}

static int number_option(const char *text, uint32_t *value) {
  uint64_t number = kiln_option_number(text);
  if (number == 0 || number > UINT32_MAX)
    return -1;
  *value = (uint32_t)number;
  return 1;
}

static int chunk_option(const char *text) {
  uint32_t bytes;
  if (number_option(text, &bytes) < 0 || bytes % KILN_GRANULE || bytes > BLOCK_BYTES)
    return -1;
  heap.options.chunk_bytes = bytes;
  return 1;
}

static int flag_option(const char *option) {
  static const struct {
    const char *name;
    bool *value;
  } flags[] = {
      {"VerifyHeap", &heap.options.verify},
      {"ScribbleFreed", &heap.options.scribble},
      {"StressBarrier", &heap.options.stress_barrier},
      {"Rage", &heap.options.rage},
  };
  for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++) {
    if (strcmp(option + 1, flags[i].name) == 0) {
      *flags[i].value = *option == '+';
      return 1;
    }
  }
  return 0;
}

static int plan_option(const char *text) {
  bool barriers = heap.options.plan != KILN_PLAN_NONE; // as the image was compiled
  if (strcmp(text, "concurrent") == 0 && barriers)
    heap.options.plan = KILN_PLAN_CONCURRENT;
  else if (strcmp(text, "stw") == 0)
    heap.options.plan = KILN_PLAN_STW;
  else if (strcmp(text, "none") == 0)
    heap.options.plan = KILN_PLAN_NONE;
  else
    return -1;
  return 1;
}

int kiln_heap_configure(const char *option) {
  static const struct {
    const char *prefix;
    uint32_t *value;
  } numbers[] = {
      {"-XX:CollectEvery=", &heap.options.collect_every},
      {"-XX:FailAllocationAfter=", &heap.options.fail_after},
      {"-XX:FailAllocationEvery=", &heap.options.fail_every},
      {"-XX:GreySegments=", &heap.options.grey_segments},
      {"-XX:GcWorkers=", &heap.options.workers},
      {"-XX:ProtocolSleeps=", &heap.options.sleep_seed},
  };
  const char *rest;
  if ((rest = after(option, "-Xmx")))
    return size_option(rest, 1 << 20, &heap.options.max_bytes);
  if ((rest = after(option, "-Xms")))
    return size_option(rest, 1, &heap.options.initial_bytes);
  if ((rest = after(option, "-XX:MaxNativeMemory="))) {
    uint64_t most;
    int taken = size_option(rest, 1 << 20, &most);
    if (taken == 1)
      kiln_memory_limit(most);
    return taken;
  }
  if (strcmp(option, "-Xlog:gc") == 0 || strcmp(option, "-verbose:gc") == 0 ||
      strcmp(option, "-Xlog:gc*") == 0) {
    heap.options.log = true;
    heap.options.log_times |= option[8] == '*';
    return 1;
  }
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
    if ((rest = after(option, numbers[i].prefix)))
      return number_option(rest, numbers[i].value);
  if ((rest = after(option, "-XX:AllocationChunk=")))
    return chunk_option(rest);
  if ((rest = after(option, "-XX:Plan=")))
    return plan_option(rest);
  if ((rest = after(option, "-XX:")) && (*rest == '+' || *rest == '-'))
    return flag_option(rest);
  return 0;
}
