#ifndef KILN_NATIVES_UNIX_EXCEPTION_H
#define KILN_NATIVES_UNIX_EXCEPTION_H

#include "natives.h"

/* Makes a sun.nio.fs.UnixException with an errno value pending. */
void kiln_throw_unix(int error);

#endif
