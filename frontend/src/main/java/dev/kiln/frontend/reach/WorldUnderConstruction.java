package dev.kiln.frontend.reach;

import dev.kiln.frontend.hooks.SynthesizedClasses;
import dev.kiln.frontend.link.Resolution;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What rewriters may ask and add while the analysis runs. */
final class WorldUnderConstruction implements SynthesizedClasses {
  private final Universe universe;
  private final Resolution resolution;

  WorldUnderConstruction(Universe universe, Resolution resolution) {
    this.universe = universe;
    this.resolution = resolution;
  }

  @Override
  public JClass define(ClassNode node, JClass host) {
    return universe.define(node, (TypeInfo) host);
  }

  @Override
  public JMethod addMethod(JClass owner, MethodNode method) {
    return universe.addMethod((TypeInfo) owner, method);
  }

  @Override
  public JClass lookup(String internalName) {
    return universe.find(internalName);
  }

  @Override
  public JMethod resolveMethod(String owner, String name, String desc, boolean ownerIsInterface) {
    TypeInfo t = universe.find(owner);
    return t == null ? null : resolution.lookupMethod(t, name, desc);
  }

  @Override
  public int nextIndex(JClass host) {
    return universe.nextIndex((TypeInfo) host);
  }
}
