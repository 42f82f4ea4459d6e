package javax.crypto;

import java.security.Provider;
import java.security.Security;
import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "javax.crypto.JceSecurity",
    why =
        "the policy files lie in the JDK's home, which is not there at run time, and which providers"
            + " there are was decided when the executable was built; addresses of their jars would"
            + " bring all protocols",
    replaceInitializer = true)
final class Patch_JceSecurity {
  @Alias private static CryptoPermissions defaultPolicy = everything();
  @Alias private static CryptoPermissions exemptPolicy = new CryptoPermissions();
  @Alias private static boolean isRestricted = false;

  @kiln.patch.Add
  private static CryptoPermissions everything() {
    String policy = Security.getProperty("crypto.policy");
    if (policy != null && !policy.equals("unlimited")) {
      throw new SecurityException("crypto.policy=" + policy + " is not available ahead of time");
    }
    CryptoPermissions all = new CryptoPermissions();
    all.add(CryptoAllPermission.INSTANCE);
    return all;
  }

  /** The reason not to use a provider: never one. */
  @Substitute
  static Exception getVerificationResult(Provider p) {
    return null;
  }
}
