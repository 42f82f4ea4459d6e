// What management interfaces ask of the heap beside its counters, and histograms of times.
//
// A histogram has four buckets for each power of two of nanoseconds; its quantiles are the upper
// ends of buckets.
#include "api/memory.h"
#include "heap_state.h"

#include <stdio.h>
#include <unistd.h>

struct histogram heap_held, heap_answered;

void heap_count_time(struct histogram *histogram, uint64_t ns) {
  int power = 63 - __builtin_clzll(ns | 4);
  uint32_t bucket = (uint32_t)power * 4 + (uint32_t)(ns >> (power - 2) & 3);
  atomic_fetch_add_explicit(&histogram->buckets[bucket], 1, memory_order_relaxed);
  atomic_fetch_add_explicit(&histogram->total, ns, memory_order_relaxed);
  uint64_t seen = atomic_load_explicit(&histogram->most, memory_order_relaxed);
  while (ns > seen && !atomic_compare_exchange_weak(&histogram->most, &seen, ns)) {
  }
}

static uint64_t count(const struct histogram *histogram) {
  uint64_t sum = 0;
  for (int i = 0; i < HISTOGRAM_BUCKETS; i++)
    sum += atomic_load_explicit(&histogram->buckets[i], memory_order_relaxed);
  return sum;
}

// Milliseconds that `part` of the times did not pass.
static double quantile(const struct histogram *histogram, double part) {
  uint64_t wanted = (uint64_t)(part * (double)count(histogram)), most = histogram->most;
  for (uint32_t i = 0, sum = 0; i < HISTOGRAM_BUCKETS; i++) {
    sum += atomic_load_explicit(&histogram->buckets[i], memory_order_relaxed);
    uint64_t end = i < 8 ? 8 : (5 + (uint64_t)(i % 4)) << (i / 4 - 2);
    if (sum > wanted)
      return (double)(end < most ? end : most) / 1e6;
  }
  return (double)most / 1e6;
}

static void report(const char *name, const struct histogram *histogram) {
  char line[160];
  int n =
      snprintf(line, sizeof line,
               "[%.3fs][info][gc] %s p50 %.3fms p99 %.3fms p99.9 %.3fms max %.3fms count %llu\n",
               (double)(heap_now_ns() - heap.start_ns) / 1e9, name, quantile(histogram, 0.5),
               quantile(histogram, 0.99), quantile(histogram, 0.999), (double)histogram->most / 1e6,
               (unsigned long long)count(histogram));
  if (write(STDOUT_FILENO, line, (size_t)n) < 0)
    return;
}

static void report_memory(void) {
  char text[400];
  int n = snprintf(text, sizeof text, "[%.3fs][info][gc] native-memory",
                   (double)(heap_now_ns() - heap.start_ns) / 1e9);
  for (uint32_t i = 0; i <= KILN_MEMORY_PURPOSES; i++) {
    enum kiln_memory_purpose purpose = (KILN_MEMORY_PURPOSES + i) % (KILN_MEMORY_PURPOSES + 1);
    struct kiln_memory_use use = kiln_memory_read(purpose);
    n += snprintf(text + n, sizeof text - (size_t)n, " %s %lluK blocks %llu most %lluK",
                  kiln_memory_purpose_name(purpose), (unsigned long long)(use.bytes + 1023) >> 10,
                  (unsigned long long)use.blocks, (unsigned long long)(use.most + 1023) >> 10);
  }
  text[n++] = '\n';
  if (write(STDOUT_FILENO, text, (size_t)n) < 0)
    return;
}

void kiln_heap_report(void) {
  if (!heap.options.log_times)
    return;
  report("gc-held", &heap_held);
  report("gc-answered", &heap_answered);
  report_memory();
}

bool kiln_heap_log_enabled(void) { return heap.options.log; }

void kiln_heap_log_enable(bool on) { heap.options.log = on; }

const char *kiln_heap_plan_name(void) {
  switch (heap.options.plan) {
  case KILN_PLAN_CONCURRENT:
    return "concurrent";
  case KILN_PLAN_STW:
    return "stw";
  case KILN_PLAN_NONE:
    return "none";
  }
  return "";
}
