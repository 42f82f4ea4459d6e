package dev.kiln.frontend.model;

import dev.kiln.frontend.InputError;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Reads the code of single methods out of a class file. Most methods of most classes are never
 * reached, and skipping a method costs next to nothing compared with building its tree.
 */
final class MethodBodies {
  private final ClassReader reader;
  private final String origin;
  private int[] lengths;

  MethodBodies(ClassReader reader, String origin) {
    this.reader = reader;
    this.origin = origin;
  }

  /** Reads the body of {@code wanted} and of all other methods already known to be compiled. */
  void read(TypeInfo type, MethodInfo wanted) {
    synchronized (this) {
      Set<Integer> indices = new HashSet<>();
      indices.add(wanted.index());
      for (MethodInfo m : type.declared()) {
        if (m.compiled && !m.isParsed()) {
          indices.add(m.index());
        }
      }
      try {
        reader.accept(new Picker(type, indices), ClassReader.SKIP_FRAMES);
      } catch (RuntimeException | StackOverflowError e) {
        throw new InputError(
            origin, "is corrupted (in method " + wanted.name() + wanted.desc() + ")", e);
      }
    }
  }

  /** Fresh trees of all methods, with expanded frames. */
  synchronized List<MethodNode> readAll() {
    ClassNode node = new ClassNode(Opcodes.ASM9);
    try {
      reader.accept(node, ClassReader.EXPAND_FRAMES | ClassReader.SKIP_DEBUG);
    } catch (RuntimeException | StackOverflowError e) {
      throw new InputError(origin, "is corrupted (in some method)", e);
    }
    for (MethodNode m : node.methods) {
      m.access = ParsedClass.meant(reader, m.access, m.name);
    }
    return node.methods;
  }

  /** Size of the code of a method of the class file, in bytes. */
  synchronized int codeLength(int index) {
    if (lengths == null) {
      lengths = CodeLengths.of(reader);
    }
    return lengths[index];
  }

  private final class Picker extends ClassVisitor {
    private final TypeInfo type;
    private final Set<Integer> indices;
    private int next;

    Picker(TypeInfo type, Set<Integer> indices) {
      super(Opcodes.ASM9);
      this.type = type;
      this.indices = indices;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String desc, String sig, Object v) {
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String desc, String signature, String[] exceptions) {
      int index = next++;
      if (!indices.contains(index)) {
        return null;
      }
      MethodNode full =
          new MethodNode(
              Opcodes.ASM9,
              ParsedClass.meant(reader, access, name),
              name,
              desc,
              signature,
              exceptions);
      type.replaceNode(type.declaredAt(index), full);
      return full;
    }
  }
}
