package dev.kiln.frontend.world;

/** What a field instruction reaches. */
public sealed interface FieldTarget {
  /** The resolved field; its owner may be a supertype of the class named in the instruction. */
  record Found(JField field) implements FieldTarget {}

  /** Resolution fails at run time with this error (internal name). */
  record LinkageError(String errorClass, String message) implements FieldTarget {}
}
