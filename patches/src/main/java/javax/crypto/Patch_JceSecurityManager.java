package javax.crypto;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "javax.crypto.JceSecurityManager",
    why = "the policy allows everything, so no jar on the stack has to be asked for exemptions")
final class Patch_JceSecurityManager {
  @Substitute
  CryptoPermission getCryptoPermission(String algorithm) {
    return CryptoAllPermission.INSTANCE;
  }
}
