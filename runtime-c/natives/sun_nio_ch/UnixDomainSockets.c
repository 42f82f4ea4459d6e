/* Sockets with a path for an address. */
#include "java_net/addresses.h"
#include "sun_nio_ch/channels.h"
#include "support/bytes.h"
#include "support/errors.h"

#include <string.h>
#include <sys/un.h>
#include <unistd.h>

/* Length of the address; 0 with an exception pending. An empty path binds to a name of the system's
 * choice. */
static socklen_t address_of(kref path, struct sockaddr_un *address) {
  memset(address, 0, sizeof *address);
  address->sun_family = AF_UNIX;
  size_t length = path ? (size_t)kiln_array_length(path) : 0;
  if (length >= sizeof address->sun_path) {
    kiln_throw_new(KILN_CLASS(java_net_SocketException), "Unix domain path too long");
    return 0;
  }
  if (length > 0)
    memcpy(address->sun_path, kiln_bytes(path), length);
  return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length + (length > 0));
}

static kref path_of(const struct sockaddr_un *address, socklen_t length) {
  size_t start = offsetof(struct sockaddr_un, sun_path);
  size_t size = length > start ? strnlen(address->sun_path, length - start) : 0;
  return kiln_byte_array(address->sun_path, size);
}

int32_t unix_socket_init(void) {
  int number = socket(PF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (number >= 0)
    close(number);
  return number >= 0;
}

int32_t unix_socket_socket0(void) {
  int number = socket(PF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (number < 0)
    net_throw(NULL);
  return number;
}

void unix_socket_bind0(kref file, kref path) {
  struct sockaddr_un address;
  socklen_t length = address_of(path, &address);
  if (length && bind(channel_descriptor(file), (struct sockaddr *)&address, length) != 0)
    net_throw(NULL);
}

int32_t unix_socket_connect0(kref file, kref path) {
  struct sockaddr_un address;
  socklen_t length = address_of(path, &address);
  int number = channel_descriptor(file);
  if (!length)
    return IO_THROWN;
  if (CHANNEL_BLOCKING(connect(number, (struct sockaddr *)&address, length)) == 0)
    return 1;
  if (errno == EINPROGRESS || errno == EAGAIN)
    return IO_UNAVAILABLE;
  if (errno == EINTR)
    return IO_INTERRUPTED;
  net_throw(NULL);
  return IO_THROWN;
}

int32_t unix_socket_accept0(kref file, kref accepted, kref paths) {
  struct sockaddr_un address;
  socklen_t length;
  int number = channel_descriptor(file), made;
  do {
    length = sizeof address;
    made = CHANNEL_BLOCKING(accept4(number, (struct sockaddr *)&address, &length, SOCK_CLOEXEC));
  } while (made < 0 && errno == ECONNABORTED);
  if (made < 0) {
    if (errno == EAGAIN || errno == EWOULDBLOCK)
      return IO_UNAVAILABLE;
    if (errno == EINTR)
      return IO_INTERRUPTED;
    net_throw(NULL);
    return IO_THROWN;
  }
  KILN_I32(accepted, java_io_FileDescriptor, fd) = made;
  kref path = path_of(&address, length);
  if (!path)
    return IO_THROWN;
  kiln_array_set(paths, 0, path);
  return 1;
}

kref unix_socket_localAddress0(kref file) {
  struct sockaddr_un address;
  socklen_t length = sizeof address;
  if (getsockname(channel_descriptor(file), (struct sockaddr *)&address, &length) < 0) {
    net_throw(NULL);
    return NULL;
  }
  return path_of(&address, length);
}

#define ROW(name, signature)                                                                       \
  KILN_NATIVE(unix_socket_##name, "sun/nio/ch/UnixDomainSockets." #name signature)
ROW(init, "()Z");
ROW(socket0, "()I");
ROW(bind0, "(Ljava/io/FileDescriptor;[B)V");
ROW(connect0, "(Ljava/io/FileDescriptor;[B)I");
ROW(accept0, "(Ljava/io/FileDescriptor;Ljava/io/FileDescriptor;[Ljava/lang/Object;)I");
ROW(localAddress0, "(Ljava/io/FileDescriptor;)[B");
