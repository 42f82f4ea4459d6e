package dev.kiln.frontend.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Follows through one method what is known of its values: constants, objects that it makes itself,
 * arrays that it fills with constants, and static fields that it has just read.
 */
public final class KnownValues extends BasicInterpreter {
  /** Part of the name of every synthesized class; no class of a jar has it. */
  public static final String MARK = "$$Kiln";

  private static final Map<String, Type> PRIMITIVES =
      Map.of(
          "java/lang/Boolean", Type.BOOLEAN_TYPE,
          "java/lang/Byte", Type.BYTE_TYPE,
          "java/lang/Character", Type.CHAR_TYPE,
          "java/lang/Short", Type.SHORT_TYPE,
          "java/lang/Integer", Type.INT_TYPE,
          "java/lang/Long", Type.LONG_TYPE,
          "java/lang/Float", Type.FLOAT_TYPE,
          "java/lang/Double", Type.DOUBLE_TYPE,
          "java/lang/Void", Type.VOID_TYPE);

  private KnownValues() {
    super(Opcodes.ASM9);
  }

  /**
   * The frames before each instruction of the method, null where nothing is known because its code
   * is illegal.
   */
  public static Frame<BasicValue>[] of(String owner, MethodNode method) {
    try {
      method.maxStack += 2;
      return new Analyzer<>(new KnownValues()).analyze(owner, method);
    } catch (AnalyzerException | RuntimeException e) {
      return null;
    } finally {
      method.maxStack -= 2;
    }
  }

  /** A value with something known about it. */
  public abstract static class Known extends BasicValue {
    Known(Type type) {
      super(type);
    }
  }

  /** An object of exactly this class. */
  public static final class Exact extends Known {
    Exact(Type type) {
      super(type);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Exact e && e.getType().equals(getType());
    }

    @Override
    public int hashCode() {
      return getType().hashCode();
    }
  }

  /** An object of this class or a subclass, as a descriptor says. */
  public static final class Declared extends Known {
    Declared(Type type) {
      super(type);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Declared d && d.getType().equals(getType());
    }

    @Override
    public int hashCode() {
      return getType().hashCode();
    }
  }

  /** A constant: String, Integer or {@link Type} for a class object. */
  public static final class Constant extends Known {
    public final Object value;

    Constant(Type type, Object value) {
      super(type);
      this.value = value;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Constant c && c.value.equals(value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /** What a static field held. */
  public static final class StaticField extends Known {
    public final String owner;
    public final String name;

    StaticField(Type type, String owner, String name) {
      super(type);
      this.owner = owner;
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof StaticField f && f.owner.equals(owner) && f.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** A new array of objects; the elements that were stored by constant index, null if unknown. */
  public static final class NewArray extends Known {
    public final AbstractInsnNode origin;
    public final List<BasicValue> elements;

    NewArray(Type type, AbstractInsnNode origin, int length) {
      super(type);
      this.origin = origin;
      this.elements = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        elements.add(null);
      }
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof NewArray a && a.origin == origin;
    }

    @Override
    public int hashCode() {
      return origin.hashCode();
    }
  }

  /** What a call with known arguments gave; kept of calls that make variable handles. */
  public static final class CallResult extends Known {
    public final MethodInsnNode call;
    public final List<? extends BasicValue> arguments;

    CallResult(Type type, MethodInsnNode call, List<? extends BasicValue> arguments) {
      super(type);
      this.call = call;
      this.arguments = arguments;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof CallResult r && r.call == call;
    }

    @Override
    public int hashCode() {
      return call.hashCode();
    }
  }

  /** What {@code getClass()} gave: the class of an object of this static type. */
  public static final class ClassOf extends Known {
    public final Type of;

    /** Whether the object is of exactly this class. */
    public final boolean exact;

    ClassOf(Type of, boolean exact) {
      super(CLASS);
      this.of = of;
      this.exact = exact;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof ClassOf c && c.of.equals(of) && c.exact == exact;
    }

    @Override
    public int hashCode() {
      return of.hashCode();
    }
  }

  /** The class constant in a value, or null. */
  public static Type classOf(BasicValue v) {
    return v instanceof Constant c && c.value instanceof Type t ? t : null;
  }

  /** The string constant in a value, or null. */
  public static String stringOf(BasicValue v) {
    return v instanceof Constant c && c.value instanceof String s ? s : null;
  }

  private static final Type STRING = Type.getObjectType("java/lang/String");
  private static final Type CLASS = Type.getObjectType("java/lang/Class");

  @Override
  public BasicValue newValue(Type type) {
    if (type != null && type.getSort() >= Type.ARRAY) {
      return type.getSort() == Type.OBJECT ? new Declared(type) : BasicValue.REFERENCE_VALUE;
    }
    return super.newValue(type);
  }

  @Override
  public BasicValue newOperation(AbstractInsnNode i) throws AnalyzerException {
    int op = i.getOpcode();
    if (op == Opcodes.NEW) {
      return new Exact(Type.getObjectType(((TypeInsnNode) i).desc));
    }
    if (op >= Opcodes.ICONST_M1 && op <= Opcodes.ICONST_5) {
      return new Constant(Type.INT_TYPE, op - Opcodes.ICONST_0);
    }
    if (i instanceof IntInsnNode n && op != Opcodes.NEWARRAY) {
      return new Constant(Type.INT_TYPE, n.operand);
    }
    if (i instanceof LdcInsnNode ldc) {
      if (ldc.cst instanceof String) {
        return new Constant(STRING, ldc.cst);
      }
      if (ldc.cst instanceof Type t && t.getSort() != Type.METHOD) {
        return new Constant(CLASS, t);
      }
      if (ldc.cst instanceof Integer) {
        return new Constant(Type.INT_TYPE, ldc.cst);
      }
    }
    if (i instanceof FieldInsnNode f) {
      Type type = Type.getType(f.desc);
      if (f.name.equals("TYPE") && PRIMITIVES.containsKey(f.owner)) {
        return new Constant(CLASS, PRIMITIVES.get(f.owner));
      }
      if (f.desc.contains(MARK)) {
        return new Exact(type);
      }
      if (type.getSort() == Type.OBJECT) {
        return new StaticField(type, f.owner, f.name);
      }
      return newValue(type);
    }
    return super.newOperation(i);
  }

  @Override
  public BasicValue unaryOperation(AbstractInsnNode i, BasicValue value) throws AnalyzerException {
    if (i.getOpcode() == Opcodes.CHECKCAST
        && value instanceof Known
        && !(value instanceof Declared)) {
      return value;
    }
    if (i.getOpcode() == Opcodes.ANEWARRAY
        && value instanceof Constant c
        && c.value instanceof Integer n
        && n >= 0
        && n <= 64) {
      return new NewArray(Type.getObjectType("[Ljava/lang/Object;"), i, n);
    }
    return super.unaryOperation(i, value);
  }

  @Override
  public BasicValue ternaryOperation(
      AbstractInsnNode i, BasicValue array, BasicValue index, BasicValue value)
      throws AnalyzerException {
    if (i.getOpcode() == Opcodes.AASTORE
        && array instanceof NewArray a
        && index instanceof Constant c
        && c.value instanceof Integer n
        && n >= 0
        && n < a.elements.size()) {
      a.elements.set(n, value);
    }
    return super.ternaryOperation(i, array, index, value);
  }

  @Override
  public BasicValue naryOperation(AbstractInsnNode i, List<? extends BasicValue> values)
      throws AnalyzerException {
    if (i instanceof MethodInsnNode call) {
      Type type = Type.getReturnType(call.desc);
      if (call.getOpcode() == Opcodes.INVOKESTATIC
          && call.owner.contains(MARK)
          && type.getSort() == Type.OBJECT
          && type.getInternalName().contains(MARK)) {
        return new Exact(type);
      }
      if (call.name.equals("getClass")
          && call.desc.equals("()Ljava/lang/Class;")
          && values.get(0) instanceof Known known) {
        return new ClassOf(known.getType(), known instanceof Exact);
      }
      if (call.desc.endsWith(")Ljava/lang/invoke/VarHandle;")) {
        return new CallResult(type, call, List.copyOf(values));
      }
      if (call.owner.equals("java/lang/Class")
          && call.name.equals("forName")
          && stringOf(values.get(0)) != null) {
        return new Constant(CLASS, named(stringOf(values.get(0))));
      }
      if (call.owner.equals("java/lang/Class")
          && call.name.equals("getName")
          && classOf(values.get(0)) != null) {
        return new Constant(STRING, classOf(values.get(0)).getClassName());
      }
    }
    return super.naryOperation(i, values);
  }

  private static Type named(String binaryName) {
    return binaryName.startsWith("[")
        ? Type.getType(binaryName.replace('.', '/'))
        : Type.getObjectType(binaryName.replace('.', '/'));
  }

  @Override
  public BasicValue merge(BasicValue a, BasicValue b) {
    if (a.equals(b) && a.getClass() == b.getClass()) {
      return a;
    }
    BasicValue x = widened(a);
    BasicValue y = widened(b);
    return x.equals(y) ? x : BasicValue.UNINITIALIZED_VALUE;
  }

  private BasicValue widened(BasicValue v) {
    if (v instanceof Known) {
      return v.getType().getSort() >= Type.ARRAY
          ? BasicValue.REFERENCE_VALUE
          : newValue(v.getType());
    }
    return v;
  }
}
