#ifndef KILN_NATIVES_PROCESS_START_H
#define KILN_NATIVES_PROCESS_START_H

#include <stdint.h>

// Milliseconds since the process began, by the kernel's account.
int64_t kiln_process_uptime_ms(void);

#endif
