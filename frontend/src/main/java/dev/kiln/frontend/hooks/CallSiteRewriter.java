package dev.kiln.frontend.hooks;

import dev.kiln.frontend.world.JMethod;
import org.objectweb.asm.tree.MethodNode;

/**
 * Replaces what the backend never sees (invokedynamic, ldc of MethodHandle, MethodType or dynamic
 * constant, signature-polymorphic calls) by plain bytecode. Runs once on each method body, when the
 * method becomes reachable, after jsr inlining.
 */
public interface CallSiteRewriter {
  /**
   * Changes {@code code} in place.
   *
   * @param method the method whose body it is; its {@code code()} is not available yet
   */
  void rewrite(JMethod method, MethodNode code, SynthesizedClasses classes);
}
