package java.net;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.net.InetAddress",
    why = "the implementation's class is named here, not found by a name put together at run time")
class Patch_InetAddress {
  @Substitute
  static InetAddressImpl loadImpl(String implName) {
    return implName.equals("Inet6AddressImpl") ? new Inet6AddressImpl() : new Inet4AddressImpl();
  }
}
