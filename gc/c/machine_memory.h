// How much memory there is for this process.
#pragma once

#include <stdint.h>

// Bytes that the machine and the process's control groups allow.
// groups: the file that names the process's groups; mount: where the groups' files are.
uint64_t machine_memory(const char *groups, const char *mount);
