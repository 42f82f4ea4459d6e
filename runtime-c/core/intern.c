// The table of interned strings.
//
// 256 shards by hash, each a table with open addressing over (hash, reference) and a lock of its
// own, so that nobody holds one for long. The references are weak: what is found is kept by
// kiln_weak_keep, what the collector has found dead is dropped by kiln_intern_sweep, which rebuilds
// a shard at a time. The locks are leaves: nothing is allocated in the Java heap and no thread
// blocks while one is held.
#include <pthread.h>
#include <string.h>

#include "crash.h"
#include "intern.h"
#include "java_strings.h"
#include "native_memory.h"
#include "roots.h"

struct entry {
  uint32_t hash;
  kiln_narrow string; // null: empty
};

enum { SHARDS = 256, SHARD_SHIFT = 24, LEAST_ENTRIES = 8 };

static struct shard {
  pthread_mutex_t lock;
  struct entry *table;
  uint32_t mask, used;
} shards[SHARDS]; // all zero: an unlocked mutex

static uint32_t hash_of(kref string) {
  kref value = KILN_REF(string, java_lang_String, value);
  uint32_t hash = 2166136261u ^ (uint32_t)KILN_I8(string, java_lang_String, coder);
  const uint8_t *bytes = (const uint8_t *)kiln_bytes(value);
  int32_t n = kiln_array_length(value);
  for (int32_t i = 0; i < n; i++)
    hash = (hash ^ bytes[i]) * 16777619u;
  return hash ^ hash >> 15;
}

static void insert(struct entry *into, uint32_t into_mask, struct entry entry) {
  uint32_t at = entry.hash & into_mask;
  while (into[at].string.bits)
    at = (at + 1) & into_mask;
  into[at] = entry;
}

// Moves the entries that `keep` allows into a table of a fitting size. With the lock.
static void rebuild(struct shard *shard, bool (*keep)(kref string)) {
  struct entry *table = shard->table;
  uint32_t live = 0, dead = 0;
  for (uint32_t i = 0; table && i <= shard->mask; i++) {
    if (!table[i].string.bits)
      continue;
    if (keep && !keep(kiln_ref_decode(table[i].string))) {
      table[i].string.bits = 0;
      dead++;
    } else {
      live++;
    }
  }
  if (keep && !dead)
    return;
  uint32_t size = LEAST_ENTRIES;
  while (size < 2 * live + 1)
    size *= 2;
  struct entry *fitting = kiln_memory_or_die(
      kiln_memory_zeroed(KILN_MEMORY_TABLES, size, sizeof *fitting), "interned strings");
  for (uint32_t i = 0; table && i <= shard->mask; i++)
    if (table[i].string.bits)
      insert(fitting, size - 1, table[i]);
  kiln_memory_free(table);
  shard->table = fitting;
  shard->mask = size - 1;
  shard->used = live;
}

kref kiln_intern(kref string) {
  if (!string)
    return NULL;
  uint32_t hash = hash_of(string);
  struct shard *shard = &shards[hash >> SHARD_SHIFT];
  pthread_mutex_lock(&shard->lock);
  if (!shard->table || shard->used >= (shard->mask + 1) / 4 * 3)
    rebuild(shard, NULL);
  struct entry *entry;
  for (uint32_t at = hash & shard->mask; (entry = &shard->table[at])->string.bits;
       at = (at + 1) & shard->mask) {
    kref found = kiln_ref_decode(entry->string);
    if (entry->hash != hash || !kiln_string_equals(found, string))
      continue;
    kiln_weak_keep(KILN_REF(found, java_lang_String, value));
    kiln_weak_keep(found);
    pthread_mutex_unlock(&shard->lock);
    return found;
  }
  *entry = (struct entry){hash, kiln_ref_encode(string)};
  shard->used++;
  pthread_mutex_unlock(&shard->lock);
  return string;
}

bool kiln_intern_has(kref string) {
  uint32_t hash = hash_of(string);
  struct shard *shard = &shards[hash >> SHARD_SHIFT];
  uint32_t wanted = kiln_ref_encode(string).bits;
  bool has = false;
  pthread_mutex_lock(&shard->lock);
  for (uint32_t at = hash & shard->mask; shard->table && shard->table[at].string.bits && !has;
       at = (at + 1) & shard->mask)
    has = shard->table[at].string.bits == wanted;
  pthread_mutex_unlock(&shard->lock);
  return has;
}

kref kiln_intern_utf8(const char *utf8) {
  kref string = kiln_string_modified(utf8, strlen(utf8));
  return string ? kiln_intern(string) : NULL;
}

void kiln_intern_sweep(void) {
  for (int i = 0; i < SHARDS; i++) {
    pthread_mutex_lock(&shards[i].lock);
    if (shards[i].table)
      rebuild(&shards[i], kiln_heap_is_live);
    pthread_mutex_unlock(&shards[i].lock);
  }
}
