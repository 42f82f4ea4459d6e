// The fuzzing engine: fuzz ROUNDS SEED [FILE...]
//
// 1. The corpus begins with the files given and one empty input.
// 2. Each round takes an input of the corpus, changes it at random, and runs it.
// 3. What is compiled with -fsanitize-coverage=inline-8bit-counters counts its branches; an input
//    that reaches a counter, or a magnitude of one, for the first time joins the corpus.
// 4. An input that crashes, traps (-fsanitize-trap) or takes 5 seconds is printed in hexadecimal
//    with status 1. With 0 rounds the files are run as they are: a finding again.
#include "fuzz.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MOST = 4096, INPUTS = 20000, PAGE = 4096, SLOT_BYTES = 1 << 20, SLOTS = 4, SECONDS = 60 };

static struct {
  uint8_t *bytes;
  size_t length;
} corpus[INPUTS];
static int corpus_size;
static uint8_t current[MOST];
static size_t current_length;
static uint8_t *counters, *counters_end, *seen;
static uint64_t state;

void __sanitizer_cov_8bit_counters_init(uint8_t *start, uint8_t *end);
void __sanitizer_cov_8bit_counters_init(uint8_t *start, uint8_t *end) {
  counters = start;
  counters_end = end;
}

static uint32_t below(uint32_t bound) {
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)((state >> 33) % bound);
}

static void found(int signal) {
  char text[64];
  int n = snprintf(text, sizeof text, "signal %d on input of %zu bytes: ", signal, current_length);
  (void)!write(1, text, (size_t)n);
  for (size_t i = 0; i < current_length; i++) {
    n = snprintf(text, sizeof text, "%02x", current[i]);
    (void)!write(1, text, (size_t)n);
  }
  (void)!write(1, "\n", 1);
  _exit(1);
}

uint8_t *fuzz_guarded(int slot, size_t length) {
  static uint8_t *slots[SLOTS];
  if (slot >= SLOTS || length > SLOT_BYTES)
    abort();
  if (!slots[slot]) {
    slots[slot] =
        mmap(NULL, SLOT_BYTES + PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (slots[slot] == MAP_FAILED || mprotect(slots[slot] + SLOT_BYTES, PAGE, PROT_NONE))
      abort();
  }
  return slots[slot] + SLOT_BYTES - length;
}

// A counter's magnitude: 1, 2, 3, 4-7, 8-15, ...
static uint8_t bucket(uint8_t count) {
  return count < 4 ? (uint8_t)(count ? 1 << (count - 1) : 0)
                   : (uint8_t)(8 << (29 - __builtin_clz(count)));
}

static void keep(void) {
  if (corpus_size == INPUTS)
    return;
  uint8_t *copy = malloc(current_length + 1);
  if (!copy)
    abort();
  memcpy(copy, current, current_length);
  corpus[corpus_size].bytes = copy;
  corpus[corpus_size++].length = current_length;
}

static void run(void) {
  size_t count = (size_t)(counters_end - counters);
  memset(counters, 0, count);
  uint8_t *input = fuzz_guarded(0, current_length);
  memcpy(input, current, current_length);
  alarm(SECONDS);
  fuzz_one(input, current_length);
  alarm(0);
  int fresh = 0;
  for (size_t i = 0; i < count; i++) {
    uint8_t bits = bucket(counters[i]);
    fresh |= bits & ~seen[i];
    seen[i] |= bits;
  }
  if (fresh)
    keep();
}

static void mutate(void) {
  int base = (int)below((uint32_t)corpus_size);
  current_length = corpus[base].length;
  memcpy(current, corpus[base].bytes, current_length);
  for (uint32_t changes = 1 + below(4); changes > 0; changes--) {
    uint32_t at = current_length ? below((uint32_t)current_length) : 0;
    switch (below(7)) {
    case 0:
      if (current_length)
        current[at] ^= (uint8_t)(1 << below(8));
      break;
    case 1:
      if (current_length)
        current[at] = (uint8_t)below(256);
      break;
    case 2: // insert
      if (current_length < MOST) {
        memmove(current + at + 1, current + at, current_length++ - at);
        current[at] = (uint8_t)below(256);
      }
      break;
    case 3: // delete
      if (current_length) {
        size_t n = 1 + below((uint32_t)(current_length - at));
        memmove(current + at, current + at + n, current_length - at - n);
        current_length -= n;
      }
      break;
    case 4: // a piece of another input
    case 5: {
      int other = (int)below((uint32_t)corpus_size);
      size_t length = corpus[other].length;
      if (!length)
        break;
      size_t from = below((uint32_t)length), n = 1 + below((uint32_t)(length - from));
      if (at + n > MOST)
        n = MOST - at;
      memcpy(current + at, corpus[other].bytes + from, n);
      if (at + n > current_length)
        current_length = at + n;
      break;
    }
    default:
      if (current_length)
        current[at] = (uint8_t)(uint8_t[]){0, 1, 127, 128, 255, ' ', '"', '0'}[below(8)];
    }
  }
}

int main(int argc, char **argv) {
  if (argc < 3)
    return 2;
  long rounds = atol(argv[1]);
  state = strtoull(argv[2], NULL, 10) * 2654435761u + 1;
  int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGALRM};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
    signal(signals[i], found);
  seen = calloc((size_t)(counters_end - counters) + 1, 1);
  if (!seen)
    return 2;
  keep();
  for (int i = 3; i < argc; i++) {
    FILE *file = fopen(argv[i], "rb");
    if (!file)
      return 2;
    current_length = fread(current, 1, MOST, file);
    fclose(file);
    keep();
    run();
  }
  for (long round = 0; round < rounds; round++) {
    mutate();
    run();
  }
  printf("%d inputs in the corpus\n", corpus_size);
  return 0;
}
