package dev.kiln.backend.lower;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.frontend.world.ClassTarget;
import dev.kiln.frontend.world.JClass;
import dev.kiln.gc.spec.RuntimeEntries;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** new, newarray, anewarray, multianewarray. */
final class AllocationOps {
  /** The longest array that HotSpot makes. */
  private static final int MAX_LENGTH = 0x7ffffffd;

  private AllocationOps() {}

  static void object(Body b, TypeInsnNode insn) {
    JClass c = resolve(b, insn.desc);
    if (c == null) {
      return;
    }
    if (c.isInterface() || c.isAbstract() || c.isArray()) {
      b.throwLinkage("java/lang/InstantiationError", c.name().replace('/', '.'));
      b.terminate();
      return;
    }
    b.initialize(c);
    String v =
        b.call(
            Kinds.REF + " " + b.use(Helpers.NEW),
            "i32 " + b.idConstant(c) + ", i64 " + b.context.symbols().layout().instanceSize(c),
            true);
    b.push(Value.fresh(v, c.name(), null));
  }

  /** newarray; takes a following initializer along. Returns the index to go on from. */
  static int primitiveArray(Body b, IntInsnNode insn, int index) {
    char descriptor =
        switch (insn.operand) {
          case Opcodes.T_BOOLEAN -> 'Z';
          case Opcodes.T_CHAR -> 'C';
          case Opcodes.T_FLOAT -> 'F';
          case Opcodes.T_DOUBLE -> 'D';
          case Opcodes.T_BYTE -> 'B';
          case Opcodes.T_SHORT -> 'S';
          case Opcodes.T_INT -> 'I';
          default -> 'J';
        };
    JClass c = resolve(b, "[" + descriptor);
    if (c == null) {
      return index + 1;
    }
    Value array = array(b, c, b.pop(), Integer.numberOfTrailingZeros(Kinds.size(descriptor)));
    b.push(array);
    return ArrayInitializers.lower(b, array, descriptor, index + 1);
  }

  static void objectArray(Body b, TypeInsnNode insn) {
    String name = insn.desc.startsWith("[") ? "[" + insn.desc : "[L" + insn.desc + ";";
    JClass c = resolve(b, name);
    if (c != null) {
      b.push(array(b, c, b.pop(), 2));
    }
  }

  private static Value array(Body b, JClass c, Value length, int shift) {
    checkLength(b, c, length, shift);
    String v =
        b.call(
            Kinds.REF + " " + b.use(Helpers.NEW_ARRAY),
            "i32 " + b.idConstant(c) + ", i32 " + length.text() + ", i32 " + shift,
            true);
    if (b.flow.opcode(b.position() + 1) == Opcodes.ASTORE) {
      // Loops over the array will ask for its length, which is opaque until after optimization.
      String asked =
          b.def("call i32 " + b.use(Helpers.ARRAY_LENGTH) + "(ptr addrspace(1) " + v + ")");
      String same = b.def("icmp eq i32 " + asked + ", " + length.text());
      b.op("call void @llvm.assume(i1 " + same + ")");
    }
    return Value.fresh(v, c.name(), length.text());
  }

  /**
   * Lengths that no array can have go to a cold block: negative ones throw there, those beyond the
   * limit make the allocator throw, which an array that nobody uses would otherwise not reach.
   */
  private static void checkLength(Body b, JClass c, Value length, int shift) {
    if (length.isConstant()) {
      int known = Integer.parseInt(length.text());
      if (known >= 0 && known <= MAX_LENGTH) {
        return;
      }
    }
    String outside = b.def("icmp ugt i32 " + length.text() + ", " + MAX_LENGTH);
    String bad = b.label();
    String good = b.label();
    b.op(
        "br i1 "
            + outside
            + ", label %"
            + bad
            + ", label %"
            + good
            + ", !prof "
            + ModuleText.UNLIKELY);
    b.cold(
        bad,
        () -> {
          String below = b.def("icmp slt i32 " + length.text() + ", 0");
          String tooLong = b.label();
          String negative = b.label();
          b.op("br i1 " + below + ", label %" + negative + ", label %" + tooLong);
          b.place(negative);
          b.throwEntry(RuntimeEntries.THROW_NASE, "i32 " + length.text());
          b.place(tooLong);
          b.callEntry(
              RuntimeEntries.ALLOC_ARRAY_SLOW,
              "i32 " + b.idConstant(c) + ", i32 " + length.text() + ", i32 " + shift);
          b.op("unreachable");
        });
    b.place(good);
  }

  static void multiArray(Body b, MultiANewArrayInsnNode insn) {
    JClass c = resolve(b, insn.desc);
    if (c == null) {
      return;
    }
    String lengths = b.variable("%dims" + insn.dims, "[" + insn.dims + " x i32]");
    for (int i = insn.dims - 1; i >= 0; i--) {
      String at = b.def("getelementptr inbounds i32, ptr " + lengths + ", i64 " + i);
      b.op("store i32 " + b.pop().text() + ", ptr " + at);
    }
    String v =
        b.callEntry(
            RuntimeEntries.MULTIANEWARRAY,
            "i32 " + b.idConstant(c) + ", i32 " + insn.dims + ", ptr " + lengths);
    b.push(Value.fresh(v, c.name(), null));
  }

  /** The class, or null after the code that throws in its place. */
  static JClass resolve(Body b, String name) {
    ClassTarget target = b.context.world().resolveClass(b.method, name);
    if (target instanceof ClassTarget.LinkageError e) {
      b.throwLinkage(e.errorClass(), e.message());
      b.terminate();
      return null;
    }
    return ((ClassTarget.Found) target).type();
  }
}
