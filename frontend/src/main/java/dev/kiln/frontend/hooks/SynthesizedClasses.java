package dev.kiln.frontend.hooks;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import org.objectweb.asm.tree.ClassNode;

/** The world under construction, as a rewriter sees it. */
public interface SynthesizedClasses {
  /**
   * Adds a class. It becomes part of the image when code refers to it, like any other.
   *
   * @param host the class in whose place it stands: access checks treat the new class as its nest
   *     mate, and module, loader and package facts are the host's
   * @param cause the class on whose account it exists, which tells library from program
   */
  JClass define(ClassNode node, JClass host, JClass cause);

  /** Adds a class that exists on its host's account. */
  default JClass define(ClassNode node, JClass host) {
    return define(node, host, host);
  }

  /**
   * Adds a method to a loaded class (say, an accessor or a call-site body). Fails if one of that
   * name and descriptor exists.
   */
  JMethod addMethod(JClass owner, org.objectweb.asm.tree.MethodNode method);

  /** Loads (does not make reachable) the class, or null if no such class exists. */
  JClass lookup(String internalName);

  /**
   * Resolves as JVMS 5.4.3.3/5.4.3.4 would, without access checks; null if there is none.
   *
   * @param ownerIsInterface as the flag of a method reference constant
   */
  JMethod resolveMethod(String owner, String name, String desc, boolean ownerIsInterface);

  /** A number that differs each time, per host: for naming classes reproducibly. */
  int nextIndex(JClass host);
}
