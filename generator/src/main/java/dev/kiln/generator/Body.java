package dev.kiln.generator;

import dev.kiln.generator.ClassShape.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The place in a method where the next statement or expression goes. */
final class Body {
  /** An enclosing loop or labelled block; {@code continues} is false for blocks. */
  record Target(String label, boolean continues) {}

  final Plan plan;
  final Prng random;
  final Source out;
  final Scope scope = new Scope();
  final ClassShape owner;
  final boolean hasThis;
  final int level;
  final Type returns;
  final Deque<Target> targets = new ArrayDeque<>();

  /** Statements still to be written; grows nothing, so that bodies stay small. */
  int budget;

  /** Inside a lambda or switch expression: neither return nor jump out. */
  boolean enclosed;

  /** Whether final fields may be read: not while the object is made. */
  boolean constructing;

  int loops;

  Body(Plan plan, Source out, ClassShape owner, boolean hasThis, int level, Type returns) {
    this.plan = plan;
    this.random = plan.random;
    this.out = out;
    this.owner = owner;
    this.hasThis = hasThis;
    this.level = level;
    this.returns = returns;
  }

  /** Readable places of exactly this type. */
  List<String> readable(Type type) {
    List<String> names = new ArrayList<>();
    for (Scope.Local local : scope.matching(l -> l.type().equals(type))) {
      names.add(local.name());
      names.add(local.name());
    }
    for (Field field : fields()) {
      if (field.type().equals(type) && !(constructing && field.fixed())) {
        names.add(access(field));
      }
    }
    return names;
  }

  /** Assignable places of exactly this type. */
  List<String> assignable(Type type) {
    List<String> names = new ArrayList<>();
    for (Scope.Local local : scope.matching(l -> !l.fixed() && l.type().equals(type))) {
      names.add(local.name());
      names.add(local.name());
    }
    for (Field field : fields()) {
      if (field.type().equals(type) && !field.fixed()) {
        names.add(access(field));
      }
    }
    return names;
  }

  private List<Field> fields() {
    List<Field> all = new ArrayList<>(plan.statics);
    all.removeIf(field -> !visible(field));
    if (hasThis) {
      for (Field field : owner.instanceFields()) {
        if (visible(field)) {
          all.add(field);
        }
      }
    }
    return all;
  }

  /** Private members are seen in their own class and through a receiver of exactly their class. */
  boolean visible(Field field) {
    return !field.modifiers().contains("private")
        || field.owner() == owner
        || field.isStatic() && field.owner().nested && (owner == null || owner.nested);
  }

  private String access(Field field) {
    return field.isStatic() ? field.qualified() : "this." + field.name();
  }
}
