#ifndef KILN_NATIVES_CANONICAL_H
#define KILN_NATIVES_CANONICAL_H

#include <limits.h>
#include <stdbool.h>

/*
 * The canonical form of an absolute path, of which any tail may not exist. False with errno set if
 * the path is too long.
 */
bool kiln_canonical_path(const char *path, char canonical[PATH_MAX]);

#endif
