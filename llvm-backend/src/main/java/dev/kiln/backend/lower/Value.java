package dev.kiln.backend.lower;

/**
 * A value on the operand stack or in a local, as the text that names it and what is known of it.
 *
 * @param text an SSA name, a literal or {@code null}
 * @param kind {@code I J F D A}: the computational type
 * @param nonNull whether a reference is known not to be null
 * @param type internal name of a class that the reference, if not null, is known to be an instance
 *     of; null if nothing is known. A name that came from a descriptor counts only if it names no
 *     interface, since nobody checks those: see {@link #checked}.
 * @param exact whether the object's class is exactly {@code type}
 * @param checked whether the type was tested or made here, so that it holds for interfaces too
 * @param length text of an array's length, if known
 * @param constant the {@code String} or the {@code JClass} whose mirror it is, if it is a constant
 */
record Value(
    String text,
    char kind,
    boolean nonNull,
    String type,
    boolean exact,
    boolean checked,
    String length,
    Object constant) {
  static final Value NULL = new Value("null", 'A', false, null, false, false, null, null);

  static Value of(char kind, String text) {
    return new Value(text, kind, false, null, false, false, null, null);
  }

  static Value integer(int value) {
    return of('I', Integer.toString(value));
  }

  /** A reference whose static type is this field descriptor. */
  static Value reference(String text, String descriptor) {
    String type =
        descriptor.charAt(0) == 'L'
            ? descriptor.substring(1, descriptor.length() - 1)
            : descriptor.charAt(0) == '[' ? descriptor : null;
    return new Value(text, 'A', false, type, false, false, null, null);
  }

  /** A value of that descriptor. */
  static Value typed(String text, String descriptor) {
    char kind = Kinds.of(descriptor.charAt(0));
    return kind == 'A' ? reference(text, descriptor) : of(kind, text);
  }

  /** A reference to a new object. */
  static Value fresh(String text, String type, String length) {
    return new Value(text, 'A', true, type, true, true, length, null);
  }

  /** A reference that is not null to an instance of a certain class. */
  static Value instance(String text, String type, boolean exact) {
    return new Value(text, 'A', true, type, exact, true, null, null);
  }

  /** A string literal or class constant. */
  static Value constant(String text, String type, Object constant) {
    return new Value(text, 'A', true, type, true, true, null, constant);
  }

  Value asNonNull() {
    return nonNull ? this : new Value(text, kind, true, type, exact, checked, length, constant);
  }

  Value withType(String newType, boolean isExact) {
    return new Value(text, kind, nonNull, newType, isExact, true, length, constant);
  }

  boolean isWide() {
    return kind == 'J' || kind == 'D';
  }

  boolean isNull() {
    return kind == 'A' && text.equals("null");
  }

  boolean isConstant() {
    char c = text.charAt(0);
    return c == '-' || c >= '0' && c <= '9';
  }

  boolean isZero() {
    return text.equals("0");
  }

  /** The type and the text: {@code i32 %v1}. */
  String typedText() {
    return Kinds.irType(kind) + " " + text;
  }
}
