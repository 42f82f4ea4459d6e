/* The signal that does nothing but interrupt a blocking system call. */
#ifndef KILN_NATIVES_WAKEUP_H
#define KILN_NATIVES_WAKEUP_H

int kiln_wakeup_signal(void);

/* Installs its handler, once; 0, or -1 with errno. Before the first signal is sent. */
int kiln_wakeup_prepare(void);

#endif
