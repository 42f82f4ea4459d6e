#include "sun_nio_ch/channels.h"
#include "support/errors.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <unistd.h>

/* FileDispatcher's answers to lock. */
enum { LOCKED = 0, NO_LOCK = -1, LOCK_INTERRUPTED = 2 };

/* One end of a closed pair: dup2'ed over a descriptor, it wakes its readers with end of file. */
static int closed_end = -1;

void channel_init(void) {
  int pair[2];
  if (closed_end >= 0)
    return;
  if (socketpair(PF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0) {
    channel_throw("socketpair failed");
    return;
  }
  closed_end = pair[0];
  close(pair[1]);
}

int32_t channel_read0(kref file, int64_t address, int32_t length) {
  int number = channel_descriptor(file);
  return (int32_t)channel_transferred(
      CHANNEL_BLOCKING(read(number, (void *)address, (size_t)length)), true);
}

int32_t channel_pread0(kref file, int64_t address, int32_t length, int64_t position) {
  int number = channel_descriptor(file);
  return (int32_t)channel_transferred(
      CHANNEL_BLOCKING(pread(number, (void *)address, (size_t)length, position)), true);
}

int64_t channel_readv0(kref file, int64_t address, int32_t count) {
  int number = channel_descriptor(file);
  return channel_transferred(CHANNEL_BLOCKING(readv(number, (struct iovec *)address, count)), true);
}

int32_t channel_write0(kref file, int64_t address, int32_t length) {
  int number = channel_descriptor(file);
  return (int32_t)channel_transferred(
      CHANNEL_BLOCKING(write(number, (void *)address, (size_t)length)), false);
}

int32_t channel_pwrite0(kref file, int64_t address, int32_t length, int64_t position) {
  int number = channel_descriptor(file);
  return (int32_t)channel_transferred(
      CHANNEL_BLOCKING(pwrite(number, (void *)address, (size_t)length, position)), false);
}

int64_t channel_writev0(kref file, int64_t address, int32_t count) {
  int number = channel_descriptor(file);
  return channel_transferred(CHANNEL_BLOCKING(writev(number, (struct iovec *)address, count)),
                             false);
}

int32_t channel_force0(kref file, int32_t metadata) {
  int number = channel_descriptor(file);
  int outcome = CHANNEL_BLOCKING(metadata ? fsync(number) : fdatasync(number));
  return (int32_t)channel_result(outcome, "Force failed");
}

/* A negative offset asks for the position. */
int64_t channel_seek0(kref file, int64_t offset) {
  int number = channel_descriptor(file);
  off_t position = offset < 0 ? lseek(number, 0, SEEK_CUR) : lseek(number, offset, SEEK_SET);
  return channel_result(position, "lseek64 failed");
}

int32_t channel_truncate0(kref file, int64_t size) {
  int number = channel_descriptor(file);
  return (int32_t)channel_result(CHANNEL_BLOCKING(ftruncate(number, size)), "Truncation failed");
}

int64_t channel_size0(kref file) {
  int number = channel_descriptor(file);
  struct stat status;
  if (fstat(number, &status) < 0)
    return channel_result(-1, "Size failed");
  uint64_t size;
  if (S_ISBLK(status.st_mode) && ioctl(number, BLKGETSIZE64, &size) == 0)
    return (int64_t)size;
  return status.st_size;
}

static struct flock lock_of(short type, int64_t position, int64_t size) {
  return (struct flock){.l_type = type,
                        .l_whence = SEEK_SET,
                        .l_start = position,
                        .l_len = size == INT64_MAX ? 0 : size};
}

int32_t channel_lock0(kref file, int32_t block, int64_t position, int64_t size, int32_t shared) {
  int number = channel_descriptor(file);
  struct flock lock = lock_of(shared ? F_RDLCK : F_WRLCK, position, size);
  if (CHANNEL_BLOCKING(fcntl(number, block ? F_SETLKW : F_SETLK, &lock)) >= 0)
    return LOCKED;
  if (!block && (errno == EAGAIN || errno == EACCES))
    return NO_LOCK;
  if (errno == EINTR)
    return LOCK_INTERRUPTED;
  channel_throw("Lock failed");
  return NO_LOCK;
}

void channel_release0(kref file, int64_t position, int64_t size) {
  int number = channel_descriptor(file);
  struct flock lock = lock_of(F_UNLCK, position, size);
  if (KILN_RETRY(fcntl(number, F_SETLK, &lock)) < 0)
    channel_throw("Release failed");
}

void channel_closeIntFD(int32_t number) {
  if (number != -1 && close(number) < 0)
    channel_throw("Close failed");
}

void channel_close0(kref file) { channel_closeIntFD(channel_descriptor(file)); }

void channel_preClose0(kref file) {
  if (closed_end >= 0 && dup2(closed_end, channel_descriptor(file)) < 0)
    channel_throw("dup2 failed");
}

void channel_dup0(kref from, kref to) {
  if (KILN_RETRY(dup2(channel_descriptor(from), channel_descriptor(to))) < 0)
    channel_throw("dup2 failed");
}

int32_t channel_canTransferToFromOverlappedMap0(void) { return 1; }

/* Turns the page cache off for a file; returns the alignment that transfers then need. */
int32_t channel_setDirect0(kref file) {
  int number = channel_descriptor(file);
  struct statvfs store;
  int flags = fcntl(number, F_GETFL);
  if (flags == -1 || fcntl(number, F_SETFL, flags | O_DIRECT) == -1 ||
      fstatvfs(number, &store) == -1) {
    channel_throw("DirectIO setup failed");
    return -1;
  }
  return (int32_t)store.f_frsize;
}

#define ROW(name, signature)                                                                       \
  KILN_NATIVE(channel_##name, "sun/nio/ch/FileDispatcherImpl." #name signature)
ROW(init, "()V");
ROW(read0, "(Ljava/io/FileDescriptor;JI)I");
ROW(pread0, "(Ljava/io/FileDescriptor;JIJ)I");
ROW(readv0, "(Ljava/io/FileDescriptor;JI)J");
ROW(write0, "(Ljava/io/FileDescriptor;JI)I");
ROW(pwrite0, "(Ljava/io/FileDescriptor;JIJ)I");
ROW(writev0, "(Ljava/io/FileDescriptor;JI)J");
ROW(force0, "(Ljava/io/FileDescriptor;Z)I");
ROW(seek0, "(Ljava/io/FileDescriptor;J)J");
ROW(truncate0, "(Ljava/io/FileDescriptor;J)I");
ROW(size0, "(Ljava/io/FileDescriptor;)J");
ROW(lock0, "(Ljava/io/FileDescriptor;ZJJZ)I");
ROW(release0, "(Ljava/io/FileDescriptor;JJ)V");
ROW(close0, "(Ljava/io/FileDescriptor;)V");
ROW(preClose0, "(Ljava/io/FileDescriptor;)V");
ROW(dup0, "(Ljava/io/FileDescriptor;Ljava/io/FileDescriptor;)V");
ROW(closeIntFD, "(I)V");
ROW(canTransferToFromOverlappedMap0, "()Z");
ROW(setDirect0, "(Ljava/io/FileDescriptor;)I");
