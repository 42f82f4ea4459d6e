package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.synth.KnownValues;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.JMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Keeps array classes that the application makes of classes it does not name there: once it calls
 * {@code Array.newInstance} or {@code Class.arrayType} with a class that is no constant, those of
 * all its own classes, and of each class constant in its code.
 */
public final class ArrayFacts implements ReflectionFacts {
  /** What {@code Array.newInstance} makes of an array of lengths, which may be of any length. */
  private static final int MOST_DIMENSIONS = 3;

  private final Map<JClass, JElement> elements = new LinkedHashMap<>();
  private int dimensions;

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    if (method.owner().loader() != JClass.Loader.APP || method.owner().isSynthesized()) {
      return;
    }
    Frame<BasicValue>[] frames = null;
    int k = 0;
    for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext(), k++) {
      if (i instanceof LdcInsnNode ldc && ldc.cst instanceof Type t && t.getSort() >= Type.ARRAY) {
        if (t.getSort() <= Type.OBJECT) {
          element(keep.lookup(t.getInternalName()), method, keep);
        }
      } else if (i instanceof MethodInsnNode call && made(call) > dimensions) {
        frames = frames == null ? KnownValues.of(method.owner().name(), code) : frames;
        if (frames == null) {
          return;
        }
        if (frames[k] != null && KnownValues.classOf(argument(call, frames[k])) == null) {
          dimensions = made(call);
          List.copyOf(elements.entrySet()).forEach(e -> keepArrays(e.getKey(), e.getValue(), keep));
        }
      }
    }
  }

  @Override
  public void classReached(JClass c, Keep keep) {
    if (c.loader() == JClass.Loader.APP && !c.isArray() && !c.isSynthesized()) {
      element(c, c, keep);
    }
  }

  private void element(JClass c, JElement by, Keep keep) {
    if (c != null && elements.putIfAbsent(c, by) == null) {
      keepArrays(c, by, keep);
    }
  }

  private void keepArrays(JClass c, JElement by, Keep keep) {
    String element = c.isArray() ? c.name() : "L" + c.name() + ";";
    for (int d = 1; d <= dimensions; d++) {
      JClass array = keep.lookup("[".repeat(d) + element);
      if (array != null) {
        keep.keepInstantiated(array, by, "array made by reflection");
      }
    }
  }

  /** How many dimensions more than its class argument the call's result may have; 0: no array. */
  private static int made(MethodInsnNode call) {
    if (call.owner.equals("java/lang/Class") && call.name.equals("arrayType")) {
      return 1;
    }
    if (!call.owner.equals("java/lang/reflect/Array") || !call.name.equals("newInstance")) {
      return 0;
    }
    return call.desc.startsWith("(Ljava/lang/Class;[I)") ? MOST_DIMENSIONS : 1;
  }

  private static BasicValue argument(MethodInsnNode call, Frame<BasicValue> frame) {
    int others = call.getOpcode() == Opcodes.INVOKESTATIC ? 2 : 1;
    return frame.getStack(frame.getStackSize() - others);
  }
}
