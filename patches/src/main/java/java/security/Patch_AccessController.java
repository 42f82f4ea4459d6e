package java.security;

import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.security.AccessController",
    why =
        "without a security manager all code is privileged: no contexts are captured or checked,"
            + " and doPrivileged is a call")
final class Patch_AccessController {
  @Alias
  private static native PrivilegedActionException wrapException(Exception e);

  @Substitute
  public static <T> T doPrivileged(PrivilegedAction<T> action) {
    return action.run();
  }

  @Substitute
  public static <T> T doPrivilegedWithCombiner(PrivilegedAction<T> action) {
    return action.run();
  }

  @Substitute
  public static <T> T doPrivileged(PrivilegedAction<T> action, AccessControlContext context) {
    return action.run();
  }

  @Substitute
  public static <T> T doPrivileged(
      PrivilegedAction<T> action, AccessControlContext context, Permission... perms) {
    return action.run();
  }

  @Substitute
  public static <T> T doPrivilegedWithCombiner(
      PrivilegedAction<T> action, AccessControlContext context, Permission... perms) {
    return action.run();
  }

  @Substitute
  public static <T> T doPrivileged(PrivilegedExceptionAction<T> action)
      throws PrivilegedActionException {
    try {
      return action.run();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw wrapException(e);
    }
  }

  @Substitute
  public static <T> T doPrivilegedWithCombiner(PrivilegedExceptionAction<T> action)
      throws PrivilegedActionException {
    return doPrivileged(action);
  }

  @Substitute
  public static <T> T doPrivileged(
      PrivilegedExceptionAction<T> action, AccessControlContext context)
      throws PrivilegedActionException {
    return doPrivileged(action);
  }

  @Substitute
  public static <T> T doPrivileged(
      PrivilegedExceptionAction<T> action, AccessControlContext context, Permission... perms)
      throws PrivilegedActionException {
    return doPrivileged(action);
  }

  @Substitute
  public static <T> T doPrivilegedWithCombiner(
      PrivilegedExceptionAction<T> action, AccessControlContext context, Permission... perms)
      throws PrivilegedActionException {
    return doPrivileged(action);
  }

  @Substitute
  public static AccessControlContext getContext() {
    return new AccessControlContext(null, true);
  }

  @Substitute
  public static void checkPermission(Permission perm) {
    if (perm == null) {
      throw new NullPointerException("permission can't be null");
    }
  }
}
