/* epoll, eventfd and poll for selectors. */
#include "sun_nio_ch/channels.h"

#include <poll.h>
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

int32_t epoll_eventSize(void) { return sizeof(struct epoll_event); }

int32_t epoll_eventsOffset(void) { return offsetof(struct epoll_event, events); }

int32_t epoll_dataOffset(void) { return offsetof(struct epoll_event, data); }

int32_t epoll_create0(void) {
  int number = epoll_create1(EPOLL_CLOEXEC);
  if (number < 0)
    channel_throw("epoll_create1 failed");
  return number;
}

/* 0 or the error number. */
int32_t epoll_ctl0(int32_t poll, int32_t operation, int32_t number, int32_t events) {
  struct epoll_event event = {.events = (uint32_t)events, .data.fd = number};
  return epoll_ctl(poll, operation, number, &event) == 0 ? 0 : errno;
}

int32_t epoll_wait0(int32_t poll, int64_t address, int32_t count, int32_t timeout) {
  int found = CHANNEL_BLOCKING(epoll_wait(poll, (struct epoll_event *)address, count, timeout));
  return (int32_t)channel_result(found, "epoll_wait failed");
}

int32_t eventfd_new(void) {
  int number = eventfd(0, EFD_CLOEXEC);
  return (int32_t)channel_result(number, "eventfd failed");
}

int32_t eventfd_set(int32_t number) {
  uint64_t one = 1;
  return (int32_t)channel_result(write(number, &one, sizeof one) < 0 ? -1 : 0, "write failed");
}

int32_t poll_selector(int64_t address, int32_t count, int32_t timeout) {
  int found = CHANNEL_BLOCKING(poll((struct pollfd *)address, (nfds_t)count, timeout));
  return (int32_t)channel_result(found, "poll failed");
}

KILN_NATIVE_LEAF(epoll_eventSize, "sun/nio/ch/EPoll.eventSize()I");
KILN_NATIVE_LEAF(epoll_eventsOffset, "sun/nio/ch/EPoll.eventsOffset()I");
KILN_NATIVE_LEAF(epoll_dataOffset, "sun/nio/ch/EPoll.dataOffset()I");
KILN_NATIVE(epoll_create0, "sun/nio/ch/EPoll.create()I");
KILN_NATIVE_LEAF(epoll_ctl0, "sun/nio/ch/EPoll.ctl(IIII)I");
KILN_NATIVE(epoll_wait0, "sun/nio/ch/EPoll.wait(IJII)I");
KILN_NATIVE(eventfd_new, "sun/nio/ch/EventFD.eventfd0()I");
KILN_NATIVE(eventfd_set, "sun/nio/ch/EventFD.set0(I)I");
KILN_NATIVE(poll_selector, "sun/nio/ch/PollSelectorImpl.poll(JII)I");
