// Reads a file of counters. Nobody vouches for one: runs are killed while they write, disks fill
// up, and KILN_COVERAGE may name any file.
#include "coverage_file.h"

#include <sys/mman.h>
#include <sys/stat.h>

static enum kiln_coverage_file judge(const struct kiln_coverage_limits *limits,
                                     struct kiln_coverage_content *content) {
  const struct kiln_coverage_header *header = content->header;
  if (content->size < sizeof *header || header->magic != KILN_COVERAGE_MAGIC)
    return KILN_FILE_DAMAGED;
  if (header->image != limits->image)
    return KILN_FILE_FOREIGN;
  uint64_t words = (limits->flags + 63) / 64, rest = content->size - sizeof *header;
  if (header->flags != limits->flags || rest / 8 < words)
    return KILN_FILE_DAMAGED;
  rest -= words * 8;
  uint64_t count = rest / sizeof(struct kiln_counter);
  if (header->counters != count || rest % sizeof(struct kiln_counter) || count > limits->counters)
    return KILN_FILE_DAMAGED;
  content->bits = (const uint64_t *)(header + 1);
  content->counters = (const struct kiln_counter *)(content->bits + words);
  for (uint64_t i = 0; i < count; i++)
    if (content->counters[i].address > limits->text_bytes)
      return KILN_FILE_DAMAGED;
  return KILN_FILE_OWN;
}

enum kiln_coverage_file kiln_coverage_map(int fd, const struct kiln_coverage_limits *limits,
                                          struct kiln_coverage_content *content) {
  struct stat facts;
  if (fstat(fd, &facts) != 0)
    return KILN_FILE_DAMAGED;
  if (facts.st_size == 0)
    return KILN_FILE_EMPTY;
  content->size = (size_t)facts.st_size;
  void *data = mmap(NULL, content->size, PROT_READ, MAP_PRIVATE, fd, 0);
  if (data == MAP_FAILED)
    return KILN_FILE_DAMAGED;
  content->header = data;
  enum kiln_coverage_file found = judge(limits, content);
  if (found != KILN_FILE_OWN)
    kiln_coverage_unmap(content);
  return found;
}

void kiln_coverage_unmap(struct kiln_coverage_content *content) {
  munmap((void *)content->header, content->size);
}
