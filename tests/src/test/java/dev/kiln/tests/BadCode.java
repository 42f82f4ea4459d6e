package dev.kiln.tests;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Class files that no compiler writes. Each class has a static method {@code touch}, which
 * initializes it and runs it if it is let.
 */
final class BadCode implements Opcodes {
  private static final String OBJECT = "java/lang/Object";
  private static final int STATIC = ACC_PUBLIC | ACC_STATIC;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** Class files by internal name, in order. */
  static Map<String, byte[]> all() {
    BadCode bad = new BadCode();
    bad.operands();
    bad.objects();
    bad.members();
    bad.shapes();
    bad.stackMaps();
    bad.inference();
    bad.hierarchies();
    bad.looseInterfaces();
    bad.selection();
    return bad.files;
  }

  // ---- operands of a wrong type

  private void operands() {
    badHelper(
        "StringAsInteger",
        m -> {
          m.visitLdcInsn("x");
          m.visitMethodInsn(INVOKESTATIC, "Targets", "take", "(Ljava/lang/Integer;)V", false);
          m.visitInsn(RETURN);
        });
    badHelper(
        "IntAsReference",
        m -> {
          m.visitInsn(ICONST_1);
          m.visitMethodInsn(INVOKESTATIC, "Targets", "take", "(Ljava/lang/Integer;)V", false);
          m.visitInsn(RETURN);
        });
    badHelper(
        "UnrelatedReceiver",
        m -> {
          m.visitLdcInsn("x");
          m.visitMethodInsn(INVOKEVIRTUAL, "java/util/ArrayList", "size", "()I", false);
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    badHelper(
        "HalfALong",
        m -> {
          m.visitInsn(LCONST_0);
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    badHelper(
        "IntsAsObjects",
        m -> {
          m.visitInsn(ICONST_1);
          m.visitIntInsn(NEWARRAY, T_INT);
          m.visitInsn(ICONST_0);
          m.visitInsn(AALOAD);
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    badHelper(
        "BytesAsInts",
        m -> {
          m.visitInsn(ICONST_1);
          m.visitIntInsn(NEWARRAY, T_BYTE);
          m.visitInsn(ICONST_0);
          m.visitInsn(IALOAD);
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    badHelper(
        "LengthOfString",
        m -> {
          m.visitLdcInsn("x");
          m.visitInsn(ARRAYLENGTH);
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    badHelper(
        "ThrowsString",
        m -> {
          m.visitLdcInsn("x");
          m.visitInsn(ATHROW);
        });
    badHelper(
        "ArrayAsRunnable",
        m -> {
          m.visitInsn(ICONST_1);
          m.visitIntInsn(NEWARRAY, T_INT);
          m.visitMethodInsn(INVOKEINTERFACE, "java/lang/Runnable", "run", "()V", true);
          m.visitInsn(RETURN);
        });
    badHelper(
        "StringsAsIntegers",
        m -> {
          m.visitInsn(ICONST_1);
          m.visitTypeInsn(ANEWARRAY, "java/lang/String");
          m.visitMethodInsn(INVOKESTATIC, "Targets", "takeAll", "([Ljava/lang/Integer;)V", false);
          m.visitInsn(RETURN);
        });
    badHelper(
        "EmptyLocal",
        m -> {
          m.visitVarInsn(ALOAD, 2);
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    bad(
        "WrongReturn",
        "()Ljava/lang/Integer;",
        m -> {
          m.visitLdcInsn("x");
          m.visitInsn(ARETURN);
        });
    bad("NoReturnValue", "()Ljava/lang/Integer;", m -> m.visitInsn(RETURN));
  }

  // ---- objects that are not initialized

  private void objects() {
    badHelper(
        "Uninitialized",
        m -> {
          m.visitTypeInsn(NEW, OBJECT);
          m.visitMethodInsn(INVOKEVIRTUAL, OBJECT, "hashCode", "()I", false);
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    badHelper(
        "WrongConstructor",
        m -> {
          m.visitTypeInsn(NEW, "java/lang/String");
          m.visitInsn(DUP);
          m.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    badHelper(
        "ConstructedTwice",
        m -> {
          m.visitTypeInsn(NEW, OBJECT);
          m.visitInsn(DUP);
          m.visitInsn(DUP);
          m.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
          m.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    define(
        "NoSuperCall",
        OBJECT,
        w -> {
          method(w, ACC_PUBLIC, "<init>", "()V", m -> m.visitInsn(RETURN));
          touch(w);
        });
    define(
        "UsedBeforeSuper",
        OBJECT,
        w -> {
          method(
              w,
              ACC_PUBLIC,
              "<init>",
              "()V",
              m -> {
                m.visitVarInsn(ALOAD, 0);
                m.visitMethodInsn(INVOKEVIRTUAL, OBJECT, "hashCode", "()I", false);
                m.visitInsn(POP);
                m.visitVarInsn(ALOAD, 0);
                m.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
                m.visitInsn(RETURN);
              });
          touch(w);
        });
    define(
        "FieldBeforeSuper",
        OBJECT,
        w -> {
          w.visitField(0, "f", "I", null, null);
          method(
              w,
              ACC_PUBLIC,
              "<init>",
              "()V",
              m -> {
                m.visitVarInsn(ALOAD, 0);
                m.visitInsn(ICONST_5);
                m.visitFieldInsn(PUTFIELD, "FieldBeforeSuper", "f", "I");
                m.visitVarInsn(ALOAD, 0);
                m.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
                m.visitInsn(RETURN);
              });
          method(
              w,
              STATIC,
              "touch",
              "()V",
              m -> {
                m.visitTypeInsn(NEW, "FieldBeforeSuper");
                m.visitInsn(DUP);
                m.visitMethodInsn(INVOKESPECIAL, "FieldBeforeSuper", "<init>", "()V", false);
                m.visitFieldInsn(GETFIELD, "FieldBeforeSuper", "f", "I");
                m.visitMethodInsn(INVOKESTATIC, "Targets", "show", "(I)V", false);
                m.visitInsn(RETURN);
              });
        });
  }

  // ---- fields, protected members, special calls

  private void members() {
    badHelper(
        "PutfieldOnString",
        m -> {
          m.visitLdcInsn("x");
          m.visitInsn(ICONST_1);
          m.visitFieldInsn(PUTFIELD, "Targets", "number", "I");
          m.visitInsn(RETURN);
        });
    badHelper(
        "GetfieldOnString",
        m -> {
          m.visitLdcInsn("x");
          m.visitFieldInsn(GETFIELD, "Targets", "number", "I");
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    badHelper(
        "WrongFieldValue",
        m -> {
          m.visitLdcInsn("x");
          m.visitFieldInsn(PUTSTATIC, "Targets", "boxed", "Ljava/lang/Integer;");
          m.visitInsn(RETURN);
        });
    define(
        "ProtectedMethod",
        "other/Base",
        w -> {
          method(
              w,
              STATIC,
              "bad",
              "()V",
              m -> {
                m.visitInsn(ACONST_NULL);
                m.visitTypeInsn(CHECKCAST, "other/Base");
                m.visitMethodInsn(INVOKEVIRTUAL, "other/Base", "guarded", "()V", false);
                m.visitInsn(RETURN);
              });
          touch(w);
        });
    define(
        "ProtectedField",
        "other/Base",
        w -> {
          method(
              w,
              STATIC,
              "bad",
              "()V",
              m -> {
                m.visitInsn(ACONST_NULL);
                m.visitTypeInsn(CHECKCAST, "other/Base");
                m.visitFieldInsn(GETFIELD, "other/Base", "secret", "I");
                m.visitInsn(POP);
                m.visitInsn(RETURN);
              });
          touch(w);
        });
    badHelper(
        "SpecialElsewhere",
        m -> {
          m.visitLdcInsn("x");
          m.visitMethodInsn(INVOKESPECIAL, "java/util/ArrayList", "size", "()I", false);
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
  }

  // ---- broken shapes

  private void shapes() {
    badHelper(
        "Underflow",
        m -> {
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    badHelper("FallsOff", m -> m.visitInsn(NOP));
    badHelper(
        "Overflow",
        m -> {
          for (int i = 0; i < 9; i++) {
            m.visitInsn(ICONST_0);
          }
          m.visitInsn(RETURN);
        });
    badHelper(
        "CatchesString",
        m -> {
          Label start = new Label();
          Label end = new Label();
          Label handler = new Label();
          m.visitTryCatchBlock(start, end, handler, "java/lang/String");
          m.visitLabel(start);
          m.visitInsn(NOP);
          m.visitLabel(end);
          m.visitInsn(RETURN);
          m.visitLabel(handler);
          m.visitFrame(F_FULL, 0, null, 1, new Object[] {"java/lang/String"});
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
  }

  // ---- stack maps

  private void stackMaps() {
    badHelper("NoStackMap", m -> branch(m, null));
    badHelper("WrongStackMap", m -> branch(m, new Object[] {"java/lang/Integer"}));
    badHelper("DeepStackMap", m -> branch(m, new Object[] {"java/lang/String", INTEGER}));
    badHelper(
        "NoStackMapAfterGoto",
        m -> {
          Label end = new Label();
          m.visitJumpInsn(GOTO, end);
          m.visitInsn(NOP);
          m.visitLabel(end);
          m.visitFrame(F_SAME, 0, null, 0, null);
          m.visitInsn(RETURN);
        });
    badHelper(
        "HandlerSeesOtherLocal",
        m -> {
          Label start = new Label();
          Label end = new Label();
          Label handler = new Label();
          m.visitTryCatchBlock(start, end, handler, null);
          m.visitLdcInsn("x");
          m.visitVarInsn(ASTORE, 0);
          m.visitLabel(start);
          m.visitInsn(ICONST_0);
          m.visitVarInsn(ISTORE, 0);
          m.visitInsn(NOP);
          m.visitLabel(end);
          m.visitInsn(RETURN);
          m.visitLabel(handler);
          m.visitFrame(
              F_FULL,
              1,
              new Object[] {"java/lang/String"},
              1,
              new Object[] {"java/lang/Throwable"});
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
  }

  /** A branch with a string on the stack, to a label with that declared stack, if any. */
  private static void branch(MethodVisitor m, Object[] stack) {
    Label end = new Label();
    m.visitLdcInsn("x");
    m.visitInsn(ICONST_0);
    m.visitJumpInsn(IFEQ, end);
    m.visitInsn(NOP);
    m.visitLabel(end);
    if (stack != null) {
      m.visitFrame(F_FULL, 0, null, stack.length, stack);
    }
    m.visitInsn(POP);
    m.visitInsn(RETURN);
  }

  // ---- class files without stack maps

  private void inference() {
    for (int version : new int[] {V1_4, V1_6}) {
      define(
          "Old" + version,
          OBJECT,
          version,
          w -> {
            method(
                w,
                STATIC,
                "bad",
                "()V",
                m -> {
                  merge(m);
                  m.visitMethodInsn(
                      INVOKESTATIC, "Targets", "take", "(Ljava/lang/Integer;)V", false);
                  m.visitInsn(RETURN);
                });
            touch(w);
          });
      define(
          "OldButRight" + version,
          OBJECT,
          version,
          w ->
              method(
                  w,
                  STATIC,
                  "touch",
                  "()V",
                  m -> {
                    merge(m);
                    m.visitMethodInsn(
                        INVOKESTATIC, "Targets", "compare", "(Ljava/lang/Comparable;)V", false);
                    m.visitInsn(RETURN);
                  }));
    }
  }

  /** Leaves a String or an Integer on the stack. */
  private static void merge(MethodVisitor m) {
    Label other = new Label();
    Label join = new Label();
    m.visitMethodInsn(INVOKESTATIC, "java/lang/System", "nanoTime", "()J", false);
    m.visitInsn(LCONST_0);
    m.visitInsn(LCMP);
    m.visitJumpInsn(IFEQ, other);
    m.visitLdcInsn("x");
    m.visitJumpInsn(GOTO, join);
    m.visitLabel(other);
    m.visitInsn(ICONST_1);
    m.visitMethodInsn(
        INVOKESTATIC, "java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;", false);
    m.visitLabel(join);
  }

  // ---- what else a bad class spoils

  private void hierarchies() {
    define("BelowBad", "StringAsInteger", this::touch);
    define(
        "OverridesFinal",
        "Concrete",
        w -> {
          method(w, ACC_PUBLIC, "last", "(I)V", m -> m.visitInsn(RETURN));
          touch(w);
        });
    define("BelowNoSuperCall", "NoSuperCall", this::touch);
    ClassWriter w = new ClassWriter(0);
    w.visit(V17, ACC_INTERFACE | ACC_ABSTRACT, "BadInterface", null, OBJECT, null);
    method(
        w,
        ACC_PUBLIC,
        "bad",
        "()V",
        m -> {
          m.visitInsn(ICONST_0);
          m.visitInsn(ARETURN);
        });
    files.put("BadInterface", w.toByteArray());
    define("ImplementsBad", OBJECT, V17, this::touch, "BadInterface");
    badHelper(
        "MissingParameterClass",
        m -> {
          m.visitLdcInsn("x");
          m.visitMethodInsn(INVOKESTATIC, "Targets", "absent", "(LAbsent;)V", false);
          m.visitInsn(RETURN);
        });
    define(
        "MissingButNeverUsed",
        OBJECT,
        w2 ->
            method(
                w2,
                STATIC,
                "touch",
                "()V",
                m -> {
                  m.visitInsn(ACONST_NULL);
                  m.visitTypeInsn(CHECKCAST, "Absent");
                  m.visitInsn(POP);
                  m.visitMethodInsn(INVOKESTATIC, "Targets", "ran", "()V", false);
                  m.visitInsn(RETURN);
                }));
  }

  // ---- objects that lack the interface of their static type

  private void looseInterfaces() {
    runs(
        "CallsThroughInterface",
        m -> {
          newObject(m, "Targets");
          m.visitMethodInsn(INVOKEINTERFACE, "Shape", "area", "()V", true);
        });
    runs(
        "PassesAsInterface",
        m -> {
          newObject(m, "Targets");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "shape", "(LShape;)V", false);
        });
    runs(
        "CallsOnlyImplementation",
        m -> {
          newObject(m, "Targets");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "single", "(LSingle;)V", false);
        });
    runs(
        "CallsUnimplemented",
        m -> {
          newObject(m, "Targets");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "nobody", "(LNobody;)V", false);
        });
    runs(
        "CallsDefault",
        m -> {
          newObject(m, "Targets");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "defaulted", "(LShape;)V", false);
        });
    runs(
        "StoresInField",
        m -> {
          newObject(m, "Targets");
          m.visitFieldInsn(PUTSTATIC, "Uses", "field", "LShape;");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "useField", "()V", false);
        });
    runs(
        "PassesAsArray",
        m -> {
          m.visitInsn(ICONST_1);
          m.visitTypeInsn(ANEWARRAY, OBJECT);
          m.visitInsn(DUP);
          m.visitInsn(ICONST_0);
          newObject(m, "Targets");
          m.visitInsn(AASTORE);
          m.visitMethodInsn(INVOKESTATIC, "Uses", "shapes", "([LShape;)V", false);
        });
    runs(
        "CallsSuperinterface",
        m -> {
          newObject(m, "Targets");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "above", "(LBelowShape;)V", false);
        });
    runs(
        "AsksInstance",
        m -> {
          newObject(m, "Targets");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "asks", "(LShape;)V", false);
        });
    runs(
        "CallsObjectMethod",
        m -> {
          newObject(m, "Targets");
          m.visitMethodInsn(INVOKEINTERFACE, "Shape", "toString", "()Ljava/lang/String;", true);
          m.visitInsn(POP);
          m.visitMethodInsn(INVOKESTATIC, "Targets", "ran", "()V", false);
        });
    runs(
        "PassesToLibrary",
        m -> {
          m.visitTypeInsn(NEW, "java/util/ArrayList");
          m.visitInsn(DUP);
          newObject(m, "Targets");
          m.visitMethodInsn(
              INVOKESPECIAL, "java/util/ArrayList", "<init>", "(Ljava/util/Collection;)V", false);
          m.visitInsn(POP);
        });
    define(
        "ReturnsAsInterface",
        OBJECT,
        w -> {
          method(
              w,
              STATIC,
              "shape",
              "()LShape;",
              m -> {
                newObject(m, "Targets");
                m.visitInsn(ARETURN);
              });
          method(
              w,
              STATIC,
              "touch",
              "()V",
              m -> {
                m.visitMethodInsn(INVOKESTATIC, "ReturnsAsInterface", "shape", "()LShape;", false);
                m.visitMethodInsn(INVOKESTATIC, "Uses", "shape", "(LShape;)V", false);
                m.visitInsn(RETURN);
              });
        });
  }

  // ---- methods that the receiver lacks

  private void selection() {
    define("Lacking", OBJECT, V17, BadCode::constructor, "Shape");
    runs(
        "CallsLacking",
        m -> {
          newObject(m, "Lacking");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "shape", "(LShape;)V", false);
        });
    define("AbstractBelow", "Abstract", BadCode::constructor);
    runs(
        "CallsAbstract",
        m -> {
          newObject(m, "AbstractBelow");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "abstracted", "(LAbstract;)V", false);
        });
    define("Torn", OBJECT, V17, BadCode::constructor, "Left", "Right");
    runs(
        "CallsConflict",
        m -> {
          newObject(m, "Torn");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "left", "(LLeft;)V", false);
        });
    define(
        "Hiding",
        OBJECT,
        V17,
        w -> {
          constructor(w);
          method(w, ACC_PRIVATE, "area", "()V", m -> m.visitInsn(RETURN));
        },
        "Shape");
    runs(
        "CallsHidden",
        m -> {
          newObject(m, "Hiding");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "shape", "(LShape;)V", false);
        });
    define(
        "Protecting",
        OBJECT,
        V17,
        w -> {
          constructor(w);
          method(w, ACC_PROTECTED, "area", "()V", m -> m.visitInsn(RETURN));
        },
        "Shape");
    runs(
        "CallsProtected",
        m -> {
          newObject(m, "Protecting");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "shape", "(LShape;)V", false);
        });
  }

  // ---- how classes are made

  /** A class with a bad method that nothing calls. */
  private void badHelper(String name, Consumer<MethodVisitor> body) {
    bad(name, "()V", body);
  }

  private void bad(String name, String desc, Consumer<MethodVisitor> body) {
    define(
        name,
        OBJECT,
        w -> {
          method(w, STATIC, "bad", desc, body);
          touch(w);
        });
  }

  private void runs(String name, Consumer<MethodVisitor> body) {
    define(
        name,
        OBJECT,
        w ->
            method(
                w,
                STATIC,
                "touch",
                "()V",
                m -> {
                  body.accept(m);
                  m.visitInsn(RETURN);
                }));
  }

  private void define(String name, String superclass, Consumer<ClassWriter> members) {
    define(name, superclass, V17, members);
  }

  private void define(
      String name,
      String superclass,
      int version,
      Consumer<ClassWriter> members,
      String... interfaces) {
    ClassWriter w = new ClassWriter(0);
    w.visit(version, ACC_PUBLIC | ACC_SUPER, name, null, superclass, interfaces);
    members.accept(w);
    w.visitEnd();
    files.put(name, w.toByteArray());
  }

  private void touch(ClassWriter w) {
    method(
        w,
        STATIC,
        "touch",
        "()V",
        m -> {
          m.visitMethodInsn(INVOKESTATIC, "Targets", "ran", "()V", false);
          m.visitInsn(RETURN);
        });
  }

  private static void constructor(ClassWriter w) {
    method(
        w,
        ACC_PUBLIC,
        "<init>",
        "()V",
        m -> {
          m.visitVarInsn(ALOAD, 0);
          m.visitMethodInsn(INVOKESPECIAL, superOf(w), "<init>", "()V", false);
          m.visitInsn(RETURN);
        });
  }

  private static String superOf(ClassWriter w) {
    return new org.objectweb.asm.ClassReader(w.toByteArray()).getSuperName();
  }

  private static void newObject(MethodVisitor m, String name) {
    m.visitTypeInsn(NEW, name);
    m.visitInsn(DUP);
    m.visitMethodInsn(INVOKESPECIAL, name, "<init>", "()V", false);
  }

  private static void method(
      ClassWriter w, int access, String name, String desc, Consumer<MethodVisitor> body) {
    MethodVisitor m = w.visitMethod(access, name, desc, null, null);
    m.visitCode();
    body.accept(m);
    m.visitMaxs(8, 4);
    m.visitEnd();
  }
}
