package java.security;

import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.security.ProtectionDomain",
    why = "without a security manager no policy is read: all domains imply all permissions")
class Patch_ProtectionDomain {
  @Alias private PermissionCollection permissions;
  @Alias private CodeSource codesource;

  @Substitute
  public boolean implies(Permission perm) {
    return true;
  }

  @Substitute
  boolean impliesWithAltFilePerm(Permission perm) {
    return true;
  }

  @Substitute
  private PermissionCollection mergePermissions() {
    return permissions;
  }
}
