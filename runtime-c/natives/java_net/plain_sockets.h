/* What the natives of java.net's sockets before NIO share. */
#ifndef KILN_NATIVES_PLAIN_SOCKETS_H
#define KILN_NATIVES_PLAIN_SOCKETS_H

#include "natives.h"

#include <errno.h>

/* Descriptor of a FileDescriptor; -1 if it is null or closed. */
static inline int plain_descriptor(kref file) {
  return file ? KILN_I32(file, java_io_FileDescriptor, fd) : -1;
}

/* Descriptor of a SocketImpl, or -1 with "Socket closed" pending. */
int plain_open_descriptor(kref socket);

/* Throws with the text of errno and what was tried: "Broken pipe (Write failed)". */
void plain_throw(struct kiln_class *cls, const char *tried);

/* "Socket closed". */
void plain_throw_closed(void);

#endif
