package dev.kiln.generator;

import java.util.ArrayList;
import java.util.List;

/** A class of the program before its bodies exist. */
final class ClassShape {
  final Type type;
  final ClassShape parent;
  final boolean isAbstract;
  final boolean nested;
  final boolean implementsInterface;
  final List<Field> fields = new ArrayList<>();
  final List<Signature> declared = new ArrayList<>();
  final List<Type> constructor = new ArrayList<>();
  final List<Signature> overridden = new ArrayList<>();
  final List<ClassShape> children = new ArrayList<>();

  ClassShape(
      String name,
      ClassShape parent,
      boolean isAbstract,
      boolean nested,
      boolean implementsInterface) {
    this.type = new Type(Type.Kind.CLASS, name, null);
    this.parent = parent;
    this.isAbstract = isAbstract;
    this.nested = nested;
    this.implementsInterface = implementsInterface;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** A field; {@code modifiers} end with a space unless empty. */
  record Field(
      ClassShape owner, String name, Type type, String modifiers, boolean isStatic, boolean fixed) {
    String qualified() {
      return (owner == null ? "Main" : owner.type.name()) + "." + name;
    }
  }

  boolean extendsOrIs(ClassShape other) {
    return this == other || parent != null && parent.extendsOrIs(other);
  }

  /** Its own instance fields and those of its superclasses. */
  List<Field> instanceFields() {
    List<Field> all = new ArrayList<>(parent == null ? List.of() : parent.instanceFields());
    fields.stream().filter(field -> !field.isStatic()).forEach(all::add);
    return all;
  }

  /** Concrete classes at or below it. */
  List<ClassShape> concrete() {
    List<ClassShape> all = new ArrayList<>();
    if (!isAbstract) {
      all.add(this);
    }
    for (ClassShape child : children) {
      all.addAll(child.concrete());
    }
    return all;
  }
}
