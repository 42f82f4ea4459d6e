#ifndef KILN_INTERN_H
#define KILN_INTERN_H

#include "kiln.h"

// Whether the table has this very string.
bool kiln_intern_has(kref string);

// Forgets interned strings that the collector has found dead; called between marking and reuse.
void kiln_intern_sweep(void);

#endif
