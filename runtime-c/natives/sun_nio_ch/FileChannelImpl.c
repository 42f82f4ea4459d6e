#include "sun_nio_ch/channels.h"

#include <sys/mman.h>
#include <sys/sendfile.h>
#include <unistd.h>

/* FileChannelImpl's modes of mapping. */
enum { MAP_RO = 0, MAP_RW = 1, MAP_PV = 2 };

/* What one sendfile call moves at most. */
enum { MAX_TRANSFER = 0x7ffff000 };

int64_t sun_nio_ch_FileChannelImpl_initIDs(void) { return sysconf(_SC_PAGESIZE); }

int64_t sun_nio_ch_FileChannelImpl_map0(kref self, int32_t mode, int64_t position, int64_t length,
                                        int32_t synchronous) {
  int number = channel_descriptor(KILN_REF(self, sun_nio_ch_FileChannelImpl, fd));
  int protection = mode == MAP_RO ? PROT_READ : PROT_READ | PROT_WRITE;
  int flags = mode == MAP_PV ? MAP_PRIVATE : MAP_SHARED;
  if (synchronous)
    flags = MAP_SYNC | MAP_SHARED_VALIDATE;
  void *address = mmap(NULL, (size_t)length, protection, flags, number, position);
  if (address != MAP_FAILED)
    return (int64_t)address;
  if (synchronous && errno == ENOTSUP)
    kiln_throw_new(KILN_CLASS(java_io_IOException), "map with mode MAP_SYNC unsupported");
  else if (errno == ENOMEM)
    kiln_throw_out_of_memory("Map failed");
  else
    channel_throw("Map failed");
  return IO_THROWN;
}

int32_t sun_nio_ch_FileChannelImpl_unmap0(int64_t address, int64_t length) {
  return (int32_t)channel_result(munmap((void *)address, (size_t)length), "Unmap failed");
}

int64_t sun_nio_ch_FileChannelImpl_transferTo0(kref self, kref source, int64_t position,
                                               int64_t count, kref target) {
  (void)self;
  int from = channel_descriptor(source), to = channel_descriptor(target);
  off_t offset = position;
  ssize_t moved = CHANNEL_BLOCKING(sendfile(to, from, &offset, (size_t)count));
  if (moved >= 0)
    return moved;
  if (errno == EAGAIN)
    return IO_UNAVAILABLE;
  if (errno == EINVAL && count >= 0)
    return IO_UNSUPPORTED_CASE;
  return channel_result(-1, "Transfer failed");
}

int32_t sun_nio_ch_FileChannelImpl_maxDirectTransferSize0(void) { return MAX_TRANSFER; }

KILN_NATIVE_LEAF(sun_nio_ch_FileChannelImpl_initIDs, "sun/nio/ch/FileChannelImpl.initIDs()J");
KILN_NATIVE(sun_nio_ch_FileChannelImpl_map0, "sun/nio/ch/FileChannelImpl.map0(IJJZ)J");
KILN_NATIVE(sun_nio_ch_FileChannelImpl_unmap0, "sun/nio/ch/FileChannelImpl.unmap0(JJ)I");
KILN_NATIVE(sun_nio_ch_FileChannelImpl_transferTo0,
            "sun/nio/ch/FileChannelImpl.transferTo0(Ljava/io/FileDescriptor;JJ"
            "Ljava/io/FileDescriptor;)J");
KILN_NATIVE_LEAF(sun_nio_ch_FileChannelImpl_maxDirectTransferSize0,
                 "sun/nio/ch/FileChannelImpl.maxDirectTransferSize0()I");
