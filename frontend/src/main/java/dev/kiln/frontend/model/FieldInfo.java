package dev.kiln.frontend.model;

import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.Reason;
import org.objectweb.asm.tree.FieldNode;

/** A declared field of a loaded class. */
public final class FieldInfo implements JField {
  private final TypeInfo owner;
  private final FieldNode node;

  /** Analysis: reflection can find it. */
  public boolean reflective;

  /** Analysis: why it is kept; null as long as nothing but its class keeps it. */
  public Reason reason;

  FieldInfo(TypeInfo owner, FieldNode node) {
    this.owner = owner;
    this.node = node;
  }

  @Override
  public TypeInfo owner() {
    return owner;
  }

  @Override
  public String name() {
    return node.name;
  }

  @Override
  public String desc() {
    return node.desc;
  }

  @Override
  public int access() {
    return node.access;
  }

  @Override
  public Object constantValue() {
    return isStatic() ? node.value : null;
  }

  @Override
  public boolean isReflective() {
    return reflective;
  }

  @Override
  public FieldNode node() {
    return node;
  }

  @Override
  public Reason reason() {
    return reason != null ? reason : owner.reason();
  }

  @Override
  public String toString() {
    return symbol();
  }
}
