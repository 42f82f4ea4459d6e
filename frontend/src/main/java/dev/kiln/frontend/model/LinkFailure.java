package dev.kiln.frontend.model;

/**
 * What HotSpot throws when it would resolve something that cannot be resolved.
 *
 * @param errorClass internal name of the error
 */
public record LinkFailure(String errorClass, String message) {
  public static LinkFailure missingClass(String internalName) {
    return new LinkFailure("java/lang/NoClassDefFoundError", internalName);
  }

  public static LinkFailure incompatible(String message) {
    return new LinkFailure("java/lang/IncompatibleClassChangeError", message);
  }

  public static LinkFailure illegalAccess(String message) {
    return new LinkFailure("java/lang/IllegalAccessError", message);
  }
}
