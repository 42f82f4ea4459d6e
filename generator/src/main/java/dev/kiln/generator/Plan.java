package dev.kiln.generator;

import dev.kiln.generator.ClassShape.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program consists of, before its bodies are written: types, fields and methods with their
 * levels. Bodies are free to use all of it.
 */
final class Plan {
  /** Bodies of sections; every method is below. */
  static final int TOP = 9;

  final Prng random;
  final List<ClassShape> classes = new ArrayList<>();
  final List<Signature> methods = new ArrayList<>();
  final List<Field> statics = new ArrayList<>();
  final List<Signature> interfaceMethods = new ArrayList<>();
  final Type interfaceType = new Type(Type.Kind.CLASS, "Face", null);
  final Type enumType;
  final int enumConstants;
  final Type recordType;
  final List<Type> components = new ArrayList<>();
  final boolean ownEnum;
  final boolean ownRecord;
  final boolean sealed;

  /** 1, 2 or 3: most programs are small. */
  final int size;

  private int names;

  Plan(Prng random) {
    this.random = random;
    // Programs without these use the support class's, which saves compiling them a thousand times.
    ownEnum = random.chance(30);
    ownRecord = random.chance(30);
    enumType = new Type(Type.Kind.ENUM, "Hue", null);
    enumConstants = ownEnum ? random.between(2, 5) : 3;
    recordType = new Type(Type.Kind.RECORD, "Pair", null);
    if (ownRecord) {
      for (int i = random.between(1, 3); i > 0; i--) {
        components.add(random.chance(30) ? Type.STRING : primitive());
      }
    } else {
      components.addAll(List.of(Type.INT, Type.STRING));
    }
    size = random.chance(80) ? 1 : random.chance(80) ? 2 : 3;
    sealed = random.chance(40);
    planInterface();
    for (int i = size == 3 ? 2 : 1; i > 0; i--) {
      planHierarchy();
    }
    planMain();
  }

  String name(String prefix) {
    return prefix + names++;
  }

  private void planInterface() {
    for (int i = random.between(1, size == 1 ? 1 : 2); i > 0; i--) {
      interfaceMethods.add(
          new Signature(
              null,
              name("face"),
              "public ",
              value(),
              parameters(),
              random.between(1, 4),
              false,
              false,
              false));
    }
  }

  private void planHierarchy() {
    ClassShape root = planClass(null);
    int below = random.below(size + 1);
    ClassShape parent = root;
    for (int i = 0; i < below; i++) {
      ClassShape child = planClass(random.chance(60) ? parent : root);
      parent = child;
    }
    for (ClassShape shape : List.copyOf(classes)) {
      if (shape.concrete().isEmpty()) {
        planClass(shape, false);
      }
    }
  }

  private ClassShape planClass(ClassShape parent) {
    return planClass(parent, random.chance(35));
  }

  private ClassShape planClass(ClassShape parent, boolean isAbstract) {
    boolean nested = parent == null ? random.chance(50) : parent.nested;
    ClassShape shape =
        new ClassShape(
            name("C"),
            parent,
            isAbstract,
            nested,
            parent == null && random.chance(size == 1 ? 25 : 50));
    classes.add(shape);
    for (int i = random.between(1, 3); i > 0; i--) {
      planField(shape);
    }
    for (int i = random.between(0, 2); i > 0; i--) {
      shape.constructor.add(random.chance(80) ? value() : shape.type);
    }
    if (random.chance(60)) {
      shape.fields.add(new Field(shape, name("next"), shape.type, "", false, false));
    }
    for (int i = random.between(1, size == 1 ? 1 : 2); i > 0; i--) {
      shape.declared.add(planMethod(shape));
    }
    return shape;
  }

  private void planField(ClassShape shape) {
    boolean isStatic = random.chance(30);
    boolean fixed = random.chance(15);
    String modifiers =
        (shape.nested && random.chance(30) ? "private " : random.pick("", "protected ", "public "))
            + (isStatic ? "static " : "")
            + (fixed ? "final " : random.chance(20) ? "volatile " : "");
    Field field = new Field(shape, name("f"), value(), modifiers, isStatic, fixed);
    shape.fields.add(field);
    if (isStatic) {
      statics.add(field);
    }
  }

  private Signature planMethod(ClassShape shape) {
    String access =
        shape.nested && random.chance(25) ? "private " : random.pick("", "protected ", "public ");
    String modifiers = access;
    if (random.chance(20)) {
      modifiers += "static ";
    } else if (!access.startsWith("private")) {
      modifiers +=
          shape.isAbstract && random.chance(40) ? "abstract " : random.chance(15) ? "final " : "";
    }
    if (!modifiers.contains("abstract") && random.chance(15)) {
      modifiers += "synchronized ";
    }
    Signature method =
        new Signature(
            shape,
            name("call"),
            modifiers,
            random.chance(15) ? Type.VOID : value(),
            parameters(),
            random.between(2, 6),
            false,
            random.chance(8),
            false);
    methods.add(method);
    return method;
  }

  private void planMain() {
    for (Type type :
        List.of(Type.INT, Type.LONG, Type.BOOLEAN, Type.DOUBLE, Type.STRING, value())) {
      statics.add(
          new Field(
              null,
              name("s"),
              type,
              random.chance(20) ? "static volatile " : "static ",
              true,
              false));
    }
    int count = random.between(1, size);
    for (int i = 0; i < count; i++) {
      boolean recursive = random.chance(25);
      boolean varargs = !recursive && random.chance(20);
      List<Type> parameters = parameters();
      if (recursive) {
        parameters.add(0, Type.INT);
      }
      if (varargs) {
        parameters.add(Type.array(Type.INT));
      }
      methods.add(
          new Signature(
              null,
              name("run"),
              "static " + (random.chance(10) ? "synchronized " : ""),
              value(),
              parameters,
              2 + i,
              recursive,
              random.chance(12),
              varargs));
    }
    methods.add(
        new Signature(
            null,
            name("pure"),
            "static ",
            random.chance(70) ? primitive() : Type.STRING,
            parameters(),
            0,
            false,
            false,
            false));
  }

  private List<Type> parameters() {
    List<Type> types = new ArrayList<>();
    for (int i = random.below(4); i > 0; i--) {
      types.add(value());
    }
    return types;
  }

  Type primitive() {
    return random.pick(
        Type.INT,
        Type.INT,
        Type.INT,
        Type.LONG,
        Type.LONG,
        Type.BYTE,
        Type.SHORT,
        Type.CHAR,
        Type.FLOAT,
        Type.DOUBLE,
        Type.BOOLEAN);
  }

  /** Any type that fields, parameters and variables may have, as far as planned so far. */
  Type value() {
    int choice = random.below(100);
    if (choice < 50) {
      return primitive();
    }
    if (choice < 60) {
      return Type.STRING;
    }
    if (choice < 64) {
      return random.chance(50) ? Type.INTEGER : Type.BOXED_LONG;
    }
    if (choice < 76) {
      return Type.array(random.chance(20) ? Type.array(primitive()) : element());
    }
    if (choice < 80) {
      return enumType;
    }
    if (choice < 86) {
      return recordType;
    }
    return classes.isEmpty() ? Type.LONG : random.pick(classes).type;
  }

  private Type element() {
    if (random.chance(25) && !classes.isEmpty()) {
      return random.pick(classes).type;
    }
    return random.chance(15) ? Type.STRING : primitive();
  }

  ClassShape shape(Type type) {
    for (ClassShape shape : classes) {
      if (shape.type.equals(type)) {
        return shape;
      }
    }
    return null;
  }

  /** Classes whose instances are of a class or interface type. */
  List<ClassShape> concrete(Type type) {
    if (!type.equals(interfaceType)) {
      return shape(type).concrete();
    }
    List<ClassShape> all = new ArrayList<>();
    for (ClassShape shape : classes) {
      if (shape.implementsInterface) {
        all.addAll(shape.concrete());
      }
    }
    return all;
  }

  boolean interfaceIsImplemented() {
    return !concrete(interfaceType).isEmpty();
  }
}
