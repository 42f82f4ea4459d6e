#include "sun_nio_fs/unix_exception.h"
#include "support/errors.h"

#include <unistd.h>

enum { CHUNK = 65536 };

/* Copies the rest of one open file to another; gives up when the int at `cancel` becomes nonzero.
 */
static int copy(int target, int source, const volatile int32_t *cancel) {
  char buffer[CHUNK];
  for (;;) {
    ssize_t count = KILN_RETRY(read(source, buffer, sizeof buffer));
    if (count <= 0)
      return count == 0 ? 0 : errno;
    if (cancel && *cancel)
      return ECANCELED;
    for (ssize_t done = 0; done < count;) {
      ssize_t written = KILN_RETRY(write(target, buffer + done, (size_t)(count - done)));
      if (written == -1)
        return errno;
      done += written;
    }
  }
}

void sun_nio_fs_UnixCopyFile_transfer(int32_t target, int32_t source, int64_t cancel) {
  kiln_enter_blocked();
  int error = copy(target, source, (const volatile int32_t *)cancel);
  kiln_leave_blocked();
  if (error != 0)
    kiln_throw_unix(error);
}

KILN_NATIVE(sun_nio_fs_UnixCopyFile_transfer, "sun/nio/fs/UnixCopyFile.transfer(IIJ)V");
