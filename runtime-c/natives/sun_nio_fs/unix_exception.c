#include "sun_nio_fs/unix_exception.h"

#include "classes.h"
#include "natives.h"

#include <errno.h>
#undef errno /* a field of that name */

void kiln_throw_unix(int error) {
  struct kiln_class *cls = KILN_CLASS(sun_nio_fs_UnixException);
  kref exception = kiln_class_ready(cls) ? kiln_new_throwable(cls, NULL, NULL) : NULL;
  if (!exception)
    return;
  KILN_I32(exception, sun_nio_fs_UnixException, errno) = error;
  kiln_set_pending(exception);
}
