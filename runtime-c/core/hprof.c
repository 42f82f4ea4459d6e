#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "hprof.h"

enum { SEGMENT = 1 << 20 };

// Memory of its own: the heap may be full, and malloc's lock may be held by a stopped thread.
static void *map(size_t bytes) {
  void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return memory == MAP_FAILED ? NULL : memory;
}

static void write_out(struct hprof *out, const uint8_t *bytes, size_t count) {
  while (count && !out->failed) {
    ssize_t n = write(out->file, bytes, count);
    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0) {
      out->failed = true;
      out->error = errno;
      return;
    }
    bytes += n;
    count -= (size_t)n;
    out->written += (uint64_t)n;
  }
}

bool hprof_open(struct hprof *out, const char *path) {
  *out = (struct hprof){.room = 2 * SEGMENT};
  out->file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (out->file < 0) {
    out->error = errno;
    return false;
  }
  out->buffer = map(out->room);
  if (!out->buffer) {
    out->error = ENOMEM;
    close(out->file);
    return false;
  }
  static const char magic[] = "JAVA PROFILE 1.0.2";
  hprof_bytes(out, magic, sizeof magic);
  hprof_u4(out, 8);
  hprof_u8(out, 0); // the time, which nobody needs
  write_out(out, out->buffer, out->used);
  out->used = 0;
  return true;
}

bool hprof_close(struct hprof *out) {
  munmap(out->buffer, out->room);
  if (close(out->file) != 0 && !out->failed) {
    out->failed = true;
    out->error = errno;
  }
  return !out->failed;
}

static uint8_t *take(struct hprof *out, size_t count) {
  if (out->room - out->used < count) {
    size_t room = (out->used + count) * 2;
    uint8_t *larger = map(room);
    if (!larger) {
      out->failed = true;
      out->error = ENOMEM;
      return NULL;
    }
    memcpy(larger, out->buffer, out->used);
    munmap(out->buffer, out->room);
    out->buffer = larger;
    out->room = room;
  }
  uint8_t *at = out->buffer + out->used;
  out->used += count;
  return at;
}

void hprof_bytes(struct hprof *out, const void *bytes, size_t count) {
  uint8_t *at = take(out, count);
  if (at)
    memcpy(at, bytes, count);
}

void hprof_u1(struct hprof *out, uint8_t value) { hprof_bytes(out, &value, 1); }

void hprof_u2(struct hprof *out, uint16_t value) {
  value = __builtin_bswap16(value);
  hprof_bytes(out, &value, 2);
}

void hprof_u4(struct hprof *out, uint32_t value) {
  value = __builtin_bswap32(value);
  hprof_bytes(out, &value, 4);
}

void hprof_u8(struct hprof *out, uint64_t value) {
  value = __builtin_bswap64(value);
  hprof_bytes(out, &value, 8);
}

void hprof_record(struct hprof *out, enum hprof_record kind) {
  uint8_t head[9] = {(uint8_t)kind};
  uint32_t length = __builtin_bswap32((uint32_t)out->used);
  memcpy(head + 5, &length, 4); // the time between stays 0
  write_out(out, head, sizeof head);
  write_out(out, out->buffer, out->used);
  out->used = 0;
}

void hprof_segment(struct hprof *out) {
  if (out->used >= SEGMENT)
    hprof_record(out, HPROF_DUMP_SEGMENT);
}
