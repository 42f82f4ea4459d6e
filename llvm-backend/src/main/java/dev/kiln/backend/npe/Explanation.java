package dev.kiln.backend.npe;

import dev.kiln.backend.npe.ValueSources.State;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Explains the null dereferences of one method.
 *
 * <ol>
 *   <li>The instruction says which action failed and which operand was null.
 *   <li>The instruction that pushed that operand says what was null: a local, field, array element,
 *       method result or null itself; it is described through the instructions that pushed its own
 *       operands, five deep at most.
 * </ol>
 */
final class Explanation {
  private static final int MAX_DETAIL = 5;

  private final MethodNode method;
  private final boolean isStatic;
  private final Predicate<String> synthesized;
  private final InsnList code;
  private final ValueSources sources;

  /**
   * @param synthesized whether the class of that internal name was made by Kiln; what its methods
   *     return has no name in the source
   */
  Explanation(MethodNode method, boolean isStatic, Predicate<String> synthesized) {
    this.method = method;
    this.isStatic = isStatic;
    this.synthesized = synthesized;
    code = method.instructions;
    sources = new ValueSources(method);
  }

  /** The message for instruction {@code index}; null if there is none. */
  String at(int index) {
    AbstractInsnNode insn = code.get(index);
    String action = action(insn);
    if (action == null || sources.before(index) == null) {
      return action;
    }
    return action + cause(index, nullSlot(insn));
  }

  private String action(AbstractInsnNode insn) {
    int op = insn.getOpcode();
    if (insn instanceof MethodInsnNode m) {
      boolean explained =
          op != Opcodes.INVOKESTATIC && !m.name.equals("<init>") && !synthesized.test(m.owner);
      return explained ? "Cannot invoke \"" + methodName(m) + "\"" : null;
    }
    if (insn instanceof FieldInsnNode f) {
      return switch (op) {
        case Opcodes.GETFIELD -> "Cannot read field \"" + f.name + "\"";
        case Opcodes.PUTFIELD -> "Cannot assign field \"" + f.name + "\"";
        default -> null;
      };
    }
    if (op >= Opcodes.IALOAD && op <= Opcodes.SALOAD) {
      return "Cannot load from " + ELEMENTS[op - Opcodes.IALOAD] + " array";
    }
    if (op >= Opcodes.IASTORE && op <= Opcodes.SASTORE) {
      return "Cannot store to " + ELEMENTS[op - Opcodes.IASTORE] + " array";
    }
    return switch (op) {
      case Opcodes.ARRAYLENGTH -> "Cannot read the array length";
      case Opcodes.ATHROW -> "Cannot throw exception";
      case Opcodes.MONITORENTER -> "Cannot enter synchronized block";
      case Opcodes.MONITOREXIT -> "Cannot exit synchronized block";
      default -> null;
    };
  }

  private static final String[] ELEMENTS = {
    "int", "long", "float", "double", "object", "byte/boolean", "char", "short"
  };

  /** Distance from the top of the stack of the operand that must not be null. */
  private static int nullSlot(AbstractInsnNode insn) {
    int op = insn.getOpcode();
    if (insn instanceof MethodInsnNode m) {
      return (Type.getArgumentsAndReturnSizes(m.desc) >> 2) - 1;
    }
    if (op == Opcodes.PUTFIELD) {
      return Type.getType(((FieldInsnNode) insn).desc).getSize();
    }
    if (op >= Opcodes.IALOAD && op <= Opcodes.SALOAD) {
      return 1;
    }
    if (op == Opcodes.LASTORE || op == Opcodes.DASTORE) {
      return 3;
    }
    return op >= Opcodes.IASTORE && op <= Opcodes.SASTORE ? 2 : 0;
  }

  private String cause(int index, int slot) {
    int source = sources.before(index).source(slot);
    if (source == ValueSources.UNKNOWN) {
      return "";
    }
    String what = describe(index, slot, MAX_DETAIL);
    if (what == null) {
      return "";
    }
    String prefix = code.get(source) instanceof MethodInsnNode ? "the return value of " : "";
    return " because " + prefix + "\"" + what + "\" is null";
  }

  /** What stands in a stack slot before instruction {@code index}; null if it has no name. */
  private String describe(int index, int slot, int detail) {
    State state = sources.before(index);
    if (detail <= 0 || state == null || state.source(slot) == ValueSources.UNKNOWN) {
      return null;
    }
    int source = state.source(slot);
    AbstractInsnNode insn = code.get(source);
    int op = insn.getOpcode();
    if (insn instanceof MethodInsnNode m) {
      return synthesized.test(m.owner) ? null : methodName(m);
    }
    if (insn instanceof VarInsnNode v) {
      return op == Opcodes.ILOAD || op == Opcodes.ALOAD
          ? local(source, v.var, !state.isWritten(v.var))
          : null;
    }
    if (insn instanceof FieldInsnNode f) {
      if (op == Opcodes.GETSTATIC) {
        return className(f.owner) + "." + f.name;
      }
      String holder = describe(source, 0, detail - 1);
      return holder == null ? f.name : holder + "." + f.name;
    }
    if (op == Opcodes.BIPUSH || op == Opcodes.SIPUSH) {
      return Integer.toString(((IntInsnNode) insn).operand);
    }
    if (op >= Opcodes.ICONST_M1 && op <= Opcodes.ICONST_5) {
      return Integer.toString(op - Opcodes.ICONST_0);
    }
    if (op == Opcodes.ACONST_NULL) {
      return "null";
    }
    if (op >= Opcodes.IALOAD && op <= Opcodes.SALOAD) {
      String array = describe(source, 1, detail - 1);
      String element = describe(source, 0, detail);
      return (array == null ? "<array>" : array) + "[" + (element == null ? "..." : element) + "]";
    }
    return null;
  }

  private String local(int at, int slot, boolean isParameter) {
    if (method.localVariables != null && !method.localVariables.isEmpty()) {
      for (LocalVariableNode v : method.localVariables) {
        if (v.index == slot && code.indexOf(v.start) <= at && at < code.indexOf(v.end)) {
          return v.name;
        }
      }
    }
    if (isParameter && !isStatic && slot == 0) {
      return "this";
    }
    if (isParameter) {
      int from = isStatic ? 0 : 1;
      Type[] parameters = Type.getArgumentTypes(method.desc);
      for (int i = 0; i < parameters.length; i++) {
        if (slot >= from && slot < from + parameters[i].getSize()) {
          return "<parameter" + (i + 1) + ">";
        }
        from += parameters[i].getSize();
      }
    }
    return "<local" + slot + ">";
  }

  private static String methodName(MethodInsnNode m) {
    var text = new StringBuilder(className(m.owner)).append('.').append(m.name).append('(');
    String separator = "";
    for (Type t : Type.getArgumentTypes(m.desc)) {
      text.append(separator).append(typeName(t));
      separator = ", ";
    }
    return text.append(')').toString();
  }

  /** A parameter's type: names that merely begin like Object or String lose the package, too. */
  private static String typeName(Type t) {
    Type element = t.getSort() == Type.ARRAY ? t.getElementType() : t;
    String name = element.getClassName();
    if (name.startsWith("java.lang.Object") || name.startsWith("java.lang.String")) {
      name = name.substring("java.lang.".length());
    }
    return t.getSort() == Type.ARRAY ? name + "[]".repeat(t.getDimensions()) : name;
  }

  private static String className(String internalName) {
    return switch (internalName) {
      case "java/lang/Object" -> "Object";
      case "java/lang/String" -> "String";
      default -> internalName.replace('/', '.');
    };
  }
}
