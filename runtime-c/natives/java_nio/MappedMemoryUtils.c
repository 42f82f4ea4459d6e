#include "native_memory.h"
#include "support/errors.h"

#include <sys/mman.h>

static void fail(const char *message) {
  kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, message);
}

int32_t java_nio_MappedMemoryUtils_isLoaded0(int64_t address, int64_t length, int64_t pages) {
  unsigned char *resident =
      kiln_memory_or_throw(kiln_memory_allocate(KILN_MEMORY_TEXT, (size_t)pages + 1));
  if (!resident)
    return 0;
  int32_t loaded = 1;
  if (mincore((void *)address, (size_t)length, resident) == -1) {
    fail("mincore failed");
    loaded = 0;
  }
  for (int64_t i = 0; loaded && i < pages; i++)
    loaded = resident[i] & 1;
  kiln_memory_free(resident);
  return loaded;
}

void java_nio_MappedMemoryUtils_load0(int64_t address, int64_t length) {
  if (madvise((void *)address, (size_t)length, MADV_WILLNEED) == -1)
    fail("madvise with advise MADV_WILLNEED failed");
}

void java_nio_MappedMemoryUtils_unload0(int64_t address, int64_t length) {
  if (madvise((void *)address, (size_t)length, MADV_DONTNEED) == -1)
    fail("madvise with advise MADV_DONTNEED failed");
}

void java_nio_MappedMemoryUtils_force0(kref file, int64_t address, int64_t length) {
  (void)file;
  if (KILN_BLOCKING(msync((void *)address, (size_t)length, MS_SYNC)) == -1)
    fail("msync with parameter MS_SYNC failed");
}

KILN_NATIVE(java_nio_MappedMemoryUtils_isLoaded0, "java/nio/MappedMemoryUtils.isLoaded0(JJJ)Z");
KILN_NATIVE(java_nio_MappedMemoryUtils_load0, "java/nio/MappedMemoryUtils.load0(JJ)V");
KILN_NATIVE(java_nio_MappedMemoryUtils_unload0, "java/nio/MappedMemoryUtils.unload0(JJ)V");
KILN_NATIVE(java_nio_MappedMemoryUtils_force0,
            "java/nio/MappedMemoryUtils.force0(Ljava/io/FileDescriptor;JJ)V");
