#ifndef KILN_NATIVES_BYTES_H
#define KILN_NATIVES_BYTES_H

#include "kiln.h"

/* A byte[] with a copy of the bytes; null with an exception pending. */
kref kiln_byte_array(const void *bytes, size_t length);

#endif
