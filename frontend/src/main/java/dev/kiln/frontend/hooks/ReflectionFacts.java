package dev.kiln.frontend.hooks;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import org.objectweb.asm.tree.MethodNode;

/** Finds what reflection will ask for and keeps it. */
public interface ReflectionFacts {
  /** Looks at a body that became reachable, after the rewriters ran. */
  void scan(JMethod method, MethodNode code, Keep keep);

  /** Told once about each class that becomes part of the image (enums, annotations, ...). */
  default void classReached(JClass c, Keep keep) {}

  /** Told once about each class of which objects may exist. */
  default void classInstantiated(JClass c, Keep keep) {}
}
