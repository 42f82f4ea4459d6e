package dev.kiln.generator.bytecode;

import dev.kiln.generator.GeneratedProgram;
import dev.kiln.generator.Prng;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A method: its blocks with their stack shapes, its variables, its handlers. */
final class MethodShape {
  /** Variables of fixed type; the second of each pair has a wide index. */
  private static final Map<Slot, int[]> VARIABLES = new EnumMap<>(Slot.class);

  static {
    VARIABLES.put(Slot.INT, new int[] {0, 270});
    VARIABLES.put(Slot.LONG, new int[] {1, 300});
    VARIABLES.put(Slot.DOUBLE, new int[] {3, 256});
    VARIABLES.put(Slot.OBJECT, new int[] {5, 320});
    VARIABLES.put(Slot.FLOAT, new int[] {6, 255});
    VARIABLES.put(Slot.INTS, new int[] {7, 321});
  }

  /** Slots whose type changes; undefined at the start of each block. */
  static final int MIXED = 8;

  static final int MIXED_END = 14;
  private static final int RETURN_ADDRESS = 15;
  private static final int LOCALS = 330;
  private static final String SUPPORT = GeneratedProgram.SUPPORT + "/Support";

  private final String owner;
  private final String name;
  private final Prng random;
  private final List<MethodShape> callable;
  private final char returns;
  private final List<List<Slot>> shapes = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final Label subroutine;
  private final Label exit = new Label();

  MethodShape(String owner, String name, Prng random, List<MethodShape> callable) {
    this.owner = owner;
    this.name = name;
    this.random = random;
    this.callable = callable;
    this.returns = "IIJDFZBSCA".charAt(random.below(10));
    this.subroutine = random.chance(40) ? new Label() : null;
    for (int i = random.between(3, 9); i > 0; i--) {
      shapes.add(i % 3 == 0 ? List.of(Slot.OBJECT) : shape());
      labels.add(new Label());
    }
  }

  private List<Slot> shape() {
    List<Slot> shape = new ArrayList<>();
    for (int i = random.below(5); i > 0; i--) {
      shape.add(random.pick(Slot.values()));
    }
    return shape;
  }

  String name() {
    return name;
  }

  String owner() {
    return owner;
  }

  String descriptor() {
    return "(IJDLjava/lang/Object;)" + (returns == 'A' ? "Ljava/lang/Object;" : "" + returns);
  }

  char returns() {
    return returns;
  }

  List<MethodShape> callable() {
    return callable;
  }

  Label subroutine() {
    return subroutine;
  }

  /** A variable of a type. */
  int variable(Slot slot) {
    return VARIABLES.get(slot)[random.below(2)];
  }

  int blocks() {
    return shapes.size();
  }

  List<Slot> shape(int block) {
    return shapes.get(block);
  }

  Label label(int block) {
    return labels.get(block);
  }

  Label exit() {
    return exit;
  }

  void write(ClassWriter writer) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, name, descriptor(), null, null);
    code.visitCode();
    List<Label> ends = new ArrayList<>();
    Label end = new Label();
    for (int i = 0; i < blocks(); i++) {
      ends.add(i + 1 < blocks() ? labels.get(i + 1) : end);
    }
    handlers(code, ends);
    initialize(code);
    new BlockWriter(this, code, random, new Frame(List.of())).leave(0);
    for (int i = 0; i < blocks(); i++) {
      code.visitLabel(labels.get(i));
      new BlockWriter(this, code, random, new Frame(shapes.get(i))).write(i);
    }
    code.visitLabel(end);
    if (subroutine != null) {
      writeSubroutine(code);
    }
    code.visitLabel(exit);
    finish(code);
    code.visitMaxs(3 * Frame.DEPTH + 8, LOCALS);
    code.visitEnd();
  }

  /** Ranges of blocks, overlapping as they come; a handler may be inside its own range. */
  private void handlers(MethodVisitor code, List<Label> ends) {
    for (int i = random.below(4); i > 0; i--) {
      int from = random.below(blocks());
      int to = random.between(from, blocks() - 1);
      List<Integer> targets = new ArrayList<>();
      for (int block = 0; block < blocks(); block++) {
        if (shapes.get(block).equals(List.of(Slot.OBJECT))) {
          targets.add(block);
        }
      }
      if (!targets.isEmpty()) {
        code.visitTryCatchBlock(
            labels.get(from),
            ends.get(to),
            labels.get(random.pick(targets)),
            random.pick(
                null,
                "java/lang/Throwable",
                "java/lang/RuntimeException",
                "java/lang/ArithmeticException",
                "java/lang/NullPointerException",
                "java/lang/ArrayIndexOutOfBoundsException"));
      }
    }
  }

  private void initialize(MethodVisitor code) {
    for (Map.Entry<Slot, int[]> each : VARIABLES.entrySet()) {
      Slot slot = each.getKey();
      for (int variable : each.getValue()) {
        if (variable > 5) {
          constant(code, slot);
          code.visitVarInsn(slot.store(), variable);
        }
      }
    }
  }

  void constant(MethodVisitor code, Slot slot) {
    switch (slot) {
      case INT -> code.visitLdcInsn(Constants.ints(random));
      case LONG -> code.visitLdcInsn(Constants.longs(random));
      case FLOAT -> code.visitLdcInsn(Constants.floats(random));
      case DOUBLE -> code.visitLdcInsn(Constants.doubles(random));
      case OBJECT -> {
        if (random.chance(30)) {
          code.visitInsn(Opcodes.ACONST_NULL);
        } else {
          code.visitLdcInsn("text" + random.below(9));
        }
      }
      case INTS -> {
        code.visitIntInsn(Opcodes.BIPUSH, random.between(1, 9));
        code.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_INT);
      }
    }
  }

  /** Called with nothing else on the stack; comes back through a variable. */
  private void writeSubroutine(MethodVisitor code) {
    code.visitLabel(subroutine);
    code.visitVarInsn(Opcodes.ASTORE, RETURN_ADDRESS);
    code.visitIincInsn(variable(Slot.INT), random.between(-3, 300));
    Label skip = new Label();
    code.visitVarInsn(Opcodes.ILOAD, variable(Slot.INT));
    code.visitJumpInsn(Opcodes.IFLE, skip);
    code.visitVarInsn(Opcodes.LLOAD, variable(Slot.LONG));
    code.visitLdcInsn(31L);
    code.visitInsn(Opcodes.LMUL);
    code.visitVarInsn(Opcodes.LSTORE, variable(Slot.LONG));
    code.visitLabel(skip);
    code.visitVarInsn(Opcodes.RET, RETURN_ADDRESS);
  }

  private void finish(MethodVisitor code) {
    VARIABLES.forEach(
        (slot, variables) -> {
          for (int variable : variables) {
            code.visitVarInsn(slot.load(), variable);
            note(code, slot);
          }
        });
    switch (returns) {
      case 'J' -> {
        code.visitVarInsn(Opcodes.LLOAD, variable(Slot.LONG));
        code.visitInsn(Opcodes.LRETURN);
      }
      case 'F' -> {
        code.visitVarInsn(Opcodes.FLOAD, variable(Slot.FLOAT));
        code.visitInsn(Opcodes.FRETURN);
      }
      case 'D' -> {
        code.visitVarInsn(Opcodes.DLOAD, variable(Slot.DOUBLE));
        code.visitInsn(Opcodes.DRETURN);
      }
      case 'A' -> {
        code.visitVarInsn(Opcodes.ALOAD, variable(Slot.OBJECT));
        code.visitInsn(Opcodes.ARETURN);
      }
      // An int that may not fit: boolean, byte, short and char results are narrowed.
      default -> {
        code.visitVarInsn(Opcodes.ILOAD, variable(Slot.INT));
        code.visitInsn(Opcodes.IRETURN);
      }
    }
  }

  /** Takes the top into the checksum. */
  static void note(MethodVisitor code, Slot slot) {
    String descriptor =
        switch (slot) {
          case INT, LONG -> "(J)V";
          case FLOAT, DOUBLE -> "(D)V";
          default -> "(Ljava/lang/Object;)V";
        };
    if (slot == Slot.INT) {
      code.visitInsn(Opcodes.I2L);
    } else if (slot == Slot.FLOAT) {
      code.visitInsn(Opcodes.F2D);
    }
    code.visitMethodInsn(Opcodes.INVOKESTATIC, SUPPORT, "note", descriptor, false);
  }

  /** Takes this method's result into the checksum. */
  void noteResult(MethodVisitor code) {
    note(code, result());
  }

  Slot result() {
    return switch (returns) {
      case 'J' -> Slot.LONG;
      case 'F' -> Slot.FLOAT;
      case 'D' -> Slot.DOUBLE;
      case 'A' -> Slot.OBJECT;
      default -> Slot.INT;
    };
  }
}
