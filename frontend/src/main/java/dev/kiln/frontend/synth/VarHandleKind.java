package dev.kiln.frontend.synth;

import org.objectweb.asm.Type;

/** The kinds of values that the JDK has variable-handle classes for. */
enum VarHandleKind {
  BOOLEAN("Boolean", Type.BOOLEAN_TYPE),
  BYTE("Byte", Type.BYTE_TYPE),
  SHORT("Short", Type.SHORT_TYPE),
  CHAR("Char", Type.CHAR_TYPE),
  INT("Int", Type.INT_TYPE),
  LONG("Long", Type.LONG_TYPE),
  FLOAT("Float", Type.FLOAT_TYPE),
  DOUBLE("Double", Type.DOUBLE_TYPE),
  REFERENCE("Reference", Type.getObjectType("java/lang/Object"));

  /** As in the names of {@code Unsafe}'s methods. */
  final String unsafeName;

  final Type type;

  VarHandleKind(String unsafeName, Type type) {
    this.unsafeName = unsafeName;
    this.type = type;
  }

  static VarHandleKind of(Type t) {
    for (VarHandleKind k : values()) {
      if (k.type.equals(t)) {
        return k;
      }
    }
    return REFERENCE;
  }

  /** The JDK's class of that kind, such as {@code VarHandleInts$FieldInstanceReadOnly}. */
  String implementation(String shape) {
    return "java/lang/invoke/VarHandle" + unsafeName + "s$" + shape;
  }

  /** The JDK's class for that kind in a byte array or buffer. */
  String viewImplementation(String shape) {
    return "java/lang/invoke/VarHandleByteArrayAs" + unsafeName + "s$" + shape;
  }
}
