#ifndef KILN_CLASS_INIT_H
#define KILN_CLASS_INIT_H

#include "classes.h"

// Visits the causes that are kept for classes whose initialization failed.
void kiln_class_failures_visit(struct kiln_root_visitor *visitor);

#endif
