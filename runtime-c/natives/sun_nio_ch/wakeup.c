#include "sun_nio_ch/wakeup.h"

#include <signal.h>
#include <stdatomic.h>

int kiln_wakeup_signal(void) { return SIGRTMAX - 2; }

static void ignore(int number) { (void)number; }

int kiln_wakeup_prepare(void) {
  static _Atomic int ready;
  if (atomic_load(&ready))
    return 0;
  struct sigaction action = {.sa_handler = ignore}; /* no SA_RESTART: EINTR is the purpose */
  sigemptyset(&action.sa_mask);
  if (sigaction(kiln_wakeup_signal(), &action, 0) < 0)
    return -1;
  atomic_store(&ready, 1);
  return 0;
}
