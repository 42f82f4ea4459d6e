// The table of interned strings.
//
// Open addressing over (hash, reference); the references are weak: they are read through
// kiln_weak_load and dropped by kiln_intern_sweep when the collector has found the string dead. The
// lock is a leaf: nothing is allocated in the Java heap and no thread blocks while it is held.
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "crash.h"
#include "intern.h"
#include "java_strings.h"
#include "roots.h"

struct entry {
  uint32_t hash;
  kiln_narrow string; // null: empty
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct entry *table;
static uint32_t mask, used;

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

// Moves the entries that `keep` allows into a table of a fitting size.
static void rebuild(bool (*keep)(kref string)) {
  uint32_t live = 0;
  for (uint32_t i = 0; table && i <= mask; i++) {
    if (table[i].string.bits && keep && !keep(kiln_ref_decode(table[i].string)))
      table[i].string.bits = 0;
    live += table[i].string.bits != 0;
  }
  uint32_t size = 1024;
  while (size < 3 * live)
    size *= 2;
  struct entry *bigger = calloc(size, sizeof *bigger);
  if (!bigger)
    kiln_fatal("out of native memory for interned strings");
  for (uint32_t i = 0; table && i <= mask; i++)
    if (table[i].string.bits)
      insert(bigger, size - 1, table[i]);
  free(table);
  table = bigger;
  mask = size - 1;
  used = live;
}

kref kiln_intern(kref string) {
  if (!string)
    return NULL;
  uint32_t hash = hash_of(string);
  pthread_mutex_lock(&lock);
  if (!table || used >= mask / 4 * 3)
    rebuild(NULL);
  uint32_t at = hash & mask, free_at = UINT32_MAX;
  for (; table[at].string.bits; at = (at + 1) & mask) {
    if (table[at].hash != hash)
      continue;
    kref found = kiln_weak_load(&table[at].string);
    if (!found) { // dead, not yet swept: its place may be taken
      free_at = at;
      continue;
    }
    if (kiln_string_equals(found, string)) {
      pthread_mutex_unlock(&lock);
      return found;
    }
  }
  if (free_at != UINT32_MAX)
    at = free_at;
  else
    used++;
  table[at].hash = hash;
  __atomic_store_n(&table[at].string.bits, kiln_ref_encode(string).bits, __ATOMIC_RELEASE);
  pthread_mutex_unlock(&lock);
  return string;
}

kref kiln_intern_utf8(const char *utf8) {
  kref string = kiln_string_modified(utf8, strlen(utf8));
  return string ? kiln_intern(string) : NULL;
}

void kiln_intern_sweep(void) {
  pthread_mutex_lock(&lock);
  if (table)
    rebuild(kiln_heap_is_live);
  pthread_mutex_unlock(&lock);
}
