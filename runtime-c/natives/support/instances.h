#ifndef KILN_NATIVES_INSTANCES_H
#define KILN_NATIVES_INSTANCES_H

#include "classes.h"

/*
 * A zeroed instance of an initialized class: compiled methods of the class count on that. Null with
 * an exception pending.
 */
static inline kref kiln_new_object(struct kiln_class *cls) {
  return kiln_class_ready(cls) ? kiln_new_instance(cls) : NULL;
}

#endif
