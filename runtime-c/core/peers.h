// What other threads may touch of a thread at any time, even after it ended.
//
// A peer outlives its thread: its memory is never given back, only used again for a later thread,
// so an unpark or interrupt that comes too late wakes a stranger, who sees that his condition does
// not hold and waits on. Thread.eetop holds the peer's address while the thread lives.
#ifndef KILN_PEERS_H
#define KILN_PEERS_H

#include "futex.h"
#include "kiln.h"

struct kiln_peer {
  _Atomic uint32_t permit;      // LockSupport: 1 = park returns at once; a futex
  _Atomic uint32_t nudge;       // counts interrupts and monitor wake-ups; a futex
  _Atomic uint32_t interrupted; // as Thread.interrupted
  struct kiln_thread *thread;   // under the thread list's lock; null after the end
  uint32_t thread_id;
  pid_t tid;
  struct kiln_peer *next_free;
};

struct kiln_peer *kiln_peer_of(kref java_thread); // null if it is not alive

// The thread that has an id in lock words, or null.
struct kiln_thread *kiln_thread_by_id(uint32_t id);

// Makes the calling pthread a thread of the runtime, in state RUNNING. Null java thread until set.
// stack_size: bytes that Java may use below the current frame. False: too many threads.
bool kiln_thread_attach(void *base_frame, size_t stack_size);
// The reverse; releases the id and the peer. State RUNNING before; no Java after.
void kiln_thread_detach(void);
// Takes and gives back a peer with an id for a thread that is about to start.
struct kiln_peer *kiln_peer_take(void);
void kiln_peer_release(struct kiln_peer *peer);
bool kiln_thread_attach_peer(struct kiln_peer *peer, void *base_frame, size_t stack_size);

// The list of attached threads. Lock it only as a running thread of the runtime, or as one that
// never attached; while it is held no thread starts, ends or returns from a blocked section that
// the holder holds.
void kiln_threads_lock(void);
void kiln_threads_unlock(void);
extern struct kiln_thread *kiln_thread_list;
extern int kiln_thread_count;
extern int kiln_thread_peak;          // most at once
extern uint64_t kiln_threads_started; // since the start

#endif
