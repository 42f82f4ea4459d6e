/* The range of ports that the system gives to sockets without one. */
#include "natives.h"

#include <stdio.h>

static bool read_range(int range[2]) {
  FILE *file = fopen("/proc/sys/net/ipv4/ip_local_port_range", "re");
  if (!file)
    return false;
  bool found = fscanf(file, "%d %d", &range[0], &range[1]) == 2;
  fclose(file);
  return found;
}

int32_t sun_net_PortConfig_getLower0(void) {
  int range[2];
  return read_range(range) ? range[0] : -1;
}

int32_t sun_net_PortConfig_getUpper0(void) {
  int range[2];
  return read_range(range) ? range[1] : -1;
}

int32_t sun_net_spi_DefaultProxySelector_init(void) { return 0; }

/* No desktop settings are read. */
kref sun_net_spi_DefaultProxySelector_getSystemProxies(kref self, kref protocol, kref host) {
  (void)self;
  (void)protocol;
  (void)host;
  return NULL;
}

KILN_NATIVE_LEAF(sun_net_PortConfig_getLower0, "sun/net/PortConfig.getLower0()I");
KILN_NATIVE_LEAF(sun_net_PortConfig_getUpper0, "sun/net/PortConfig.getUpper0()I");
KILN_NATIVE_LEAF(sun_net_spi_DefaultProxySelector_init, "sun/net/spi/DefaultProxySelector.init()Z");
KILN_NATIVE_LEAF(sun_net_spi_DefaultProxySelector_getSystemProxies,
                 "sun/net/spi/DefaultProxySelector.getSystemProxies(Ljava/lang/String;"
                 "Ljava/lang/String;)[Ljava/net/Proxy;");
