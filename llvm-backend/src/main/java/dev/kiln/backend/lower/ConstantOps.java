package dev.kiln.backend.lower;

import dev.kiln.frontend.world.JClass;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.LdcInsnNode;

/** Constants: xconst, bipush, sipush and ldc. */
final class ConstantOps {
  private ConstantOps() {}

  static void simple(Body b, int opcode) {
    switch (opcode) {
      case Opcodes.ACONST_NULL -> b.push(Value.NULL);
      case Opcodes.LCONST_0, Opcodes.LCONST_1 ->
          b.push('J', Integer.toString(opcode - Opcodes.LCONST_0));
      case Opcodes.FCONST_0, Opcodes.FCONST_1, Opcodes.FCONST_2 ->
          b.push('F', Kinds.floatText(opcode - Opcodes.FCONST_0));
      case Opcodes.DCONST_0, Opcodes.DCONST_1 ->
          b.push('D', Kinds.doubleText(opcode - Opcodes.DCONST_0));
      default -> b.push(Value.integer(opcode - Opcodes.ICONST_0));
    }
  }

  static void load(Body b, LdcInsnNode insn) {
    Object constant = insn.cst;
    if (constant instanceof Type type) {
      classConstant(b, type.getInternalName());
    } else {
      b.push(constant(b, constant));
    }
  }

  /** A number or string constant. */
  static Value constant(Body b, Object constant) {
    if (constant instanceof Long value) {
      return Value.of('J', Long.toString(value));
    } else if (constant instanceof Float value) {
      return Value.of('F', Kinds.floatText(value));
    } else if (constant instanceof Double value) {
      return Value.of('D', Kinds.doubleText(value));
    } else if (constant instanceof String text) {
      String slot = b.use(b.context.symbols().literal(text));
      String v = b.def("call ptr addrspace(1) " + b.use(Helpers.LITERAL) + "(ptr " + slot + ")");
      return Value.constant(v, "java/lang/String", text);
    } else if (constant instanceof Boolean value) {
      return Value.integer(value ? 1 : 0);
    } else if (constant instanceof Character value) {
      return Value.integer(value);
    } else if (constant instanceof Number value) {
      return Value.integer(value.intValue());
    }
    throw new LoweringException(
        b.method.symbol(), b.position(), "constant of type " + constant.getClass().getName());
  }

  private static void classConstant(Body b, String name) {
    JClass c = AllocationOps.resolve(b, name);
    if (c != null) {
      String v = b.mirror(b.use(b.context.symbols().classRecord(c)));
      b.push(Value.constant(v, "java/lang/Class", c));
    }
  }
}
