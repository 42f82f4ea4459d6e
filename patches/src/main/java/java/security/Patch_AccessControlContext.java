package java.security;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.security.AccessControlContext",
    why = "a context grants everything when there is no security manager")
final class Patch_AccessControlContext {
  @Substitute
  public void checkPermission(Permission perm) {
    if (perm == null) {
      throw new NullPointerException("permission can't be null");
    }
  }

  @Substitute
  AccessControlContext optimize() {
    return (AccessControlContext) (Object) this;
  }
}
