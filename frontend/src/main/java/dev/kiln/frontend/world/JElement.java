package dev.kiln.frontend.world;

/** A class, method or field of the closed world: what a {@link Reason} can point at. */
public sealed interface JElement permits JClass, JMethod, JField {
  /**
   * The unique text of this element: {@code java/lang/String}, {@code java/lang/String.length()I}
   * or {@code java/lang/String.value:[B}.
   */
  String symbol();

  /** Why this element is in the image, or null for elements that are there unconditionally. */
  Reason reason();
}
