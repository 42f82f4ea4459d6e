// Writing a file in HPROF's format ("JAVA PROFILE 1.0.2", identifiers of 8 bytes, big-endian), as
// heap dump viewers read it.
#ifndef KILN_HPROF_H
#define KILN_HPROF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum hprof_type {
  HPROF_OBJECT = 2,
  HPROF_BOOLEAN = 4,
  HPROF_CHAR = 5,
  HPROF_FLOAT = 6,
  HPROF_DOUBLE = 7,
  HPROF_BYTE = 8,
  HPROF_SHORT = 9,
  HPROF_INT = 10,
  HPROF_LONG = 11,
};

enum hprof_record {
  HPROF_UTF8 = 0x01,
  HPROF_LOAD_CLASS = 0x02,
  HPROF_TRACE = 0x05,
  HPROF_DUMP_SEGMENT = 0x1c,
  HPROF_DUMP_END = 0x2c,
};

enum hprof_dump {
  HPROF_ROOT_STICKY_CLASS = 0x05,
  HPROF_ROOT_THREAD = 0x08,
  HPROF_CLASS = 0x20,
  HPROF_INSTANCE = 0x21,
  HPROF_OBJECT_ARRAY = 0x22,
  HPROF_PRIMITIVE_ARRAY = 0x23,
  HPROF_ROOT_UNKNOWN = 0xff,
};

// A buffered file. A record's length stands before its contents, so records are gathered in memory
// first: dump records until a segment is full, then the segment is written.
struct hprof {
  int file;
  bool failed; // a write failed; errno of it in `error`
  int error;
  uint64_t written; // bytes
  uint8_t *buffer;
  size_t used, room;
};

bool hprof_open(struct hprof *out, const char *path);
// Flushes and closes; false if anything failed.
bool hprof_close(struct hprof *out);

void hprof_u1(struct hprof *out, uint8_t value);
void hprof_u2(struct hprof *out, uint16_t value);
void hprof_u4(struct hprof *out, uint32_t value);
void hprof_u8(struct hprof *out, uint64_t value);
void hprof_bytes(struct hprof *out, const void *bytes, size_t count);

// Puts what was gathered into a record of that kind.
void hprof_record(struct hprof *out, enum hprof_record kind);
// The same for a dump segment, when enough was gathered.
void hprof_segment(struct hprof *out);

#endif
