package dev.kiln.frontend.world;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypeReference;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeAnnotationNode;

/**
 * A method whose subroutines (jsr, ret) were copied to where they are called, with the method as it
 * was. Each instruction is marked before it is copied, by an annotation, since that is what copies
 * keep; so each copy leads back to its original.
 */
public final class FlatMethod extends MethodNode {
  private final MethodNode original;
  private final Map<AbstractInsnNode, AbstractInsnNode> origins = new IdentityHashMap<>();

  private FlatMethod(MethodNode original) {
    super(
        Opcodes.ASM9,
        original.access,
        original.name,
        original.desc,
        original.signature,
        original.exceptions.toArray(new String[0]));
    this.original = original;
  }

  /** Copies the subroutines of a method. */
  public static FlatMethod of(MethodNode original) {
    FlatMethod flat = new FlatMethod(original);
    mark(original);
    original.accept(
        new JSRInlinerAdapter(
            flat,
            original.access,
            original.name,
            original.desc,
            original.signature,
            original.exceptions.toArray(new String[0])));
    for (AbstractInsnNode i = original.instructions.getFirst(); i != null; i = i.getNext()) {
      i.invisibleTypeAnnotations = null;
    }
    flat.readMarks();
    return flat;
  }

  /** The method with its subroutines. */
  public MethodNode original() {
    return original;
  }

  /** What an instruction was in the original; null for one that stands for jsr or ret. */
  public AbstractInsnNode origin(AbstractInsnNode insn) {
    return origins.get(insn);
  }

  private static void mark(MethodNode method) {
    int index = 0;
    for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i.getOpcode() >= 0) {
        int any = TypeReference.newTypeReference(TypeReference.NEW).getValue();
        i.visibleTypeAnnotations = null;
        i.invisibleTypeAnnotations =
            List.of(new TypeAnnotationNode(any, null, String.valueOf(index)));
      }
      index++;
    }
  }

  private void readMarks() {
    for (AbstractInsnNode i = instructions.getFirst(); i != null; i = i.getNext()) {
      List<TypeAnnotationNode> marks = i.invisibleTypeAnnotations;
      if (marks != null && !marks.isEmpty()) {
        origins.put(i, original.instructions.get(Integer.parseInt(marks.get(0).desc)));
      }
      i.invisibleTypeAnnotations = null;
    }
  }
}
