package dev.kiln.generator.bytecode;

import dev.kiln.generator.Prng;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Random instructions within a block, each such that the stack's types allow it. */
final class Instructions {
  private final MethodShape method;
  private final MethodVisitor code;
  private final Prng random;
  private final Frame frame;
  private final Shuffles shuffles;

  Instructions(MethodShape method, MethodVisitor code, Prng random, Frame frame) {
    this.method = method;
    this.code = code;
    this.random = random;
    this.frame = frame;
    this.shuffles = new Shuffles(code, random, frame);
  }

  void next() {
    if (frame.depth() > Frame.DEPTH - 4) {
      consume();
      return;
    }
    switch (random.below(10)) {
      case 0, 1 -> push(random.pick(Slot.values()));
      case 2, 3, 4 -> {
        if (!shuffles.shuffle()) {
          push(random.pick(Slot.values()));
        }
      }
      case 5, 6 -> compute();
      case 7 -> consume();
      case 8 -> special();
      default -> mixed();
    }
  }

  /** Brings the stack into a shape: keeps what fits from below, drops and pushes the rest. */
  void reshape(List<Slot> shape) {
    int same = 0;
    while (same < Math.min(shape.size(), frame.depth())
        && shape.get(same) == frame.stack.get(same)) {
      same++;
    }
    while (frame.depth() > same) {
      consume();
    }
    for (int i = same; i < shape.size(); i++) {
      push(shape.get(i));
    }
  }

  private void push(Slot slot) {
    if (random.chance(70)) {
      code.visitVarInsn(slot.load(), method.variable(slot));
    } else {
      method.constant(code, slot);
    }
    frame.push(slot);
  }

  /** The top goes into a variable, a field, the checksum, or nowhere. */
  private void consume() {
    if (frame.depth() == 0) {
      return;
    }
    Slot slot = frame.pop();
    switch (random.below(4)) {
      case 0 -> code.visitVarInsn(slot.store(), method.variable(slot));
      case 1 -> MethodShape.note(code, slot);
      case 2 -> field(slot, Opcodes.PUTSTATIC);
      default -> code.visitInsn(slot.size == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  /** An int goes into boolean, byte, short and char fields too. */
  private void field(Slot slot, int opcode) {
    String type =
        switch (slot) {
          case INT -> random.pick("I", "Z", "B", "S", "C");
          case LONG -> "J";
          case FLOAT -> "F";
          case DOUBLE -> "D";
          default -> "A";
        };
    code.visitFieldInsn(
        opcode, method.owner(), "f" + type, type.equals("A") ? "Ljava/lang/Object;" : type);
  }

  private void compute() {
    if (frame.depth() == 0) {
      push(random.pick(Slot.INT, Slot.LONG, Slot.FLOAT, Slot.DOUBLE));
      return;
    }
    Slot top = frame.top(0);
    switch (top) {
      case INT, LONG, FLOAT, DOUBLE -> arithmetic(top);
      case INTS -> array();
      case OBJECT -> object();
    }
  }

  private void arithmetic(Slot slot) {
    if (random.chance(30)) {
      convert(slot);
      return;
    }
    boolean integral = slot == Slot.INT || slot == Slot.LONG;
    if (integral
        && frame.depth() > 1
        && frame.top(0) == Slot.INT
        && frame.top(1) != Slot.FLOAT
        && (frame.top(1) == Slot.INT || frame.top(1) == Slot.LONG)
        && random.chance(25)) {
      frame.pop();
      code.visitInsn(
          random.pick(Opcodes.ISHL, Opcodes.ISHR, Opcodes.IUSHR)
              + (frame.top(0) == Slot.LONG ? 1 : 0));
      return;
    }
    if (frame.depth() < 2 || frame.top(1) != slot) {
      if (random.chance(50)) {
        code.visitInsn(Opcodes.INEG + slot.offset);
        return;
      }
      push(slot);
    }
    if (random.chance(15) && slot != Slot.INT) {
      code.visitInsn(
          switch (slot) {
            case LONG -> Opcodes.LCMP;
            case FLOAT -> random.pick(Opcodes.FCMPL, Opcodes.FCMPG);
            default -> random.pick(Opcodes.DCMPL, Opcodes.DCMPG);
          });
      frame.pop(2);
      frame.push(Slot.INT);
      return;
    }
    frame.pop();
    code.visitInsn(
        (integral && random.chance(40)
                ? random.pick(Opcodes.IAND, Opcodes.IOR, Opcodes.IXOR)
                : random.pick(
                    Opcodes.IADD,
                    Opcodes.ISUB,
                    Opcodes.IMUL,
                    Opcodes.IADD,
                    Opcodes.IDIV,
                    Opcodes.IREM))
            + slot.offset);
  }

  private void convert(Slot slot) {
    frame.pop();
    Slot to = random.pick(Slot.INT, Slot.LONG, Slot.FLOAT, Slot.DOUBLE);
    if (to == slot) {
      if (slot == Slot.INT) {
        code.visitInsn(random.pick(Opcodes.I2B, Opcodes.I2C, Opcodes.I2S));
      }
    } else {
      int skip = to.offset > slot.offset ? to.offset - 1 : to.offset;
      code.visitInsn(Opcodes.I2L + slot.offset * 3 + skip);
    }
    frame.push(to);
  }

  /** The top is an int[]. */
  private void array() {
    switch (random.below(4)) {
      case 0 -> {
        code.visitInsn(Opcodes.ARRAYLENGTH);
        frame.pop();
        frame.push(Slot.INT);
      }
      case 1 -> {
        index();
        code.visitInsn(Opcodes.IALOAD);
        frame.pop();
        frame.push(Slot.INT);
      }
      case 2 -> {
        index();
        code.visitVarInsn(Opcodes.ILOAD, method.variable(Slot.INT));
        code.visitInsn(Opcodes.IASTORE);
        frame.pop();
      }
      default -> {
        frame.pop();
        frame.push(Slot.OBJECT);
      }
    }
  }

  private void index() {
    code.visitVarInsn(Opcodes.ILOAD, method.variable(Slot.INT));
    if (random.chance(90)) {
      code.visitInsn(Opcodes.ICONST_1);
      code.visitInsn(Opcodes.IAND);
    }
  }

  /** The top is any object. */
  private void object() {
    frame.pop();
    switch (random.below(5)) {
      case 0 -> {
        code.visitTypeInsn(
            Opcodes.INSTANCEOF,
            random.pick("java/lang/String", "[I", "java/lang/Comparable", "java/lang/Throwable"));
        frame.push(Slot.INT);
      }
      case 1 -> {
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            "java/lang/String",
            "valueOf",
            "(Ljava/lang/Object;)Ljava/lang/String;",
            false);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "length", "()I", false);
        code.visitInsn(Opcodes.POP);
        frame.push(Slot.OBJECT);
        code.visitLdcInsn("known");
      }
      case 2 -> {
        code.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/String");
        if (random.chance(50)) {
          code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "length", "()I", false);
          frame.push(Slot.INT);
        } else {
          frame.push(Slot.OBJECT);
        }
      }
      case 3 -> {
        code.visitTypeInsn(Opcodes.CHECKCAST, "[I");
        frame.push(Slot.INTS);
      }
      default -> {
        code.visitFieldInsn(Opcodes.PUTSTATIC, method.owner(), "fA", "Ljava/lang/Object;");
        field(Slot.INT, Opcodes.GETSTATIC);
        frame.push(Slot.INT);
      }
    }
  }

  private void special() {
    switch (random.below(6)) {
      case 0 ->
          code.visitIincInsn(
              method.variable(Slot.INT), random.pick(1, -1, 127, -128, 128, 32767, -32768));
      case 1 -> unfinished();
      case 2 -> call();
      case 3 -> {
        Slot slot = random.pick(Slot.INT, Slot.LONG, Slot.FLOAT, Slot.DOUBLE, Slot.OBJECT);
        field(slot, Opcodes.GETSTATIC);
        frame.push(slot);
      }
      case 4 -> booleans();
      default -> code.visitInsn(Opcodes.NOP);
    }
  }

  /** An object on the stack, twice, across branches before it is constructed. */
  private void unfinished() {
    code.visitTypeInsn(Opcodes.NEW, "java/lang/StringBuilder");
    code.visitInsn(Opcodes.DUP);
    if (random.chance(40)) {
      code.visitVarInsn(Opcodes.ASTORE, MethodShape.MIXED);
      code.visitVarInsn(Opcodes.ALOAD, MethodShape.MIXED);
    }
    Label other = new Label();
    Label join = new Label();
    code.visitVarInsn(Opcodes.ILOAD, method.variable(Slot.INT));
    code.visitJumpInsn(Opcodes.IFLT, other);
    code.visitLdcInsn("one");
    code.visitJumpInsn(Opcodes.GOTO, join);
    code.visitLabel(other);
    code.visitLdcInsn("two");
    code.visitLabel(join);
    code.visitMethodInsn(
        Opcodes.INVOKESPECIAL, "java/lang/StringBuilder", "<init>", "(Ljava/lang/String;)V", false);
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        "java/lang/StringBuilder",
        "toString",
        "()Ljava/lang/String;",
        false);
    frame.push(Slot.OBJECT);
  }

  private void call() {
    if (method.callable().isEmpty()) {
      return;
    }
    MethodShape callee = random.pick(method.callable());
    code.visitVarInsn(Opcodes.ILOAD, method.variable(Slot.INT));
    code.visitVarInsn(Opcodes.LLOAD, method.variable(Slot.LONG));
    code.visitVarInsn(Opcodes.DLOAD, method.variable(Slot.DOUBLE));
    code.visitVarInsn(Opcodes.ALOAD, method.variable(Slot.OBJECT));
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, callee.owner(), callee.name(), callee.descriptor(), false);
    frame.push(callee.result());
  }

  /** A boolean[] or byte[] gets an int that may not fit. */
  private void booleans() {
    code.visitInsn(Opcodes.ICONST_2);
    code.visitIntInsn(Opcodes.NEWARRAY, random.pick(Opcodes.T_BOOLEAN, Opcodes.T_BYTE));
    code.visitInsn(Opcodes.DUP);
    code.visitInsn(Opcodes.ICONST_1);
    code.visitVarInsn(Opcodes.ILOAD, method.variable(Slot.INT));
    code.visitInsn(Opcodes.BASTORE);
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.BALOAD);
    frame.push(Slot.INT);
  }

  /** A slot that holds a value of this type now and of another a moment later. */
  private void mixed() {
    if (frame.depth() == 0) {
      push(random.pick(Slot.values()));
    }
    Slot slot = frame.pop();
    int variable = random.between(MethodShape.MIXED, MethodShape.MIXED_END - slot.size);
    code.visitVarInsn(slot.store(), variable);
    if (random.chance(80)) {
      code.visitVarInsn(slot.load(), variable);
      frame.push(slot);
    }
  }
}
