// Waiting on a word, without spurious promises: callers test their condition in a loop.
#ifndef KILN_FUTEX_H
#define KILN_FUTEX_H

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// Sleeps while *word == expected, at most until the absolute CLOCK_MONOTONIC deadline (NULL: for
// ever). Returns 0, or ETIMEDOUT.
static inline int kiln_futex_wait(_Atomic uint32_t *word, uint32_t expected,
                                  const struct timespec *deadline) {
  // FUTEX_WAIT_BITSET takes an absolute monotonic deadline.
  long r = syscall(SYS_futex, word, FUTEX_WAIT_BITSET | FUTEX_PRIVATE_FLAG, expected, deadline,
                   NULL, FUTEX_BITSET_MATCH_ANY);
  return r == -1 && errno == ETIMEDOUT ? ETIMEDOUT : 0;
}

static inline void kiln_futex_wake(_Atomic uint32_t *word, int count) {
  syscall(SYS_futex, word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, count, NULL, NULL, 0);
}

static inline void kiln_futex_wake_all(_Atomic uint32_t *word) { kiln_futex_wake(word, INT_MAX); }

// CLOCK_MONOTONIC in nanoseconds; a deadline that many nanoseconds from now (saturating).
int64_t kiln_nanos(void);
struct timespec kiln_deadline(int64_t nanoseconds_from_now);

#endif
