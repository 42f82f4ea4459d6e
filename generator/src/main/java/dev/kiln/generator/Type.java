package dev.kiln.generator;

/**
 * A type of generated programs.
 *
 * @param name as the source has it
 * @param element of an array, else null
 */
record Type(Kind kind, String name, Type element) {
  enum Kind {
    BOOLEAN,
    BYTE,
    SHORT,
    CHAR,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    STRING,
    BOX,
    ARRAY,
    CLASS,
    ENUM,
    RECORD,
    LIST,
    VOID
  }

  static final Type BOOLEAN = new Type(Kind.BOOLEAN, "boolean", null);
  static final Type BYTE = new Type(Kind.BYTE, "byte", null);
  static final Type SHORT = new Type(Kind.SHORT, "short", null);
  static final Type CHAR = new Type(Kind.CHAR, "char", null);
  static final Type INT = new Type(Kind.INT, "int", null);
  static final Type LONG = new Type(Kind.LONG, "long", null);
  static final Type FLOAT = new Type(Kind.FLOAT, "float", null);
  static final Type DOUBLE = new Type(Kind.DOUBLE, "double", null);
  static final Type STRING = new Type(Kind.STRING, "String", null);
  static final Type INTEGER = new Type(Kind.BOX, "Integer", null);
  static final Type BOXED_LONG = new Type(Kind.BOX, "Long", null);
  static final Type VOID = new Type(Kind.VOID, "void", null);

  static Type array(Type element) {
    return new Type(Kind.ARRAY, element.name + "[]", element);
  }

  boolean isPrimitive() {
    return kind.ordinal() <= Kind.DOUBLE.ordinal();
  }

  boolean isNumber() {
    return isPrimitive() && kind != Kind.BOOLEAN;
  }

  boolean isFloating() {
    return kind == Kind.FLOAT || kind == Kind.DOUBLE;
  }

  /** A value that always compiles. */
  String zero() {
    return switch (kind) {
      case BOOLEAN -> "false";
      case BYTE, SHORT, CHAR -> "(" + name + ") 0";
      case INT -> "0";
      case LONG -> "0L";
      case FLOAT -> "0f";
      case DOUBLE -> "0d";
      case VOID -> "";
      default -> "null";
    };
  }
}
