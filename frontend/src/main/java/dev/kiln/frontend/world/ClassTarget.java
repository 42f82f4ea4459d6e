package dev.kiln.frontend.world;

/** What a class constant reaches. */
public sealed interface ClassTarget {
  record Found(JClass type) implements ClassTarget {}

  /** Resolution fails at run time with this error (internal name). */
  record LinkageError(String errorClass, String message) implements ClassTarget {}
}
