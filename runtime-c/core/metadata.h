// Reading the image's metadata: names of classes, fields and methods.
#ifndef KILN_METADATA_H
#define KILN_METADATA_H

#include "classes.h"

extern const char kiln_meta[] KILN_HIDDEN;
extern const struct kiln_method_row kiln_method_table[] KILN_HIDDEN;

// Of a global method id; ids come from the safepoint tables and are in range.
static inline const struct kiln_method_row *kiln_method_row(uint32_t method) {
  return &kiln_method_table[method];
}
// Modified UTF-8; "" for 0.
static inline const char *kiln_meta_string(uint32_t offset) {
  return offset ? kiln_meta + offset : "";
}
static inline const void *kiln_meta_at(uint32_t offset) {
  return offset ? kiln_meta + offset : NULL;
}
// A list of class ids, never NULL.
static inline const struct kiln_cid_list *kiln_meta_cids(uint32_t offset) {
  static const uint32_t none;
  return offset ? (const void *)(kiln_meta + offset) : (const void *)&none;
}

#endif
