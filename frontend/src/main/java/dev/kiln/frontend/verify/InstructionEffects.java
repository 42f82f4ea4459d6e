package dev.kiln.frontend.verify;

import static dev.kiln.frontend.verify.VerificationType.DOUBLE;
import static dev.kiln.frontend.verify.VerificationType.FLOAT;
import static dev.kiln.frontend.verify.VerificationType.INT;
import static dev.kiln.frontend.verify.VerificationType.LONG;
import static dev.kiln.frontend.verify.VerificationType.NULL;
import static dev.kiln.frontend.verify.VerificationType.TOP;
import static org.objectweb.asm.Opcodes.*;

import dev.kiln.frontend.model.TypeInfo;
import java.util.IdentityHashMap;
import java.util.Map;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** What each instruction demands of the frame before it, and the frame after it (JVMS 4.10.1.9). */
final class InstructionEffects {
  private static final String BAD_OPERAND = "Bad type on operand stack in ";

  private final TypeSystem types;
  private final MemberAccess members;
  private final VerificationType returned;
  private final boolean constructor;
  private final Map<AbstractInsnNode, VerificationType> fresh = new IdentityHashMap<>();

  InstructionEffects(TypeSystem types, TypeInfo owner, MethodNode method) {
    this.types = types;
    this.members = new MemberAccess(types, owner, this::fresh);
    String desc = method.desc.substring(method.desc.indexOf(')') + 1);
    this.returned = desc.equals("V") ? null : types.ofDescriptor(desc);
    this.constructor = method.name.equals("<init>");
  }

  /** The uninitialized object of a {@code new} instruction. */
  VerificationType fresh(AbstractInsnNode site) {
    return fresh.computeIfAbsent(site, s -> TypeSystem.uninitialized(((TypeInsnNode) s).desc, s));
  }

  /** Whether control never goes on to the next instruction. */
  static boolean endsFlow(int opcode) {
    return opcode == GOTO
        || opcode >= IRETURN && opcode <= RETURN
        || opcode == ATHROW
        || opcode == TABLESWITCH
        || opcode == LOOKUPSWITCH
        || opcode == RET;
  }

  void execute(AbstractInsnNode insn, Frame f) {
    int op = insn.getOpcode();
    String simple = SimpleEffects.of(op);
    if (simple != null) {
      simple(simple, f);
      return;
    }
    switch (insn.getType()) {
      case AbstractInsnNode.VAR_INSN -> variable(op, ((VarInsnNode) insn).var, f);
      case AbstractInsnNode.IINC_INSN -> f.get(((IincInsnNode) insn).var, INT);
      case AbstractInsnNode.LDC_INSN -> f.push(constant(((LdcInsnNode) insn).cst));
      case AbstractInsnNode.INT_INSN -> newArray(((IntInsnNode) insn).operand, f);
      case AbstractInsnNode.TYPE_INSN -> type(op, (TypeInsnNode) insn, f);
      case AbstractInsnNode.MULTIANEWARRAY_INSN -> multi((MultiANewArrayInsnNode) insn, f);
      case AbstractInsnNode.FIELD_INSN -> members.field((FieldInsnNode) insn, f);
      case AbstractInsnNode.METHOD_INSN -> members.invoke((MethodInsnNode) insn, f);
      case AbstractInsnNode.INVOKE_DYNAMIC_INSN ->
          members.call(((InvokeDynamicInsnNode) insn).desc, f);
      default -> {
        if (op >= POP && op <= SWAP) {
          StackShuffle.execute(op, f);
        } else if (op >= IALOAD && op <= SALOAD) {
          arrayLoad(op, f);
        } else if (op >= IASTORE && op <= SASTORE) {
          arrayStore(op, f);
        } else if (op >= IRETURN && op <= RETURN) {
          leave(op, f);
        } else {
          other(op, f);
        }
      }
    }
  }

  private void simple(String effect, Frame f) {
    int i = effect.indexOf('>');
    for (int p = i - 1; p >= 0; p--) {
      char c = effect.charAt(p);
      if (c == 'A') {
        f.popReference();
      } else {
        f.pop(primitive(c));
      }
    }
    if (i + 1 < effect.length()) {
      f.push(primitive(effect.charAt(i + 1)));
    }
  }

  private static VerificationType primitive(char c) {
    return switch (c) {
      case 'I' -> INT;
      case 'F' -> FLOAT;
      case 'J' -> LONG;
      default -> DOUBLE;
    };
  }

  private void variable(int op, int index, Frame f) {
    switch (op) {
      case ILOAD -> f.push(f.get(index, INT));
      case LLOAD -> f.push(f.get(index, LONG));
      case FLOAD -> f.push(f.get(index, FLOAT));
      case DLOAD -> f.push(f.get(index, DOUBLE));
      case ALOAD -> f.push(f.get(index, null));
      case ISTORE -> f.put(index, f.pop(INT));
      case LSTORE -> f.put(index, f.pop(LONG));
      case FSTORE -> f.put(index, f.pop(FLOAT));
      case DSTORE -> f.put(index, f.pop(DOUBLE));
      case ASTORE -> f.put(index, f.popReference());
      default -> throw new Rejection("Bad instruction");
    }
  }

  private VerificationType constant(Object c) {
    if (c instanceof Integer) {
      return INT;
    }
    if (c instanceof Long) {
      return LONG;
    }
    if (c instanceof Float) {
      return FLOAT;
    }
    if (c instanceof Double) {
      return DOUBLE;
    }
    if (c instanceof String) {
      return types.string;
    }
    if (c instanceof Type t) {
      return types.ofClass(
          t.getSort() == Type.METHOD ? "java/lang/invoke/MethodType" : "java/lang/Class");
    }
    if (c instanceof Handle) {
      return types.ofClass("java/lang/invoke/MethodHandle");
    }
    return types.ofDescriptor(((ConstantDynamic) c).getDescriptor());
  }

  private void newArray(int kind, Frame f) {
    if (kind < T_BOOLEAN || kind > T_LONG) {
      throw new Rejection("Bad type for newarray instruction");
    }
    f.pop(INT);
    f.push(types.ofClass("[" + "ZCFDBSIJ".charAt(kind - T_BOOLEAN)));
  }

  private void type(int op, TypeInsnNode insn, Frame f) {
    switch (op) {
      case NEW -> {
        if (insn.desc.startsWith("[")) {
          throw new Rejection("Illegal new instruction");
        }
        VerificationType made = fresh(insn);
        f.replace(made, TOP);
        f.push(made);
      }
      case ANEWARRAY -> {
        f.pop(INT);
        f.push(types.arrayOf(insn.desc));
      }
      case CHECKCAST -> {
        f.pop(types.object);
        f.push(types.ofClass(insn.desc));
      }
      default -> {
        f.pop(types.object);
        f.push(INT);
      }
    }
  }

  private void multi(MultiANewArrayInsnNode insn, Frame f) {
    int dimensions = 0;
    while (insn.desc.startsWith("[", dimensions)) {
      dimensions++;
    }
    if (insn.dims < 1 || insn.dims > dimensions) {
      throw new Rejection("Illegal dimension in multianewarray: " + insn.dims);
    }
    for (int i = 0; i < insn.dims; i++) {
      f.pop(INT);
    }
    f.push(types.ofClass(insn.desc));
  }

  private void arrayLoad(int op, Frame f) {
    f.pop(INT);
    VerificationType array = f.popReference();
    if (op == AALOAD) {
      VerificationType component = array.isReference() ? types.component(array) : null;
      if (component == null) {
        throw new Rejection(BAD_OPERAND + "aaload");
      }
      f.push(component);
      return;
    }
    int which = op - IALOAD;
    checkArray(array, which, "load");
    f.push(elements(which));
  }

  private void arrayStore(int op, Frame f) {
    int which = op - IASTORE;
    if (op == AASTORE) {
      f.pop(types.object);
      f.pop(INT);
      VerificationType array = f.popReference();
      if (!array.isReference() || types.component(array) == null) {
        throw new Rejection(BAD_OPERAND + "aastore");
      }
      return;
    }
    f.pop(elements(which));
    f.pop(INT);
    checkArray(f.popReference(), which, "store");
  }

  private static VerificationType elements(int which) {
    return switch (which) {
      case 1 -> LONG;
      case 2 -> FLOAT;
      case 3 -> DOUBLE;
      default -> INT;
    };
  }

  /** The primitive arrays of iaload ... saload, which is also the order of the stores. */
  private void checkArray(VerificationType array, int which, String verb) {
    boolean fits =
        array == NULL
            || array == types.ofClass("[" + "IJFD BCS".charAt(which))
            || which == 5 && array == types.ofClass("[Z");
    if (!fits) {
      throw new Rejection(BAD_OPERAND + "ilfdabcs".charAt(which) + "a" + verb);
    }
  }

  private void leave(int op, Frame f) {
    if (op == RETURN) {
      if (returned != null) {
        throw new Rejection("Method expects a return value");
      }
      if (constructor && f.thisUninitialized) {
        throw new Rejection("Constructor must call super() or this() before return");
      }
      return;
    }
    VerificationType value =
        switch (op) {
          case IRETURN -> f.pop(INT);
          case LRETURN -> f.pop(LONG);
          case FRETURN -> f.pop(FLOAT);
          case DRETURN -> f.pop(DOUBLE);
          default -> f.popReference();
        };
    if (returned == null) {
      throw new Rejection("Method does not expect a return value");
    }
    if (!types.isAssignable(value, returned)) {
      throw new Rejection("Bad return type");
    }
  }

  private void other(int op, Frame f) {
    switch (op) {
      case ACONST_NULL -> f.push(NULL);
      case ATHROW -> f.pop(types.throwable);
      case ARRAYLENGTH -> {
        VerificationType array = f.popReference();
        if (array != NULL && !isArray(array)) {
          throw new Rejection(BAD_OPERAND + "arraylength");
        }
        f.push(INT);
      }
      default -> throw new Rejection("Bad instruction");
    }
  }

  private static boolean isArray(VerificationType t) {
    return t.isArray()
        || t.kind == VerificationType.Kind.UNION
            && t.members.stream().allMatch(VerificationType::isArray);
  }
}
