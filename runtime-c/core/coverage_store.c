// Puts counters into a file.
//
// 1. The file is opened and locked. Who gets the lock of a file that has lost its name meanwhile
//    begins again.
// 2. A new file with the owner and mode of the old one is written beside it and takes its name. So
//    the file has all of the old counters or all of the new ones, whoever looks, if the disk fills
//    up, and if the process is killed.
// 3. Where that cannot be the file is written over: the directory takes no new files, or none in
//    place of this one; the owner would change; the file has other names, or none any more. The end
//    comes first, for only what makes the file longer needs room, and no more than the end meets
//    the limit of the size of files; it is cut off again if it has no place.
// 4. A pipe waits for its reader; devices are just written to.
#include "coverage_store.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static bool same_file(const struct stat *a, const struct stat *b) {
  return a->st_ino == b->st_ino && a->st_dev == b->st_dev;
}

// The program's work is done: whoever waits for a reader may be told to stop.
static void end_by_signals(void) {
  static const int asking[] = {SIGHUP, SIGINT, SIGTERM};
  for (size_t i = 0; i < sizeof asking / sizeof *asking; i++) {
    struct sigaction action;
    if (sigaction(asking[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN)
      signal(asking[i], SIG_DFL);
  }
}

// A pipe that its writer opened for reading, too, would not wait for its reader, who would find
// nothing.
static int open_pipe(const char *name, bool crashed) {
  end_by_signals();
  return open(name, O_WRONLY | O_CLOEXEC | (crashed ? O_NONBLOCK : 0));
}

// Where /tmp is protected, another user's file must not be opened as one that might be made.
static int open_file(const char *name) {
  int fd = open(name, O_RDWR | O_CLOEXEC);
  return fd >= 0 || errno != ENOENT ? fd : open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
}

// False if it takes too long; what cannot be locked at all is not.
static bool lock(int fd, bool crashed) {
  int tries = 0;
  while (flock(fd, crashed ? LOCK_EX | LOCK_NB : LOCK_EX) != 0) {
    if (errno == EWOULDBLOCK) {
      if (tries++ == KILN_COVERAGE_PATIENCE * 100)
        return false;
      usleep(10000);
    } else if (errno != EINTR) {
      return true;
    }
  }
  return true;
}

int kiln_coverage_open(const char *name, bool crashed) {
  for (;;) {
    struct stat locked, named;
    bool pipe = stat(name, &named) == 0 && S_ISFIFO(named.st_mode);
    int fd = pipe ? open_pipe(name, crashed) : open_file(name);
    if (fd < 0)
      return -1;
    bool ours = lock(fd, crashed);
    // A pipe's name may go once its reader has it.
    if (ours && (pipe || fstat(fd, &locked) != 0 ||
                 (stat(name, &named) == 0 && same_file(&locked, &named))))
      return fd;
    close(fd);
    if (!ours)
      return -1;
  }
}

// Whether the reader of a pipe that is not waited for reads within some time.
static bool goes_on(int fd) {
  struct pollfd pipe = {.fd = fd, .events = POLLOUT};
  return poll(&pipe, 1, KILN_COVERAGE_PATIENCE * 1000) > 0;
}

// At an offset, or wherever a pipe or device is.
static bool write_all(int fd, const char *data, size_t size, off_t at, bool regular) {
  while (size > 0) {
    ssize_t n = regular ? pwrite(fd, data, size, at) : write(fd, data, size);
    if (n < 0 && (errno == EINTR || (errno == EAGAIN && goes_on(fd))))
      continue;
    if (n <= 0)
      return false;
    data += n;
    size -= (size_t)n;
    at += n;
  }
  return true;
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

// The bytes of the content in a range.
static bool write_range(int fd, const struct kiln_coverage_content *content, size_t from, size_t to,
                        bool regular) {
  const struct kiln_coverage_header *header = content->header;
  const struct {
    const void *data;
    size_t size;
  } parts[] = {{header, sizeof *header},
               {content->bits, (header->flags + 63) / 64 * sizeof *content->bits},
               {content->counters, header->counters * sizeof *content->counters}};
  size_t at = 0;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; at += parts[i].size, i++) {
    size_t begin = from < at ? at : from, end = least(to, at + parts[i].size);
    if (begin < end && !write_all(fd, (const char *)parts[i].data + (begin - at), end - begin,
                                  (off_t)begin, regular))
      return false;
  }
  return true;
}

// Only root may give files away; others may give them to their groups.
static bool give(int fd, const struct stat *to) {
  struct stat is;
  if (fchown(fd, to->st_uid, to->st_gid) != 0 && fchown(fd, (uid_t)-1, to->st_gid) != 0)
    return false;
  return fchmod(fd, to->st_mode & 07777) == 0 && fstat(fd, &is) == 0 && is.st_uid == to->st_uid;
}

static bool write_new(const struct stat *old, const char *name,
                      const struct kiln_coverage_content *content) {
  char made[KILN_COVERAGE_NAME + 32];
  snprintf(made, sizeof made, "%s.%u.new", name, (unsigned)getpid());
  int fd = open(made, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd < 0)
    return false;
  bool all = give(fd, old) && write_range(fd, content, 0, content->size, true);
  all = close(fd) == 0 && all && rename(made, name) == 0;
  if (!all)
    unlink(made);
  return all;
}

static bool write_over(int fd, off_t had, const struct kiln_coverage_content *content) {
  size_t size = content->size, end = least((size_t)had, size - 1);
  size_t header = least(end, sizeof *content->header);
  if (!write_range(fd, content, end, size, true)) {
    int cut = ftruncate(fd, had);
    (void)cut; // else its size tells that it is damaged
    return false;
  }
  return write_range(fd, content, header, end, true) && write_range(fd, content, 0, header, true) &&
         ftruncate(fd, (off_t)size) == 0;
}

// The name that the file itself has, be it opened by that of a link; false if it has none, or
// others besides.
static bool own_name(int fd, const char *name, const struct stat *file,
                     char own[KILN_COVERAGE_NAME]) {
  char link[32];
  struct stat named;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, own, KILN_COVERAGE_NAME - 1);
  if (length <= 0) // there is no /proc
    length = (ssize_t)strlen(strcpy(own, name));
  own[length] = 0;
  return file->st_nlink <= 1 && lstat(own, &named) == 0 && same_file(&named, file);
}

bool kiln_coverage_store(int fd, const char *name, const struct kiln_coverage_content *content) {
  struct stat file;
  char own[KILN_COVERAGE_NAME];
  if (fstat(fd, &file) != 0)
    return false;
  if (!S_ISREG(file.st_mode))
    return write_range(fd, content, 0, content->size, false);
  bool named = own_name(fd, name, &file, own);
  if ((named && write_new(&file, own, content)) || write_over(fd, file.st_size, content))
    return true;
  if (named && file.st_size == 0)
    unlink(own); // ours, most likely; and of no use to anybody
  return false;
}
