/*
 * What remains of the sockets before NIO: their options are asked for even where they are not used.
 */
#include "natives.h"

int32_t plain_reuse_port(void) { return 1; }

KILN_NATIVE_LEAF(plain_reuse_port, "java/net/AbstractPlainSocketImpl.isReusePortAvailable0()Z");
KILN_NATIVE_LEAF(plain_reuse_port,
                 "java/net/AbstractPlainDatagramSocketImpl.isReusePortAvailable0()Z");
