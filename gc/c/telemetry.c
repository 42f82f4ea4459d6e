// What management interfaces ask of the heap beside its counters, and histograms of times.
//
// A histogram has sixteen buckets for each power of two of nanoseconds; its quantiles are the upper
// ends of buckets.
//
// How long mutators are held is measured by the clock on the wall. Some of that is the scheduler's:
// a thread that loses its processor while it is held. So when times are logged, a second histogram
// has for each hold the processor time that it took, if it never gave the processor up; one that
// waited, for a lock too, counts as it is.
#include "api/memory.h"
#include "grey.h"
#include "heap_state.h"

#include <stdio.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { POWER_BUCKETS = 16, POWER_BITS = 4 };
_Static_assert(1 << POWER_BITS == POWER_BUCKETS, "of a power of two");

struct histogram heap_held, heap_answered;
static struct histogram held_undisturbed, held_by_cause[HELD_CAUSES];

static void count_most(_Atomic uint64_t *most, uint64_t ns) {
  uint64_t seen = atomic_load_explicit(most, memory_order_relaxed);
  while (ns > seen && !atomic_compare_exchange_weak(most, &seen, ns)) {
  }
}

void heap_count_time(struct histogram *histogram, uint64_t ns) {
  int power = 63 - __builtin_clzll(ns | POWER_BUCKETS);
  uint32_t bucket = (uint32_t)power * POWER_BUCKETS +
                    (uint32_t)(ns >> (power - POWER_BITS) & (POWER_BUCKETS - 1));
  atomic_fetch_add_explicit(&histogram->buckets[bucket], 1, memory_order_relaxed);
  atomic_fetch_add_explicit(&histogram->total, ns, memory_order_relaxed);
  count_most(&histogram->most, ns);
  count_most(&histogram->recent, ns);
}

// Adds what the thread has used and how often it waited, times `sign`.
static void add_usage(struct hold *hold, int sign) {
  struct timespec cpu;
  struct rusage usage;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &cpu);
  getrusage(RUSAGE_THREAD, &usage);
  int64_t ns = (int64_t)cpu.tv_sec * 1000000000 + cpu.tv_nsec;
  hold->cpu_ns += (uint64_t)(sign * ns);
  hold->waits += (uint64_t)(sign * usage.ru_nvcsw);
}

void hold_begin(struct hold *hold, struct kiln_mutator *self) {
  *hold = (struct hold){.begin_ns = heap_now_ns()};
  if (self->holds++ == 0 && heap.options.log_times)
    add_usage(hold, -1);
}

void hold_end(struct hold *hold, struct kiln_mutator *self, enum held cause) {
  uint64_t ns = heap_now_ns() - hold->begin_ns;
  heap_count_time(&held_by_cause[cause], ns);
  if (--self->holds == 0) {
    heap_count_time(&heap_held, ns);
    if (heap.options.log_times) {
      add_usage(hold, 1);
      heap_count_time(&held_undisturbed, hold->waits || hold->cpu_ns > ns ? ns : hold->cpu_ns);
    }
  }
  hold->begin_ns = 0;
}

void kiln_heap_held(void (*wait)(void *context), void *context) {
  struct kiln_mutator *self = mutator_self();
  if (!self) { // a thread that begins or ends
    wait(context);
    return;
  }
  struct hold hold;
  hold_begin(&hold, self);
  wait(context);
  hold_end(&hold, self, HELD_RETURN);
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
    uint64_t end = (POWER_BUCKETS + 1 + (uint64_t)(i % POWER_BUCKETS))
                   << (i / POWER_BUCKETS > POWER_BITS ? i / POWER_BUCKETS - POWER_BITS : 0);
    if (sum > wanted)
      return (double)(end < most ? end : most) / 1e6;
  }
  return (double)most / 1e6;
}

static void report(const char *name, const struct histogram *histogram) {
  char line[200];
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

// The most that the heap had, and what it needed beside it for that.
static void report_metadata(void) {
  uint64_t high = space_high();
  uint64_t granules = high * BLOCK_GRANULES, blocks = high * sizeof(struct block);
  uint64_t grey = grey_most_bytes(), heap_bytes = high << BLOCK_SHIFT;
  char line[200];
  int n =
      snprintf(line, sizeof line,
               "[%.3fs][info][gc] gc-metadata heap %lluK granules %lluK blocks %lluK grey %lluK "
               "share %.2f%%\n",
               (double)(heap_now_ns() - heap.start_ns) / 1e9, (unsigned long long)heap_bytes >> 10,
               (unsigned long long)granules >> 10, (unsigned long long)(blocks + 1023) >> 10,
               (unsigned long long)grey >> 10,
               100.0 * (double)(granules + blocks + grey) / (double)(heap_bytes + 1));
  if (write(STDOUT_FILENO, line, (size_t)n) < 0)
    return;
}

void kiln_heap_report(void) {
  static const char *const names[HELD_CAUSES] = {
      [HELD_ANSWER] = "gc-held-answer", [HELD_FIRST_SCAN] = "gc-held-first-scan",
      [HELD_SCAN] = "gc-held-scan",     [HELD_RETURN] = "gc-held-return",
      [HELD_REFILL] = "gc-held-refill", [HELD_ASSIST] = "gc-held-assist",
      [HELD_WAIT] = "gc-held-wait",     [HELD_CYCLE] = "gc-held-cycle",
  };
  if (!heap.options.log_times)
    return;
  report("gc-held", &heap_held);
  report("gc-held-undisturbed", &held_undisturbed);
  for (int cause = 0; cause < HELD_CAUSES; cause++)
    report(names[cause], &held_by_cause[cause]);
  report("gc-answered", &heap_answered);
  report_metadata();
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
