package dev.kiln.frontend.reach;

import dev.kiln.frontend.InputError;
import dev.kiln.frontend.hooks.CallSiteRewriter;
import dev.kiln.frontend.link.Resolution;
import dev.kiln.frontend.model.FieldInfo;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.verify.ClassVerifier;
import dev.kiln.frontend.verify.Subroutines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Turns the body of a method that became reachable into what the analysis scans and the backend
 * compiles.
 *
 * <ol>
 *   <li>Verify its class; nothing of one that cannot be linked ever runs.
 *   <li>Inline subroutines (jsr/ret of class files before Java 7).
 *   <li>Fold what a closed world decides: assertion status, native registration, constant fields.
 *   <li>Let the rewriters replace call sites; what they leave of them throws when it runs.
 *   <li>Follow constants through the method, drop the sides of branches that are never taken.
 *   <li>Remove code that nothing reaches.
 * </ol>
 */
final class BodyPreparation {
  private static final String UNSUPPORTED = "java/lang/UnsupportedOperationException";

  private final Resolution resolution;
  private final List<CallSiteRewriter> rewriters;
  private final WorldUnderConstruction synthesized;
  private final ClassVerifier verifier;
  private final Map<MethodInfo, Object> results = new HashMap<>();

  BodyPreparation(
      Resolution resolution,
      List<CallSiteRewriter> rewriters,
      WorldUnderConstruction synthesized,
      ClassVerifier verifier) {
    this.resolution = resolution;
    this.rewriters = rewriters;
    this.synthesized = synthesized;
    this.verifier = verifier;
  }

  void prepare(MethodInfo method) {
    if (method.prepared) {
      return;
    }
    method.prepared = true;
    verifier.link(method.owner());
    if (method.owner().linkFailure != null) {
      bury(method);
      return;
    }
    try {
      inlineSubroutines(method);
      fold(method);
      synthesized.enter(method);
      for (CallSiteRewriter r : rewriters) {
        r.rewrite(method, method.code(), synthesized);
      }
      synthesized.leave();
      MethodNode code = method.code();
      disarm(code);
      if (mayDecideBranches(method, code)) {
        ConstantFlow.simplify(code, insn -> valueOf(method, insn));
      }
      method.unpruned = DeadCode.remove(code);
    } catch (InputError e) {
      throw e;
    } catch (IndexOutOfBoundsException
        | IllegalArgumentException
        | NullPointerException
        | ClassCastException
        | NegativeArraySizeException e) {
      if (method.owner().moduleName() != null) {
        throw new IllegalStateException("preparing " + method.symbol(), e);
      }
      throw new InputError(
          method.owner().origin(),
          "has illegal bytecode in method "
              + method.name()
              + method.desc()
              + " (it cannot be followed)",
          e);
    }
  }

  private static void inlineSubroutines(MethodInfo method) {
    if ((method.owner().node().version & 0xFFFF) < Opcodes.V1_7) {
      MethodNode flat = Subroutines.inlined(method.code());
      if (flat != method.code()) {
        method.replaceCode(flat);
      }
    }
  }

  /** The body of a method whose class cannot be linked: it never runs. */
  private static void bury(MethodInfo method) {
    MethodNode body =
        new MethodNode(
            Opcodes.ASM9, method.access(), method.name(), method.desc(), null, new String[0]);
    body.visitInsn(Opcodes.ACONST_NULL);
    body.visitInsn(Opcodes.ATHROW);
    body.visitMaxs(1, Type.getArgumentsAndReturnSizes(method.desc()) >> 2);
    method.replaceCode(body);
  }

  /** Folds constants that need no data flow; idempotent. */
  void fold(MethodInfo method) {
    InsnList code = method.code().instructions;
    for (AbstractInsnNode i = code.getFirst(); i != null; ) {
      AbstractInsnNode next = i.getNext();
      if (i.getOpcode() == Opcodes.GETSTATIC) {
        AbstractInsnNode constant = constantOf(method, (FieldInsnNode) i);
        if (constant != null) {
          code.set(i, constant);
        }
      } else if (i instanceof MethodInsnNode call) {
        if (isAssertionStatus(call)) {
          code.remove(call.getPrevious());
          code.set(call, new InsnNode(Opcodes.ICONST_0));
        } else if (isRegistration(method, call)) {
          code.remove(call);
        }
      }
      i = next;
    }
  }

  /** {@code X.class.desiredAssertionStatus()}, false as assertions stay off. */
  private static boolean isAssertionStatus(MethodInsnNode call) {
    return call.name.equals("desiredAssertionStatus")
        && call.owner.equals("java/lang/Class")
        && call.getPrevious() instanceof LdcInsnNode ldc
        && ldc.cst instanceof Type;
  }

  /**
   * Natives that only tell a JVM about other natives or cache JNI ids; here natives are bound when
   * the image is linked.
   */
  private static boolean isRegistration(MethodInfo method, MethodInsnNode call) {
    if (call.getOpcode() != Opcodes.INVOKESTATIC
        || !call.desc.equals("()V")
        || !call.owner.equals(method.owner().name())
        || !call.name.equals("registerNatives") && !call.name.equals("initIDs")) {
      return false;
    }
    MethodInfo target = method.owner().method(call.name, call.desc);
    return target != null && target.isNative() && method.owner().moduleName() != null;
  }

  private AbstractInsnNode constantOf(MethodInfo method, FieldInsnNode get) {
    boolean assertion = get.name.equals("$assertionsDisabled");
    boolean own = get.owner.equals(method.owner().name());
    if (assertion && own) {
      return new InsnNode(Opcodes.ICONST_1);
    }
    if (get.desc.length() > 1 && !get.desc.equals("Ljava/lang/String;")) {
      return null;
    }
    Object found =
        resolution.resolveField(method.owner(), get.getOpcode(), get.owner, get.name, get.desc);
    if (found instanceof FieldInfo f && f.isFinal() && f.constantValue() != null) {
      Object v = f.constantValue();
      return v instanceof Integer n ? intConstant(n) : new LdcInsnNode(v);
    }
    return null;
  }

  private static AbstractInsnNode intConstant(int n) {
    if (n >= -1 && n <= 5) {
      return new InsnNode(Opcodes.ICONST_0 + n);
    }
    return n == (short) n ? new IntInsnNode(Opcodes.SIPUSH, n) : new LdcInsnNode(n);
  }

  /** Whether the first instruction of the method returns. */
  boolean isEmpty(MethodInfo m) {
    verifier.link(m.owner());
    if (!m.hasCode() || m.owner().linkFailure != null) {
      return false;
    }
    AbstractInsnNode first = nextReal(m.code().instructions.getFirst());
    return first != null && first.getOpcode() == Opcodes.RETURN;
  }

  /** Whether the class initializer has nothing left to do. */
  boolean isEmptyInitializer(MethodInfo clinit) {
    if (clinit.prepared) {
      return false;
    }
    fold(clinit);
    InsnList code = clinit.code().instructions;
    for (AbstractInsnNode i = code.getFirst(); i != null; ) {
      AbstractInsnNode next = i.getNext();
      AbstractInsnNode after = dropAssertionFlag(code, i, clinit.owner());
      i = after != null ? after : next;
    }
    for (AbstractInsnNode i = code.getFirst(); i != null; i = i.getNext()) {
      if (i.getOpcode() >= 0 && i.getOpcode() != Opcodes.RETURN && i.getOpcode() != Opcodes.NOP) {
        return false;
      }
    }
    return true;
  }

  /**
   * Removes {@code $assertionsDisabled = !false} in javac's form: iconst_0, ifne L, iconst_1, goto
   * M, L: iconst_0, M: putstatic. All reads of the field are folded.
   */
  private static AbstractInsnNode dropAssertionFlag(
      InsnList code, AbstractInsnNode start, TypeInfo owner) {
    int[] shape = {
      Opcodes.ICONST_0,
      Opcodes.IFNE,
      Opcodes.ICONST_1,
      Opcodes.GOTO,
      Opcodes.ICONST_0,
      Opcodes.PUTSTATIC
    };
    AbstractInsnNode[] found = new AbstractInsnNode[shape.length];
    AbstractInsnNode i = start;
    for (int n = 0; n < shape.length; n++) {
      while (i != null && i.getOpcode() < 0 && n > 0) {
        i = i.getNext();
      }
      if (i == null || i.getOpcode() != shape[n]) {
        return null;
      }
      found[n] = i;
      i = i.getNext();
    }
    FieldInsnNode put = (FieldInsnNode) found[5];
    if (!put.name.equals("$assertionsDisabled") || !put.owner.equals(owner.name())) {
      return null;
    }
    for (AbstractInsnNode dead : found) {
      code.remove(dead);
    }
    return i;
  }

  /** Makes what no rewriter replaced throw, naming it, when it runs. */
  private static void disarm(MethodNode method) {
    InsnList code = method.instructions;
    for (AbstractInsnNode i = code.getFirst(); i != null; ) {
      AbstractInsnNode next = i.getNext();
      String what = unsupported(i);
      if (what != null) {
        InsnList thrower = new InsnList();
        thrower.add(new TypeInsnNode(Opcodes.NEW, UNSUPPORTED));
        thrower.add(new InsnNode(Opcodes.DUP));
        thrower.add(new LdcInsnNode(what));
        thrower.add(
            new MethodInsnNode(
                Opcodes.INVOKESPECIAL, UNSUPPORTED, "<init>", "(Ljava/lang/String;)V", false));
        thrower.add(new InsnNode(Opcodes.ATHROW));
        code.insertBefore(i, thrower);
        code.remove(i);
        method.maxStack += 3;
      }
      i = next;
    }
  }

  private static String unsupported(AbstractInsnNode insn) {
    if (insn instanceof InvokeDynamicInsnNode indy) {
      return "invokedynamic of " + indy.bsm.getOwner() + "." + indy.bsm.getName();
    }
    if (insn instanceof LdcInsnNode ldc) {
      if (ldc.cst instanceof Handle h) {
        return "constant method handle of " + h.getOwner() + "." + h.getName();
      }
      if (ldc.cst instanceof ConstantDynamic d) {
        return "dynamic constant " + d.getName();
      }
      if (ldc.cst instanceof Type t && t.getSort() == Type.METHOD) {
        return "constant method type " + t;
      }
    }
    if (insn instanceof MethodInsnNode call
        && PolymorphicNames.isPolymorphic(call.owner, call.name)) {
      return "call of " + call.owner.replace('/', '.') + "." + call.name;
    }
    return null;
  }

  /** Worth the data flow only if something in it is known and something depends on it. */
  private boolean mayDecideBranches(MethodInfo method, MethodNode code) {
    boolean branches = false;
    boolean known = false;
    for (AbstractInsnNode i = code.instructions.getFirst();
        i != null && !(branches && known);
        i = i.getNext()) {
      int op = i.getOpcode();
      if (i instanceof JumpInsnNode && op != Opcodes.GOTO
          || op == Opcodes.TABLESWITCH
          || op == Opcodes.LOOKUPSWITCH) {
        branches = true;
        // A constant right before the branch: what folding left of a flag.
        AbstractInsnNode p = i.getPrevious();
        known |=
            p != null
                && p.getOpcode() >= Opcodes.ICONST_M1
                && p.getOpcode() <= Opcodes.SIPUSH
                && op <= Opcodes.IFLE;
      } else if (i instanceof MethodInsnNode) {
        known |= valueOf(method, i) != null;
      }
    }
    return branches && known;
  }

  /** The value of a call if its target always returns the same constant, else null. */
  private Object valueOf(MethodInfo method, AbstractInsnNode insn) {
    if (!(insn instanceof MethodInsnNode call) || call.desc.endsWith("V")) {
      return null;
    }
    int op = call.getOpcode();
    if (op == Opcodes.INVOKEINTERFACE || call.owner.startsWith("[")) {
      return null;
    }
    Object found =
        resolution.resolveMethod(method.owner(), op, call.owner, call.name, call.desc, call.itf);
    if (!(found instanceof MethodInfo target) || !target.hasCode()) {
      return null;
    }
    boolean exact =
        op != Opcodes.INVOKEVIRTUAL
            || target.isFinal()
            || target.isPrivate()
            || (target.owner().access() & Opcodes.ACC_FINAL) != 0;
    verifier.link(target.owner());
    if (!exact || target.owner().linkFailure != null) {
      return null;
    }
    if (!results.containsKey(target)) {
      results.put(target, constantResult(target));
    }
    return results.get(target);
  }

  /** Bytes of the longest body that returns a constant: getstatic and ireturn. */
  private static final int LONGEST_CONSTANT_BODY = 4;

  /** What the method always returns: an Integer, {@link ConstantFlow#NULL}, or null for unknown. */
  private Object constantResult(MethodInfo target) {
    char kind = target.desc().charAt(target.desc().indexOf(')') + 1);
    if (kind == 'J'
        || kind == 'F'
        || kind == 'D'
        || kind == 'V'
        || target.isLongerThan(LONGEST_CONSTANT_BODY)) {
      return null;
    }
    AbstractInsnNode value = nextReal(target.code().instructions.getFirst());
    AbstractInsnNode last = value == null ? null : nextReal(value.getNext());
    if (last == null
        || last.getOpcode() != Opcodes.IRETURN && last.getOpcode() != Opcodes.ARETURN) {
      return null;
    }
    int op = value.getOpcode();
    if (op == Opcodes.GETSTATIC) {
      AbstractInsnNode constant = constantOf(target, (FieldInsnNode) value);
      if (constant == null) {
        return null;
      }
      value = constant;
      op = value.getOpcode();
    }
    if (op == Opcodes.ACONST_NULL) {
      return ConstantFlow.NULL;
    }
    if (op >= Opcodes.ICONST_M1 && op <= Opcodes.ICONST_5) {
      return op - Opcodes.ICONST_0;
    }
    if (op == Opcodes.BIPUSH || op == Opcodes.SIPUSH) {
      return ((IntInsnNode) value).operand;
    }
    return value instanceof LdcInsnNode ldc && ldc.cst instanceof Integer ? ldc.cst : null;
  }

  private static AbstractInsnNode nextReal(AbstractInsnNode i) {
    while (i != null && i.getOpcode() < 0) {
      i = i.getNext();
    }
    return i;
  }
}
