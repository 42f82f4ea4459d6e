/* Fields and methods in the image's metadata, found as reflection needs them. */
#ifndef KILN_NATIVES_MEMBERS_H
#define KILN_NATIVES_MEMBERS_H

#include "classes.h"
#include "metadata.h"

struct kiln_fields {
  uint32_t count;
  const struct kiln_field_meta *at;
};

struct kiln_methods {
  uint32_t count;
  const struct kiln_method_meta *at;
};

enum {
  KILN_ACC_PUBLIC = 0x0001,
  KILN_ACC_PRIVATE = 0x0002,
  KILN_ACC_STATIC = 0x0008,
  KILN_ACC_FINAL = 0x0010,
};

/* Members that the class itself declares and the image has kept. */
struct kiln_fields kiln_fields_of(const struct kiln_class *cls);
struct kiln_methods kiln_methods_of(const struct kiln_class *cls);

/* A declared field or method by name (and descriptor); NULL if the image has none. */
const struct kiln_field_meta *kiln_field_named(const struct kiln_class *cls, const char *name);
const struct kiln_method_meta *kiln_method_named(const struct kiln_class *cls, const char *name,
                                                 const char *desc);

/* Where the statics of a class lie; NULL if it has none. */
char *kiln_statics_of(const struct kiln_class *cls);

/* Code of a method; NULL if it is not compiled. */
void *kiln_method_code(const struct kiln_method_meta *method);

/*
 * The class that a descriptor names, which begins at *desc; steps over it. NULL if the image does
 * not have it.
 */
struct kiln_class *kiln_class_of_descriptor(const char **desc);

#endif
