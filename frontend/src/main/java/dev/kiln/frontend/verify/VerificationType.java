package dev.kiln.frontend.verify;

import java.util.List;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * What the verifier knows of one local variable or stack slot (JVMS 4.10.1.2). Long and double take
 * two slots. Types are compared by identity: {@link TypeSystem} makes them.
 */
final class VerificationType {
  enum Kind {
    TOP,
    INT,
    FLOAT,
    LONG,
    LONG_SECOND,
    DOUBLE,
    DOUBLE_SECOND,
    NULL,
    /** The receiver of a constructor before it called another constructor. */
    UNINITIALIZED_THIS,
    /** What a {@code new} instruction made, before its constructor ran. */
    UNINITIALIZED,
    CLASS,
    /** One of several classes: where paths meet and no frame says what to make of them. */
    UNION
  }

  static final VerificationType TOP = simple(Kind.TOP);
  static final VerificationType INT = simple(Kind.INT);
  static final VerificationType FLOAT = simple(Kind.FLOAT);
  static final VerificationType LONG = simple(Kind.LONG);
  static final VerificationType LONG_SECOND = simple(Kind.LONG_SECOND);
  static final VerificationType DOUBLE = simple(Kind.DOUBLE);
  static final VerificationType DOUBLE_SECOND = simple(Kind.DOUBLE_SECOND);
  static final VerificationType NULL = simple(Kind.NULL);
  static final VerificationType UNINITIALIZED_THIS = simple(Kind.UNINITIALIZED_THIS);

  final Kind kind;

  /** Internal name of a class, descriptor of an array class; what {@code new} names; else null. */
  final String name;

  /** The {@code new} instruction of an uninitialized object, else null. */
  final AbstractInsnNode site;

  /** The classes of a union, else empty. */
  final List<VerificationType> members;

  VerificationType(Kind kind, String name, AbstractInsnNode site, List<VerificationType> members) {
    this.kind = kind;
    this.name = name;
    this.site = site;
    this.members = members;
  }

  private static VerificationType simple(Kind kind) {
    return new VerificationType(kind, null, null, List.of());
  }

  /** Null, a class or a union: an object that may be used. */
  boolean isReference() {
    return kind == Kind.NULL || kind == Kind.CLASS || kind == Kind.UNION;
  }

  boolean isUninitialized() {
    return kind == Kind.UNINITIALIZED || kind == Kind.UNINITIALIZED_THIS;
  }

  boolean isArray() {
    return kind == Kind.CLASS && name.charAt(0) == '[';
  }

  /** A value that takes one slot. */
  boolean isSingle() {
    return kind == Kind.INT || kind == Kind.FLOAT || isReference() || isUninitialized();
  }

  /** The first slot of a value that takes two. */
  boolean isWide() {
    return kind == Kind.LONG || kind == Kind.DOUBLE;
  }

  boolean isSecond() {
    return kind == Kind.LONG_SECOND || kind == Kind.DOUBLE_SECOND;
  }

  /** What follows the first slot of a long or double. */
  VerificationType second() {
    return kind == Kind.LONG ? LONG_SECOND : DOUBLE_SECOND;
  }

  /** As HotSpot's messages show it. */
  @Override
  public String toString() {
    return switch (kind) {
      case INT -> "integer";
      case LONG_SECOND -> "long_2nd";
      case DOUBLE_SECOND -> "double_2nd";
      case UNINITIALIZED_THIS -> "uninitializedThis";
      case UNINITIALIZED -> "uninitialized " + name;
      case CLASS -> "'" + name + "'";
      case UNION ->
          members.stream().map(VerificationType::toString).collect(Collectors.joining(" or "));
      default -> kind.name().toLowerCase(java.util.Locale.ROOT);
    };
  }
}
