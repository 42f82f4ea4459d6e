/*
 * Network interfaces.
 *
 * 1. getifaddrs lists addresses, each with the name of its interface; "eth0:1" is a child of
 * "eth0".
 * 2. An object is made for a name: its addresses and bindings from the list, then those of its
 * children.
 */
#include "classes.h"
#include "java_net/addresses.h"
#include "java_strings.h"
#include "roots.h"
#include "support/bytes.h"
#include "support/errors.h"
#include "support/instances.h"
#include "support/platform.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static bool has_address(const struct ifaddrs *row) {
  return row->ifa_addr &&
         (row->ifa_addr->sa_family == AF_INET || row->ifa_addr->sa_family == AF_INET6);
}

/* Length of the part before ':' of a virtual interface's name. */
static size_t parent_length(const char *name) { return strcspn(name, ":"); }

static bool is_child_of(const char *name, const char *parent) {
  size_t length = parent_length(name);
  return name[length] == ':' && strlen(parent) == length && strncmp(name, parent, length) == 0;
}

static const struct ifaddrs *first_of(const struct ifaddrs *all, const char *name) {
  for (; all; all = all->ifa_next)
    if (strcmp(all->ifa_name, name) == 0)
      return all;
  return NULL;
}

/* Is it the first row of its interface? */
static bool is_first(const struct ifaddrs *all, const struct ifaddrs *row) {
  return first_of(all, row->ifa_name) == row;
}

static int16_t prefix_length(const struct sockaddr *mask) {
  if (!mask)
    return 0;
  const union net_address *address = (const union net_address *)mask;
  const uint8_t *bytes = mask->sa_family == AF_INET6 ? address->v6.sin6_addr.s6_addr
                                                     : (const uint8_t *)&address->v4.sin_addr;
  int16_t bits = 0;
  for (size_t i = 0; i < (mask->sa_family == AF_INET6 ? 16 : 4); i++)
    bits = (int16_t)(bits + __builtin_popcount(bytes[i]));
  return bits;
}

static kref new_binding(const struct ifaddrs *row, kref address) {
  kref binding = kiln_new_object(KILN_CLASS(java_net_InterfaceAddress));
  if (!binding)
    return NULL;
  KILN_ROOTS(roots, binding);
  KILN_SET_REF(binding, java_net_InterfaceAddress, address, address);
  KILN_I16(binding, java_net_InterfaceAddress, maskLength) = prefix_length(row->ifa_netmask);
  if (row->ifa_addr->sa_family == AF_INET && (row->ifa_flags & IFF_BROADCAST) &&
      row->ifa_broadaddr) {
    kref broadcast = net_inet_address((const union net_address *)row->ifa_broadaddr, NULL);
    if (!broadcast)
      return NULL;
    KILN_SET_REF(binding, java_net_InterfaceAddress, broadcast, broadcast);
  }
  return binding;
}

static bool fill_addresses(kref object, const struct ifaddrs *all, const char *name) {
  int32_t count = 0, next = 0;
  for (const struct ifaddrs *row = all; row; row = row->ifa_next)
    count += has_address(row) && strcmp(row->ifa_name, name) == 0;
  kref addresses = kiln_new_array_of(KILN_CLASS(_Ljava_net_InetAddress_), count), bindings = NULL;
  KILN_ROOTS(roots, addresses, bindings);
  bindings = addresses ? kiln_new_array_of(KILN_CLASS(_Ljava_net_InterfaceAddress_), count) : NULL;
  if (!bindings)
    return false;
  for (const struct ifaddrs *row = all; row; row = row->ifa_next) {
    if (!has_address(row) || strcmp(row->ifa_name, name) != 0)
      continue;
    kref address = net_inet_address((const union net_address *)row->ifa_addr, NULL);
    if (!address)
      return false;
    kiln_array_set(addresses, next, address);
    kref binding = new_binding(row, address);
    if (!binding)
      return false;
    kiln_array_set(bindings, next++, binding);
  }
  KILN_SET_REF(object, java_net_NetworkInterface, addrs, addresses);
  KILN_SET_REF(object, java_net_NetworkInterface, bindings, bindings);
  return true;
}

static kref new_interface(const struct ifaddrs *all, const char *name);

static bool fill_children(kref object, const struct ifaddrs *all, const char *name) {
  int32_t count = 0, next = 0;
  for (const struct ifaddrs *row = all; row; row = row->ifa_next)
    count += is_first(all, row) && is_child_of(row->ifa_name, name);
  kref children = kiln_new_array_of(KILN_CLASS(_Ljava_net_NetworkInterface_), count);
  KILN_ROOTS(roots, children);
  for (const struct ifaddrs *row = all; children && row; row = row->ifa_next) {
    if (!is_first(all, row) || !is_child_of(row->ifa_name, name))
      continue;
    kref child = new_interface(all, row->ifa_name);
    if (!child)
      return false;
    KILN_SET_REF(child, java_net_NetworkInterface, parent, object);
    KILN_BOOL(child, java_net_NetworkInterface, virtual) = 1;
    kiln_array_set(children, next++, child);
  }
  if (children)
    KILN_SET_REF(object, java_net_NetworkInterface, childs, children);
  return children != NULL;
}

static kref new_interface(const struct ifaddrs *all, const char *name) {
  struct kiln_class *cls = KILN_CLASS(java_net_NetworkInterface);
  kref object = kiln_new_object(cls);
  if (!object)
    return NULL;
  KILN_ROOTS(roots, object);
  kref text = kiln_platform_string(name);
  if (!text)
    return NULL;
  char parent[IF_NAMESIZE + 1];
  size_t length = parent_length(name);
  memcpy(parent, name, length < IF_NAMESIZE ? length : IF_NAMESIZE);
  parent[length < IF_NAMESIZE ? length : IF_NAMESIZE] = 0;
  KILN_SET_REF(object, java_net_NetworkInterface, name, text);
  KILN_SET_REF(object, java_net_NetworkInterface, displayName, text);
  KILN_I32(object, java_net_NetworkInterface, index) = (int32_t)if_nametoindex(parent);
  return fill_addresses(object, all, name) && fill_children(object, all, name) ? object : NULL;
}

/* The list of the system; NULL with a SocketException pending. */
static struct ifaddrs *list(void) {
  struct ifaddrs *all = NULL;
  if (getifaddrs(&all) != 0)
    kiln_throw_errno(KILN_CLASS(java_net_SocketException), errno, "getifaddrs failed");
  return all;
}

kref interface_getAll(void) {
  struct ifaddrs *all = list();
  int32_t count = 0, next = 0;
  for (struct ifaddrs *row = all; row; row = row->ifa_next)
    count += is_first(all, row) && !strchr(row->ifa_name, ':');
  kref array = count ? kiln_new_array_of(KILN_CLASS(_Ljava_net_NetworkInterface_), count) : NULL;
  KILN_ROOTS(roots, array);
  for (struct ifaddrs *row = all; array && row; row = row->ifa_next) {
    if (!is_first(all, row) || strchr(row->ifa_name, ':'))
      continue;
    kref object = new_interface(all, row->ifa_name);
    if (!object)
      array = NULL;
    else
      kiln_array_set(array, next++, object);
  }
  freeifaddrs(all);
  return array;
}

static kref find(bool (*matches)(const struct ifaddrs *, const void *), const void *wanted) {
  struct ifaddrs *all = list();
  kref object = NULL;
  for (struct ifaddrs *row = all; row; row = row->ifa_next) {
    if (matches(row, wanted)) {
      object = new_interface(all, row->ifa_name);
      break;
    }
  }
  freeifaddrs(all);
  return object;
}

static bool matches_name(const struct ifaddrs *row, const void *name) {
  return strcmp(row->ifa_name, name) == 0;
}

static bool matches_index(const struct ifaddrs *row, const void *index) {
  return if_nametoindex(row->ifa_name) == *(const uint32_t *)index;
}

static bool matches_address(const struct ifaddrs *row, const void *wanted) {
  const union net_address *address = wanted;
  if (!row->ifa_addr || row->ifa_addr->sa_family != address->any.sa_family)
    return false;
  const union net_address *own = (const union net_address *)row->ifa_addr;
  if (address->any.sa_family == AF_INET)
    return own->v4.sin_addr.s_addr == address->v4.sin_addr.s_addr;
  return memcmp(&own->v6.sin6_addr, &address->v6.sin6_addr, sizeof own->v6.sin6_addr) == 0;
}

kref interface_getByName0(kref name) {
  KILN_CHECK_NULL(name, NULL);
  KILN_PLATFORM_BYTES(text, name);
  return find(matches_name, text);
}

kref interface_getByIndex0(int32_t index) {
  uint32_t wanted = (uint32_t)index;
  return index > 0 ? find(matches_index, &wanted) : NULL;
}

kref interface_getByInetAddress0(kref inet_address) {
  union net_address address;
  net_address_of(inet_address, 0, false, &address);
  return find(matches_address, &address);
}

int32_t interface_boundInetAddress0(kref inet_address) {
  union net_address address;
  net_address_of(inet_address, 0, false, &address);
  struct ifaddrs *all = list();
  bool found = false;
  for (struct ifaddrs *row = all; row && !found; row = row->ifa_next)
    found = matches_address(row, &address);
  freeifaddrs(all);
  return found;
}

/* Asks the driver of an interface; false with a SocketException pending. */
static bool ask(kref name, unsigned long question, struct ifreq *answer) {
  KILN_PLATFORM_BYTES(text, name);
  memset(answer, 0, sizeof *answer);
  strncpy(answer->ifr_name, text, sizeof answer->ifr_name - 1);
  int number = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  int outcome = number < 0 ? -1 : ioctl(number, question, answer), error = errno;
  if (number >= 0)
    close(number);
  if (outcome < 0)
    kiln_throw_errno(KILN_CLASS(java_net_SocketException), error, "ioctl failed");
  return outcome >= 0;
}

static int32_t has_flags(kref name, int flags) {
  struct ifreq answer;
  return ask(name, SIOCGIFFLAGS, &answer) && (answer.ifr_flags & flags) == flags;
}

int32_t interface_isUp0(kref name, int32_t index) {
  (void)index;
  return has_flags(name, IFF_UP | IFF_RUNNING);
}

int32_t interface_isLoopback0(kref name, int32_t index) {
  (void)index;
  return has_flags(name, IFF_LOOPBACK);
}

int32_t interface_supportsMulticast0(kref name, int32_t index) {
  (void)index;
  return has_flags(name, IFF_MULTICAST);
}

int32_t interface_isP2P0(kref name, int32_t index) {
  (void)index;
  return has_flags(name, IFF_POINTOPOINT);
}

kref interface_getMacAddr0(kref address, kref name, int32_t index) {
  (void)address;
  (void)index;
  struct ifreq answer;
  if (!ask(name, SIOCGIFHWADDR, &answer))
    return NULL;
  static const char none[6];
  const char *bytes = answer.ifr_hwaddr.sa_data;
  return memcmp(bytes, none, sizeof none) == 0 ? NULL : kiln_byte_array(bytes, sizeof none);
}

int32_t interface_getMTU0(kref name, int32_t index) {
  (void)index;
  struct ifreq answer;
  return ask(name, SIOCGIFMTU, &answer) ? answer.ifr_mtu : 0;
}

#define ROW(name, signature)                                                                       \
  KILN_NATIVE(interface_##name, "java/net/NetworkInterface." #name signature)
KILN_NATIVE_NOTHING(interface_init, "java/net/NetworkInterface.init()V");
ROW(getAll, "()[Ljava/net/NetworkInterface;");
ROW(getByName0, "(Ljava/lang/String;)Ljava/net/NetworkInterface;");
ROW(getByIndex0, "(I)Ljava/net/NetworkInterface;");
ROW(getByInetAddress0, "(Ljava/net/InetAddress;)Ljava/net/NetworkInterface;");
ROW(boundInetAddress0, "(Ljava/net/InetAddress;)Z");
ROW(isUp0, "(Ljava/lang/String;I)Z");
ROW(isLoopback0, "(Ljava/lang/String;I)Z");
ROW(supportsMulticast0, "(Ljava/lang/String;I)Z");
ROW(isP2P0, "(Ljava/lang/String;I)Z");
ROW(getMacAddr0, "([BLjava/lang/String;I)[B");
ROW(getMTU0, "(Ljava/lang/String;I)I");
