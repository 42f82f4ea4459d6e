package dev.kiln.generator;

import dev.kiln.generator.ClassCut.DropField;
import dev.kiln.generator.ClassCut.DropHandler;
import dev.kiln.generator.ClassCut.DropMethod;
import dev.kiln.generator.ClassCut.Replace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Changes of class files without stack map frames, as {@code BytecodeProgram} makes them. What a
 * change leaves has the right stack everywhere, but may still be refused by a verifier.
 */
final class ClassFileCutter implements Cutter<byte[], ClassCut> {
  private enum Kind {
    METHODS(0),
    UNREACHED(0),
    CODE_512(512),
    CODE_128(128),
    CODE_32(32),
    HANDLERS(0),
    CODE_8(8),
    JUMPS(0),
    CODE_3(3),
    FIELDS(0);

    final int length;

    Kind(int length) {
      this.length = length;
    }
  }

  @Override
  public List<String> kinds() {
    return Arrays.stream(Kind.values()).map(Kind::name).toList();
  }

  @Override
  public List<ClassCut> cuts(byte[] program, int kind) {
    ClassNode node = read(program);
    List<ClassCut> cuts = new ArrayList<>();
    if (Kind.values()[kind] == Kind.FIELDS) {
      for (int i = 0; i < node.fields.size(); i++) {
        if (!isUsed(node, node.fields.get(i))) {
          cuts.add(new DropField(i));
        }
      }
      return cuts;
    }
    for (int i = 0; i < node.methods.size(); i++) {
      cuts.addAll(cuts(node, i, Kind.values()[kind]));
    }
    return cuts;
  }

  private static List<ClassCut> cuts(ClassNode node, int number, Kind kind) {
    MethodNode method = node.methods.get(number);
    List<ClassCut> cuts = new ArrayList<>();
    switch (kind) {
      case METHODS -> {
        if (!method.name.equals("main")) {
          cuts.add(new DropMethod(number));
        }
      }
      case HANDLERS -> {
        for (int row = 0; row < method.tryCatchBlocks.size(); row++) {
          cuts.add(new DropHandler(number, row));
        }
      }
      case UNREACHED -> cuts.addAll(new CodeCuts(node.name, number, method).unreached());
      case JUMPS -> cuts.addAll(new CodeCuts(node.name, number, method).jumps());
      default -> cuts.addAll(new CodeCuts(node.name, number, method).ranges(kind.length));
    }
    return cuts;
  }

  private static boolean isUsed(ClassNode node, FieldNode field) {
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode each : method.instructions) {
        if (each instanceof FieldInsnNode access
            && access.owner.equals(node.name)
            && access.name.equals(field.name)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public byte[] apply(byte[] program, List<ClassCut> cuts) {
    ClassNode node = read(program);
    List<MethodNode> methods = List.copyOf(node.methods);
    List<FieldNode> fields = List.copyOf(node.fields);
    // Everything is looked up before anything moves: cuts name places of the whole program.
    List<Runnable> changes = new ArrayList<>();
    BitSet[] taken = new BitSet[methods.size()];
    for (ClassCut cut : cuts) {
      if (cut instanceof DropMethod drop) {
        changes.add(() -> node.methods.remove(methods.get(drop.method())));
        changes.add(() -> replaceCalls(node, methods.get(drop.method())));
      } else if (cut instanceof DropField drop) {
        changes.add(() -> node.fields.remove(fields.get(drop.field())));
      } else if (cut instanceof DropHandler drop) {
        MethodNode method = methods.get(drop.method());
        TryCatchBlockNode row = method.tryCatchBlocks.get(drop.row());
        changes.add(() -> method.tryCatchBlocks.remove(row));
      } else if (cut instanceof Replace replace) {
        int number = replace.method();
        BitSet others = taken[number] == null ? new BitSet() : taken[number];
        taken[number] = others;
        int next = others.nextSetBit(replace.from());
        if (next < 0 || next >= replace.to()) {
          others.set(replace.from(), replace.to());
          changes.add(replacement(methods.get(number), replace));
        }
      }
    }
    changes.forEach(Runnable::run);
    node.methods.forEach(ClassFileCutter::dropEmptyHandlers);
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }

  private static Runnable replacement(MethodNode method, Replace cut) {
    List<AbstractInsnNode> range = CodeCuts.real(method).subList(cut.from(), cut.to());
    InsnList instead = new InsnList();
    cut.instead().forEach(opcode -> instead.add(new InsnNode(opcode)));
    if (cut.target() >= 0) {
      LabelNode target = (LabelNode) method.instructions.get(cut.target());
      instead.add(new JumpInsnNode(Opcodes.GOTO, target));
    }
    return () -> {
      method.instructions.insertBefore(range.get(0), instead);
      range.forEach(method.instructions::remove);
    };
  }

  private static void replaceCalls(ClassNode node, MethodNode callee) {
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode each : method.instructions.toArray()) {
        if (each instanceof MethodInsnNode call
            && call.owner.equals(node.name)
            && call.name.equals(callee.name)
            && call.desc.equals(callee.desc)) {
          method.instructions.insertBefore(call, asConstant(call));
          method.instructions.remove(call);
        }
      }
    }
  }

  private static InsnList asConstant(MethodInsnNode call) {
    InsnList instead = new InsnList();
    Type[] arguments = Type.getArgumentTypes(call.desc);
    for (int i = arguments.length - 1; i >= 0; i--) {
      instead.add(new InsnNode(arguments[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP));
    }
    if (call.getOpcode() != Opcodes.INVOKESTATIC) {
      instead.add(new InsnNode(Opcodes.POP));
    }
    Type result = Type.getReturnType(call.desc);
    if (result.getSort() != Type.VOID) {
      instead.add(new InsnNode(CodeCuts.zero(result)));
    }
    return instead;
  }

  /** A class file may have neither a handler of nothing nor one behind the code. */
  private static void dropEmptyHandlers(MethodNode method) {
    method.tryCatchBlocks.removeIf(
        row -> next(row.start) == next(row.end) || next(row.handler) == null);
  }

  private static AbstractInsnNode next(AbstractInsnNode from) {
    AbstractInsnNode at = from;
    while (at != null && at.getOpcode() < 0) {
      at = at.getNext();
    }
    return at;
  }

  @Override
  public int size(byte[] program) {
    return ClassSize.of(read(program));
  }

  @Override
  public String describe(byte[] program) {
    ClassNode node = read(program);
    int instructions = node.methods.stream().mapToInt(m -> CodeCuts.real(m).size()).sum();
    return node.methods.size() + " methods, " + instructions + " instructions";
  }

  /** Lines and names of variables only make a class larger. */
  private static ClassNode read(byte[] program) {
    ClassReader reader = new ClassReader(program);
    int major = reader.readShort(6);
    if (major > Opcodes.V1_5) {
      throw new IllegalArgumentException("only class files before version 50 need no frames");
    }
    ClassNode node = new ClassNode();
    reader.accept(node, ClassReader.SKIP_DEBUG);
    return node;
  }
}
