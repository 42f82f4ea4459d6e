#include "support/bytes.h"

#include "classes.h"

#include <string.h>

kref kiln_byte_array(const void *bytes, size_t length) {
  kref array = kiln_new_bytes((int32_t)length);
  if (array)
    memcpy(kiln_bytes(array), bytes, length);
  return array;
}
