#ifndef KILN_INTERN_H
#define KILN_INTERN_H

// Forgets interned strings that the collector has found dead; called between marking and reuse.
void kiln_intern_sweep(void);

#endif
