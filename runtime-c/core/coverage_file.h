// The file in which the runs of an image add up their counters.
//
// Little endian: a header, a bitmap of the flags in 64-bit words, the counters.
#ifndef KILN_COVERAGE_FILE_H
#define KILN_COVERAGE_FILE_H

#include <stddef.h>
#include <stdint.h>

#define KILN_COVERAGE_MAGIC 0x31564f434e4c494bu // "KILNCOV1"

struct kiln_coverage_header {
  uint64_t magic, image, runs, scans, flags, counters;
};

struct kiln_counter {
  uint32_t address; // offset in the text
  uint32_t phases;
  uint64_t scanned;
  uint64_t stopped;
  uint64_t live;
  uint64_t seen;
};
_Static_assert(sizeof(struct kiln_counter) == 40, "dev.kiln.report.counters.CounterFile reads it");

// What a file of this image may have.
struct kiln_coverage_limits {
  uint64_t image, flags, counters, text_bytes;
};

struct kiln_coverage_content {
  const struct kiln_coverage_header *header;
  const uint64_t *bits;
  const struct kiln_counter *counters;
  size_t size;
};

enum kiln_coverage_file { KILN_FILE_EMPTY, KILN_FILE_OWN, KILN_FILE_FOREIGN, KILN_FILE_DAMAGED };

// Maps the content of a file, if it was written by this image. Makes system calls only.
enum kiln_coverage_file kiln_coverage_map(int fd, const struct kiln_coverage_limits *limits,
                                          struct kiln_coverage_content *content);
// Of a file of this image.
void kiln_coverage_unmap(struct kiln_coverage_content *content);

#endif
