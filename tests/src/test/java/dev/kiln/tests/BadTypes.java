package dev.kiln.tests;

import java.util.Map;

/** Operands of a wrong type, objects that are not initialized, members out of reach. */
final class BadTypes extends BadClassFiles {
  BadTypes(Map<String, byte[]> files) {
    super(files);
  }

  void add() {
    operands();
    objects();
    members();
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
}
