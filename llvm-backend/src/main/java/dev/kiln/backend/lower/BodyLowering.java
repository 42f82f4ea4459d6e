package dev.kiln.backend.lower;

import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.frontend.world.JMethod;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Lowers a bytecode body.
 *
 * <ol>
 *   <li>Find where blocks start and how many edges lead to each ({@link Flow}).
 *   <li>From the entry, lower each block that is reached, once: its stack shape is known from the
 *       edge that reached it first. Code that nothing reaches is never looked at.
 *   <li>Within a block, each opcode family lowers its instructions ({@code *Ops}).
 *   <li>Last the landing pads ({@link LandingPads}).
 * </ol>
 */
final class BodyLowering {
  private static final String KINDS = "IJFDA";
  private final Body b;

  private BodyLowering(Body body) {
    this.b = body;
  }

  static FunctionIr lower(Context context, JMethod method) {
    Body body = new Body(context, method, new Flow(method.code()));
    try {
      return new BodyLowering(body).run();
    } catch (LoweringException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new LoweringException(method.symbol(), body.position(), e);
    }
  }

  private FunctionIr run() {
    b.begin();
    if (b.method.isSynchronized()) {
      MonitorOps.enterMethod(b);
    }
    b.op("br label " + b.edge(0));
    int start;
    while ((start = b.nextBlock()) >= 0) {
      block(start);
    }
    b.finishPads();
    b.closeBlocks();
    String head = b.head();
    return b.finish(b.method.symbol(), head);
  }

  private void block(int start) {
    int i = start;
    while (!b.isTerminated()) {
      if (i >= b.flow.size()) {
        throw new LoweringException(b.method.symbol(), i, "control falls off the end of the code");
      }
      if (i != start && b.flow.startsBlock(i)) {
        b.jump(i);
        return;
      }
      b.setPosition(i);
      i = instruction(b.flow.at(i), i);
    }
  }

  /** Lowers one instruction; the index of the next one to lower. */
  private int instruction(AbstractInsnNode insn, int index) {
    int opcode = insn.getOpcode();
    if (opcode < 0 || opcode == Opcodes.NOP) {
      return index + 1;
    }
    switch (insn.getType()) {
      case AbstractInsnNode.VAR_INSN -> local(opcode, ((VarInsnNode) insn).var);
      case AbstractInsnNode.IINC_INSN -> increment((IincInsnNode) insn);
      case AbstractInsnNode.METHOD_INSN -> InvokeOps.lower(b, (MethodInsnNode) insn);
      case AbstractInsnNode.FIELD_INSN -> FieldOps.lower(b, (FieldInsnNode) insn);
      case AbstractInsnNode.LDC_INSN -> ConstantOps.load(b, (LdcInsnNode) insn);
      case AbstractInsnNode.JUMP_INSN -> ControlOps.jump(b, (JumpInsnNode) insn, index);
      case AbstractInsnNode.TABLESWITCH_INSN ->
          ControlOps.tableSwitch(b, (TableSwitchInsnNode) insn);
      case AbstractInsnNode.LOOKUPSWITCH_INSN ->
          ControlOps.lookupSwitch(b, (LookupSwitchInsnNode) insn);
      case AbstractInsnNode.MULTIANEWARRAY_INSN ->
          AllocationOps.multiArray(b, (MultiANewArrayInsnNode) insn);
      case AbstractInsnNode.TYPE_INSN -> type((TypeInsnNode) insn);
      case AbstractInsnNode.INT_INSN -> {
        IntInsnNode operand = (IntInsnNode) insn;
        if (opcode == Opcodes.NEWARRAY) {
          return AllocationOps.primitiveArray(b, operand, index);
        }
        b.push(Value.integer(operand.operand));
      }
      case AbstractInsnNode.INSN -> {
        if (plain(opcode, index)) {
          return index + 2;
        }
      }
      default ->
          throw new LoweringException(b.method.symbol(), index, "unexpected opcode " + opcode);
    }
    return index + 1;
  }

  private void type(TypeInsnNode insn) {
    switch (insn.getOpcode()) {
      case Opcodes.NEW -> AllocationOps.object(b, insn);
      case Opcodes.ANEWARRAY -> AllocationOps.objectArray(b, insn);
      default -> TypeChecks.lower(b, insn);
    }
  }

  private void local(int opcode, int local) {
    if (opcode <= Opcodes.ALOAD) {
      b.push(b.load(local, KINDS.charAt(opcode - Opcodes.ILOAD)));
    } else {
      b.store(local, b.pop());
    }
  }

  private void increment(IincInsnNode insn) {
    Value old = b.load(insn.var, 'I');
    b.store(insn.var, Value.of('I', b.def("add i32 " + old.text() + ", " + insn.incr)));
  }

  /** Instructions without operand; whether the one after it was lowered with it. */
  private boolean plain(int opcode, int index) {
    if (opcode <= Opcodes.DCONST_1) {
      ConstantOps.simple(b, opcode);
    } else if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
      ArrayOps.load(b, opcode);
    } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
      ArrayOps.store(b, opcode);
    } else if (opcode >= Opcodes.POP && opcode <= Opcodes.SWAP) {
      StackOps.lower(b, opcode);
    } else if (opcode >= Opcodes.IADD && opcode <= Opcodes.LXOR) {
      ArithmeticOps.lower(b, opcode);
    } else if (opcode >= Opcodes.I2L && opcode <= Opcodes.I2S) {
      ConversionOps.lower(b, opcode);
    } else if (opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG) {
      return ControlOps.compare(b, opcode, index);
    } else {
      switch (opcode) {
        case Opcodes.IRETURN,
                Opcodes.LRETURN,
                Opcodes.FRETURN,
                Opcodes.DRETURN,
                Opcodes.ARETURN,
                Opcodes.RETURN ->
            ControlOps.returnFrom(b, opcode);
        case Opcodes.ARRAYLENGTH -> ArrayOps.length(b);
        case Opcodes.ATHROW -> ControlOps.throwException(b);
        case Opcodes.MONITORENTER -> MonitorOps.enter(b);
        case Opcodes.MONITOREXIT -> MonitorOps.exit(b);
        default ->
            throw new LoweringException(b.method.symbol(), index, "unexpected opcode " + opcode);
      }
    }
    return false;
  }
}
