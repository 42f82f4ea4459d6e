// Puts what the runs of an image have counted into a file, pipe or device.
#ifndef KILN_COVERAGE_STORE_H
#define KILN_COVERAGE_STORE_H

#include <stdbool.h>

#include "coverage_file.h"

// How long a process that has crashed waits for others, in seconds: for another process's lock, for
// a pipe's reader to go on.
enum { KILN_COVERAGE_PATIENCE = 5 };

// Opens the file, makes it if there is none, and locks it; -1 if that cannot be. Waits for a pipe
// to have a reader, unless the process has crashed; signals that ask for the end of the process end
// it meanwhile.
int kiln_coverage_open(const char *name, bool crashed);

// Whether the file, opened by that name, has that content now. If not, it has what it had; a pipe
// or device has got some of it. A name may have KILN_COVERAGE_NAME bytes, with its end.
bool kiln_coverage_store(int fd, const char *name, const struct kiln_coverage_content *content);

enum { KILN_COVERAGE_NAME = 4096 - 32 };

#endif
