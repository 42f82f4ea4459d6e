package dev.kiln.frontend.synth;

import static org.objectweb.asm.Opcodes.*;

import dev.kiln.frontend.hooks.SynthesizedClasses;
import dev.kiln.frontend.synth.VarHandleOrigins.Origin;
import dev.kiln.frontend.synth.VarHandleOrigins.Shape;
import dev.kiln.frontend.world.JClass;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * The body of an access whose variable is known: what the JDK's implementation does, without the
 * casts that the types of the call site already prove.
 */
final class KnownAccess {
  private static final String UNSAFE = "jdk/internal/misc/Unsafe";
  private static final Type OBJECT = Type.getObjectType("java/lang/Object");

  private final VarHandleAccess access;
  private final Origin origin;
  private final VarHandleKind kind;
  private final Type[] args;
  private final Type result;

  KnownAccess(VarHandleAccess access, Origin origin, String erasedDesc) {
    this.access = access;
    this.origin = origin;
    this.kind = origin.kind();
    this.args = Type.getArgumentTypes(erasedDesc);
    this.result = Type.getReturnType(erasedDesc);
  }

  /** Whether the types at the call site prove what the access would check. */
  static boolean fits(
      VarHandleAccess access, Origin origin, String desc, SynthesizedClasses classes) {
    Type[] args = Type.getArgumentTypes(desc);
    int coordinates = args.length - access.values();
    if (origin.readOnly() && !access.isRead()) {
      return false;
    }
    switch (origin.shape()) {
      case INSTANCE -> {
        if (coordinates != 1 || !isSubtype(args[0], origin.holder(), classes)) {
          return false;
        }
      }
      case STATIC -> {
        if (coordinates != 0) {
          return false;
        }
      }
      case ARRAY -> {
        if (coordinates != 2 || !args[0].equals(origin.holder()) || !isInt(args[1])) {
          return false;
        }
      }
      case BYTE_ARRAY_VIEW, BYTE_BUFFER_VIEW -> {
        if (coordinates != 2 || !isInt(args[1])) {
          return false;
        }
      }
    }
    for (int i = coordinates; i < args.length; i++) {
      boolean reference = origin.kind() == VarHandleKind.REFERENCE;
      if (reference
          ? !isSubtype(args[i], origin.type(), classes)
          : !Conversions.isPrimitive(args[i])) {
        return false;
      }
    }
    String unsafe = access.unsafe().replace("#", origin.kind().unsafeName);
    String unsafeDesc = access.desc("Ljava/lang/Object;J", new Type[0], origin.kind().type);
    if (classes.resolveMethod(UNSAFE, unsafe, unsafeDesc, false) == null) {
      return false;
    }
    Type result = Type.getReturnType(desc);
    return switch (access.result()) {
      case NONE -> result.getSort() == Type.VOID;
      case BOOLEAN -> result.getSort() == Type.VOID || result.getSort() == Type.BOOLEAN;
      case VALUE ->
          result.getSort() == Type.VOID
              || result.equals(OBJECT)
              || Conversions.isPrimitive(result) == (origin.kind() != VarHandleKind.REFERENCE);
    };
  }

  private static boolean isInt(Type t) {
    return switch (t.getSort()) {
      case Type.INT, Type.SHORT, Type.BYTE, Type.CHAR -> true;
      default -> false;
    };
  }

  private static boolean isSubtype(Type t, Type of, SynthesizedClasses classes) {
    if (Conversions.isPrimitive(t)) {
      return false;
    }
    if (t.equals(of) || of.equals(OBJECT) || t.getDescriptor().equals("Ljava/lang/Void;")) {
      return true;
    }
    JClass sub = classes.lookup(t.getInternalName());
    JClass sup = classes.lookup(of.getInternalName());
    return sub != null && sup != null && sub.isSubtypeOf(sup);
  }

  String key() {
    String arguments = Type.getMethodDescriptor(result, args);
    return "known "
        + access.name()
        + origin.shape()
        + origin.readOnly()
        + kind
        + (origin.shape() == Shape.INSTANCE ? "" : origin.holder())
        + arguments;
  }

  void write(MethodNode m) {
    switch (origin.shape()) {
      case INSTANCE -> unsafe(m, "FieldInstanceReadOnly", 1);
      case ARRAY -> array(m);
      default -> implementation(m);
    }
    Type given = access.result() == VarHandleAccess.Result.VALUE ? kind.type : Type.BOOLEAN_TYPE;
    if (access.result() == VarHandleAccess.Result.NONE) {
      given = Type.VOID_TYPE;
    }
    if (!Conversions.isPrimitive(given) && !Conversions.isPrimitive(result)) {
      if (!result.equals(OBJECT)) {
        m.visitTypeInsn(CHECKCAST, result.getInternalName());
      }
    } else {
      Conversions.convert(m, given, result);
    }
    m.visitInsn(result.getOpcode(IRETURN));
    int locals = 1;
    for (Type t : args) {
      locals += t.getSize();
    }
    m.visitMaxs(12, locals);
  }

  private void unsafe(MethodNode m, String shape, int coordinates) {
    m.visitMethodInsn(INVOKESTATIC, UNSAFE, "getUnsafe", "()L" + UNSAFE + ";", false);
    m.visitVarInsn(ALOAD, 1);
    m.visitMethodInsn(
        INVOKESTATIC,
        "java/util/Objects",
        "requireNonNull",
        "(Ljava/lang/Object;)Ljava/lang/Object;",
        false);
    String implementation = kind.implementation(shape);
    m.visitVarInsn(ALOAD, 0);
    m.visitTypeInsn(CHECKCAST, implementation);
    m.visitFieldInsn(GETFIELD, implementation, "fieldOffset", "J");
    access(m, coordinates);
  }

  /** Loads the values in the variable's type and calls Unsafe; holder and offset are loaded. */
  private void access(MethodNode m, int coordinates) {
    values(m, coordinates, true);
    m.visitMethodInsn(
        INVOKEVIRTUAL,
        UNSAFE,
        access.unsafe().replace("#", kind.unsafeName),
        access.desc("Ljava/lang/Object;J", new Type[0], kind.type),
        false);
  }

  private void values(MethodNode m, int coordinates, boolean afterHandle) {
    int slot = afterHandle ? 1 : 0;
    for (int i = 0; i < args.length; i++) {
      if (i >= coordinates) {
        m.visitVarInsn(args[i].getOpcode(ILOAD), slot);
        if (kind != VarHandleKind.REFERENCE) {
          Conversions.convert(m, args[i], kind.type);
        }
      }
      slot += args[i].getSize();
    }
  }

  private void array(MethodNode m) {
    boolean reference = kind == VarHandleKind.REFERENCE;
    String arrayType = reference ? "[Ljava/lang/Object;" : "[" + kind.type.getDescriptor();
    String implementation = kind.implementation("Array");
    Label slow = new Label();
    Label done = new Label();
    boolean stores = reference && access.values() > 0;
    if (stores) {
      // An array of a subclass must refuse what does not fit: the JDK's code knows how.
      m.visitVarInsn(ALOAD, 1);
      m.visitMethodInsn(
          INVOKEVIRTUAL, "java/lang/Object", "getClass", "()Ljava/lang/Class;", false);
      m.visitVarInsn(ALOAD, 0);
      m.visitTypeInsn(CHECKCAST, implementation);
      m.visitFieldInsn(GETFIELD, implementation, "arrayType", "Ljava/lang/Class;");
      m.visitJumpInsn(IF_ACMPNE, slow);
    }
    m.visitMethodInsn(INVOKESTATIC, UNSAFE, "getUnsafe", "()L" + UNSAFE + ";", false);
    m.visitVarInsn(ALOAD, 1);
    m.visitVarInsn(ILOAD, 2);
    m.visitVarInsn(ALOAD, 1);
    m.visitTypeInsn(CHECKCAST, arrayType);
    m.visitInsn(ARRAYLENGTH);
    m.visitFieldInsn(
        GETSTATIC,
        "java/lang/invoke/VarHandle",
        "AIOOBE_SUPPLIER",
        "Ljava/util/function/BiFunction;");
    m.visitMethodInsn(
        INVOKESTATIC,
        "jdk/internal/util/Preconditions",
        "checkIndex",
        "(IILjava/util/function/BiFunction;)I",
        false);
    m.visitInsn(I2L);
    m.visitVarInsn(ALOAD, 0);
    m.visitTypeInsn(CHECKCAST, implementation);
    m.visitFieldInsn(GETFIELD, implementation, "ashift", "I");
    m.visitInsn(LSHL);
    m.visitVarInsn(ALOAD, 0);
    m.visitTypeInsn(CHECKCAST, implementation);
    m.visitFieldInsn(GETFIELD, implementation, "abase", "I");
    m.visitInsn(I2L);
    m.visitInsn(LADD);
    access(m, 2);
    if (stores) {
      m.visitJumpInsn(GOTO, done);
      m.visitLabel(slow);
      implementation(m);
      m.visitLabel(done);
    }
  }

  /** Calls the JDK's own method for the access. */
  private void implementation(MethodNode m) {
    int coordinates = args.length - access.values();
    Type[] shape = new Type[coordinates];
    m.visitVarInsn(ALOAD, 0);
    int slot = 1;
    for (int i = 0; i < coordinates; i++) {
      m.visitVarInsn(args[i].getOpcode(ILOAD), slot);
      slot += args[i].getSize();
      shape[i] = Conversions.isPrimitive(args[i]) ? Type.INT_TYPE : OBJECT;
    }
    values(m, coordinates, true);
    String owner =
        switch (origin.shape()) {
          case STATIC ->
              kind.implementation(access.isRead() ? "FieldStaticReadOnly" : "FieldStaticReadWrite");
          case ARRAY -> kind.implementation("Array");
          case BYTE_ARRAY_VIEW -> kind.viewImplementation("ArrayHandle");
          case BYTE_BUFFER_VIEW -> kind.viewImplementation("ByteBufferHandle");
          case INSTANCE -> throw new IllegalStateException();
        };
    m.visitMethodInsn(
        INVOKESTATIC,
        owner,
        access.name(),
        access.desc("Ljava/lang/invoke/VarHandle;", shape, kind.type),
        false);
  }
}
