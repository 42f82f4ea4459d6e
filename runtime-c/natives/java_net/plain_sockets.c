#include "java_net/plain_sockets.h"

#include "support/errors.h"

void plain_throw(struct kiln_class *cls, const char *tried) {
  if (errno != 0)
    kiln_throw_new(cls, "%s (%s)", kiln_error_text(errno), tried);
  else
    kiln_throw_new(cls, "%s", tried);
}

void plain_throw_closed(void) {
  kiln_throw_new(KILN_CLASS(java_net_SocketException), "Socket closed");
}

int plain_open_descriptor(kref socket) {
  int number = plain_descriptor(KILN_REF(socket, java_net_SocketImpl, fd));
  if (number < 0)
    plain_throw_closed();
  return number;
}
