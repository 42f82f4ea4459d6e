package dev.kiln.backend.lower;

import dev.kiln.gc.spec.RuntimeEntries;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Comparisons, branches, switches and returns. */
final class ControlOps {
  private static final String[] SIGNED = {"eq", "ne", "slt", "sge", "sgt", "sle"};

  /** Predicates by ifeq..ifle after fcmpl/dcmpl, where NaN counts as less. */
  private static final String[] NAN_LESS = {"oeq", "une", "ult", "oge", "ogt", "ule"};

  /** Predicates by ifeq..ifle after fcmpg/dcmpg, where NaN counts as greater. */
  private static final String[] NAN_GREATER = {"oeq", "une", "olt", "uge", "ugt", "ole"};

  private ControlOps() {}

  static void jump(Body b, JumpInsnNode insn, int index) {
    int target = b.flow.index(insn.label);
    int opcode = insn.getOpcode();
    switch (opcode) {
      case Opcodes.GOTO -> b.jump(target);
      case Opcodes.IFNULL, Opcodes.IFNONNULL -> onNull(b, opcode == Opcodes.IFNULL, target, index);
      case Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE -> {
        Value right = b.pop();
        Value left = b.pop();
        String predicate = opcode == Opcodes.IF_ACMPEQ ? "eq" : "ne";
        branch(
            b,
            "icmp " + predicate + " ptr addrspace(1) " + left.text() + ", " + right.text(),
            target,
            index);
      }
      default -> {
        boolean withZero = opcode <= Opcodes.IFLE;
        String right = withZero ? "0" : b.pop().text();
        Value left = b.pop();
        String predicate = SIGNED[opcode - (withZero ? Opcodes.IFEQ : Opcodes.IF_ICMPEQ)];
        branch(b, "icmp " + predicate + " i32 " + left.text() + ", " + right, target, index);
      }
    }
  }

  private static void onNull(Body b, boolean ifNull, int target, int index) {
    Value v = b.pop();
    String condition =
        b.def("icmp " + (ifNull ? "eq" : "ne") + " ptr addrspace(1) " + v.text() + ", null");
    b.leave(target, index + 1);
    String taken = ifNull ? b.edge(target) : b.edgeWithNonNull(target, v);
    String other = ifNull ? b.edgeWithNonNull(index + 1, v) : b.edge(index + 1);
    b.op("br i1 " + condition + ", label " + taken + ", label " + other);
  }

  private static void branch(Body b, String comparison, int target, int index) {
    String condition = b.def(comparison);
    b.leave(target, index + 1);
    b.op("br i1 " + condition + ", label " + b.edge(target) + ", label " + b.edge(index + 1));
  }

  /**
   * lcmp, fcmpl, fcmpg, dcmpl, dcmpg; together with the branch on the result if it comes next.
   *
   * @return whether the branch was lowered too
   */
  static boolean compare(Body b, int opcode, int index) {
    Value right = b.pop();
    Value left = b.pop();
    String operands = left.typedText() + ", " + right.text();
    int next = b.flow.opcode(index + 1);
    boolean fused = next >= Opcodes.IFEQ && next <= Opcodes.IFLE && !b.flow.startsBlock(index + 1);
    if (opcode == Opcodes.LCMP) {
      if (fused) {
        fuse(b, "icmp " + SIGNED[next - Opcodes.IFEQ] + " " + operands, index + 1);
      } else {
        b.push(
            'I',
            b.def(
                "call i32 @llvm.scmp.i32.i64(i64 " + left.text() + ", i64 " + right.text() + ")"));
      }
      return fused;
    }
    boolean nanLess = opcode == Opcodes.FCMPL || opcode == Opcodes.DCMPL;
    if (fused) {
      String[] predicates = nanLess ? NAN_LESS : NAN_GREATER;
      fuse(b, "fcmp " + predicates[next - Opcodes.IFEQ] + " " + operands, index + 1);
      return true;
    }
    String greater = b.def("fcmp " + (nanLess ? "ogt " : "ugt ") + operands);
    String less = b.def("fcmp " + (nanLess ? "ult " : "olt ") + operands);
    String plus = b.def("zext i1 " + greater + " to i32");
    String minus = b.def("zext i1 " + less + " to i32");
    b.push('I', b.def("sub nsw i32 " + plus + ", " + minus));
    return false;
  }

  private static void fuse(Body b, String comparison, int index) {
    JumpInsnNode jump = (JumpInsnNode) b.flow.at(index);
    b.setPosition(index);
    branch(b, comparison, b.flow.index(jump.label), index);
  }

  static void tableSwitch(Body b, TableSwitchInsnNode insn) {
    int[] keys = new int[insn.labels.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = insn.min + i;
    }
    select(b, insn.dflt, keys, insn.labels);
  }

  static void lookupSwitch(Body b, LookupSwitchInsnNode insn) {
    int[] keys = insn.keys.stream().mapToInt(Integer::intValue).toArray();
    select(b, insn.dflt, keys, insn.labels);
  }

  private static void select(Body b, LabelNode otherwise, int[] keys, List<LabelNode> labels) {
    Value v = b.pop();
    int[] targets = new int[keys.length + 1];
    for (int i = 0; i < keys.length; i++) {
      targets[i] = b.flow.index(labels.get(i));
    }
    int last = b.flow.index(otherwise);
    targets[keys.length] = last;
    b.leave(targets);
    StringBuilder cases = new StringBuilder();
    for (int i = 0; i < keys.length; i++) {
      if (targets[i] != last) {
        cases.append("i32 ").append(keys[i]).append(", label ").append(b.edge(targets[i]));
        cases.append('\n');
      }
    }
    b.op("switch i32 " + v.text() + ", label " + b.edge(last) + " [\n" + cases + "  ]");
  }

  /**
   * Returns. A constructor needs no fence for its final fields: an object can only become visible
   * to another thread by a reference store, and the helper for those stores with release order.
   */
  static void returnFrom(Body b, int opcode) {
    String result = "ret void";
    if (opcode != Opcodes.RETURN) {
      Value v = b.pop();
      char descriptor = b.method.desc().charAt(b.method.desc().indexOf(')') + 1);
      String text = v.text();
      if (v.kind() == 'I') {
        text =
            v.isConstant() ? narrowed(text, descriptor) : ConversionOps.narrow(b, text, descriptor);
      }
      result = "ret " + Kinds.irType(v.kind()) + " " + text;
    }
    String lock = b.lock();
    if (lock != null) {
      b.setLock(null);
      b.callEntry(RuntimeEntries.MONITOR_EXIT, "ptr addrspace(1) " + lock);
      b.setLock(lock);
    }
    b.op(result);
    b.terminate();
  }

  private static String narrowed(String constant, char descriptor) {
    int value = Integer.parseInt(constant);
    return Integer.toString(
        switch (descriptor) {
          case 'Z' -> value & 1;
          case 'B' -> (byte) value;
          case 'C' -> (char) value;
          case 'S' -> (short) value;
          default -> value;
        });
  }

  static void throwException(Body b) {
    Value v = b.popNonNull();
    b.throwEntry(RuntimeEntries.THROW, "ptr addrspace(1) " + v.text());
    b.terminate();
  }
}
