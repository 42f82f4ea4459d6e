package dev.kiln.tests;

import java.util.Map;
import org.objectweb.asm.ClassWriter;

/** Relatives of bad classes, objects that lack an interface or a method. */
final class BadReceivers extends BadClassFiles {
  BadReceivers(Map<String, byte[]> files) {
    super(files);
  }

  void add() {
    hierarchies();
    looseInterfaces();
    selection();
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
    define("Lacking", OBJECT, V17, BadClassFiles::constructor, "Shape");
    runs(
        "CallsLacking",
        m -> {
          newObject(m, "Lacking");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "shape", "(LShape;)V", false);
        });
    define("AbstractBelow", "Abstract", BadClassFiles::constructor);
    runs(
        "CallsAbstract",
        m -> {
          newObject(m, "AbstractBelow");
          m.visitMethodInsn(INVOKESTATIC, "Uses", "abstracted", "(LAbstract;)V", false);
        });
    define("Torn", OBJECT, V17, BadClassFiles::constructor, "Left", "Right");
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
}
