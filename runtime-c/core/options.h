// Options of the runtime and system properties.
//
// Sources, later ones win: the build (kiln_baked_options), the environment variable KILN_OPTS, and
// the program's arguments that begin with -X and stand before the first other argument. The last
// two only if the build allows it (kiln_accept_options).
#ifndef KILN_OPTIONS_H
#define KILN_OPTIONS_H

#include <stdbool.h>

// Reads all sources. Returns how many of argv's elements were taken after the first; on a bad
// option prints a message and ends the process with status 1. Before kiln_heap_init.
int kiln_options_read(int argc, char **argv);

// -Dkey=value pairs, in order, each key once; bytes as given.
int kiln_property_count(void);
const char *kiln_property_key(int index);
const char *kiln_property_value(int index);

// All -X options that were taken, for RuntimeMXBean and VM.getRuntimeArguments.
const char *const *kiln_vm_arguments(int *count);

#endif
