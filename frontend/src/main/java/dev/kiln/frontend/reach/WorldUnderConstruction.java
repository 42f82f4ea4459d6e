package dev.kiln.frontend.reach;

import dev.kiln.frontend.hooks.SynthesizedClasses;
import dev.kiln.frontend.link.Resolution;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What rewriters may ask and add while the analysis runs. */
final class WorldUnderConstruction implements SynthesizedClasses {
  /**
   * Numbers each method may take. They follow from the method's place in its class, so that names
   * stay the same whatever else is reachable, and compiled objects can be used again.
   */
  private static final int PER_METHOD = 1000;

  /** Above all of these: numbers for whatever else asks. */
  private static final int OTHERS = 70_000 * PER_METHOD;

  private final Universe universe;
  private final Resolution resolution;

  /** The method that is being rewritten, and how many numbers it took. */
  private MethodInfo current;

  private int taken;

  WorldUnderConstruction(Universe universe, Resolution resolution) {
    this.universe = universe;
    this.resolution = resolution;
  }

  void enter(MethodInfo method) {
    current = method;
    taken = 0;
  }

  void leave() {
    current = null;
  }

  @Override
  public JClass define(ClassNode node, JClass host, JClass cause) {
    return universe.define(node, (TypeInfo) host, cause);
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
    if (current == null || current.owner() != host || taken >= PER_METHOD) {
      return OTHERS + universe.nextIndex((TypeInfo) host);
    }
    return current.index() * PER_METHOD + taken++;
  }
}
