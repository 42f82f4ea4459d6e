package dev.kiln.backend.world;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.Reason;
import org.objectweb.asm.tree.FieldNode;

/** A field of a {@link FixtureWorld}. */
record FixtureField(JClass owner, FieldNode node) implements JField {
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
    return node.value;
  }

  @Override
  public boolean isReflective() {
    return owner.reflective();
  }

  @Override
  public Reason reason() {
    return null;
  }

  @Override
  public String toString() {
    return symbol();
  }
}
