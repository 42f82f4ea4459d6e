/*
 * 1. Who waits for a descriptor puts itself into the list of that descriptor's bucket before its
 *    system call.
 * 2. Who closes replaces the descriptor by one end of a closed pair (or gives it back), marks those
 *    in the list and sends each a signal that only interrupts.
 * 3. A wait that ends with EINTR goes on unless it is marked: then it has failed with EBADF.
 *
 * A system call that begins after the replacement finds the closed pair, which never blocks; one
 * that began before gets the signal. So no wait misses the closing.
 */
#include "java_net/socket_waits.h"

#include "sun_nio_ch/wakeup.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <time.h>
#include <unistd.h>

struct waiter {
  int number;
  pthread_t thread;
  bool closed;
  struct waiter *next;
};

enum { BUCKETS = 64 };

static struct bucket {
  pthread_mutex_t lock;
  struct waiter *first;
} buckets[BUCKETS] = {[0 ... BUCKETS - 1] = {.lock = PTHREAD_MUTEX_INITIALIZER}};

static struct bucket *bucket_of(int number) { return &buckets[(unsigned)number % BUCKETS]; }

static void begin(struct waiter *waiter) {
  struct bucket *bucket = bucket_of(waiter->number);
  pthread_mutex_lock(&bucket->lock);
  waiter->next = bucket->first;
  bucket->first = waiter;
  pthread_mutex_unlock(&bucket->lock);
}

/* True: the socket was closed meanwhile. */
static bool end(struct waiter *waiter) {
  struct bucket *bucket = bucket_of(waiter->number);
  pthread_mutex_lock(&bucket->lock);
  struct waiter **link = &bucket->first;
  while (*link != waiter)
    link = &(*link)->next;
  *link = waiter->next;
  bool closed = waiter->closed;
  pthread_mutex_unlock(&bucket->lock);
  return closed;
}

#define WAITING(descriptor, call)                                                                  \
  (__extension__({                                                                                 \
    kiln_enter_blocked();                                                                          \
    __typeof__(call) outcome;                                                                      \
    int error;                                                                                     \
    bool closed;                                                                                   \
    do {                                                                                           \
      struct waiter waiter = {.number = (descriptor), .thread = pthread_self()};                   \
      begin(&waiter);                                                                              \
      outcome = (call);                                                                            \
      error = errno;                                                                               \
      closed = end(&waiter);                                                                       \
    } while (!closed && outcome == -1 && error == EINTR);                                          \
    kiln_leave_blocked();                                                                          \
    errno = closed ? EBADF : error;                                                                \
    closed ? -1 : outcome;                                                                         \
  }))

ssize_t socket_receive(int number, void *buffer, size_t length, int flags) {
  return WAITING(number, recv(number, buffer, length, flags));
}

ssize_t socket_send(int number, const void *buffer, size_t length, int flags) {
  return WAITING(number, send(number, buffer, length, flags | MSG_NOSIGNAL));
}

int socket_connect(int number, const struct sockaddr *address, socklen_t length) {
  return WAITING(number, connect(number, address, length));
}

int socket_accept(int number, struct sockaddr *address, socklen_t *length) {
  return WAITING(number, accept4(number, address, length, SOCK_CLOEXEC));
}

int64_t socket_clock(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int rest(int64_t deadline) {
  if (deadline == SOCKET_NO_DEADLINE)
    return -1;
  int64_t left = deadline - socket_clock();
  return left < 0 ? 0 : left > INT32_MAX ? INT32_MAX : (int)left;
}

int socket_wait(int number, short events, int64_t deadline) {
  struct pollfd row = {.fd = number, .events = events};
  return WAITING(number, poll(&row, 1, rest(deadline)));
}

/* One end of a pair whose other end is closed: reads meet the end, writes fail. */
static int closed_pair(void) {
  static _Atomic int known = -1;
  int number = atomic_load(&known), pair[2];
  if (number >= 0 || socketpair(PF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
    return number;
  shutdown(pair[0], SHUT_RDWR);
  close(pair[1]);
  if (atomic_compare_exchange_strong(&known, &number, pair[0]))
    return pair[0];
  close(pair[0]);
  return number;
}

/* Replaces the descriptor, or gives it back if there is nothing to replace it by. */
static int close_waking(int number, int replacement) {
  kiln_wakeup_prepare();
  struct bucket *bucket = bucket_of(number);
  kiln_enter_blocked(); /* closing may linger */
  pthread_mutex_lock(&bucket->lock);
  int outcome;
  if (replacement >= 0) {
    do
      outcome = dup3(replacement, number, O_CLOEXEC);
    while (outcome < 0 && (errno == EINTR || errno == EBUSY));
  } else {
    outcome = close(number); /* never repeated: the number is free even after EINTR */
    if (outcome != 0 && errno == EINTR)
      outcome = 0;
  }
  int error = errno;
  for (struct waiter *waiter = bucket->first; waiter; waiter = waiter->next) {
    if (waiter->number != number)
      continue;
    waiter->closed = true;
    pthread_kill(waiter->thread, kiln_wakeup_signal());
  }
  pthread_mutex_unlock(&bucket->lock);
  kiln_leave_blocked();
  errno = error;
  return outcome < 0 ? -1 : 0;
}

int socket_close_connection(int number) { return close_waking(number, closed_pair()); }

int socket_close(int number) { return close_waking(number, -1); }
