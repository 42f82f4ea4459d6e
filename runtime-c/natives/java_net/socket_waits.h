/*
 * Waiting for a socket that another thread may close: the closing wakes whoever waits.
 *
 * All of these may block; they enter and leave the blocked state themselves. They return what the
 * system call returns, with errno EBADF when the socket was closed meanwhile. A signal of another
 * origin does not end the wait.
 */
#ifndef KILN_NATIVES_SOCKET_WAITS_H
#define KILN_NATIVES_SOCKET_WAITS_H

#include "kiln.h"

#include <sys/socket.h>
#include <sys/types.h>

ssize_t socket_receive(int number, void *buffer, size_t length, int flags);
ssize_t socket_send(int number, const void *buffer, size_t length, int flags);
int socket_connect(int number, const struct sockaddr *address, socklen_t length);
int socket_accept(int number, struct sockaddr *address, socklen_t *length);

/* Waits for events until a deadline of socket_clock(): 1, 0 if it passed, -1. */
int socket_wait(int number, short events, int64_t deadline);

enum { SOCKET_NO_DEADLINE = -1 };

/* Milliseconds of a clock that only goes forward. */
int64_t socket_clock(void);

/* Closes the connection but keeps the number taken, so that nobody else gets it yet; 0 or -1. */
int socket_close_connection(int number);

/* Closes and gives the number back. */
int socket_close(int number);

#endif
