// The shapes of Heaps.java with memory managed by hand, or by Boehm's collector (-DBOEHM): heaps SHAPE [ROUNDS]
// prints `shape nanoseconds`: the median time of a round after warming up. Link with -ljemalloc or -lmimalloc for those.
// `heaps allocate` prints nanoseconds an object for four sizes, of which the last 1,024 are alive, as Allocate.java does.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef BOEHM
#include <gc.h>
#define NEW(bytes) GC_MALLOC(bytes)
#define NEW_DATA(bytes) memset(GC_MALLOC_ATOMIC(bytes), 0, bytes)
#define FREE(pointer) ((void)(pointer))
#else
#define NEW(bytes) calloc(1, bytes)
#define NEW_DATA(bytes) calloc(1, bytes)
#define FREE(pointer) free(pointer)
#endif

static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

// --- trees
struct node {
  struct node *left, *right;
};

enum { DEPTH = 18 };
static struct node *root;

static struct node *tree(int depth) {
  struct node *node = NEW(sizeof *node);
  if (depth > 0) {
    node->left = tree(depth - 1);
    node->right = tree(depth - 1);
  }
  return node;
}

static int64_t count(const struct node *node) {
  return node->left ? 1 + count(node->left) + count(node->right) : 1;
}

static void drop(struct node *node) {
#ifndef BOEHM
  if (node->left) {
    drop(node->left);
    drop(node->right);
  }
#endif
  FREE(node);
}

static int64_t trees(int number) {
  int64_t sum = 0;
  if (!root)
    root = tree(DEPTH);
  for (int depth = 4; depth <= 14; depth += 2)
    for (int i = 1 << (18 - depth); i > 0; i--) {
      struct node *temporary = tree(depth);
      sum += count(temporary);
      drop(temporary);
    }
  struct node *branch = root;
  for (int level = 0; level < 4; level++)
    branch = (number >> level & 1) == 0 ? branch->left : branch->right;
  drop(branch->left);
  branch->left = tree(DEPTH - 5);
  return sum + count(root);
}

// --- lists
struct cell {
  struct cell *next;
  int value;
};

enum { LISTS = 1000, LENGTH = 1000 };
static struct cell *heads[LISTS];

static struct cell *list(int seed) {
  struct cell *head = NULL;
  for (int i = 0; i < LENGTH; i++) {
    struct cell *cell = NEW(sizeof *cell);
    cell->value = seed + i;
    cell->next = head;
    head = cell;
  }
  return head;
}

static int64_t lists(int number) {
  int64_t sum = 0;
  if (!heads[0])
    for (int i = 0; i < LISTS; i++)
      heads[i] = list(i);
  for (int i = 0; i < 4 * LISTS; i++) {
    int at = (i * 7 + number) % LISTS;
#ifndef BOEHM
    for (struct cell *cell = heads[at], *next; cell; cell = next) {
      next = cell->next;
      FREE(cell);
    }
#endif
    heads[at] = list(i ^ number);
    for (const struct cell *cell = heads[(at * 31) % LISTS]; cell; cell = cell->next)
      sum += cell->value;
  }
  return sum & 0xffff;
}

// --- maps: chained, boxed keys and values as in Java
struct entry {
  struct entry *next;
  int32_t *key;
  int64_t *value;
  int32_t hash;
};

struct map {
  struct entry **table;
  int32_t capacity, size;
};

enum { ENTRIES = 400000 };
static struct map live;

static void grow(struct map *map) {
  int32_t capacity = map->capacity ? map->capacity * 2 : 16;
  struct entry **table = NEW(sizeof *table * (size_t)capacity);
  for (int32_t i = 0; i < map->capacity; i++)
    for (struct entry *entry = map->table[i], *next; entry; entry = next) {
      next = entry->next;
      entry->next = table[entry->hash & (capacity - 1)];
      table[entry->hash & (capacity - 1)] = entry;
    }
  FREE(map->table);
  map->table = table;
  map->capacity = capacity;
}

static void put(struct map *map, int32_t key, int64_t value) {
  if (map->size * 4 >= map->capacity * 3)
    grow(map);
  struct entry *entry = NEW(sizeof *entry);
  entry->key = NEW_DATA(sizeof *entry->key);
  *entry->key = key;
  entry->value = NEW_DATA(sizeof *entry->value);
  *entry->value = value;
  entry->hash = key ^ (int32_t)((uint32_t)key >> 16);
  struct entry **slot = &map->table[entry->hash & (map->capacity - 1)];
  entry->next = *slot;
  *slot = entry;
  map->size++;
}

static void remove_key(struct map *map, int32_t key) {
  int32_t hash = key ^ (int32_t)((uint32_t)key >> 16);
  for (struct entry **at = &map->table[hash & (map->capacity - 1)]; *at; at = &(*at)->next)
    if (*(*at)->key == key) {
      struct entry *entry = *at;
      *at = entry->next;
      FREE(entry->key);
      FREE(entry->value);
      FREE(entry);
      map->size--;
      return;
    }
}

static void drop_map(struct map *map) {
#ifndef BOEHM
  for (int32_t i = 0; i < map->capacity; i++)
    for (struct entry *entry = map->table[i], *next; entry; entry = next) {
      next = entry->next;
      FREE(entry->key);
      FREE(entry->value);
      FREE(entry);
    }
#endif
  FREE(map->table);
}

static int64_t maps(int number) {
  int64_t sum = 0;
  if (!live.size)
    for (int i = 0; i < ENTRIES; i++)
      put(&live, i * 17, (int64_t)i << 20);
  for (int i = 0; i < ENTRIES / 5; i++) {
    int key = (int)((i * INT64_C(2654435761) + number * INT64_C(40503)) % ENTRIES);
    remove_key(&live, key * 17);
    put(&live, key * 17, sum + (1 << 30));
    sum += key;
  }
  for (int i = 0; i < 3000; i++) {
    struct map small = {0};
    for (int k = 0; k < 40; k++)
      put(&small, i * 1000 + k, 1);
    sum += small.size;
    drop_map(&small);
  }
  return sum + live.size;
}

// --- strings
enum { RING = 100000 };
static char *texts[RING];

static char *copy(const char *text, size_t length) {
  char *fresh = NEW_DATA(length + 1);
  memcpy(fresh, text, length);
  return fresh;
}

static int64_t strings(int number) {
  int64_t sum = 0;
  char buffer[128];
  if (!texts[0])
    for (int i = 0; i < RING; i++)
      texts[i] = copy(buffer, (size_t)sprintf(buffer, "text number %d of the ring", i));
  for (int i = 0; i < 2 * RING; i++) {
    int at = (int)((i * INT64_C(48271) + number) % RING);
    char *cut = copy(texts[at], 8 + (size_t)(i & 3));
    int length = sprintf(buffer, "%s:%d %d of the ring", cut, i, number);
    FREE(texts[at]);
    texts[at] = copy(buffer, (size_t)length);
    int32_t hash = 0;
    for (const char *c = cut; *c; c++)
      hash = 31 * hash + *c;
    sum += length + hash;
    FREE(cut);
  }
  return sum & 0xfffff;
}

// --- arrays
enum { BLOCKS = 128 };
static char *blocks[BLOCKS];
static size_t block_bytes(int i) { return (size_t)4096 << (i * 7 % 10); }

static int64_t arrays(int number) {
  int64_t sum = 0;
  if (!blocks[0])
    for (int i = 0; i < BLOCKS; i++)
      blocks[i] = NEW_DATA(block_bytes(i));
  for (int i = 0; i < 20 * BLOCKS; i++) {
    int at = (i * 5 + number) % BLOCKS;
    char *fresh = NEW_DATA(block_bytes(at));
    for (size_t k = 0; k < block_bytes(at); k += 512)
      fresh[k] = (char)(k >> 9);
    int old = (at * 3) % BLOCKS;
    sum += (int64_t)block_bytes(old) + blocks[old][block_bytes(old) / 2];
    FREE(blocks[at]);
    blocks[at] = fresh;
  }
  return sum;
}

// --- small objects
static void allocate(size_t bytes) {
  enum { OBJECTS = 20000000, ALIVE = 1024 };
  static void *ring[ALIVE];
  int64_t best = INT64_MAX;
  for (int round = 0; round < 5; round++) {
    int64_t start = now();
    for (int i = 0; i < OBJECTS; i++) {
      int32_t *fresh = NEW(bytes);
      fresh[1] = i;
      FREE(ring[i & (ALIVE - 1)]);
      ring[i & (ALIVE - 1)] = fresh;
    }
    int64_t time = now() - start;
    best = time < best ? time : best;
  }
  printf("%zu %.3f\n", bytes, (double)best / OBJECTS);
}

static int ascending(const void *a, const void *b) {
  int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return (x > y) - (x < y);
}

int main(int argc, char **argv) {
#ifdef BOEHM
  GC_INIT();
#endif
  const char *name = argc > 1 ? argv[1] : "";
  int rounds = argc > 2 ? atoi(argv[2]) : 9;
  if (!strcmp(name, "allocate")) {
    for (size_t bytes = 16; bytes <= 128; bytes *= 2)
      allocate(bytes);
    return 0;
  }
  int64_t (*shape)(int) = !strcmp(name, "trees")     ? trees
                          : !strcmp(name, "lists")   ? lists
                          : !strcmp(name, "maps")    ? maps
                          : !strcmp(name, "strings") ? strings
                          : !strcmp(name, "arrays")  ? arrays
                                                     : NULL;
  enum { WARM = 4, MOST = 1000 };
  if (!shape || rounds < 1 || rounds > MOST) {
    fprintf(stderr, "usage: heaps trees|lists|maps|strings|arrays|allocate [ROUNDS]\n");
    return 2;
  }
  int64_t times[MOST], sum = 0;
  for (int i = 0; i < WARM; i++)
    sum += shape(i);
  for (int i = 0; i < rounds; i++) {
    int64_t start = now();
    sum += shape(WARM + i);
    times[i] = now() - start;
  }
  qsort(times, (size_t)rounds, sizeof times[0], ascending);
  printf("%s %lld %lld\n", name, (long long)times[rounds / 2], (long long)sum);
}
