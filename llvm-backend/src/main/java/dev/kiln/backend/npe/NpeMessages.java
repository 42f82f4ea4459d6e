package dev.kiln.backend.npe;

import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.FlatMethod;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.IdentityHashMap;
import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The messages of NullPointerExceptions that the machine itself throws (JEP 358): which action
 * failed at an instruction and what was null, in the JVM's words. Safe for use by many threads.
 */
public final class NpeMessages {
  private final ClosedWorld world;
  private final Map<JMethod, Explanation> explanations = new IdentityHashMap<>();

  public NpeMessages(ClosedWorld world) {
    this.world = world;
  }

  /**
   * The message for a null dereference by instruction {@code index} of the method's instruction
   * list; null if the JVM gives none there, as in the hidden frame of a method reference.
   */
  public String at(JMethod method, int index) {
    MethodNode code = method.code();
    if (code == null
        || index < 0
        || index >= code.instructions.size()
        || method.owner().isSynthesized()) {
      return null;
    }
    // The JVM explains a method as the class file has it, with subroutines and what is never
    // reached.
    MethodNode original = code;
    AbstractInsnNode origin = code.instructions.get(index);
    if (code instanceof FlatMethod flat) {
      original = flat.original();
      origin = flat.origin(origin);
    } else if (method.unpruned() != null) {
      original = method.unpruned().code();
      origin = method.unpruned().copyOf(origin);
    }
    if (origin == null) {
      return null;
    }
    return explanation(method, original).at(original.instructions.indexOf(origin));
  }

  private Explanation explanation(JMethod method, MethodNode original) {
    synchronized (explanations) {
      return explanations.computeIfAbsent(
          method, m -> new Explanation(original, m.isStatic(), this::isSynthesized));
    }
  }

  private boolean isSynthesized(String owner) {
    JClass c = world.find(owner);
    return c != null && c.isSynthesized();
  }
}
