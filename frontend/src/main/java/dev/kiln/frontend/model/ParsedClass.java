package dev.kiln.frontend.model;

import dev.kiln.frontend.InputError;
import dev.kiln.frontend.hooks.ClassTransform;
import dev.kiln.frontend.source.ClassFile;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The tree of a class file.
 *
 * @param complete whether the methods have their code already
 */
record ParsedClass(ClassNode node, ClassReader reader, boolean complete) {
  private static final int MAGIC = 0xCAFEBABE;
  private static final int NEWEST = Opcodes.V17;

  static ParsedClass parse(ClassFile file, String name, List<ClassTransform> transforms) {
    checkHeader(file);
    boolean transformed = false;
    for (ClassTransform t : transforms) {
      transformed |= t.appliesTo(name);
    }
    ClassNode node = new ClassNode(Opcodes.ASM9);
    ClassReader reader;
    try {
      reader = new ClassReader(file.bytes());
      int flags = ClassReader.SKIP_FRAMES | (transformed ? 0 : ClassReader.SKIP_CODE);
      reader.accept(node, flags);
      checkMembers(file, node);
      checkInitializer(file, node);
      for (MethodNode m : node.methods) {
        m.access = meant(reader, m.access, m.name);
      }
      if (file.module() == null) {
        checkCode(file, node, CodeLengths.of(reader));
      }
    } catch (InputError e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new InputError(file.origin(), "is truncated or corrupted", e);
    }
    if (transformed) {
      for (ClassTransform t : transforms) {
        if (t.appliesTo(name)) {
          node = t.transform(node);
        }
      }
    }
    return new ParsedClass(node, reader, transformed);
  }

  /** A method's flags; an initializer of a class is static, and most mean nothing there. */
  static int meant(ClassReader reader, int access, String name) {
    if (!name.equals("<clinit>")) {
      return access;
    }
    int implied = reader.readUnsignedShort(6) < Opcodes.V1_7 ? Opcodes.ACC_STATIC : 0;
    return access & (Opcodes.ACC_STATIC | Opcodes.ACC_STRICT) | implied;
  }

  private static void checkInitializer(ClassFile file, ClassNode node) {
    for (MethodNode m : node.methods) {
      boolean wanted = (node.version & 0xffff) >= Opcodes.V1_7 && m.name.equals("<clinit>");
      if (wanted && (m.access & Opcodes.ACC_STATIC) == 0) {
        throw new InputError(file.origin(), "is corrupted (method <clinit> is not static)");
      }
    }
  }

  private static void checkHeader(ClassFile file) {
    byte[] b = file.bytes();
    if (b.length < 10) {
      throw new InputError(file.origin(), "is truncated (" + b.length + " bytes)");
    }
    int magic = (b[0] & 255) << 24 | (b[1] & 255) << 16 | (b[2] & 255) << 8 | (b[3] & 255);
    if (magic != MAGIC) {
      throw new InputError(file.origin(), "is not a class file");
    }
    int minor = (b[4] & 255) << 8 | (b[5] & 255);
    int major = (b[6] & 255) << 8 | (b[7] & 255);
    if (major > NEWEST) {
      throw new InputError(
          file.origin(),
          "has class file version "
              + major
              + "."
              + minor
              + " (Java "
              + (major - 44)
              + "), newer than 61.0 (Java 17)");
    }
    if (major < Opcodes.V1_1 % 65536) {
      throw new InputError(file.origin(), "has class file version " + major + ", which never was");
    }
    if (minor == 65535 && major >= Opcodes.V12) {
      throw new InputError(file.origin(), "was compiled with preview features");
    }
  }

  private static void checkMembers(ClassFile file, ClassNode node) {
    if (node.name == null || node.interfaces.contains(null)) { // an index of 0
      throw new InputError(file.origin(), "is corrupted (the name of a class is missing)");
    }
    for (FieldNode f : node.fields) {
      checkNames(file, f.name, f.desc);
      if (Descriptors.fieldEnd(f.desc, 0) != f.desc.length()) {
        throw new InputError(
            file.origin(), "is corrupted (field " + f.name + " has descriptor " + f.desc + ")");
      }
    }
    for (MethodNode m : node.methods) {
      checkNames(file, m.name, m.desc);
      if (!Descriptors.isMethod(m.desc)) {
        throw new InputError(
            file.origin(), "is corrupted (method " + m.name + " has descriptor " + m.desc + ")");
      }
    }
  }

  /** Abstract and native methods have no code, all others have some. */
  private static void checkCode(ClassFile file, ClassNode node, int[] lengths) {
    for (int i = 0; i < lengths.length; i++) {
      MethodNode m = node.methods.get(i);
      boolean wanted = (m.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
      if (wanted != (lengths[i] != 0)) {
        throw new InputError(
            file.origin(),
            "is corrupted (method "
                + m.name
                + m.desc
                + (wanted ? " has no code)" : " is abstract or native, and has code)"));
      }
    }
  }

  private static void checkNames(ClassFile file, String name, String desc) {
    if (name == null || desc == null) {
      throw new InputError(file.origin(), "is corrupted (the name of a member is missing)");
    }
  }
}
