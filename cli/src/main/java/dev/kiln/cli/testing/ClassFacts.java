package dev.kiln.cli.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What finding tests needs to know of a class file. All names are internal names. */
final class ClassFacts extends ClassVisitor {
  String name;
  int access;
  String superclass;
  List<String> interfaces = List.of();

  /** The class whose member it is, or null. */
  String outer;

  /** Types of the annotations of the class itself. */
  final Set<String> annotations = new LinkedHashSet<>();

  /** Types of the annotations of its methods that are not private. */
  final Set<String> methodAnnotations = new LinkedHashSet<>();

  final List<String> memberClasses = new ArrayList<>();

  /** Strings in annotations, which may name classes. */
  final Set<String> annotationStrings = new LinkedHashSet<>();

  ClassFacts() {
    super(Opcodes.ASM9);
  }

  boolean isConcrete() {
    return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0;
  }

  boolean isAnnotation() {
    return (access & Opcodes.ACC_ANNOTATION) != 0;
  }

  @Override
  public void visit(int v, int acc, String n, String signature, String sup, String[] ifs) {
    name = n;
    access = acc;
    superclass = sup;
    interfaces = ifs == null ? List.of() : List.of(ifs);
  }

  @Override
  public void visitInnerClass(String inner, String outerName, String simpleName, int acc) {
    if (inner.equals(name)) {
      outer = outerName;
    } else if (name.equals(outerName)) {
      memberClasses.add(inner);
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    annotations.add(typeName(descriptor));
    return new Strings();
  }

  @Override
  public FieldVisitor visitField(int acc, String n, String d, String s, Object v) {
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new Strings();
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(int acc, String n, String d, String s, String[] exceptions) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        if ((acc & Opcodes.ACC_PRIVATE) == 0) {
          methodAnnotations.add(typeName(descriptor));
        }
        return new Strings();
      }
    };
  }

  private static String typeName(String descriptor) {
    return Type.getType(descriptor).getInternalName();
  }

  private final class Strings extends AnnotationVisitor {
    Strings() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(String member, Object value) {
      if (value instanceof String text) {
        annotationStrings.add(text);
      }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String member, String descriptor) {
      return this;
    }

    @Override
    public AnnotationVisitor visitArray(String member) {
      return this;
    }
  }
}
