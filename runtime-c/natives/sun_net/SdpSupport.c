/* Sockets Direct Protocol: an address family that only kernels with InfiniBand's module have. */
#include "natives.h"
#include "support/errors.h"

#include <sys/socket.h>
#include <unistd.h>

enum { FAMILY_SDP = 27 };

static void fail(const char *tried) {
  kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, tried);
}

int32_t sdp_create(void) {
  int number = socket(FAMILY_SDP, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (number < 0)
    fail("socket");
  return number;
}

/* Puts an SDP socket with the same options in the place of another socket. */
void sdp_convert(int32_t number) {
  static const int kept[] = {SO_REUSEADDR, SO_OOBINLINE};
  int made = sdp_create();
  if (made < 0)
    return;
  for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
    int value = 0;
    socklen_t length = sizeof value;
    if (getsockopt(number, SOL_SOCKET, kept[i], &value, &length) == 0)
      setsockopt(made, SOL_SOCKET, kept[i], &value, sizeof value);
  }
  if (KILN_RETRY(dup2(made, number)) < 0)
    fail("dup2");
  close(made);
}

KILN_NATIVE(sdp_create, "sun/net/sdp/SdpSupport.create0()I");
KILN_NATIVE(sdp_convert, "sun/net/sdp/SdpSupport.convert0(I)V");
