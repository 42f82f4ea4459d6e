package dev.kiln.backend.world;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.frontend.world.Reason;
import java.util.Objects;
import org.objectweb.asm.tree.MethodNode;

/** A method of a {@link FixtureWorld}. */
record FixtureMethod(JClass owner, MethodNode code) implements JMethod {
  @Override
  public String name() {
    return code.name;
  }

  @Override
  public String desc() {
    return code.desc;
  }

  @Override
  public int access() {
    return code.access;
  }

  @Override
  public boolean isCompiled() {
    return !isAbstract();
  }

  @Override
  public boolean isReflective() {
    return owner.reflective() && !isClassInitializer();
  }

  @Override
  public Reason reason() {
    return null;
  }

  @Override
  public boolean equals(Object o) {
    return this == o;
  }

  @Override
  public int hashCode() {
    return Objects.hash(code.name, code.desc);
  }

  @Override
  public String toString() {
    return symbol();
  }
}
